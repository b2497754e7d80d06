package app.wakewell.cli;

/** What a command tells the shell; promised, so that scripts can rely on it. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Well-formed, but refused; one line per problem on standard error. */
    public static final int REFUSED = 1;
    /** Wrong usage: an unknown or missing option, not a number. */
    public static final int USAGE = 2;
    /** The journal is damaged, foreign, newer, unreadable, in use, or read-only when writing. */
    public static final int JOURNAL = 3;

    private ExitCode() {}
}
