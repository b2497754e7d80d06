package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.Erasure.Plan;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue.Restored;
import app.wakewell.journal.Secret;
import app.wakewell.storage.JournalDataSource.Mode;

/**
 * Opens journals that are SQLite files. Nothing about a file is changed before all of it is checked, and a journal that
 * is gone, empty, damaged or newer is never replaced. A process needs one of these only.
 */
public final class SqliteJournals {

    private final Migrations migrations;
    /** The lock files that this process holds. */
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    private final Supplier<Optional<Path>> secondPlace;

    /** Opens journals of this version of Wakewell, with their backups beside them only. */
    public SqliteJournals() {
        this(Optional::empty);
    }

    /**
     * Opens journals of this version of Wakewell.
     *
     * @param secondPlace
     *            tells the folder that gets a further copy of each backup, if the person chose one
     */
    public SqliteJournals(Supplier<Optional<Path>> secondPlace) {
        this(new Migrations(Migrations.ALL), secondPlace);
    }

    SqliteJournals(Migrations migrations, Supplier<Optional<Path>> secondPlace) {
        this.migrations = migrations;
        this.secondPlace = secondPlace;
    }

    /**
     * Opens a journal. For writing, a new one is made where there never was one; for reading, an empty one is shown
     * there and no file is made.
     *
     * @param file
     *            the journal
     * @param use
     *            what for
     * @param clock
     *            tells when and in which zone a journal is made, and which day a backup is of
     * @param sample
     *            whether a journal that is made now is a throw-away sample
     * @throws JournalUnusable
     *             if it cannot be used so; its bytes are then as they were
     */
    public JournalStore open(Path file, Use use, Clock clock, boolean sample) {
        JournalFiles files = JournalFiles.at(file);
        try {
            return switch (use) {
                case READ -> openForReading(files, clock, sample);
                case WRITE -> openForWriting(files, clock, sample);
                case SALVAGE -> openForSalvage(files, clock);
            };
        } catch (JournalUnusable trouble) {
            throw inspection(files, clock).explained(trouble);
        }
    }

    /** Looks whether a journal is as it was written; changes nothing and makes nothing. */
    public Checkup check(Path file, Clock clock) {
        JournalFiles files = JournalFiles.at(file);
        endInterrupted(files);
        return inspection(files, clock).checkup();
    }

    /**
     * Whether only a passphrase or a recovery code opens a backup.
     *
     * @throws Refused
     *             if there is no such file
     */
    public boolean needsSecret(Path backup) {
        return ChosenBackup.at(backup).isSealed();
    }

    /**
     * Opens a sealed backup in a private folder, checks all of it and clears it away again.
     *
     * @param file
     *            the journal that it is a backup of, which is not touched
     * @return the nights in it
     * @throws Refused
     *             if it is not opened
     * @throws JournalUnusable
     *             if what is in it is no journal as it was written
     */
    public long check(Path file, Path sealed, Secret secret) {
        return Restore.rehearse(JournalFiles.at(file), sealed, secret, migrations.check());
    }

    /**
     * Puts what a backup holds in the place of a journal, which is set aside.
     *
     * @param secret
     *            what opens the backup, if it is sealed
     * @throws Refused
     *             if there is no such backup, it is the journal itself, or it is sealed and not opened
     * @throws JournalUnusable
     *             if the backup is not whole, or the journal cannot be replaced; it is as it was then
     */
    public Restored restore(Path file, Path backup, @Nullable Secret secret, Clock clock) {
        return restore(file, backup, secret, clock, new FileWork.Disk());
    }

    Restored restore(Path file, Path backup, @Nullable Secret secret, Clock clock, FileWork work) {
        JournalFiles files = JournalFiles.at(file);
        makeFolder(files);
        try (InstanceLock lock = InstanceLock.take(files, held)) {
            carryOutInterrupted(files, lock);
            files.discardUnfinished();
            return new Restore(files, migrations.check(), backups(Source.live(files), clock), clock, work).run(backup,
                    secret);
        }
    }

    /** Rings at the window that has a journal open; whether it answered. */
    public boolean ring(Path file) {
        return new Bell(JournalFiles.at(file)).ring();
    }

    /** Answers who rings at a journal; whether somebody did. */
    public boolean answer(Path file) {
        return new Bell(JournalFiles.at(file)).answer();
    }

    /** Everything that belongs to a journal, for deleting it. */
    public Plan planErasure(Path file) {
        JournalFiles files = JournalFiles.at(file);
        return new Eraser(file, files, new BackupPlaces(files, secondPlace)).plan();
    }

    /**
     * Deletes what a plan names.
     *
     * @return what is still there
     * @throws JournalUnusable
     *             if the journal is in use
     */
    public List<Path> erase(Plan plan) {
        if (plan.files().isEmpty()) {
            return List.of();
        }
        JournalFiles files = new JournalFiles(plan.journal());
        try (InstanceLock lock = InstanceLock.take(files, held)) {
            return Eraser.erase(plan, lock);
        }
    }

    private Inspection inspection(JournalFiles files, Clock clock) {
        return new Inspection(files, migrations.check(), () -> backups(Source.live(files), clock), clock);
    }

    private static void makeFolder(JournalFiles files) {
        try {
            OwnerOnly.folder(files.folder());
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        }
    }

    /** Ends a restore that was interrupted, so that there is one journal again, whole. Only for who holds the lock. */
    @SuppressWarnings("unused") // that somebody holds the lock is what the parameter is for
    private static void carryOutInterrupted(JournalFiles files, InstanceLock lock) {
        Optional<Swap> interrupted = Swap.interrupted(files);
        try {
            if (interrupted.isPresent()) {
                interrupted.get().carryOut(new FileWork.Disk());
            }
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        }
    }

    private void endInterrupted(JournalFiles files) {
        if (Swap.interrupted(files).isPresent()) {
            try (InstanceLock lock = InstanceLock.take(files, held)) {
                carryOutInterrupted(files, lock);
            }
        }
    }

    private JournalStore openForSalvage(JournalFiles files, Clock clock) {
        endInterrupted(files);
        return inspection(files, clock).salvaged();
    }

    private JournalStore openForWriting(JournalFiles files, Clock clock, boolean sample) {
        if (Swap.interrupted(files).isEmpty()) {
            files.refuseAbsent(false);
        }
        makeFolder(files);
        if (!files.canBeWritten()) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), "the file or its folder cannot be written");
        }
        InstanceLock lock = InstanceLock.take(files, held);
        boolean opened = false;
        try {
            carryOutInterrupted(files, lock);
            files.discardUnfinished();
            files.refuseAbsent(false);
            if (files.isEmpty()) {
                make(files, clock, sample);
            }
            JournalStore store = checkedForWriting(files, clock, lock);
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private JournalStore checkedForWriting(JournalFiles files, Clock clock, InstanceLock lock) {
        Source source = Source.live(files);
        Backups backups = backups(source, clock);
        Tallies live;
        // on a connection that cannot write: closing one that can would move a log into a file that is refused
        try (Sql looking = source.open()) {
            live = migrations.check().run(looking);
            if (Migrations.version(looking) < migrations.newest()) {
                backups.makeBeforeUpgrade(live);
            }
        }
        Sql sql = new JournalDataSource(files.journal()).open(Mode.WRITE);
        boolean opened = false;
        try {
            migrations.upgrade(sql, live);
            String id = sql.texts("SELECT id FROM journal").getFirst();
            note(files, id, live.of(Table.ENTRY).count());
            backups.makeDaily(live);
            backups.drillIfDue();
            JournalStore store = new SqliteJournalStore(sql, false, files.title(), backups, entries -> {
                if (entries >= 0) {
                    note(files, id, entries);
                }
                lock.close();
            });
            opened = true;
            return store;
        } finally {
            if (!opened) {
                sql.close();
            }
        }
    }

    private JournalStore openForReading(JournalFiles files, Clock clock, boolean sample) {
        endInterrupted(files);
        files.refuseAbsent(false);
        Source source = files.isEmpty()
                ? Source.inPrivate(files, folder -> make(folder, clock, sample))
                : Source.of(files);
        Sql sql = null;
        boolean opened = false;
        try {
            sql = source.open();
            migrations.check().run(sql);
            JournalStore store = new SqliteJournalStore(sql, true, files.title(), backups(source, clock),
                    entries -> source.discard());
            opened = true;
            return store;
        } finally {
            if (!opened) {
                if (sql != null) {
                    sql.close();
                }
                source.discard();
            }
        }
    }

    private Backups backups(Source source, Clock clock) {
        return new Backups(source, new BackupPlaces(source.shown(), secondPlace), clock, migrations.check());
    }

    /** Makes a journal beside and gives it its name once it is whole, so that a crash leaves no half of one. */
    private void make(JournalFiles files, Clock clock, boolean sample) {
        Path beside = files.unfinished();
        try {
            OwnerOnly.emptyFile(beside);
            try (Sql sql = new JournalDataSource(beside).open(Mode.WRITE)) {
                JournalInfo info = new JournalInfo(UUID.randomUUID().toString(), files.title(), clock.instant(),
                        clock.getZone(), sample);
                migrations.create(sql, RecordRows.of(info));
                // what is still in the log when the file gets its name would be lost: closing says nothing on a full disk
                sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            OwnerOnly.force(beside);
            OwnerOnly.replace(beside, files.journal());
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        }
    }

    /** A marker that cannot be written is no reason to stop: it only helps to tell what is gone. */
    private static void note(JournalFiles files, String id, long entries) {
        try {
            Marker.note(files, id, entries);
        } catch (IOException refused) {
            // the next opening tries again
        }
    }
}
