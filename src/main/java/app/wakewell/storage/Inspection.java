package app.wakewell.storage;

import java.nio.file.Files;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import app.wakewell.journal.Backup;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/** Looks at a journal file without changing it: what is in it, what is damaged, which backups there are. */
final class Inspection {

    /** What a closer look can tell more of. */
    private static final Set<Reason> WORTH_A_LOOK = EnumSet.of(Reason.DAMAGED, Reason.NEWER, Reason.MISSING,
            Reason.EMPTY,
            Reason.FOREIGN, Reason.UNREADABLE);
    /** What rows can be read from all the same. */
    private static final Set<Reason> READABLE = EnumSet.of(Reason.DAMAGED, Reason.NEWER);

    private final JournalFiles files;
    private final OpenCheck check;
    private final Supplier<Backups> backups;
    private final Clock clock;

    /**
     * A look at one journal.
     *
     * @param backups
     *            its backups
     */
    Inspection(JournalFiles files, OpenCheck check, Supplier<Backups> backups, Clock clock) {
        this.files = files;
        this.check = check;
        this.backups = backups;
        this.clock = clock;
    }

    /** What there is to say, whatever the state of the file. */
    Checkup checkup() {
        if (!Files.exists(files.journal()) && !files.wasThere()) {
            return checkup(Optional.empty(), 0, 0, List.of()); // before a first start there is nothing to look at
        }
        try {
            files.refuseAbsent(true);
            Source source = Source.of(files);
            try (Sql sql = source.open()) {
                Tallies tallies = check.run(sql);
                return checkup(Optional.empty(), tallies.of(Table.ENTRY).count(), tallies.rows(), List.of());
            } finally {
                source.discard();
            }
        } catch (JournalUnusable trouble) {
            return checkup(trouble);
        }
    }

    /** The same trouble, with what a closer look at the file finds. */
    JournalUnusable explained(JournalUnusable trouble) {
        return trouble.checkup().isEmpty() && WORTH_A_LOOK.contains(trouble.reason())
                ? trouble.with(checkup(trouble))
                : trouble;
    }

    private Checkup checkup(JournalUnusable trouble) {
        Optional<Reason> reason = Optional.of(trouble.reason());
        if (!READABLE.contains(trouble.reason())) {
            return checkup(reason, 0, 0, List.of());
        }
        Salvage salvage = salvage();
        List<Damage> damaged = salvage.damaged();
        boolean unnamed = damaged.isEmpty() && trouble.reason() == Reason.DAMAGED;
        return checkup(reason, salvage.rows(Table.ENTRY).size(), salvage.rowCount(),
                unnamed ? List.of(new Damage(Damage.Part.FILE, "", Damage.How.CHANGED, false)) : damaged);
    }

    private Checkup checkup(Optional<Reason> trouble, long nights, long rows, List<Damage> damaged) {
        BackupState state = backups.get().state();
        return new Checkup(files.journal(), trouble, nights, rows, damaged, found(), state.lastProven(),
                state.remarks());
    }

    private List<Backup> found() {
        try {
            return backups.get().list();
        } catch (JournalUnusable unreadable) {
            return List.of();
        }
    }

    private Salvage salvage() {
        Source source = Source.of(files);
        try {
            return new Salvage(source::open);
        } finally {
            source.discard();
        }
    }

    /**
     * What is intact, as a journal to look at.
     *
     * @throws JournalUnusable
     *             if nothing is
     */
    JournalStore salvaged() {
        files.refuseAbsent(true);
        Salvage salvage = salvage();
        if (salvage.rowCount() == 0) {
            throw new JournalUnusable(Marker.isThere(files) ? Reason.DAMAGED : Reason.FOREIGN, files.journal(),
                    "nothing in it can be read");
        }
        return new SalvagedJournal(files, salvage, backups.get(), files.title(), clock);
    }
}
