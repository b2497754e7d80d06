package app.wakewell.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Reply;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Source;
import app.wakewell.domain.Thing;
import app.wakewell.domain.ValueType;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalInfo;

/**
 * Records of the journal as rows and back: the main row first, then what hangs on it. Reading throws
 * {@link IllegalStateException}, and what the types of the values throw, if a row holds what no version wrote.
 */
final class RecordRows {

    private RecordRows() {}

    /** The rows of a record; none for no record. */
    static List<Row> of(@Nullable Item item) {
        return switch (item) {
            case null -> List.of();
            case Entry entry -> of(entry);
            case SetUpChange change -> of(change);
            case Thing thing -> of(thing);
            case WeekEntry week -> of(week);
            case DayEvent event -> of(event);
            case OwnFactor factor -> List.of(Row.of(Table.FACTOR)
                    .with("name", factor.name())
                    .with("type", factor.type())
                    .with("retired", factor.retired()));
            case PersonAnswers person -> answers(Table.PERSON_ANSWER, 1, person.answers());
            case Reply reply -> of(reply);
        };
    }

    /** The record of these rows, the main one first. */
    static Item item(Item.Kind kind, List<Row> rows) {
        Row main = rows.getFirst();
        return switch (kind) {
            case ENTRY -> entry(rows);
            case SET_UP -> setUpChange(rows);
            case THING -> new Thing(number(main, "number"), BedPart.valueOf(main.needed("part")), main.needed("name"),
                    answers(rows, Table.THING_FACT), day(main, "return_by"), day(main, "retired"),
                    Instant.parse(main.needed("recorded_at")));
            case WEEK -> new WeekEntry(LocalDate.parse(main.needed("day")), answers(rows, Table.WEEK_ANSWER),
                    Instant.parse(main.needed("logged_at")), moment(main, "edited_at"),
                    ZoneId.of(main.needed("zone")));
            case EVENT -> event(rows);
            case FACTOR -> new OwnFactor(main.needed("name"), OwnFactor.Type.valueOf(main.needed("type")),
                    day(main, "retired"));
            case PERSON -> new PersonAnswers(answers(rows, Table.PERSON_ANSWER));
            case REPLY -> reply(rows);
        };
    }

    /** What rows of a record's key column hold. */
    static String key(Item.Key key) {
        return key.kind() == Item.Kind.PERSON ? "1" : key.id();
    }

    private static List<Row> of(Entry entry) {
        List<Row> rows = new ArrayList<>();
        String night = entry.night().toString();
        Row main = Row.of(Table.ENTRY)
                .with("night", night)
                .with("logged_at", entry.loggedAt())
                .with("edited_at", entry.editedAt())
                .with("zone", entry.zone())
                .with("source", entry.source());
        rows.add(main);
        List<String> unknown = new ArrayList<>();
        for (Field<?> field : entry.answers().fields()) {
            if (entry.answers().isUnknown(field)) {
                unknown.add(field.name());
                continue;
            }
            Object value = FieldValues.column(field, entry.answers().text(field).orElseThrow());
            if (field.isOwnFactor()) {
                rows.add(Row.of(Table.OWN_FACTOR)
                        .with("night", night)
                        .with("name", field.name())
                        .with("value", value));
            } else {
                main.with(field.name(), value);
            }
        }
        if (!unknown.isEmpty()) {
            main.with(Table.DO_NOT_KNOW, String.join(",", unknown));
        }
        return rows;
    }

    private static Entry entry(List<Row> rows) {
        Row main = rows.getFirst();
        Answers answers = Answers.NONE;
        for (Field<?> field : NightFields.ALL) {
            Object value = main.values().get(field.name());
            if (value != null) {
                answers = FieldValues.with(answers, field, value);
            }
        }
        for (String name : main.text(Table.DO_NOT_KNOW).map(names -> names.split(",", -1)).orElse(new String[0])) {
            answers = answers.withUnknown(known(NightFields.byId(name)));
        }
        for (Row factor : rows.subList(1, rows.size())) {
            answers = FieldValues.with(answers, Field.ownFactor(factor.needed("name")), factor.needed("value"));
        }
        return new Entry(night(main.needed("night")), answers, Instant.parse(main.needed("logged_at")),
                moment(main, "edited_at"), ZoneId.of(main.needed("zone")), Source.valueOf(main.needed("source")));
    }

    private static List<Row> of(SetUpChange change) {
        List<Row> rows = new ArrayList<>();
        String from = change.from().toString();
        rows.add(Row.of(Table.SET_UP_CHANGE)
                .with("from_night", from)
                .with("number", change.number())
                .with("reason", change.reason())
                .with("expected", change.expected())
                .with("tries", change.tries())
                .with("recorded_at", change.recordedAt()));
        change.difference()
                .texts()
                .forEach((field, text) -> rows.add(Row.of(Table.SET_UP_DIFFERENCE)
                        .with("from_night", from)
                        .with("field", field.id())
                        .with("value", text.orElse(null))));
        change.things()
                .forEach((part, numbers) -> rows.add(Row.of(Table.SET_UP_THING)
                        .with("from_night", from)
                        .with("part", part)
                        .with("things", numbers.isEmpty()
                                ? ValueType.NONE
                                : numbers.stream().map(String::valueOf).collect(Collectors.joining(",")))));
        return rows;
    }

    private static SetUpChange setUpChange(List<Row> rows) {
        Row main = rows.getFirst();
        Patch difference = Patch.NONE;
        Map<BedPart, NavigableSet<Integer>> things = new EnumMap<>(BedPart.class);
        for (Row row : rows.subList(1, rows.size())) {
            if (row.table() == Table.SET_UP_THING) {
                things.put(BedPart.valueOf(row.needed("part")), numbers(row.needed("things")));
            } else {
                difference = and(difference, known(SetUpFields.byId(row.needed("field"))),
                        row.text("value").orElse(""));
            }
        }
        return new SetUpChange(night(main.needed("from_night")), difference, things,
                main.text("reason").orElse(null), main.text("expected").map(Expectation::valueOf).orElse(null),
                main.text("tries").orElse(null),
                Instant.parse(main.needed("recorded_at")), number(main, "number"));
    }

    private static NavigableSet<Integer> numbers(String text) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        if (!text.equals(ValueType.NONE)) {
            for (String number : text.split(",", -1)) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return numbers;
    }

    private static Patch and(Patch patch, Field<?> field, String text) {
        return switch (patch.parse(field, text)) {
            case Parsed.Ok<Patch>(Patch wider) -> wider;
            case Parsed.No<Patch> refused -> throw new IllegalStateException("a stored value of " + field + " is none");
        };
    }

    private static List<Row> of(Thing thing) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Table.THING)
                .with("number", thing.number())
                .with("part", thing.part())
                .with("name", thing.name())
                .with("return_by", thing.returnBy())
                .with("retired", thing.retired())
                .with("recorded_at", thing.recordedAt()));
        rows.addAll(answers(Table.THING_FACT, thing.number(), thing.facts()));
        return rows;
    }

    private static List<Row> of(WeekEntry week) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Table.WEEK)
                .with("day", week.day())
                .with("logged_at", week.loggedAt())
                .with("edited_at", week.editedAt())
                .with("zone", week.zone()));
        rows.addAll(answers(Table.WEEK_ANSWER, week.day().toString(), week.answers()));
        return rows;
    }

    private static List<Row> of(DayEvent event) {
        DayEvent.What what = event.what();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Table.DAY_EVENT)
                .with("number", event.number())
                .with("type", what.type())
                .with("day", what.day())
                .with("time", what.time())
                .with("pain", what.pain() == null ? null : what.pain().value())
                .with("minutes", what.minutes())
                .with("until_day", what.until())
                .with("ending", what.ending())
                .with("note", what.note())
                .with("zone", event.zone())
                .with("logged_at", event.loggedAt())
                .with("edited_at", event.editedAt()));
        rows.addAll(answers(Table.DAY_EVENT_ANSWER, event.number(), what.answers()));
        return rows;
    }

    private static DayEvent event(List<Row> rows) {
        Row main = rows.getFirst();
        DayEvent.What what = new DayEvent.What(DayEvent.Type.valueOf(main.needed("type")),
                LocalDate.parse(main.needed("day")), main.text("time").map(LocalTime::parse).orElse(null),
                answers(rows, Table.DAY_EVENT_ANSWER),
                main.text("pain").map(Integer::valueOf).map(Score::new).orElse(null),
                main.text("minutes").map(Integer::valueOf).orElse(null), day(main, "until_day"),
                main.text("ending").map(DayEvent.Ending::valueOf).orElse(null), main.text("note").orElse(null));
        return new DayEvent(number(main, "number"), what, ZoneId.of(main.needed("zone")),
                Instant.parse(main.needed("logged_at")), moment(main, "edited_at"));
    }

    private static List<Row> of(Reply reply) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Table.REPLY)
                .with("subject", reply.subject())
                .with("kind", reply.kind())
                .with("said_on", reply.on()));
        reply.answers()
                .forEach((field, text) -> rows.add(Row.of(Table.REPLY_ANSWER)
                        .with("subject", reply.subject())
                        .with("field", field)
                        .with("value", text)));
        return rows;
    }

    private static Reply reply(List<Row> rows) {
        Row main = rows.getFirst();
        return new Reply(main.needed("subject"), Reply.Kind.valueOf(main.needed("kind")),
                LocalDate.parse(main.needed("said_on")),
                rows.subList(1, rows.size())
                        .stream()
                        .collect(Collectors.toMap(row -> row.needed("field"), row -> row.needed("value"))));
    }

    /** Answers as rows of a field and its text each. */
    private static List<Row> answers(Table table, Object key, Answers answers) {
        return answers.fields()
                .stream()
                .map(field -> Row.of(table)
                        .with(table.key(), key)
                        .with("field", field.id())
                        .with("value", answers.text(field).orElseThrow()))
                .toList();
    }

    private static Answers answers(List<Row> rows, Table table) {
        Patch patch = Patch.NONE;
        for (Row row : rows) {
            if (row.table() == table) {
                patch = and(patch, known(Fields.byId(row.needed("field"))), row.needed("value"));
            }
        }
        return patch.applyTo(Answers.NONE);
    }

    private static Field<?> known(Optional<Field<?>> field) {
        return field.orElseThrow(() -> new IllegalStateException("a field that no version knows"));
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.needed(column));
    }

    private static @Nullable LocalDate day(Row row, String column) {
        return row.text(column).map(LocalDate::parse).orElse(null);
    }

    private static @Nullable Instant moment(Row row, String column) {
        return row.text(column).map(Instant::parse).orElse(null);
    }

    static List<Row> of(Draft draft) {
        List<Row> rows = new ArrayList<>();
        String night = draft.night().toString();
        rows.add(Row.of(Table.DRAFT).with("night", night).with("saved_at", draft.savedAt()));
        for (Field<?> field : draft.answers().fields()) {
            rows.add(Row.of(Table.DRAFT_ANSWER)
                    .with("night", night)
                    .with("field", field.id())
                    .with("value", draft.answers().text(field).orElseThrow()));
        }
        return rows;
    }

    static Draft draft(List<Row> rows) {
        Patch answers = Patch.NONE;
        for (Row row : rows.subList(1, rows.size())) {
            String id = row.needed("field");
            Field<?> field = id.startsWith(Field.OWN_PREFIX)
                    ? Field.ownFactor(id.substring(Field.OWN_PREFIX.length()))
                    : known(NightFields.byId(id));
            answers = and(answers, field, row.needed("value"));
        }
        return new Draft(night(rows.getFirst().needed("night")),
                answers.applyTo(Answers.NONE),
                Instant.parse(rows.getFirst().needed("saved_at")));
    }

    static Row of(Profile profile) {
        return Row.of(Table.PROFILE)
                .with("one", 1)
                .with("episode", profile.episode())
                .with("signs_seen_at", profile.signsSeenAt());
    }

    static Profile profile(Row row) {
        return new Profile(row.text("episode").map(Episode::valueOf).orElse(null),
                row.text("signs_seen_at").map(Instant::parse).orElse(null));
    }

    static Row of(JournalInfo info) {
        return Row.of(Table.JOURNAL)
                .with("one", 1)
                .with("id", info.id())
                .with("created_at", info.createdAt())
                .with("zone", info.zone())
                .with("sample", info.sample() ? 1 : 0);
    }

    static JournalInfo info(Row row, String name) {
        return new JournalInfo(row.needed("id"), name, Instant.parse(row.needed("created_at")),
                ZoneId.of(row.needed("zone")), row.needed("sample").equals("1"));
    }

    static Night night(String text) {
        return Night.parse(text).orElseThrow(() -> new IllegalStateException("no night"));
    }
}
