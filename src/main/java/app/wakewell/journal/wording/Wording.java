package app.wakewell.journal.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;
import app.wakewell.journal.Step;
import app.wakewell.journal.StepTitle;

/** Values, nights and problems in plain words of one language. Immutable. */
public final class Wording {

    private final Messages messages;
    private final BedWording bed;

    public Wording(Locale locale) {
        messages = new Messages(Messages.JOURNAL, locale);
        bed = new BedWording(this);
    }

    Messages messages() {
        return messages;
    }

    public Locale locale() {
        return messages.locale();
    }

    /** The words for the bed. */
    public BedWording bed() {
        return bed;
    }

    /** A value of an enum as a person reads it, in lower case: "left side", "under 15 min". */
    public String value(Enum<?> value) {
        return messages.text("value." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A place that hurt, with its detail: "low back, left". */
    public String region(PainRegion region) {
        PainRegion.Detail detail = region.detail();
        return detail == null
                ? value(region.region())
                : messages.text("region.detailed", value(region.region()), value(detail));
    }

    /** Several values one after the other: "pillow between the knees, legs raised". */
    public String list(Collection<? extends Enum<?>> values) {
        return values.stream().map(this::value).collect(Collectors.joining(messages.text("list.separator")));
    }

    /** What "don't know" is called where a field has no value of its own for it. */
    public String unknown() {
        return messages.text("value.unknown");
    }

    /** What the answered empty set is called: "none of these". */
    public String noneOfThese() {
        return messages.text("value.none");
    }

    /**
     * The answer to a field as a person reads it, in lower case: "7", "left side", "low back, left", "22 November
     * 2026", "don't know", "none of these"; a text as it was written.
     *
     * @return the words, or nothing where the field was not answered
     */
    public Optional<String> answer(Field<?> field, Answers answers) {
        return answers.isUnknown(field) ? Optional.of(unknown()) : answers.get(field).map(this::anyValue);
    }

    /** One value of a field as a person reads it. */
    String anyValue(Object value) {
        return switch (value) {
            case Enum<?> one -> value(one);
            case PainRegion region -> region(region);
            case Set<?> none when none.isEmpty() -> noneOfThese();
            case Set<?> several -> several.stream()
                    .sorted()
                    .map(this::anyValue)
                    .collect(Collectors.joining(messages.text("list.separator")));
            case LocalDate date -> dayWithYear(date);
            case LocalTime time -> format(time, "time");
            case ZonedDateTime moment -> format(moment, "moment");
            case Integer number -> NumberFormat.getIntegerInstance(locale()).format(number);
            case Double number -> NumberFormat.getNumberInstance(locale()).format(number);
            default -> value.toString();
        };
    }

    /** What a field is called: "Pain on rising"; an own factor by the name the person gave it. */
    public String field(Field<?> field) {
        return field.isOwnFactor() ? field.name() : messages.text("field." + field.id());
    }

    /** A part of the bed: "Head pillow". */
    public String part(BedPart part) {
        return messages.text("part." + part.name());
    }

    /** The night in full: "Night of Sat 21 to Sun 22 November". */
    public String night(Night night) {
        boolean sameMonth = night.evening().getMonth() == night.morning().getMonth();
        return messages.text("night", format(night.evening(), sameMonth ? "date.weekdayDay" : "date.weekdayDayMonth"),
                format(night.morning(), "date.weekdayDayMonth"));
    }

    /** The night in full with its year: "Night of Sat 21 to Sun 22 November 2026". */
    public String nightWithYear(Night night) {
        boolean sameMonth = night.evening().getMonth() == night.morning().getMonth();
        boolean sameYear = night.evening().getYear() == night.morning().getYear();
        String evening = sameMonth ? "date.weekdayDay" : sameYear ? "date.weekdayDayMonth" : "date.weekdayDayMonthYear";
        return messages.text("night", format(night.evening(), evening),
                format(night.morning(), "date.weekdayDayMonthYear"));
    }

    /** Day and month: "9 August". */
    public String day(LocalDate date) {
        return format(date, "date.dayMonth");
    }

    /** Day, month and year: "9 August 2026". */
    public String dayWithYear(LocalDate date) {
        return format(date, "date.dayMonthYear");
    }

    /** Month and year: "May 2026". */
    public String month(YearMonth month) {
        return format(month, "date.monthYear");
    }

    private String format(TemporalAccessor when, String patternKey) {
        return DateTimeFormatter.ofPattern(messages.text(patternKey), locale()).format(when);
    }

    /** What undo would take back, or redo do again: "Night of Sat 21 to Sun 22 November, written". */
    public String step(StepTitle step) {
        return messages.text("step." + step.kind(), Night.parse(step.subject())
                .map(night -> subject(step.kind(), night))
                .orElseGet(() -> subject(step)));
    }

    private String subject(StepTitle step) {
        return switch (step.kind()) {
            case REPLY, REMOVE_REPLY -> messages.text("reply." + step.subject());
            default -> step.subject();
        };
    }

    private String subject(Step.Kind kind, Night night) {
        return switch (kind) {
            case LOG, AMEND, REMOVE -> night(night);
            case SET_UP, REMOVE_SET_UP, MOVE_SET_UP -> lowerFirst(night(night));
            default -> dayWithYear(night.morning());
        };
    }

    /** Why a set-up was changed, in quotation marks, if the person said so; else nothing. */
    public String reason(SetUpChange change) {
        String reason = change.reason();
        return reason == null || reason.isBlank() ? "" : messages.text("quoted", reason);
    }

    /** What a sleep measure is called: "Time in bed". */
    public String measure(SleepMeasure measure) {
        return messages.text("measure." + measure.name());
    }

    /** How a sleep measure was worked out, to stand beside its number: "time asleep / time in bed". */
    public String formula(SleepMeasure measure, SleepMeasures night) {
        boolean told = night.asleepFrom().filter(from -> from == SleepMeasures.AsleepFrom.TOLD).isPresent();
        return switch (measure) {
            case TIME_ASLEEP -> told ? messages.text("measure.asleepAsTold") : formula(measure);
            case EFFICIENCY_IN_BED, EFFICIENCY_OF_EPISODE -> told
                    ? messages.text("measure.ofAsleepAsTold", formula(measure))
                    : formula(measure);
            case TIME_IN_BED, SLEEP_PERIOD, AWAKE_AFTER_WAKING, SLEEP_EPISODE -> formula(measure);
        };
    }

    /** How a sleep measure is worked out of the times of a night. */
    public String formula(SleepMeasure measure) {
        return messages.text("measure.formula." + measure.name());
    }

    /** Asks which one is meant of a time that came twice. */
    public String twice(NightTimes.Twice times) {
        return messages.text("times.twice", times.first().toLocalTime().toString());
    }

    /** Answers {@link #twice}: "the first, UTC+02:00". */
    public String firstOf(NightTimes.Twice times) {
        return messages.text("times.twice.first", times.first().getOffset().toString());
    }

    /** Answers {@link #twice}: "the second, UTC+01:00". */
    public String secondOf(NightTimes.Twice times) {
        return messages.text("times.twice.second", times.second().getOffset().toString());
    }

    /** Why something was refused, as one sentence. */
    public String problem(Problem problem) {
        return messages.text(problem.key(), worded(problem.details()));
    }

    /** Why something was refused, as one line that also says where: the id of the field comes first. */
    public String problemLine(Problem problem) {
        return problem.field().isEmpty()
                ? problem(problem)
                : messages.text("problem.line", problem.field(), problem(problem));
    }

    private Object[] worded(List<Object> details) {
        List<Object> words = new ArrayList<>();
        for (Object detail : details) {
            words.add(switch (detail) {
                case Night night -> nightInSentence(night);
                case LocalDate day -> dayWithYear(day);
                case Problem problem -> problem(problem);
                case Number number -> number;
                case Enum<?> value -> value(value);
                case Field<?> field -> field(field);
                default -> detail.toString();
            });
        }
        return words.toArray();
    }

    private String nightInSentence(Night night) {
        return lowerFirst(nightWithYear(night));
    }

    /** With a small first letter, to stand inside a sentence. */
    public String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(locale()) + text.substring(1);
    }

    /** With a capital first letter, to begin a sentence or a line. */
    public String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }
}
