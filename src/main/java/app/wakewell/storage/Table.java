package app.wakewell.storage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.NightFields;

/** The tables of a journal, parents before what refers to them. The first column is the key or its first part. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable, which the type does not say
enum Table {
    TALLY("name", "row_count", "digest"), //
    JOURNAL("one", "id", "created_at", "zone", "sample"), //
    PROFILE("one", "episode", "signs_seen_at"), //
    ENTRY(Stream.of(Stream.of("night"), NightFields.ALL.stream().map(Field::name),
            Stream.of(Table.DO_NOT_KNOW, "logged_at", "edited_at", "zone", "source"))
            .flatMap(names -> names)
            .toArray(String[]::new)), //
    OWN_FACTOR("night", "name", "value"), //
    SET_UP_CHANGE("from_night", "number", "reason", "expected", "tries", "recorded_at"), //
    SET_UP_DIFFERENCE("from_night", "field", "value"), //
    SET_UP_THING("from_night", "part", "things"), //
    THING("number", "part", "name", "return_by", "retired", "recorded_at"), //
    THING_FACT("thing", "field", "value"), //
    WEEK("day", "logged_at", "edited_at", "zone"), //
    WEEK_ANSWER("day", "field", "value"), //
    DAY_EVENT("number", "type", "day", "time", "pain", "minutes", "until_day", "ending", "note", "zone", "logged_at",
            "edited_at"), //
    DAY_EVENT_ANSWER("event", "field", "value"), //
    FACTOR("name", "type", "retired"), //
    PERSON_ANSWER("one", "field", "value"), //
    REPLY("subject", "kind", "said_on"), //
    REPLY_ANSWER("subject", "field", "value"), //
    LAST_TIME("what", "day"), //
    DRAFT("night", "saved_at"), //
    DRAFT_ANSWER("night", "field", "value"), //
    STEP("number", "kind", "subject", "done_at", "undone"), //
    STEP_EDIT("step", "place", "record", "night", "record_key", "state_before", "state_after");

    static final String HASH = "row_hash";

    /** The column with the fields answered by "don't know" that have no value of their own for it. */
    static final String DO_NOT_KNOW = "dont_know";

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

    /** The tables that hold records of a kind: the main one first, then what hangs on it. */
    static List<Table> of(Item.Kind kind) {
        return switch (kind) {
            case ENTRY -> List.of(ENTRY, OWN_FACTOR);
            case SET_UP -> List.of(SET_UP_CHANGE, SET_UP_DIFFERENCE, SET_UP_THING);
            case THING -> List.of(THING, THING_FACT);
            case WEEK -> List.of(WEEK, WEEK_ANSWER);
            case EVENT -> List.of(DAY_EVENT, DAY_EVENT_ANSWER);
            case FACTOR -> List.of(FACTOR);
            case PERSON -> List.of(PERSON_ANSWER);
            case REPLY -> List.of(REPLY, REPLY_ANSWER);
        };
    }

    /** The tables whose rows are counted: all but the one with the counts. */
    static List<Table> counted() {
        return Stream.of(values()).filter(table -> table != TALLY).toList();
    }
}
