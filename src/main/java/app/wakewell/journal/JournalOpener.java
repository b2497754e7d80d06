package app.wakewell.journal;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Port: opens journals. */
public interface JournalOpener {

    /**
     * Which journal, and for what.
     *
     * @param file
     *            the file, or {@code null} for the journal in the platform's data folder
     * @param demo
     *            a throw-away sample journal instead
     * @param use
     *            what it is opened for
     */
    record Request(@Nullable Path file, boolean demo, Use use) {}

    /** What a journal is opened for. */
    enum Use {
        /** Looking only: works beside an open window and on a read-only disk. */
        READ,
        /** Changing it: only one at a time. */
        WRITE,
        /** Looking at what can be read of a journal that is damaged, or that a newer version wrote. Changes nothing. */
        SALVAGE
    }

    /**
     * Opens a journal; makes a new one where there never was one.
     *
     * @throws JournalUnusable
     *             if the file is damaged, foreign, newer, unreadable, in use, missing though it was there, or read-only
     *             when it is opened for writing
     */
    Session open(Request request);
}
