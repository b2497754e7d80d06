package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;

import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.NightFiles.RefusedRow;

/** Port: whole journals as files, to keep, to take elsewhere and to read back. */
public interface Archives {

    /**
     * Writes a whole journal. With all parts, reading the file into an empty journal gives the same rows.
     *
     * @param parts
     *            what goes along
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if the target exists or cannot be written, or the journal is larger than what can be read back;
     *             nothing half-written stays
     */
    void write(Archive archive, Path target, Parts parts, boolean replace);

    /** Whether a file is such a one, as far as its beginning tells. */
    boolean recognises(Path file);

    /**
     * Reads a whole journal without changing any.
     *
     * @throws Refused
     *             if the file cannot be read, is no such file, was written by a newer version, or breaks off
     */
    Contents read(Path file);

    /**
     * What a file holds.
     *
     * @param archive
     *            what can be used
     * @param refused
     *            records, or single answers of records, that were left out
     */
    record Contents(Archive archive, List<RefusedRow> refused) {}
}
