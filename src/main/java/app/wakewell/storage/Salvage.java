package app.wakewell.storage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;
import app.wakewell.journal.Damage;
import app.wakewell.journal.Damage.How;
import app.wakewell.journal.Damage.Part;
import app.wakewell.storage.Tallies.Tally;

/**
 * What can be read of a journal that is not as it was written, and what is damaged in it. Rows count if they match
 * their hash. A row that does not, or is gone, may still stand in the history of changes; it is taken from there only
 * where the tally of its table says that it was the last one written.
 */
final class Salvage {

    private final Map<Table, RowScan> scans = new EnumMap<>(Table.class);
    /** By table and key, the rows as the history remembers them. */
    private final Map<Table, Map<String, Row>> remembered = new EnumMap<>(Table.class);
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final Map<String, Damage> damaged = new LinkedHashMap<>();

    /**
     * Reads a file.
     *
     * @param opening
     *            opens it, for looking only
     */
    Salvage(Supplier<Sql> opening) {
        for (Table table : Table.values()) {
            scans.put(table, RowScan.of(table, opening));
        }
        remember();
        for (Table table : Table.values()) {
            take(table);
        }
    }

    private RowScan scan(Table table) {
        return Objects.requireNonNull(scans.get(table));
    }

    /** The rows of a table that are as they were written. */
    List<Row> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /**
     * The rows that are as they were written, counted as {@link Tallies#rows()} does: without the tallies themselves.
     */
    long rowCount() {
        return rows.entrySet()
                .stream()
                .filter(table -> table.getKey() != Table.TALLY)
                .mapToLong(table -> table.getValue().size())
                .sum();
    }

    List<Damage> damaged() {
        return List.copyOf(damaged.values());
    }

    /** The records that can be read. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Item.Kind kind : Item.Kind.values()) {
            records(kind).forEach((key, record) -> item(kind, record).ifPresent(items::add));
        }
        return items;
    }

    private Map<String, List<Row>> records(Item.Kind kind) {
        List<Table> tables = Table.of(kind);
        Map<String, List<Row>> records = new LinkedHashMap<>();
        rows(tables.getFirst()).forEach(
                row -> records.computeIfAbsent(row.text(row.table().key()).orElse(""), first -> new ArrayList<>())
                        .add(row));
        tables.stream()
                .skip(1)
                .flatMap(table -> rows(table).stream())
                .forEach(row -> Optional.ofNullable(records.get(row.text(row.table().key()).orElse("")))
                        .ifPresent(record -> record.add(row)));
        return records;
    }

    /** A newer version may have written values that this one does not know. */
    private static Optional<Item> item(Item.Kind kind, List<Row> record) {
        try {
            return Optional.of(RecordRows.item(kind, record));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    // ---- the history ----

    /** Follows the steps that are not undone, oldest first, to the last state of each record. */
    private void remember() {
        Set<String> done = new HashSet<>();
        scan(Table.STEP).intact()
                .stream()
                .filter(step -> step.text("undone").equals(Optional.of("0")))
                .forEach(step -> done.add(step.needed("number")));
        Map<Item.Key, List<Row>> states = new HashMap<>();
        RowJson json = new RowJson();
        scan(Table.STEP_EDIT).intact()
                .stream()
                .filter(edit -> done.contains(edit.needed("step")))
                .sorted(Comparator.comparingLong((Row edit) -> Long.parseLong(edit.needed("step")))
                        .thenComparingLong(edit -> Long.parseLong(edit.needed("place"))))
                .forEach(edit -> key(edit).ifPresent(key -> states.put(key, state(edit, json))));
        states.values()
                .stream()
                .flatMap(List::stream)
                .forEach(row -> remembered.computeIfAbsent(row.table(), first -> new HashMap<>()).put(row.key(), row));
    }

    private static Optional<Item.Key> key(Row edit) {
        try {
            return Optional.of(new Item.Key(Item.Kind.valueOf(edit.needed("record")),
                    edit.text("night").or(() -> edit.text("record_key")).orElse("")));
        } catch (IllegalArgumentException newer) {
            return Optional.empty();
        }
    }

    private static List<Row> state(Row edit, RowJson json) {
        try {
            return edit.text("state_after").map(json::read).orElse(List.of());
        } catch (IllegalArgumentException | IllegalStateException newer) {
            return List.of();
        }
    }

    // ---- the rows ----

    private void take(Table table) {
        RowScan scan = scan(table);
        rows.put(table, scan.intact());
        Tally noted = table == Table.TALLY ? null : noted(table);
        Tally there = tally(scan.intact());
        if (scan.changed().isEmpty() && scan.isWhole() && (noted == null || noted.equals(there))) {
            return;
        }
        List<Row> missing = missing(table, noted, there);
        List<Row> all = and(scan.intact(), missing);
        boolean known = !missing.isEmpty() && noted != null && noted.equals(tally(all));
        Set<String> changed = keys(scan.changed());
        Set<String> present = keys(scan.intact());
        present.addAll(changed);
        if (known) {
            rows.put(table, all);
        } else {
            scan.changed().forEach(row -> add(damage(row, How.CHANGED, false)));
        }
        missing.stream()
                .filter(row -> known || !changed.contains(row.key()))
                .forEach(row -> add(damage(row, present.contains(row.key()) ? How.CHANGED : How.MISSING, known)));
        if (missing.isEmpty() && changed.isEmpty()) {
            boolean isLess = noted == null || there.count() < noted.count();
            add(new Damage(table.part(), "", isLess ? How.MISSING : How.CHANGED, false));
        }
    }

    /** One for each record: what of it is lost outweighs what is remembered. */
    private void add(Damage damage) {
        damaged.merge(damage.part() + " " + damage.key(), damage, (one, other) -> new Damage(one.part(), one.key(),
                one.how() == How.MISSING ? one.how() : other.how(), one.remembered() && other.remembered()));
    }

    private static Set<String> keys(List<Row> rows) {
        return rows.stream().map(Row::key).collect(Collectors.toSet());
    }

    /** What the file says that the table holds, if that can be read. */
    private @Nullable Tally noted(Table table) {
        return scan(Table.TALLY).intact()
                .stream()
                .filter(row -> row.needed("name").equals(table.title()))
                .map(row -> new Tally(Long.parseLong(row.needed("row_count")), Long.parseLong(row.needed("digest"))))
                .findFirst()
                .orElse(null);
    }

    private static Tally tally(List<Row> rows) {
        Tally tally = Tally.NONE;
        for (Row row : rows) {
            tally = tally.plus(row.hash());
        }
        return tally;
    }

    private static List<Row> and(List<Row> found, List<Row> missing) {
        Set<String> replaced = keys(missing);
        List<Row> both = new ArrayList<>(found);
        both.removeIf(row -> replaced.contains(row.key()));
        both.addAll(missing);
        return both;
    }

    /** The rows that the history remembers and that are not there: under their key is none, or an older one. */
    private List<Row> missing(Table table, @Nullable Tally noted, Tally there) {
        Map<String, Row> present = new HashMap<>();
        scan(table).intact().forEach(row -> present.put(row.key(), row));
        List<Row> missing = new ArrayList<>();
        for (Row row : remembered.getOrDefault(table, Map.of()).values()) {
            Row now = present.get(row.key());
            boolean isOlder = now != null && noted != null && noted.digest() - there.digest() == Row.digest(row.hash())
                    - Row.digest(now.hash());
            if (now == null || isOlder) {
                missing.add(row);
            }
        }
        return missing;
    }

    private static Damage damage(Row row, How how, boolean known) {
        Part part = row.table().part();
        boolean named = part != Part.HISTORY && part != Part.JOURNAL && part != Part.PERSON;
        return new Damage(part, named ? row.text(row.table().key()).orElse("") : "",
                row.table().hasSecondKey() ? How.CHANGED : how, known);
    }
}
