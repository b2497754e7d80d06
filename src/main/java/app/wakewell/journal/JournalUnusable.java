package app.wakewell.journal;

import java.nio.file.Path;
import java.util.Locale;

import app.wakewell.domain.Problem;

/** The journal file cannot be used as asked. The file itself is left exactly as it is. */
public final class JournalUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is the matter with the file. */
    public enum Reason {
        /** Its content does not match what was written. */
        DAMAGED,
        /** It is some other file, not a journal. */
        FOREIGN,
        /** A newer version of the program wrote it. */
        NEWER,
        /** It exists but cannot be read. */
        UNREADABLE,
        /** It, or its folder, cannot be written. */
        READ_ONLY,
        /** It was there before and is gone, or is empty now. */
        MISSING,
        /** Another window or command has it open. */
        IN_USE,
        /** The disk is full. */
        DISK_FULL
    }

    private final Reason reason;
    private final transient Path file;

    public JournalUnusable(Reason reason, Path file, String detail) {
        super(reason + " " + file + ": " + detail);
        this.reason = reason;
        this.file = file;
    }

    public JournalUnusable(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file + ": " + cause.getMessage(), cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    /** The message for a person, naming the file. */
    public Problem problem() {
        return Problem.of("", "problem.journal." + reason.name().toLowerCase(Locale.ROOT), file.toString());
    }
}
