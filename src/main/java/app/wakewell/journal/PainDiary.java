package app.wakewell.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

import app.wakewell.analysis.LabelledNight;
import app.wakewell.analysis.Series;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;

/**
 * The nights of a range as the analysis reads them: pain on rising, and the letter of the set-up. Nights slept
 * elsewhere and nights marked as not counting are treated as missing.
 */
final class PainDiary {

    /** Stands for the bed of nights before anything was noted about it. */
    private static final String UNDESCRIBED = "?";

    private final Snapshot journal;
    private final List<Entry> counted;
    private final List<LabelledNight> nights;
    private final Series series;

    private PainDiary(Snapshot journal, List<Entry> counted, List<LabelledNight> nights) {
        this.journal = journal;
        this.counted = counted;
        this.nights = nights;
        this.series = Series.recordedOf(nights);
    }

    /** The nights from one to another, both included. */
    static PainDiary of(Snapshot journal, Night from, Night to) {
        List<Entry> entries = journal.between(from, to);
        return new PainDiary(journal, entries.stream().filter(entry -> !entry.isAway()).toList(),
                nights(journal.bed(), entries, to));
    }

    /** All nights, up to the newest entry or set-up change. */
    static PainDiary whole(Snapshot journal, LocalDate today) {
        Night last = journal.bed()
                .changes()
                .stream()
                .map(SetUpChange::from)
                .reduce((one, two) -> two)
                .filter(change -> journal.lastNight().filter(change::isAfter).isPresent())
                .or(journal::lastNight)
                .orElse(Night.endingOn(today));
        return of(journal, journal.firstNight().orElse(last), last);
    }

    Snapshot journal() {
        return journal;
    }

    BedHistory bed() {
        return journal.bed();
    }

    /** The entries that count, by night; without a score those that tell of sleep only. */
    List<Entry> counted() {
        return counted;
    }

    /** All nights whose set-up is known, by night. */
    List<LabelledNight> nights() {
        return nights;
    }

    /** The nights with a score that counts. */
    Series series() {
        return series;
    }

    /** A number told by the nights that count. */
    Series measured(Function<Entry, OptionalDouble> measure) {
        List<Entry> known = counted.stream().filter(entry -> measure.apply(entry).isPresent()).toList();
        return Series.of(known.stream().mapToLong(entry -> entry.night().index()).toArray(),
                known.stream().mapToDouble(entry -> measure.apply(entry).orElseThrow()).toArray());
    }

    /**
     * All nights with an entry, and those on which a change began: a change counts from its own night. The first set-up
     * noted is a change from an unknown one where there are scores before it, else it is just where the comparison can
     * begin.
     */
    private static List<LabelledNight> nights(BedHistory bed, List<Entry> entries, Night to) {
        Map<Night, LabelledNight> diary = new TreeMap<>();
        for (Entry entry : entries) {
            OptionalDouble score = entry.isAway()
                    ? OptionalDouble.empty()
                    : entry.painRising().map(pain -> OptionalDouble.of(pain.value())).orElse(OptionalDouble.empty());
            diary.put(entry.night(), new LabelledNight(entry.night().index(), label(bed, entry.night()), score));
        }
        for (Phase phase : bed.phases()) {
            boolean inside = !entries.isEmpty() && phase.from().isAfter(entries.getFirst().night())
                    && !phase.from().isAfter(to);
            if (inside) {
                diary.putIfAbsent(phase.from(), LabelledNight.withoutScore(phase.from().index(), phase.letter()));
            }
        }
        boolean noneToCompare = diary.values()
                .stream()
                .noneMatch(night -> night.label().equals(UNDESCRIBED) && night.score().isPresent());
        return diary.values().stream().filter(night -> !noneToCompare || !night.label().equals(UNDESCRIBED)).toList();
    }

    private static String label(BedHistory bed, Night night) {
        return bed.phaseOf(night).map(Phase::letter).orElse(UNDESCRIBED);
    }
}
