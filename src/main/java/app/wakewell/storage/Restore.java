package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue.Restored;
import app.wakewell.journal.Secret;

/**
 * Puts a backup in the place of a journal that is not open: copied in and checked first, the old journal renamed and
 * kept.
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

    /**
     * Restores.
     *
     * @param secret
     *            what opens the backup, if it is sealed
     */
    Restored run(Path chosen, @Nullable Secret secret) {
        ChosenBackup backup = ChosenBackup.at(chosen);
        try {
            if (backup.is(files)) {
                throw Refused.because("problem.restore.same", chosen);
            }
            return swapped(backup, secret);
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

    private Restored swapped(ChosenBackup backup, @Nullable Secret secret) throws IOException {
        Path incoming = files.unfinished();
        boolean taken = false;
        try {
            work.folder(incoming);
            long nights = backup.putTo(incoming.resolve(files.name()), secret, check, work);
            backUpOld();
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

    /**
     * Opens a sealed backup in a private folder, as a restore would, and clears it away again.
     *
     * @return the nights in it
     */
    static long rehearse(JournalFiles files, Path chosen, Secret secret, OpenCheck check) {
        ChosenBackup backup = ChosenBackup.at(chosen);
        try {
            // beside the journal a crash leaves nothing that the next start does not clear away
            Path place = Files.isWritable(files.folder()) ? files.unfinished() : OwnerOnly.temporaryFolder();
            try {
                OwnerOnly.folder(place);
                return backup.putTo(place.resolve(files.name()), secret, check, new FileWork.Disk());
            } finally {
                OwnerOnly.discard(place);
            }
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
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
