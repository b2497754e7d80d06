package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
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

    /** Opens journals of this version of Wakewell. */
    public SqliteJournals() {
        this(new Migrations(Migrations.ALL));
    }

    SqliteJournals(Migrations migrations) {
        this.migrations = migrations;
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
        Backups backups = new Backups(files, clock, migrations.check());
        Map<Table, Rows.Tally> live;
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
            backups.makeDaily(live);
            String id = sql.texts("SELECT id FROM journal").getFirst();
            note(files, id, Rows.Tally.in(live, Table.ENTRY).count());
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
                    new Backups(shown, clock, migrations.check()), entries -> {
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

    private Map<Table, Rows.Tally> check(JournalFiles files, Sql sql) {
        if (sql.number("PRAGMA application_id") != JournalDataSource.APPLICATION_ID) {
            throw notOurs(files, "a database of another program");
        }
        int version = Migrations.version(sql);
        if (version > migrations.newest()) {
            throw new JournalUnusable(Reason.NEWER, files.journal(),
                    "version " + version + " where " + migrations.newest() + " is known");
        }
        return migrations.check().run(sql);
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
            files.discardUnfinished(files.folder());
            OwnerOnly.emptyFile(beside);
            try (Sql sql = new JournalDataSource(beside).open(Mode.WRITE)) {
                JournalInfo info = new JournalInfo(UUID.randomUUID().toString(), title(files), clock.instant(),
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
            Marker.write(files, id, entries);
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
