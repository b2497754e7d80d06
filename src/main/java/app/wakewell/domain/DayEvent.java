package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day, entered when it happens; a day may have several.
 *
 * @param number
 *            counts up from 1, never used twice
 * @param what
 *            what happened
 * @param zone
 *            the zone of the clock that the person looked at
 * @param loggedAt
 *            when it was first written
 * @param editedAt
 *            when it was last changed, or {@code null}
 */
public record DayEvent(int number, What what, ZoneId zone, Instant loggedAt, @Nullable Instant editedAt)
        implements
            Item {

    /** Kinds of events. */
    public enum Type {
        /** Medicine of some kind was taken: {@link NightFields#MEDICATION}. */
        MEDICINE,
        /** A session of therapy: {@link EventFields#THERAPY_KIND}, its effect, whether it was discussed. */
        THERAPY,
        /** Exercise, with its minutes: {@link NightFields#DAY_LOAD}. */
        EXERCISE,
        /** A further pain reading in the day: {@link What#pain()}. */
        PAIN,
        /** A symptom, active until it is gone or was seen by a clinician: {@link EventFields#SYMPTOMS}. */
        SYMPTOM,
        /** One thing is being tested: {@link EventFields#TRIAL_KIND} and its outcome. */
        TRIAL,
        /** A break from the journal: its nights are not missing. */
        BREAK
    }

    /** How something that lasted came to its end. */
    public enum Ending {
        GONE, SEEN, ENDED
    }

    /** What an event of each type can answer. */
    private static final Map<Type, List<Field<?>>> FIELDS = Map.of( //
            Type.MEDICINE, List.of(NightFields.MEDICATION), //
            Type.THERAPY,
            List.of(EventFields.THERAPY_KIND, EventFields.THERAPY_EFFECT, EventFields.THERAPY_DISCUSSED), //
            Type.EXERCISE, List.of(NightFields.DAY_LOAD), //
            Type.PAIN, List.of(NightFields.PAIN_REGIONS), //
            Type.SYMPTOM, List.of(EventFields.SYMPTOMS), //
            Type.TRIAL, List.of(EventFields.TRIAL_KIND, EventFields.TRIAL_OUTCOME), //
            Type.BREAK, List.of());

    /**
     * What happened.
     *
     * @param type
     *            which kind of event
     * @param day
     *            on which day, or from which day on
     * @param time
     *            at what time of day, or {@code null} if that was not said
     * @param answers
     *            values of {@link #fields(Type)}
     * @param pain
     *            0 to 10, of a pain reading; else {@code null}
     * @param minutes
     *            how long it took, 1 to 1440, or {@code null}
     * @param until
     *            the last day of something that lasted, or {@code null} while it lasts
     * @param ending
     *            how it came to its end; {@code null} exactly while {@code until} is
     * @param note
     *            the person's own words, or {@code null}
     */
    public record What(Type type, LocalDate day, @Nullable LocalTime time, Answers answers, @Nullable Score pain,
            @Nullable Integer minutes, @Nullable LocalDate until, @Nullable Ending ending, @Nullable String note) {

        /**
         * What happened.
         *
         * @throws IllegalArgumentException
         *             if an answer does not belong to the type, a reading has no score, or it ends before it begins
         */
        public What {
            if (!fields(type).containsAll(answers.fields()) || (type == Type.PAIN) != (pain != null)
                    || (until == null) != (ending == null) || (until != null && until.isBefore(day))
                    || (minutes != null && (minutes < 1 || minutes > 1440))) {
                throw new IllegalArgumentException("no such event: " + type + " with " + answers.fields());
            }
        }

        /** Something that happened on a day, with answers only. */
        public static What of(Type type, LocalDate day, Answers answers) {
            return new What(type, day, null, answers, null, null, null, null, null);
        }

        /** The same, over since a day. */
        public What over(LocalDate last, Ending how) {
            return new What(type, day, time, answers, pain, minutes, last, how, note);
        }

        /** Whether it began and is not over. */
        public boolean isActive() {
            return until == null;
        }

        /** Whether a day lies within it. */
        public boolean covers(LocalDate other) {
            return !other.isBefore(day) && (until == null || !other.isAfter(until));
        }
    }

    /** What an event of a type can answer, in file order. */
    public static List<Field<?>> fields(Type type) {
        return FIELDS.getOrDefault(type, List.of());
    }

    public <T> Optional<T> get(Field<T> field) {
        return what.answers().get(field);
    }

    @Override
    public Key key() {
        return key(number);
    }

    public static Key key(int number) {
        return new Key(Kind.EVENT, Integer.toString(number));
    }
}
