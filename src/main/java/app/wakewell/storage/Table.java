package app.wakewell.storage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;

/** The tables of a journal, parents before what refers to them. The first column is the key or its first part. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable, which the type does not say
enum Table {
    TALLY("name", "row_count", "digest"), //
    JOURNAL("one", "id", "created_at", "zone", "sample"), //
    PROFILE("one", "episode", "signs_seen_at"), //
    ENTRY(Stream.of(Stream.of("night"), NightFields.ALL.stream().map(Field::name),
            Stream.of("logged_at", "edited_at", "zone", "source")).flatMap(names -> names).toArray(String[]::new)), //
    OWN_FACTOR("night", "name", "value"), //
    SET_UP_CHANGE("from_night", "number", "reason", "expected", "recorded_at"), //
    SET_UP_DIFFERENCE("from_night", "field", "value"), //
    DRAFT("night", "saved_at"), //
    DRAFT_ANSWER("night", "field", "value"), //
    STEP("number", "kind", "subject", "done_at", "undone"), //
    STEP_EDIT("step", "place", "record", "night", "state_before", "state_after");

    static final String HASH = "row_hash";

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Its name in the file. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All columns but the hash. */
    List<String> columns() {
        return columns;
    }

    String key() {
        return columns.getFirst();
    }

    /** The tables whose rows are counted: all but the one with the counts. */
    static List<Table> counted() {
        return Stream.of(values()).filter(table -> table != TALLY).toList();
    }
}
