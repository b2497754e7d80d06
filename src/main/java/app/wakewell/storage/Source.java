package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.storage.JournalDataSource.Mode;

/**
 * Where a journal is read from: its own file, or a private copy where SQLite cannot have the files that it needs beside
 * it. Nothing about the journal's own file is changed.
 *
 * @param files
 *            what is read
 * @param mode
 *            how it is opened
 * @param shown
 *            the journal's own files
 */
record Source(JournalFiles files, Mode mode, JournalFiles shown) {

    /** Puts a journal into a folder. */
    @FunctionalInterface
    interface Filling {
        void fill(JournalFiles target) throws IOException;
    }

    /** A journal that lies where it can be written, whoever may be writing it. */
    static Source live(JournalFiles files) {
        return new Source(files, Mode.READ, files);
    }

    /**
     * A journal that is there, wherever it lies.
     *
     * @throws JournalUnusable
     *             if it cannot be read at all
     */
    static Source of(JournalFiles files) {
        if (files.canBeWritten()) {
            return live(files);
        }
        // SQLite needs files beside a journal to read it; where it cannot have them nobody is writing either
        return files.hasLog() ? inPrivate(files, files::copyTo) : new Source(files, Mode.FROZEN, files);
    }

    /** A journal that is put into a temporary folder of this person only, until {@link #discard()}. */
    static Source inPrivate(JournalFiles shown, Filling filling) {
        Path folder = null;
        try {
            folder = OwnerOnly.temporaryFolder();
            JournalFiles copy = new JournalFiles(folder.resolve(shown.name()));
            filling.fill(copy);
            return new Source(copy, Mode.READ, shown);
        } catch (IOException failure) {
            discard(folder);
            throw new JournalUnusable(Reason.UNREADABLE, shown.journal(), failure);
        } catch (RuntimeException failure) {
            discard(folder);
            throw failure;
        }
    }

    /**
     * Opens it for looking.
     *
     * @throws JournalUnusable
     *             if it is no journal, which is damage only if there was one
     */
    Sql open() {
        Sql sql;
        try {
            sql = new JournalDataSource(files.journal()).open(mode);
        } catch (JournalUnusable failure) {
            throw Sql.isNoDatabase(failure) ? notOurs("not a database") : failure;
        }
        boolean ours = false;
        try {
            ours = sql.number("PRAGMA application_id") == JournalDataSource.APPLICATION_ID;
        } finally {
            if (!ours) {
                sql.close();
            }
        }
        if (!ours) {
            throw notOurs("a database of another program");
        }
        return sql;
    }

    private JournalUnusable notOurs(String detail) {
        return new JournalUnusable(Marker.isThere(shown) ? Reason.DAMAGED : Reason.FOREIGN, shown.journal(), detail);
    }

    /** Clears a private copy away. */
    void discard() {
        if (!files.equals(shown)) {
            discard(files.folder());
        }
    }

    private static void discard(@Nullable Path folder) {
        try {
            if (folder != null && Files.exists(folder)) {
                OwnerOnly.discard(folder);
            }
        } catch (IOException stays) {
            // only its owner can read it, and the system clears its temporary folder
        }
    }
}
