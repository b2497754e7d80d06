package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * The files of one journal: itself and those beside it. Looks at sizes and rights only and never opens the journal,
 * because closing it again would drop SQLite's locks on it.
 *
 * @param journal
 *            the journal, absolute, links resolved
 */
record JournalFiles(Path journal) {

    /**
     * The files of the journal at a path.
     *
     * @throws JournalUnusable
     *             if the path leads to something that is not a file
     */
    static JournalFiles at(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            Path real = Files.exists(whole) ? whole.toRealPath() : whole;
            if (real.getParent() == null || (Files.exists(real) && !Files.isRegularFile(real))) {
                throw new JournalUnusable(Reason.UNREADABLE, real, "not a file");
            }
            return new JournalFiles(real);
        } catch (IOException failure) {
            throw new JournalUnusable(Reason.UNREADABLE, whole, failure);
        }
    }

    String name() {
        return String.valueOf(journal.getFileName());
    }

    Path folder() {
        return Objects.requireNonNull(journal.getParent());
    }

    Path lock() {
        return beside(".lock");
    }

    /** Says that there was a journal, should it be gone. */
    Path marker() {
        return beside(".marker");
    }

    /** There while a second start waits for an answer. */
    Path bell() {
        return beside(".bell");
    }

    Path backups() {
        return journal.resolveSibling("backups");
    }

    /** What the journal is called on screen. */
    String title() {
        return name().endsWith(".db") ? name().substring(0, name().length() - 3) : name();
    }

    /**
     * Refuses a journal that cannot be read, or that is gone.
     *
     * @param always
     *            also where there never was one
     */
    void refuseAbsent(boolean always) {
        if (Files.exists(journal) && !Files.isReadable(journal)) {
            throw new JournalUnusable(Reason.UNREADABLE, journal, "access denied");
        }
        if (isEmpty() && (always || wasThere())) {
            throw new JournalUnusable(Files.exists(journal) ? Reason.EMPTY : Reason.MISSING, journal,
                    "last known: " + Marker.lastKnown(this));
        }
    }

    /** Whether something says that there was a journal here. */
    boolean wasThere() {
        return Marker.isThere(this) || hasLog();
    }

    /** A new name beside the journal for a file that is not whole yet. */
    Path unfinished() {
        return journal.resolveSibling("." + name() + "."
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".part");
    }

    /** Clears away what a crash left unfinished; only for who holds the lock. */
    void discardUnfinished() {
        for (Path folder : List.of(folder(), backups())) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, this::isUnfinished)) {
                    for (Path file : left) {
                        OwnerOnly.discard(file);
                    }
                } catch (IOException stays) {
                    // told by its name from all that counts; the next start tries again
                }
            }
        }
    }

    /** Whether a file beside the journal, by its name, is one that a restore set aside or a crash left unfinished. */
    boolean isSetAsideOrUnfinished(Path file) {
        return isUnfinished(file) || String.valueOf(file.getFileName())
                .matches(Pattern.quote(name()) + "\\.[0-9TZ-]+\\.set-aside(-\\d+)?\\.db(-wal|-shm|-journal)?");
    }

    private boolean isUnfinished(Path file) {
        String found = String.valueOf(file.getFileName());
        return found.startsWith("." + name() + ".") && found.contains(".part");
    }

    /** Whether the journal itself has no content. */
    boolean isEmpty() {
        return size(journal) == 0;
    }

    /** Whether changes lie beside the journal that are not in it yet. */
    boolean hasLog() {
        return size(log()) > 0;
    }

    Path log() {
        return beside("-wal");
    }

    /** Copies a journal that nobody can write to, with the changes beside it. */
    void copyTo(JournalFiles target) throws IOException {
        Files.copy(journal, target.journal);
        if (hasLog()) {
            Files.copy(log(), target.log());
        }
    }

    boolean canBeWritten() {
        return Files.isWritable(folder()) && (!Files.exists(journal) || Files.isWritable(journal));
    }

    private Path beside(String ending) {
        return journal.resolveSibling(name() + ending);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
