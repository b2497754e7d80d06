package app.wakewell.ui.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Score;
import app.wakewell.domain.TypedTime;
import app.wakewell.domain.ValueType;

/**
 * The form of something that happened, as it is filled in.
 *
 * @param type
 *            what kind it is
 * @param answers
 *            what was chosen; what does not belong to the type is left out
 * @param pain
 *            the score of a pain reading, or {@code null} while none is given
 * @param time
 *            as typed, may be blank
 * @param minutes
 *            as typed, may be blank
 * @param note
 *            as typed, may be blank
 */
record EventDraft(DayEvent.Type type, Answers answers, @Nullable Score pain, String time, String minutes,
        String note) {

    /** The parts of the form that problems name. */
    static final String TIME = "event.time";
    static final String MINUTES = "event.minutes";
    static final String PAIN = "event.pain";

    /** Minutes that something on one day can take. */
    private static final ValueType<Integer> DURATION = new ValueType.Whole(1, 1440);

    /** What came of reading the form. */
    sealed interface Checked {

        /** All is well. */
        record Ok(What what) implements Checked {}

        /** Something is not; each problem names its field. */
        record Refused(List<Problem> problems) implements Checked {}
    }

    /** The form of what was written before. */
    static EventDraft of(What what) {
        return new EventDraft(what.type(), what.answers(), what.pain(),
                what.time() == null ? "" : what.time().toString(),
                what.minutes() == null ? "" : what.minutes().toString(), what.note() == null ? "" : what.note());
    }

    /** Whether an event of a type takes a while. */
    static boolean takesMinutes(DayEvent.Type type) {
        return type == DayEvent.Type.EXERCISE || type == DayEvent.Type.THERAPY;
    }

    /**
     * Reads the form.
     *
     * @param day
     *            the day it is about
     * @param before
     *            what was written before, whose end it keeps, or {@code null}
     */
    Checked check(LocalDate day, @Nullable What before) {
        List<Problem> problems = new ArrayList<>();
        LocalTime at = read(TIME, time, TypedTime::parse, problems::add);
        Integer duration = takesMinutes(type) ? read(MINUTES, minutes, DURATION::parse, problems::add) : null;
        boolean reading = type == DayEvent.Type.PAIN;
        if (reading && pain == null) {
            problems.add(Problem.of(PAIN, "problem.event.pain"));
        }
        Answers own = ownAnswers();
        if (type == DayEvent.Type.SYMPTOM
                && own.get(EventFields.SYMPTOMS).filter(symptoms -> !symptoms.isEmpty()).isEmpty()) {
            problems.add(Problem.of(EventFields.SYMPTOMS.id(), "problem.event.symptom"));
        }
        if (!problems.isEmpty()) {
            return new Checked.Refused(List.copyOf(problems));
        }
        What same = before != null && before.type() == type ? before : null;
        return new Checked.Ok(new What(type, same == null ? day : same.day(), at, own, reading ? pain : null, duration,
                same == null ? null : same.until(), same == null ? null : same.ending(),
                note.isBlank() ? null : note.strip()));
    }

    private Answers ownAnswers() {
        Answers own = answers;
        for (Field<?> field : answers.fields()) {
            own = DayEvent.fields(type).contains(field) ? own : own.without(field);
        }
        return own;
    }

    private static <T> @Nullable T read(String field, String text, Function<String, Parsed<T>> reader,
            Consumer<Problem> refused) {
        if (text.isBlank()) {
            return null;
        }
        return switch (reader.apply(text)) {
            case Parsed.Ok<T>(T value) -> value;
            case Parsed.No<T>(Problem problem) -> {
                refused.accept(problem.in(field));
                yield null;
            }
        };
    }
}
