package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * What was answered about the seven days that end with a day.
 *
 * @param day
 *            the last of the seven days
 * @param answers
 *            values of {@link WeekFields}; at least one
 * @param loggedAt
 *            when it was first written
 * @param editedAt
 *            when answers were last changed after the visit that wrote it, or {@code null}
 * @param zone
 *            the zone of the clock that the person looked at
 */
public record WeekEntry(LocalDate day, Answers answers, Instant loggedAt, @Nullable Instant editedAt, ZoneId zone)
        implements
            Item {

    /** Days that a week entry is about. */
    public static final int DAYS = 7;

    /**
     * A week as it is written.
     *
     * @throws IllegalArgumentException
     *             if nothing is answered, or something that is not about a week
     */
    public WeekEntry {
        if (answers.isEmpty() || !WeekFields.ALL.containsAll(answers.fields())) {
            throw new IllegalArgumentException("a week has answers about the week, not " + answers.fields());
        }
    }

    @Override
    public Key key() {
        return key(day);
    }

    public static Key key(LocalDate day) {
        return new Key(Kind.WEEK, day.toString());
    }

    /**
     * The PEG score, 0 to 10: the mean of its three items, all of which are needed (Krebs et al. 2009, J Gen Intern Med
     * 24:733).
     */
    public OptionalDouble peg() {
        var items = java.util.stream.Stream.of(WeekFields.PEG_P, WeekFields.PEG_E, WeekFields.PEG_G)
                .flatMap(item -> answers.get(item).stream())
                .mapToInt(Score::value)
                .toArray();
        return items.length == 3 ? java.util.Arrays.stream(items).average() : OptionalDouble.empty();
    }
}
