package app.wakewell.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was written about one night, and when. A missing entry is a gap, never zeros.
 *
 * @param night
 *            the night it is about
 * @param answers
 *            the answers; at least one
 * @param loggedAt
 *            when it was first written
 * @param editedAt
 *            when answers were last changed after the visit that wrote it, or {@code null}
 * @param zone
 *            the zone of the clock that the person looked at
 * @param source
 *            where it came from
 */
public record Entry(Night night, Answers answers, Instant loggedAt, @Nullable Instant editedAt, ZoneId zone,
        Source source) implements Item {

    /** An entry written longer than this after getting up is late. */
    public static final Duration LATE_AFTER_RISING = Duration.ofHours(12);

    /** Without a time of getting up, an entry written after this time on the night's date is late. */
    public static final LocalTime LATE_FROM = LocalTime.of(20, 0);

    /**
     * An entry as it is written.
     *
     * @throws IllegalArgumentException
     *             if nothing is answered
     */
    public Entry {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("an entry has at least one answer");
        }
    }

    @Override
    public Key key() {
        return Key.entry(night);
    }

    public <T> Optional<T> get(Field<T> field) {
        return answers.get(field);
    }

    /** Pain on rising, the primary outcome; absent on a "sleep only" entry. */
    public Optional<Score> painRising() {
        return get(NightFields.PAIN_RISING);
    }

    /** Slept elsewhere, or marked by the person as not counting: shown, but left out of comparisons. */
    public boolean isAway() {
        return get(NightFields.LOCATION).filter(place -> place != SleepPlace.OWN_BED).isPresent()
                || get(NightFields.COUNTS).filter(counts -> counts == YesNo.NO).isPresent();
    }

    /**
     * Whether it was written late: more than 12 hours after getting up, or after 20:00 of the night's date where
     * getting up is not recorded. An imported entry is as old as its file and never called late.
     */
    public boolean isLate() {
        if (source == Source.CSV || source == Source.SLEEP_CYCLE) {
            return false;
        }
        Instant limit = get(NightFields.GOT_UP).map(up -> up.toInstant().plus(LATE_AFTER_RISING))
                .orElseGet(() -> night.morning().atTime(LATE_FROM).atZone(zone).toInstant());
        return loggedAt.isAfter(limit);
    }

    public boolean isEdited() {
        return editedAt != null;
    }
}
