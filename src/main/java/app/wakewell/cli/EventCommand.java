package app.wakewell.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;

/** {@code wakewell event}: writes down something that happened in the day, each time anew; or lists what did. */
@Command(name = "event")
final class EventCommand extends SubCommand {

    /** What happens in a day; the other types have a beginning and an end, which {@code log} tells. */
    private static final List<DayEvent.Type> TYPES = List.of(DayEvent.Type.MEDICINE, DayEvent.Type.EXERCISE,
            DayEvent.Type.PAIN, DayEvent.Type.THERAPY);

    @Parameters(arity = "0..1", paramLabel = "TYPE", descriptionKey = "event.type")
    private @Nullable String type;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "event.day")
    private @Nullable String day;

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "event.time")
    private @Nullable String time;

    @Option(names = "--pain", paramLabel = "N", descriptionKey = "event.score")
    private @Nullable String pain;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "event.duration")
    private @Nullable String minutes;

    @Option(names = "--set", paramLabel = "ID=VALUE", descriptionKey = "event.set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "event.words")
    private @Nullable String note;

    @Option(names = "--list", descriptionKey = "event.list")
    private boolean list;

    EventCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        if (list) {
            if (type != null || !sets.isEmpty() || pain != null) {
                throw wrong("event.both");
            }
            list(day("--day", day));
        } else if (type == null || day == null) {
            throw wrong("event.incomplete");
        } else {
            write(what(type(type), day("--day", day).orElseThrow()));
        }
        return ExitCode.DONE;
    }

    private Optional<LocalDate> day(String option, @Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(value(option, new ValueType.Day(), text));
    }

    private DayEvent.Type type(String text) {
        return TYPES.stream()
                .filter(known -> known.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("event.type.unknown", text,
                        TYPES.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private What what(DayEvent.Type kind, LocalDate on) {
        if ((kind == DayEvent.Type.PAIN) != (pain != null)) {
            throw wrong(pain == null ? "event.painMissing" : "event.painOnly");
        }
        Answers answers = new Assignments(this, id -> field(kind, id)).patch(sets).applyTo(Answers.NONE);
        String words = note;
        return new What(kind, on, valueOrNull("--time", new ValueType.Time(), time), answers,
                valueOrNull("--pain", new ValueType.Scores(), pain),
                valueOrNull("--minutes", new ValueType.Whole(1, 1440), minutes), null, null,
                words == null || words.isBlank() ? null : value("--note", new ValueType.Text(), words));
    }

    private static Optional<Field<?>> field(DayEvent.Type kind, String id) {
        return Fields.byId(id).filter(field -> DayEvent.fields(kind).contains(field));
    }

    private <T> @Nullable T valueOrNull(String option, ValueType<T> values, @Nullable String text) {
        return text == null ? null : value(option, values, text);
    }

    private <T> T value(String option, ValueType<T> values, String text) {
        return switch (values.parse(text)) {
            case Parsed.Ok<T>(T value) -> value;
            case Parsed.No<T>(Problem problem) -> throw unusable(option, problem, text);
        };
    }

    private void write(What what) {
        try (Session session = open(Use.WRITE)) {
            DayEvent event = session.journal().addEvent(what);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("saved", true);
                answer.putAll(JsonValues.of(event));
                console().json(answer);
            } else {
                console().say("event.saved", new EventText(console()).line(event));
            }
        }
    }

    private void list(Optional<LocalDate> on) {
        try (Session session = open(Use.READ)) {
            List<DayEvent> events = session.journal()
                    .read()
                    .events()
                    .stream()
                    .filter(event -> on.isEmpty() || event.what().day().equals(on.get()))
                    .toList();
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("events", events.stream().map(JsonValues::of).toList());
                console().json(answer);
            } else if (events.isEmpty()) {
                console().say("event.none");
            } else {
                EventText text = new EventText(console());
                events.forEach(event -> console().line(text.line(event)));
            }
        }
    }
}
