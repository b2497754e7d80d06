package app.wakewell.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Thresholds;
import app.wakewell.domain.YesNo;

/** A journal as it reads on a day: which night an answer is taken from, and which nights a function sees. */
final class Notes {

    private final Derivations journal;
    private final Night today;

    Notes(Derivations journal, Night today) {
        this.journal = journal;
        this.today = today;
    }

    /** Whether a field is about a night, be it answered or worked out. */
    static boolean isOfNight(Field<?> field) {
        return field.group().equals("night");
    }

    private static boolean isOfWeek(Field<?> field) {
        return field.group().equals("week");
    }

    /** The newest recorded night, while it is new enough to speak for today. */
    Optional<Night> newest() {
        @Nullable
        Night newest = journal.nights().floor(today);
        return newest == null || today.index() - newest.index() > Thresholds.NEWEST_NIGHT_DAYS
                ? Optional.empty()
                : Optional.of(newest);
    }

    /** The night at which a field is read when no function says otherwise. */
    Optional<Night> nightOf(Field<?> field) {
        return isOfNight(field) ? newest() : Optional.of(today);
    }

    Optional<?> value(Field<?> field, Night night) {
        return journal.value(field, night);
    }

    boolean isAssumed(Field<?> field, Night night) {
        return journal.isAssumed(field, night);
    }

    /** The recorded nights of the last days, today's being the last. */
    SortedSet<Night> lastNights(int days) {
        return journal.nights().subSet(today.plus(1L - days), true, today, true);
    }

    /** The recorded nights of one week, counted back from today; 0 is the one that ends today. */
    SortedSet<Night> weekOfNights(int weeksAgo) {
        return journal.nights().subSet(today.plus(-7L * weeksAgo - 6), true, today.plus(-7L * weeksAgo), true);
    }

    /** Answers to a field in the last days, by night; of a field about a week, by the day it was answered on. */
    SortedMap<Night, Object> answers(Field<?> field, int days) {
        return answers(field, isOfWeek(field) ? lastWeeks(days) : lastNights(days));
    }

    SortedMap<Night, Object> answers(Field<?> field, SortedSet<Night> nights) {
        SortedMap<Night, Object> answers = new TreeMap<>();
        for (Night night : nights) {
            journal.value(field, night).ifPresent(value -> answers.put(night, value));
        }
        return answers;
    }

    /** How many answers a mean of a field needs. */
    static int leastForMean(Field<?> field) {
        return isOfWeek(field) ? 1 : 3;
    }

    private SortedSet<Night> lastWeeks(int days) {
        LocalDate last = today.morning();
        SortedSet<Night> ends = new TreeSet<>();
        journal.weeks()
                .subSet(last.minusDays(days - 1L), true, last, true)
                .forEach(day -> ends.add(Night.endingOn(day)));
        return ends;
    }

    /** Whether a night was slept in the own bed and counts. */
    boolean isInOwnBed(Night night) {
        return journal.value(NightFields.LOCATION, night).filter(SleepPlace.OWN_BED::equals).isPresent()
                && journal.value(NightFields.COUNTS, night).filter(YesNo.NO::equals).isEmpty();
    }
}
