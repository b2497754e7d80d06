package app.wakewell.analysis;

import java.util.BitSet;
import java.util.List;

/**
 * The recorded nights of the last 120 calendar nights, with the phase of the set-up that each belongs to. What is
 * compared night by night has one column for each phase after the first, so that a change of the bed is not taken for a
 * factor.
 */
final class PhasedNights {

    private final Series series;
    /** First night of the phase of each night. */
    private final long[] phases;

    private PhasedNights(Series series, long[] phases) {
        this.series = series;
        this.phases = phases;
    }

    /**
     * The last nights of a diary.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @throws IllegalArgumentException
     *             if a night is there twice
     */
    static PhasedNights lastOf(List<LabelledNight> nights) {
        List<LabelledNight> diary = ChangeAnalysis.sorted(nights);
        List<LabelChange> changes = ChangeAnalysis.changes(diary);
        Series all = Series.recordedOf(diary);
        long end = all.size() == 0 ? 0 : all.night(all.size() - 1) + 1;
        Series recent = all.between(end - MethodConstants.FACTOR_WINDOW_NIGHTS, end);
        long[] phases = new long[recent.size()];
        int next = 0;
        long phase = diary.isEmpty() ? 0 : diary.getFirst().night();
        for (int i = 0; i < phases.length; i++) {
            while (next < changes.size() && changes.get(next).from() <= recent.night(i)) {
                phase = changes.get(next).from();
                next++;
            }
            phases[i] = phase;
        }
        return new PhasedNights(recent, phases);
    }

    Series series() {
        return series;
    }

    int size() {
        return phases.length;
    }

    /** First night of the phase that a night belongs to. */
    long phase(int index) {
        return phases[index];
    }

    /** All nights. */
    BitSet all() {
        BitSet rows = new BitSet();
        rows.set(0, size());
        return rows;
    }

    /** Of these nights, those whose phase has at least seven of them; shorter phases are transitions. */
    BitSet inLongPhases(BitSet rows) {
        BitSet kept = new BitSet();
        rows.stream().filter(i -> countIn(rows, phases[i]) >= MethodConstants.MIN_NIGHTS).forEach(kept::set);
        return kept;
    }

    /** The phases of some nights, by their first night. */
    List<Long> phases(BitSet rows) {
        return rows.stream().mapToObj(i -> phases[i]).distinct().toList();
    }

    /** Whether the scores of some nights differ within a phase. */
    boolean variesWithinPhases(BitSet rows) {
        return rows.stream()
                .anyMatch(i -> rows.stream()
                        .anyMatch(j -> phases[j] == phases[i] && series.score(j) != series.score(i)));
    }

    /** The level and a column for each later phase of these nights. */
    Design design(BitSet rows) {
        return withPhases(Design.of(scores(rows)), rows);
    }

    /** A design of these nights with a column for each of their later phases. */
    Design withPhases(Design design, BitSet rows) {
        Design phased = design;
        for (long phase : phases(rows).stream().skip(1).toList()) {
            phased = phased.indicator("phase:" + phase, indicator(rows, phase));
        }
        return phased;
    }

    /** The scores of some nights. */
    Series scores(BitSet rows) {
        return Series.of(rows.stream().mapToLong(series::night).toArray(),
                rows.stream().mapToDouble(series::score).toArray());
    }

    /** For some nights, 1 where it belongs to a phase. */
    double[] indicator(BitSet rows, long phase) {
        return rows.stream().mapToDouble(i -> phases[i] == phase ? 1 : 0).toArray();
    }

    private long countIn(BitSet rows, long phase) {
        return rows.stream().filter(i -> phases[i] == phase).count();
    }
}
