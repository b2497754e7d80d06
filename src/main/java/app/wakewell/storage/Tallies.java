package app.wakewell.storage;

import java.util.Map;
import java.util.TreeMap;

/**
 * What each table of a journal holds, in numbers. Two journals with equal tallies hold the same rows.
 *
 * @param tables
 *            by table; one that the file does not have is absent
 */
record Tallies(Map<Table, Tally> tables) {

    /**
     * How many rows a table has, and the sum of their hashes.
     *
     * @param count
     *            rows
     * @param digest
     *            sum of the beginnings of their hashes, without overflow check
     */
    record Tally(long count, long digest) {
        static final Tally NONE = new Tally(0, 0);

        Tally plus(String hash) {
            return new Tally(count + 1, digest + Row.digest(hash));
        }

        Tally minus(String hash) {
            return new Tally(count - 1, digest - Row.digest(hash));
        }
    }

    Tallies {
        tables = Map.copyOf(tables);
    }

    Tally of(Table table) {
        return tables.getOrDefault(table, Tally.NONE);
    }

    /** All rows. */
    long rows() {
        return tables.values().stream().mapToLong(Tally::count).sum();
    }

    /** Whether nothing was ever done with the journal, so that there is nothing to lose. */
    boolean isUntouched() {
        return of(Table.STEP).count() == 0;
    }

    /** Sixteen hexadecimal digits that stand for the content; empty tables do not count. */
    String digest() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(tables).forEach((table, tally) -> {
            if (tally.count() > 0) {
                text.append(table.title())
                        .append(' ')
                        .append(tally.count())
                        .append(' ')
                        .append(tally.digest())
                        .append('\n');
            }
        });
        return Sha256.of(text.toString()).substring(0, 16);
    }
}
