package app.wakewell.storage.sealed;

/** A sealed backup was not opened, and nothing was written. */
public final class NotOpened extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotOpened(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** It is no sealed backup. */
        NOT_SEALED,
        /** A newer version of Wakewell made it. */
        NEWER,
        /** The backup is whole; the passphrase or the code is another one. */
        WRONG_SECRET,
        /** Bytes of it are not as they were written, missing or too many. */
        DAMAGED,
        /** It asks for more memory or time than any backup of Wakewell does. */
        TOO_COSTLY
    }
}
