package app.wakewell.ui.shell;

/** There is no display to open a window on. Sub-commands work without one. */
public final class NoDisplay extends Exception {

    private static final long serialVersionUID = 1;

    NoDisplay(Throwable cause) {
        super("no display", cause);
    }
}
