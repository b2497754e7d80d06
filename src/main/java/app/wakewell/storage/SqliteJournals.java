package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.storage.Backups.Source;
import app.wakewell.storage.JournalDataSource.Mode;

/**
 * Opens journals that are SQLite files. Nothing about a file is changed before all of it is checked, and a journal that
 * is gone, empty, damaged or newer is never replaced. A process needs one of these only.
 */
public final class SqliteJournals {

    private static final int NOT_A_DATABASE = 26;

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
        return switch (use) {
            case READ -> openForReading(files, clock, sample);
            case WRITE -> openForWriting(files, clock, sample);
        };
    }

    private JournalStore openForWriting(JournalFiles files, Clock clock, boolean sample) {
        refuseUnreadable(files);
        try {
            OwnerOnly.folder(files.folder());
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        }
        if (!files.canBeWritten()) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), "the file or its folder cannot be written");
        }
        InstanceLock lock = InstanceLock.take(files, held);
        boolean opened = false;
        try {
            files.discardUnfinished();
            if (files.isEmpty()) {
                refuseMissing(files);
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
        Backups backups = backups(files, new Source(files, Mode.READ), clock);
        Tallies live;
        // on a connection that cannot write: closing one that can would move a log into a file that is refused
        try (Sql looking = looking(files, Mode.READ)) {
            live = check(files, looking);
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
            JournalStore store = new SqliteJournalStore(sql, false, title(files), backups, entries -> {
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
        refuseUnreadable(files);
        if (files.isEmpty()) {
            refuseMissing(files);
            return inPrivate(files, clock, folder -> make(folder, clock, sample));
        }
        if (!files.canBeWritten()) {
            // SQLite needs files beside a journal to read it; where it cannot have them nobody is writing either
            return files.hasLog() ? inPrivate(files, clock, files::copyTo) : reading(files, Mode.FROZEN, files, clock);
        }
        return reading(files, Mode.READ, files, clock);
    }

    /** Puts a journal into a folder. */
    @FunctionalInterface
    private interface Filling {
        void fill(JournalFiles target) throws IOException;
    }

    /** Shows a journal that is put into a temporary folder of this person only. */
    private JournalStore inPrivate(JournalFiles shown, Clock clock, Filling filling) {
        Path folder = null;
        try {
            folder = OwnerOnly.temporaryFolder();
            JournalFiles copy = new JournalFiles(folder.resolve(shown.name()));
            filling.fill(copy);
            return reading(copy, Mode.READ, shown, clock);
        } catch (IOException failure) {
            discard(folder);
            throw new JournalUnusable(Reason.UNREADABLE, shown.journal(), failure);
        } catch (RuntimeException failure) {
            discard(folder);
            throw failure;
        }
    }

    private JournalStore reading(JournalFiles files, Mode mode, JournalFiles shown, Clock clock) {
        Sql sql = looking(files, mode);
        boolean opened = false;
        try {
            check(files, sql);
            boolean isPrivate = !files.equals(shown);
            JournalStore store = new SqliteJournalStore(sql, true, title(shown),
                    backups(shown, new Source(files, mode), clock), entries -> {
                        if (isPrivate) {
                            discard(files.folder());
                        }
                    });
            opened = true;
            return store;
        } finally {
            if (!opened) {
                sql.close();
            }
        }
    }

    /** Opens a file without changing it; one that is no database is a damaged journal only if there was one. */
    private Sql looking(JournalFiles files, Mode mode) {
        try {
            return new JournalDataSource(files.journal()).open(mode);
        } catch (JournalUnusable failure) {
            if (failure.getCause() instanceof SQLException cause && cause.getErrorCode() == NOT_A_DATABASE) {
                throw notOurs(files, "not a database");
            }
            throw failure;
        }
    }

    private Tallies check(JournalFiles files, Sql sql) {
        try {
            return migrations.check().run(sql);
        } catch (JournalUnusable failure) {
            throw failure.reason() == Reason.FOREIGN ? notOurs(files, "a database of another program") : failure;
        }
    }

    private Backups backups(JournalFiles files, Source source, Clock clock) {
        return new Backups(files, source, new BackupPlaces(files, secondPlace), clock, migrations.check());
    }

    private static JournalUnusable notOurs(JournalFiles files, String detail) {
        return new JournalUnusable(Marker.isThere(files) ? Reason.DAMAGED : Reason.FOREIGN, files.journal(), detail);
    }

    private static void refuseUnreadable(JournalFiles files) {
        if (Files.exists(files.journal()) && !Files.isReadable(files.journal())) {
            throw new JournalUnusable(Reason.UNREADABLE, files.journal(), "access denied");
        }
    }

    private static void refuseMissing(JournalFiles files) {
        if (Marker.isThere(files) || files.hasLog()) {
            throw new JournalUnusable(Reason.MISSING, files.journal(), "last known: " + Marker.lastKnown(files));
        }
    }

    /** Makes a journal beside and gives it its name once it is whole, so that a crash leaves no half of one. */
    private void make(JournalFiles files, Clock clock, boolean sample) {
        Path beside = files.unfinished();
        try {
            OwnerOnly.emptyFile(beside);
            try (Sql sql = new JournalDataSource(beside).open(Mode.WRITE)) {
                JournalInfo info = new JournalInfo(UUID.randomUUID().toString(), title(files), clock.instant(),
                        clock.getZone(), sample);
                migrations.create(sql, RecordRows.of(info));
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

    private static void discard(@Nullable Path folder) {
        try {
            if (folder != null) {
                OwnerOnly.discard(folder);
            }
        } catch (IOException stays) {
            // only its owner can read it, and the system clears its temporary folder
        }
    }

    /** What a journal is called on screen. */
    private static String title(JournalFiles files) {
        return files.name().endsWith(".db") ? files.name().substring(0, files.name().length() - 3) : files.name();
    }
}
