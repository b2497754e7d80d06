package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue.Restored;
import app.wakewell.storage.JournalDataSource.Mode;

/**
 * Puts a backup in the place of a journal that is not open: copied in and checked first, the old journal renamed and kept.
 */
final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** What cannot be backed up before it is set aside, which keeps it as it is. */
    private static final Set<Reason> BEYOND_BACKUP = EnumSet.of(Reason.DAMAGED, Reason.FOREIGN, Reason.NEWER,
            Reason.MISSING, Reason.EMPTY, Reason.UNREADABLE);

    private final JournalFiles files;
    private final OpenCheck check;
    private final Backups backups;
    private final Clock clock;
    private final FileWork work;

    /**
     * A restore of one journal, by who holds its lock.
     *
     * @param backups
     *            the journal's own
     */
    Restore(JournalFiles files, OpenCheck check, Backups backups, Clock clock, FileWork work) {
        this.files = files;
        this.check = check;
        this.backups = backups;
        this.clock = clock;
        this.work = work;
    }

    Restored run(Path backup) {
        Path from = backup.toAbsolutePath().normalize();
        if (!Files.isRegularFile(from)) {
            throw Refused.because(Files.exists(from) ? "problem.restore.noFile" : "problem.file.missing", backup);
        }
        try {
            if (Files.exists(files.journal()) && Files.isSameFile(from, files.journal())) {
                throw Refused.because("problem.restore.same", backup);
            }
            backUpOld();
            return swapped(from);
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        }
    }

    private void backUpOld() {
        try {
            if (!files.isEmpty()) {
                backups.makeBeforeRestore();
            }
        } catch (JournalUnusable damaged) {
            if (!BEYOND_BACKUP.contains(damaged.reason())) {
                throw damaged;
            }
        }
    }

    private Restored swapped(Path from) throws IOException {
        Path incoming = files.unfinished();
        boolean taken = false;
        try {
            work.folder(incoming);
            Path copy = incoming.resolve(files.name());
            work.copy(from, copy);
            long nights = nights(copy, from);
            Path aside = aside();
            boolean wasThere = Files.exists(files.journal());
            taken = true; // from here on it is the swap's, which may have to be carried out later
            new Swap(files, incoming, aside).begin(work);
            return new Restored(files.journal(), nights, wasThere ? Optional.of(aside) : Optional.empty());
        } finally {
            if (!taken) {
                work.discard(incoming);
            }
        }
    }

    /** The nights in a copy that is as it was written; anything else is told of the file it was copied from. */
    private long nights(Path copy, Path from) throws IOException {
        try (Sql sql = new JournalDataSource(copy).open(Mode.READ)) {
            return check.run(sql).of(Table.ENTRY).count();
        } catch (JournalUnusable unusable) {
            throw new JournalUnusable(Sql.isNoDatabase(unusable) ? Reason.FOREIGN : unusable.reason(), from, unusable);
        } finally {
            // a reader leaves these behind where a file was written with a log; they belong to no other
            for (String ending : List.of("-wal", "-shm")) {
                work.discard(copy.resolveSibling(copy.getFileName() + ending));
            }
        }
    }

    /** A name that says what it is, and that none has. */
    private Path aside() {
        String name = files.name() + "." + STAMP.format(clock.instant()) + ".set-aside";
        for (int i = 1;; i++) {
            Path aside = files.journal().resolveSibling(name + (i == 1 ? "" : "-" + i) + ".db");
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }
}
