package app.wakewell.journal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
        /** It was there before and is gone. */
        MISSING,
        /** It was there before and has no content any more. */
        EMPTY,
        /** Another window or command has it open. */
        IN_USE,
        /** The disk is full. */
        DISK_FULL,
        /** The disk failed. What was said to be saved is safe; what was not is only known when it is opened anew. */
        DISK_FAILED
    }

    private final Reason reason;
    private final transient Path file;
    private final transient Optional<Checkup> checkup;

    public JournalUnusable(Reason reason, Path file, String detail) {
        this(reason, file, reason + " " + file + ": " + detail, null, Optional.empty());
    }

    public JournalUnusable(Reason reason, Path file, Throwable cause) {
        this(reason, file, reason + " " + file + ": " + cause.getMessage(), cause, Optional.empty());
    }

    private JournalUnusable(Reason reason, Path file, @Nullable String message, @Nullable Throwable cause,
            Optional<Checkup> checkup) {
        super(message, cause);
        this.reason = reason;
        this.file = file;
        this.checkup = checkup;
    }

    /** The same, with what was found when the file was looked at. */
    public JournalUnusable with(Checkup found) {
        return new JournalUnusable(reason, file, getMessage(), this, Optional.of(found));
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    /** What can be read of the journal, what is damaged and which backups there are, where there is trouble with it. */
    public Optional<Checkup> checkup() {
        return checkup;
    }

    /** The message for a person, naming the file. */
    public Problem problem() {
        return Problem.of("", "problem.journal." + reason.name().toLowerCase(Locale.ROOT), file.toString());
    }
}
