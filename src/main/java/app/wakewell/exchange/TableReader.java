package app.wakewell.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import app.wakewell.journal.Refused;

/**
 * Splits text into a {@link Table}: comma, semicolon or tab, whichever the header has most of; any line ends, also CR
 * CR LF and CR alone, mixed as they come; blank lines skipped; quoted cells kept exactly, line ends within them
 * included.
 */
final class TableReader {

    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final TextFile file;
    private final char delimiter;
    private final String text;

    private TableReader(TextFile file) {
        this.file = file;
        this.delimiter = delimiter(file.text());
        this.text = withPlainLineEnds();
    }

    /**
     * Splits a file.
     *
     * @throws Refused
     *             if a quoted cell is never closed
     */
    static Table read(TextFile file) {
        return new TableReader(file).table();
    }

    private Table table() {
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        List<Table.Row> rows = new ArrayList<>();
        Lines lines = new Lines();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            for (CSVRecord cells : parser) {
                long line = lines.of(cells.getCharacterPosition());
                List<String> row = cells.toList();
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Table.Row(line, row));
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw Refused.because("problem.csv.quote", file.name(), lines.of(lastOpenQuote()));
        }
        if (rows.isEmpty()) {
            throw Refused.because("problem.file.empty", file.name());
        }
        Table.Row header = rows.getFirst();
        return new Table(file.name(), header.line(), header.cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    /** Counts lines forward; a quoted cell may hold any line end, outside there is only LF by now. */
    private final class Lines {
        private int position;
        private long line = 1;

        long of(long recordStart) {
            while (position < recordStart || isLineFeed(position)) {
                char c = text.charAt(position);
                if (c == '\n' || (c == '\r' && !isLineFeed(position + 1))) {
                    line++;
                }
                position++;
            }
            return line;
        }
    }

    private boolean isLineFeed(int at) {
        return at < text.length() && text.charAt(at) == '\n';
    }

    private static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int at = 0; at < header.length(); at++) {
            char c = header.charAt(at);
            quoted ^= c == '"';
            for (int i = 0; i < DELIMITERS.length && !quoted; i++) {
                counts[i] += c == DELIMITERS[i] ? 1 : 0;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS[most];
    }

    private String withPlainLineEnds() {
        String raw = file.text();
        StringBuilder plain = new StringBuilder(raw.length());
        Quotes quotes = new Quotes();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            quotes.next(c, i);
            if (c != '\r' || quotes.open) {
                plain.append(c);
            } else if (!endsBeforeLineFeed(raw, i)) {
                plain.append('\n');
            }
        }
        return plain.toString();
    }

    /** Whether the CR at this place belongs to a CR LF or CR CR LF, whose LF will do. */
    private static boolean endsBeforeLineFeed(String raw, int at) {
        int next = at + 1;
        while (next < raw.length() && raw.charAt(next) == '\r') {
            next++;
        }
        // more than two CRs before an LF are blank lines of a file with CR ends; they are skipped all the same
        return next < raw.length() && raw.charAt(next) == '\n' && next - at <= 2;
    }

    private long lastOpenQuote() {
        Quotes quotes = new Quotes();
        for (int i = 0; i < text.length(); i++) {
            quotes.next(text.charAt(i), i);
        }
        return quotes.openedAt;
    }

    /** Tells whether a character stands within a quoted cell: only a quote that begins a cell opens one. */
    private final class Quotes {
        private boolean open;
        private boolean justClosed;
        private boolean cellStart = true;
        private int openedAt;

        void next(char c, int at) {
            if (open) {
                open = c != '"';
                justClosed = !open;
            } else if (c == '"' && (cellStart || justClosed)) {
                // a doubled quote closes a cell and opens it again, which comes to the same
                openedAt = justClosed ? openedAt : at;
                open = true;
                justClosed = false;
                cellStart = false;
            } else {
                justClosed = false;
                cellStart = c == delimiter || c == '\n' || c == '\r';
            }
        }
    }
}
