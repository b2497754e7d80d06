package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A copy of a journal that was proven readable and equal when it was made.
 *
 * @param file
 *            where it lies
 * @param why
 *            why it was made
 * @param madeAt
 *            when, as the clock said then
 * @param nights
 *            nights that are written in it; empty if it cannot be read any more
 */
public record Backup(Path file, Why why, Instant madeAt, OptionalLong nights) {

    /** Why a backup is made. */
    public enum Why {
        /** A day begins. */
        DAILY,
        /** The journal is closed and was changed. */
        CLOSING,
        /** Many records are about to change at once. */
        BULK,
        /** The person asked. */
        HAND,
        /** The tables are about to change. Kept for 90 days. */
        UPGRADE,
        /** Another backup is about to take the journal's place. Kept for 90 days. */
        RESTORE;

        /** The word for it in file names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
