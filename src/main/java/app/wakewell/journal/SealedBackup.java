package app.wakewell.journal;

import java.nio.file.Path;

/**
 * A copy of a journal that only a passphrase or a recovery code opens; it was opened with both when it was made.
 *
 * @param file
 *            where it lies
 * @param code
 *            the recovery code, which is kept nowhere: whoever gets this shows it to the person
 * @param nights
 *            nights that are written in it
 */
public record SealedBackup(Path file, RecoveryCode code, long nights) {

    /** What the names of sealed backups end with. */
    public static final String ENDING = ".wakewell";
}
