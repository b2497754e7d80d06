package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A small empty file beside a journal: whoever starts a second time makes it, and the window that has the journal open
 * takes it away, which is the answer. Needs no socket. The file says nothing, and one that stays behind does no harm.
 */
final class Bell {

    private static final Duration PATIENCE = Duration.ofMillis(1200);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Path file;

    Bell(JournalFiles files) {
        this.file = files.bell();
    }

    /**
     * Rings and waits for an answer.
     *
     * @return whether there was one in time
     */
    boolean ring() {
        try {
            OwnerOnly.emptyFile(file);
        } catch (FileAlreadyExistsException another) {
            // somebody rings already: the answer is for both
        } catch (IOException refused) {
            return false;
        }
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(LOOK)) {
            if (!isRinging()) {
                return true;
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return !takeAway();
    }

    private boolean isRinging() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Takes the file away; whether it was there to be taken. */
    private boolean takeAway() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException refused) {
            return true;
        }
    }

    /** Answers, if somebody rings; whether somebody did. */
    boolean answer() {
        return isRinging() && takeAway();
    }
}
