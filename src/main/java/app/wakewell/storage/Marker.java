package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The small file beside a journal that says there is one, so that a journal that is gone or empty is told from a first
 * start, and is never silently begun anew.
 *
 * @param id
 *            the journal's
 * @param entries
 *            how many nights were written in it when it was last opened or closed
 * @param drilled
 *            when a backup of it was last restored on trial, if ever
 */
record Marker(String id, String entries, Optional<Instant> drilled) {

    private static final String ID = "journal ";
    private static final String ENTRIES = "entries ";
    private static final String DRILLED = "drilled ";

    static boolean isThere(JournalFiles files) {
        return Files.exists(files.marker());
    }

    /** What the file says; nothing where there is none or it cannot be read. */
    static Optional<Marker> of(JournalFiles files) {
        try {
            List<String> lines = isThere(files) ? OwnerOnly.lines(files.marker()) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Marker(value(lines, ID), value(lines, ENTRIES), moment(value(lines, DRILLED))));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** Notes the journal and how much is in it. */
    static void note(JournalFiles files, String id, long entries) throws IOException {
        Optional<Instant> drilled = of(files).filter(known -> known.id.equals(id)).flatMap(Marker::drilled);
        new Marker(id, Long.toString(entries), drilled).write(files);
    }

    /** Notes when a backup was restored on trial. */
    static void noteDrill(JournalFiles files, Instant at) throws IOException {
        Optional<Marker> known = of(files);
        if (known.isPresent()) {
            new Marker(known.get().id, known.get().entries, Optional.of(at)).write(files);
        }
    }

    private void write(JournalFiles files) throws IOException {
        String content = ID + id + "\n" + ENTRIES + entries + "\n"
                + drilled.map(at -> DRILLED + at + "\n").orElse("");
        if (!isThere(files) || !OwnerOnly.lines(files.marker()).equals(content.lines().toList())) {
            OwnerOnly.write(files.marker(), files.unfinished(), content);
        }
    }

    /** What was in the journal when it was last closed, for the message that it is gone. */
    static String lastKnown(JournalFiles files) {
        return of(files).map(marker -> ID + marker.id + "," + ENTRIES + marker.entries).orElse("unknown");
    }
}
