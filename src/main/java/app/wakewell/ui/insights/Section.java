package app.wakewell.ui.insights;

/** What kinds of findings are looked at. */
enum Section {
    /** Everything. */
    ALL,
    /** Changes of the bed. */
    SET_UPS,
    /** Shifts and trend. */
    OVER_TIME,
    /** Factors. */
    WITH_AND_WITHOUT,
    /** Sleep and pain, both ways. */
    SLEEP_AND_PAIN,
    /** Nights counted by position, prop and the like. */
    SIDE_BY_SIDE;

    /** Whether something of another section is shown in this one. */
    boolean shows(Section other) {
        return this == ALL || this == other;
    }
}
