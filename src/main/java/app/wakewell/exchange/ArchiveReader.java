package app.wakewell.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Item;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Profile;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Reply;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Source;
import app.wakewell.domain.Thing;
import app.wakewell.domain.ValueType;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.exchange.JsonRecord.JsonNumber;
import app.wakewell.journal.Archive;
import app.wakewell.journal.Archives.Contents;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;

/**
 * Reads a whole journal from JSON. A record that cannot be used is left out and named, and so is a single answer; the
 * rest of its record stays. Keys that this version does not know are passed over.
 */
final class ArchiveReader {

    private final Path file;
    private final Map<Item.Key, Item> items = new LinkedHashMap<>();
    private final SortedMap<String, LocalDate> lastTimes = new TreeMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private Profile profile = Profile.UNKNOWN;
    private JournalInfo info = new JournalInfo("", "", Instant.EPOCH, ZoneOffset.UTC, false);
    private boolean isOurs;

    private ArchiveReader(Path file) {
        this.file = file;
    }

    static Contents read(Path file) {
        ArchiveReader reader = new ArchiveReader(file);
        JsonFile.read(file, reader::take);
        if (!reader.isOurs) {
            throw Refused.because("problem.json.other", file);
        }
        return new Contents(new Archive(Snapshot.of(reader.info, reader.profile, reader.items.values()),
                reader.lastTimes, reader.drafts), List.copyOf(reader.refused));
    }

    private void take(String key, JsonRecord record) {
        switch (key) {
            case "format" -> isOurs = record.text(key).filter(JsonArchives.FORMAT::equals).isPresent();
            case "version" -> record.whole(key, 1, Integer.MAX_VALUE)
                    .filter(version -> version > JsonArchives.VERSION)
                    .ifPresent(newer -> {
                        throw Refused.because("problem.json.newer", file, newer);
                    });
            default -> {
                try {
                    takeContent(key, record);
                } catch (Refused unusable) {
                    unusable.problems().forEach(problem -> refuse(record, problem));
                } catch (IllegalArgumentException impossible) {
                    refuse(record, Problem.of("", "problem.json.record", key));
                }
            }
        }
    }

    private void refuse(JsonRecord record, Problem problem) {
        refused.add(new RefusedRow(record.line(), problem));
    }

    private void takeContent(String key, JsonRecord record) {
        switch (key) {
            case "journal" -> info = new JournalInfo(record.text("id").orElse(""), "",
                    record.moment("createdAt").orElse(Instant.EPOCH), record.neededZone("zone"), false);
            case "profile" -> profile = new Profile(record.name("episode", Episode.class).orElse(null),
                    record.moment("signsSeenAt").orElse(null));
            case "entries" -> add(record, entry(record));
            case "setUps" -> add(record, setUp(record));
            case "things" -> add(record, thing(record));
            case "weeks" -> add(record, new WeekEntry(record.neededDay("day"),
                    answers(record, "answers", WeekFields.ALL), record.neededMoment("loggedAt"),
                    record.moment("editedAt").orElse(null), record.neededZone("zone")));
            case "events" -> add(record, event(record));
            case "factors" -> add(record, new OwnFactor(record.neededText("name"),
                    record.neededName("type", OwnFactor.Type.class), record.day("retired").orElse(null)));
            case "person" -> takePerson(record);
            case "replies" -> add(record, reply(record));
            case "lastTimes" -> record.values().keySet().forEach(what -> lastTimes.put(what, record.neededDay(what)));
            case "drafts" -> drafts.add(new Draft(record.neededNight("night"), nightAnswers(record),
                    record.neededMoment("savedAt")));
            default -> {} // of a later version that changed nothing of what we know
        }
    }

    private void add(JsonRecord record, Item item) {
        if (items.putIfAbsent(item.key(), item) != null) {
            refuse(record, Problem.of("", "problem.json.twice", item.key().id()));
        }
    }

    private Entry entry(JsonRecord record) {
        return new Entry(record.neededNight("night"), nightAnswers(record), record.neededMoment("loggedAt"),
                record.moment("editedAt").orElse(null), record.neededZone("zone"),
                record.neededName("source", Source.class));
    }

    private Answers nightAnswers(JsonRecord record) {
        Answers answers = answers(record, "answers", NightFields.ALL);
        for (JsonRecord factor : record.objects("own")) {
            Object value = factor.values().get("value");
            answers = with(answers, Field.ownFactor(factor.neededText("name")),
                    value instanceof JsonNumber number ? number : "", record);
        }
        return answers;
    }

    private SetUpChange setUp(JsonRecord record) {
        Map<BedPart, NavigableSet<Integer>> things = new EnumMap<>(BedPart.class);
        JsonRecord used = record.object("things");
        for (String part : used.values().keySet()) {
            things.put(part(part), used.list(part)
                    .stream()
                    .map(number -> new JsonRecord(0, Map.of("things", number)).number("things"))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new SetUpChange(record.neededNight("from"), difference(record), things,
                record.text("reason").orElse(null), record.name("expected", Expectation.class).orElse(null),
                record.text("tries").filter(item -> !item.isEmpty()).orElse(null), record.neededMoment("recordedAt"),
                record.number("number"));
    }

    private static BedPart part(String name) {
        BedPart part = BedPart.valueOf(name);
        if (part == BedPart.ROOM) {
            throw JsonRecord.unusable("things", name);
        }
        return part;
    }

    private Patch difference(JsonRecord record) {
        JsonRecord said = record.object("difference");
        Answers set = answers(record, "difference", SetUpFields.ALL);
        Patch difference = Patch.setting(set);
        for (var value : said.values().entrySet()) {
            Optional<Field<?>> field = SetUpFields.byId(value.getKey());
            if (value.getValue() == null && field.isPresent()) {
                difference = difference.clear(field.get());
            }
        }
        return difference;
    }

    private Thing thing(JsonRecord record) {
        BedPart part = record.neededName("part", BedPart.class);
        return new Thing(record.number("number"), part, record.neededText("name"),
                answers(record, "facts", part.about()), record.day("returnBy").orElse(null),
                record.day("retired").orElse(null), record.neededMoment("recordedAt"));
    }

    private DayEvent event(JsonRecord record) {
        DayEvent.Type type = record.neededName("type", DayEvent.Type.class);
        Answers answers = answers(record, "answers", DayEvent.fields(type));
        DayEvent.What what = new DayEvent.What(type, record.neededDay("day"), time(record).orElse(null), answers,
                record.whole("pain", Score.MIN, Score.MAX).map(Score::new).orElse(null),
                record.whole("minutes", 1, 1440).orElse(null), record.day("until").orElse(null),
                record.name("ending", DayEvent.Ending.class).orElse(null), record.text("note").orElse(null));
        return new DayEvent(record.number("number"), what, record.neededZone("zone"), record.neededMoment("loggedAt"),
                record.moment("editedAt").orElse(null));
    }

    private static Optional<LocalTime> time(JsonRecord record) {
        return record.text("time").map(text -> {
            if (new ValueType.Time().parse(text) instanceof Parsed.Ok<LocalTime>(LocalTime time)) {
                return time;
            }
            throw JsonRecord.unusable("time", text);
        });
    }

    private Reply reply(JsonRecord record) {
        JsonRecord said = record.object("answers");
        Map<String, String> answers = new LinkedHashMap<>();
        said.values().keySet().forEach(field -> answers.put(field, said.neededText(field)));
        return new Reply(record.neededText("subject"), record.neededName("kind", Reply.Kind.class),
                record.neededDay("on"), answers);
    }

    private void takePerson(JsonRecord record) {
        Answers said = answers(new JsonRecord(record.line(), Map.of("person", record.values())), "person",
                ProfileFields.ALL);
        if (!said.isEmpty()) {
            add(record, new PersonAnswers(said));
        }
    }

    /** Answers by field id; what is no answer of one of these fields is left out and named. */
    private Answers answers(JsonRecord record, String key, Collection<? extends Field<?>> fields) {
        Answers answers = Answers.NONE;
        for (var said : record.object(key).values().entrySet()) {
            Optional<Field<?>> field = Fields.byId(said.getKey()).filter(fields::contains);
            Object value = said.getValue();
            if (field.isEmpty()) {
                refuse(record, Problem.of("", "problem.json.field", said.getKey()));
            } else if (value != null) {
                answers = with(answers, field.get(), value, record);
            }
        }
        return answers;
    }

    private <T> Answers with(Answers answers, Field<T> field, Object value, JsonRecord record) {
        String text = value instanceof List<?> list
                ? list.isEmpty() ? ValueType.NONE : list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
        if (text.equals(Field.UNKNOWN) && field.takesUnknown()) {
            return answers.withUnknown(field);
        }
        return switch (storable(field, text)) {
            case Parsed.Ok<T>(T parsed) -> answers.with(field, parsed);
            case Parsed.No<T>(Problem problem) -> {
                refuse(record, problem);
                yield answers;
            }
        };
    }

    /** A value of the field; a moment only of a year with four digits. */
    private static <T> Parsed<T> storable(Field<T> field, String text) {
        boolean isDated = field.type() instanceof ValueType.Moment || field.type() instanceof ValueType.Day;
        return isDated && !text.strip().matches("\\d{4}-.*")
                ? new Parsed.No<>(Problem.of(field.id(), "problem.moment", text))
                : field.parse(text);
    }
}
