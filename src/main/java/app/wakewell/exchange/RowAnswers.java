package app.wakewell.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;

/**
 * The answers of one row of a table, taken cell by cell. What cannot be used is refused and left out, the rest stays.
 */
final class RowAnswers {

    private final ZoneId zone;
    private final Consumer<Problem> refused;
    private final SortedMap<Field<ZonedDateTime>, LocalTime> clocks = new TreeMap<>();
    private Patch patch = Patch.NONE;

    /**
     * No answers yet.
     *
     * @param zone
     *            of times that carry none
     * @param refused
     *            takes what cannot be used
     */
    RowAnswers(ZoneId zone, Consumer<Problem> refused) {
        this.zone = zone;
        this.refused = refused;
    }

    void take(Field<?> field, String cell) {
        if (field.type() instanceof ValueType.Text) {
            if (!CellMarks.isMissingText(cell)) {
                parse(field, CellMarks.unmark(cell));
            }
        } else if (!isAbsent(field, cell)) {
            Optional<Field<ZonedDateTime>> moment = NightTimes.FIELDS.stream().filter(field::equals).findFirst();
            if (moment.isPresent()
                    && new ValueType.Time().parse(cell) instanceof Parsed.Ok<LocalTime>(LocalTime time)) {
                clocks.put(moment.get(), time);
            } else {
                parse(field, moment.isPresent() ? zoned(cell) : cell);
            }
        }
    }

    private void parse(Field<?> field, String text) {
        switch (patch.parse(field, text)) {
            case Parsed.Ok<Patch>(Patch wider) -> patch = wider;
            case Parsed.No<Patch>(Problem problem) -> refused.accept(problem);
        }
    }

    /** Not answered: "none" is that too, but only where it is no answer of the field, such as "no topper". */
    static boolean isAbsent(Field<?> field, String cell) {
        return CellMarks.isMissing(cell)
                || (cell.strip().equalsIgnoreCase(ValueType.NONE) && field.parse(cell) instanceof Parsed.No<?>);
    }

    /** A time without zone or offset is one of the zone asked for. */
    private String zoned(String cell) {
        try {
            return NightFields.INTO_BED.format(LocalDateTime.parse(cell.strip().replace(' ', 'T')).atZone(zone));
        } catch (DateTimeException hasZoneOrIsNoTime) {
            return cell;
        }
    }

    /** What was taken, as far as it can all be true of a night. */
    Answers about(Night night) {
        Answers answers = withClocks(night, patch.applyTo(Answers.NONE));
        List<Problem> problems = NightCheck.of(night, answers).problems();
        while (!problems.isEmpty()) {
            Problem problem = problems.getFirst();
            refused.accept(problem);
            Answers rest = Fields.byId(problem.field()).map(answers::without).orElse(answers);
            if (rest.equals(answers)) {
                throw new IllegalStateException("nothing to leave out for " + problem);
            }
            answers = rest;
            problems = NightCheck.of(night, answers).problems();
        }
        return answers;
    }

    /** A time of day in place of a moment means the moment that the rest of the night tells. */
    private Answers withClocks(Night night, Answers answers) {
        NightTimes times = NightTimes.of(night, answers);
        for (var clock : clocks.entrySet()) {
            times = times.with(clock.getKey(), clock.getValue(), zone);
        }
        Answers all = answers;
        for (var reading : times.readings().entrySet()) {
            if (clocks.containsKey(reading.getKey())) {
                all = with(all, reading.getKey(), reading.getValue());
            }
        }
        return all;
    }

    private Answers with(Answers answers, Field<ZonedDateTime> field, NightTimes.Reading reading) {
        return switch (reading) {
            case NightTimes.At(ZonedDateTime moment) -> answers.with(field, moment);
            case NightTimes.Never(Problem problem) -> {
                refused.accept(problem);
                yield answers;
            }
            case NightTimes.Twice(ZonedDateTime first, ZonedDateTime second) -> {
                refused.accept(Problem.of(field.id(), "problem.time.twice", first.toLocalTime(), field.format(first),
                        field.format(second)));
                yield answers;
            }
        };
    }
}
