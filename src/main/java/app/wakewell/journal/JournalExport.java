package app.wakewell.journal;

import java.nio.file.Path;

/** Port: writes a journal to files that other programs read. */
public interface JournalExport {

    /**
     * Writes one row a night, set-up columns included, in a form that {@link NightFiles} reads back.
     *
     * @param notes
     *            whether notes and reasons, the person's own words, go along
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if the target exists or cannot be written; nothing half-written stays
     */
    void csv(Snapshot journal, Path target, boolean notes, boolean replace);
}
