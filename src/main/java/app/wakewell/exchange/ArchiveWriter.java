package app.wakewell.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.domain.ValueType;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.Archive;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.Snapshot;

/** Writes a whole journal as JSON: the same bytes for the same journal, on every system and in every locale. */
final class ArchiveWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Parts parts;

    ArchiveWriter(Parts parts) {
        this.parts = parts;
    }

    void write(Archive archive, OutputStream out) throws IOException {
        try {
            JSON.writeValue(out, values(archive));
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private Map<String, Object> values(Archive archive) {
        Snapshot journal = archive.journal();
        return of("format", JsonArchives.FORMAT, "version", JsonArchives.VERSION, //
                "journal", of("id", journal.info().id(), "createdAt", journal.info().createdAt(), "zone",
                        journal.info().zone(), "sample", journal.info().sample()), //
                "parts", of("notes", parts.notes(), "sensitive", parts.sensitive()), //
                "profile", of("episode", journal.profile().episode(), "signsSeenAt",
                        journal.profile().signsSeenAt()), //
                "entries", journal.entries().stream().map(this::of).toList(), //
                "setUps", journal.bed().changes().stream().map(this::of).toList(), //
                "things", journal.things().stream().map(this::of).toList(), //
                "weeks", journal.weeks().stream().flatMap(week -> of(week).stream()).toList(), //
                "events", journal.events().stream().flatMap(event -> of(event).stream()).toList(), //
                "factors", journal.factors().stream().map(ArchiveWriter::of).toList(), //
                "person", answers(journal.person()), //
                "replies", journal.replies().stream().map(this::of).toList(), //
                "lastTimes", dates(archive), //
                "drafts", archive.drafts().stream().map(this::of).toList());
    }

    /** An object of keys and values, in this order; a key without a value is absent. */
    private static Map<String, Object> of(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), plain(value));
            }
        }
        return object;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean flag -> flag;
            case Map<?, ?> object -> object;
            case List<?> list -> list;
            default -> value.toString();
        };
    }

    private Map<String, Object> of(Entry entry) {
        return of("night", entry.night(), "loggedAt", entry.loggedAt(), "editedAt", entry.editedAt(), "zone",
                entry.zone(), "source", entry.source().name(), "answers", answers(entry.answers()), "own",
                own(entry.answers()));
    }

    private Map<String, Object> of(Draft draft) {
        return of("night", draft.night(), "savedAt", draft.savedAt(), "answers", answers(draft.answers()), "own",
                own(draft.answers()));
    }

    private Map<String, Object> of(SetUpChange change) {
        Map<String, Object> difference = new LinkedHashMap<>();
        change.difference().texts().forEach((field, text) -> {
            if (parts.include(field)) {
                difference.put(field.id(), text.map(set -> value(field, set)).orElse(null));
            }
        });
        Map<String, Object> things = new TreeMap<>();
        change.things().forEach((part, numbers) -> things.put(part.name(), List.copyOf(numbers)));
        return of("from", change.from(), "number", change.number(), "recordedAt", change.recordedAt(), "reason",
                parts.notes() ? change.reason() : null, "expected", change.expected(), "tries", change.tries(),
                "difference", difference, "things", things.isEmpty() ? null : things);
    }

    private Map<String, Object> of(Thing thing) {
        return of("number", thing.number(), "part", thing.part().name(), "name", thing.name(), "returnBy",
                thing.returnBy(), "retired", thing.retired(), "recordedAt", thing.recordedAt(), "facts",
                answers(thing.facts()));
    }

    /** Nothing where all that was answered is left out. */
    private Optional<Map<String, Object>> of(WeekEntry week) {
        Map<String, Object> answers = answers(week.answers());
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(of("day", week.day(), "loggedAt", week.loggedAt(), "editedAt", week.editedAt(), "zone",
                        week.zone(), "answers", answers));
    }

    /** Nothing where all that was answered is left out. */
    private Optional<Map<String, Object>> of(DayEvent event) {
        DayEvent.What what = event.what();
        Map<String, Object> answers = answers(what.answers());
        if (answers.isEmpty() && !what.answers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of("number", event.number(), "type", what.type().name(), "day", what.day(), "time",
                what.time(), "pain", what.pain() == null ? null : what.pain().value(), "minutes", what.minutes(),
                "until", what.until(), "ending", what.ending(), "note", parts.notes() ? what.note() : null, "zone",
                event.zone(), "loggedAt", event.loggedAt(), "editedAt", event.editedAt(), "answers", answers));
    }

    private static Map<String, Object> of(OwnFactor factor) {
        return of("name", factor.name(), "type", factor.type().name(), "retired", factor.retired());
    }

    private Map<String, Object> of(Reply reply) {
        Map<String, Object> answers = new TreeMap<>();
        reply.answers().forEach((field, text) -> {
            if (Fields.byId(field).filter(known -> !parts.include(known)).isEmpty()) {
                answers.put(field, text);
            }
        });
        return of("subject", reply.subject(), "kind", reply.kind().name(), "on", reply.on(), "answers", answers);
    }

    private static Map<String, Object> dates(Archive archive) {
        Map<String, Object> dates = new TreeMap<>();
        archive.lastTimes().forEach((what, day) -> dates.put(what, day.toString()));
        return dates;
    }

    /** Answers by field id: numbers as numbers, sets as arrays, the rest in canonical form. */
    private Map<String, Object> answers(Answers answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : answers.fields()) {
            if (!field.isOwnFactor() && parts.include(field)) {
                values.put(field.id(), value(field, answers.text(field).orElseThrow()));
            }
        }
        return values;
    }

    /** The person's own factors, by name; an array, as a name may be as long as anybody likes. */
    private static @Nullable List<Map<String, Object>> own(Answers answers) {
        List<Map<String, Object>> factors = new ArrayList<>();
        for (Field<?> field : answers.fields()) {
            if (field.isOwnFactor()) {
                factors.add(of("name", field.name(), "value", Double.valueOf(answers.text(field).orElseThrow())));
            }
        }
        return factors.isEmpty() ? null : factors;
    }

    private static Object value(Field<?> field, String text) {
        if (field.type() instanceof ValueType.Text || (text.equals(Field.UNKNOWN) && field.takesUnknown())) {
            return text;
        }
        return switch (field.type()) {
            case ValueType.Scores scores -> Integer.valueOf(text);
            case ValueType.Qualities qualities -> Integer.valueOf(text);
            case ValueType.Whole whole -> Integer.valueOf(text);
            case ValueType.Decimal decimal -> Double.valueOf(text);
            case ValueType.Choices<?> choices -> list(text);
            case ValueType.Regions regions -> list(text);
            default -> Objects.requireNonNull(text);
        };
    }

    private static List<String> list(String text) {
        return text.equals(ValueType.NONE) ? List.of() : Arrays.asList(text.split(",", -1));
    }
}
