package app.wakewell.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.Derivations;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Thresholds;

/**
 * What was noted upon which the list of warning signs opens by itself. Windows end with the newest recorded night,
 * while that is at most two days old: what is filled in about long ago opens nothing. A gap is no answer, and days in a
 * row have none. All thresholds are in {@link Thresholds}.
 */
public final class SignTriggers {

    private static final Set<Stiffness> LONG = Set.copyOf(EnumSet.of(Stiffness.M30_60, Stiffness.GT_60));
    private static final Set<AgeBand> BEFORE_45 = Set.copyOf(EnumSet.of(AgeBand.UNDER_20, AgeBand.A20_44));
    private static final PainRegion BELOW_KNEE = new PainRegion(Region.LEG, PainRegion.Detail.BELOW_KNEE);
    private static final int WEEK = 7;

    private final Derivations journal;
    private final Night last;

    private SignTriggers(Derivations journal, Night last) {
        this.journal = journal;
        this.last = last;
    }

    /**
     * What of a journal opens the list on a day.
     *
     * @param today
     *            the night that ended this morning
     * @param words
     *            what to look for in the note
     * @return none where nothing does
     */
    public static List<Trigger> of(Derivations journal, Night today, NoteWords words) {
        return new Notes(journal, today).newest()
                .map(newest -> new SignTriggers(journal, newest).all(words))
                .orElse(List.of());
    }

    private List<Trigger> all(NoteWords words) {
        List<Trigger> found = new ArrayList<>();
        strongMornings().ifPresent(found::add);
        rise().ifPresent(found::add);
        nightPain().ifPresent(found::add);
        longStiffness().ifPresent(found::add);
        belowKnee().ifPresent(found::add);
        note(words).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Trigger trigger(Trigger.Kind kind, SortedSet<Night> nights) {
        return new Trigger(kind, List.copyOf(nights), List.of());
    }

    /** The recorded nights of some days, the last of them so many days before the newest night. */
    private SortedSet<Night> nights(int days, int before) {
        Night end = last.plus(-before);
        return journal.nights().subSet(end.plus(1L - days), true, end, true);
    }

    private <T> SortedSet<Night> nights(int days, Field<T> field, Predicate<T> wanted) {
        SortedSet<Night> found = new TreeSet<>(nights(days, 0));
        found.removeIf(night -> journal.value(field, night).filter(wanted).isEmpty());
        return found;
    }

    private static Predicate<Score> from(int least) {
        return score -> score.value() >= least;
    }

    private Optional<Trigger> strongMornings() {
        SortedSet<Night> strong = nights(Thresholds.SIGNS_MORNINGS_IN_A_ROW, NightFields.PAIN_RISING,
                from(Thresholds.SIGNS_PAIN_FROM));
        return strong.size() == Thresholds.SIGNS_MORNINGS_IN_A_ROW
                ? Optional.of(trigger(Trigger.Kind.STRONG_MORNINGS, strong))
                : Optional.empty();
    }

    /** The mean of the last seven days against that of the seven before. */
    private Optional<Trigger> rise() {
        SortedSet<Night> thisWeek = nights(WEEK, 0);
        List<Integer> now = painRising(thisWeek);
        List<Integer> before = painRising(nights(WEEK, WEEK));
        boolean enough = Math.min(now.size(), before.size()) >= Thresholds.SIGNS_RISE_MORNINGS;
        // in whole numbers, so that a rise of exactly the threshold is one
        return enough && sum(now) * before.size() - sum(before) * now.size() >= Thresholds.SIGNS_RISE * now.size()
                * before.size()
                        ? Optional.of(trigger(Trigger.Kind.RISE, thisWeek))
                        : Optional.empty();
    }

    private List<Integer> painRising(SortedSet<Night> nights) {
        return nights.stream()
                .flatMap(night -> journal.value(NightFields.PAIN_RISING, night).stream())
                .map(Score::value)
                .toList();
    }

    private static int sum(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).sum();
    }

    private Optional<Trigger> nightPain() {
        SortedSet<Night> strong = nights(Thresholds.SIGNS_NIGHTS, NightFields.PAIN_BED,
                from(Thresholds.SIGNS_NIGHT_PAIN_FROM));
        return strong.size() >= Thresholds.SIGNS_NIGHTS_WITH_PAIN
                ? Optional.of(trigger(Trigger.Kind.NIGHT_PAIN, strong))
                : Optional.empty();
    }

    private Optional<Trigger> longStiffness() {
        SortedSet<Night> stiff = nights(Thresholds.SIGNS_NIGHTS, NightFields.STIFFNESS, LONG::contains);
        boolean began = journal.value(ProfileFields.ONSET_AGE_BAND, last).filter(BEFORE_45::contains).isPresent();
        boolean lasts = journal.value(DerivedFields.EPISODE_WEEKS, last)
                .filter(weeks -> weeks >= Thresholds.THREE_MONTHS_WEEKS)
                .isPresent();
        return stiff.size() >= Thresholds.SIGNS_STIFF_MORNINGS && began && lasts
                ? Optional.of(trigger(Trigger.Kind.LONG_STIFFNESS, stiff))
                : Optional.empty();
    }

    private Optional<Trigger> belowKnee() {
        SortedSet<Night> noted = nights(Thresholds.NEW_PLACE_DAYS + 1, NightFields.PAIN_REGIONS,
                places -> places.contains(BELOW_KNEE));
        return noted.equals(Set.of(last)) ? Optional.of(trigger(Trigger.Kind.BELOW_KNEE, noted)) : Optional.empty();
    }

    private Optional<Trigger> note(NoteWords words) {
        return journal.value(NightFields.NOTE, last)
                .map(words::in)
                .filter(found -> !found.isEmpty())
                .map(found -> new Trigger(Trigger.Kind.NOTE, List.of(last), found));
    }
}
