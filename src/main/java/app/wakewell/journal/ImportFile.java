package app.wakewell.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.NightFiles.RefusedRow;

/**
 * Use case: take in what a file holds, be it nights or a whole journal. A file is read once; what that would do can be
 * told before it is done. Belongs to the thread of the journal.
 */
public final class ImportFile {

    private final Journal journal;
    private final NightFiles files;
    private final Archives archives;

    public ImportFile(Session session) {
        this.journal = session.journal();
        this.files = session.files();
        this.archives = session.archives();
    }

    /** What a file holds. */
    public sealed interface Read {

        /** Where it was read from. */
        Path file();

        /** What wrote the file, by its constant. */
        String source();

        /** Rows of a table, or records of a whole journal. */
        int rows();

        /** Nights that can be used. */
        int nights();

        /** Whether nothing of it can be used. */
        boolean isEmpty();

        /** What was left out. */
        List<RefusedRow> refused();
    }

    /**
     * A table of nights.
     *
     * @param file
     *            where it was read from
     * @param contents
     *            what it holds
     */
    public record Table(Path file, NightFiles.Contents contents) implements Read {
        @Override
        public String source() {
            return contents.source().name();
        }

        @Override
        public int rows() {
            return contents.rows();
        }

        @Override
        public int nights() {
            return contents.nights().size();
        }

        @Override
        public boolean isEmpty() {
            return contents.nights().isEmpty() && contents.setUpChanges().isEmpty();
        }

        @Override
        public List<RefusedRow> refused() {
            return contents.refused();
        }
    }

    /**
     * A whole journal of Wakewell's own.
     *
     * @param file
     *            where it was read from
     * @param contents
     *            what it holds
     */
    public record Whole(Path file, Archives.Contents contents) implements Read {
        @Override
        public String source() {
            return "WAKEWELL";
        }

        @Override
        public int rows() {
            return contents.archive().journal().items().size();
        }

        @Override
        public int nights() {
            return contents.archive().journal().entries().size();
        }

        @Override
        public boolean isEmpty() {
            return rows() == 0;
        }

        @Override
        public List<RefusedRow> refused() {
            return contents.refused();
        }
    }

    /**
     * Reads a file, whatever it is, without changing the journal.
     *
     * @throws Refused
     *             if it cannot be read or is none of the known formats
     */
    public Read read(Path file) {
        return archives.recognises(file) ? readWhole(file) : readTable(file, Format.AUTO, null);
    }

    /**
     * Reads a table of nights.
     *
     * @param zone
     *            the zone of times that carry none; {@code null} for that of the journal
     * @throws Refused
     *             as {@link #read(Path)}
     */
    public Read readTable(Path file, Format format, @Nullable ZoneId zone) {
        return new Table(file, files.read(file, format, zone == null ? journal.info().zone() : zone,
                LocalDate.now(journal.clock())));
    }

    /**
     * Reads a whole journal.
     *
     * @throws Refused
     *             as {@link #read(Path)}
     */
    public Read readWhole(Path file) {
        return new Whole(file, archives.read(file));
    }

    /** What {@link #merge} would do, without doing it. */
    public ImportCounts preview(Read read) {
        return switch (read) {
            case Table(_, var contents) -> journal.imports()
                    .preview(contents.nights(), contents.setUpChanges(), contents.source());
            case Whole(_, var contents) -> journal.imports().preview(contents.archive());
        };
    }

    /** Writes it into the journal in one step; what the journal has already is never replaced. */
    public ImportCounts merge(Read read) {
        String name = String.valueOf(read.file().getFileName());
        return switch (read) {
            case Table(_, var contents) -> journal.imports()
                    .merge(contents.nights(), contents.setUpChanges(), contents.source(), name);
            case Whole(_, var contents) -> journal.imports().merge(contents.archive(), name);
        };
    }
}
