package app.wakewell.ui.setups;

/** What the form is open for. */
enum EditorMode {
    /** The bed is described for the first time. */
    DESCRIBE,
    /** Something differs from a night on. */
    CHANGE,
    /** A recorded change is put right; its night stays, and what was expected stays as it was said. */
    AMEND,
    /** A recorded change began on another night than was noted. */
    MOVE,
    /** A thing is gone from a night on. */
    RETIRE
}
