package app.wakewell.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A factor laid beside the nights it is compared on. */
final class FactorColumn {

    private final Factor factor;
    private final BitSet known;
    private final double[] values;

    private FactorColumn(Factor factor, BitSet known, double[] values) {
        this.factor = factor;
        this.known = known;
        this.values = values;
    }

    static FactorColumn of(Factor factor, PhasedNights nights) {
        Map<Long, Double> byNight = new HashMap<>();
        for (int i = 0; i < factor.values().size(); i++) {
            byNight.put(factor.values().night(i), factor.values().score(i));
        }
        BitSet known = new BitSet();
        double[] values = new double[nights.size()];
        for (int i = 0; i < values.length; i++) {
            Double value = byNight.get(nights.series().night(i));
            if (value != null) {
                known.set(i);
                values[i] = value;
            }
        }
        return new FactorColumn(factor, known, values);
    }

    Factor factor() {
        return factor;
    }

    String name() {
        return factor.name();
    }

    /** The name of its column, which no phase and no other column of a design can have. */
    String columnName() {
        return "factor:" + name();
    }

    /** The nights it is known for. */
    BitSet known() {
        return (BitSet) known.clone();
    }

    /** Its values for some nights it is known for. */
    double[] values(BitSet rows) {
        return rows.stream().mapToDouble(i -> values[i]).toArray();
    }

    double value(int row) {
        return values[row];
    }

    int nightsWith(BitSet rows) {
        return (int) rows.stream().filter(i -> values[i] == 1).count();
    }

    /** How often it varies: nights on which it is not what it mostly is. */
    int variation(BitSet rows) {
        Map<Double, Integer> counts = new HashMap<>();
        rows.stream().forEach(i -> counts.merge(values[i], 1, Integer::sum));
        return rows.cardinality() - counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Why these nights are not enough to compare it on; empty if they are. */
    Optional<LeftOutFactor> tooFew(BitSet rows) {
        int nights = rows.cardinality();
        if (nights < MethodConstants.FACTOR_MIN_NIGHTS) {
            return Optional.of(LeftOutFactor.missing(LeftOutFactor.Reason.TOO_FEW_NIGHTS, name(),
                    MethodConstants.FACTOR_MIN_NIGHTS - nights));
        }
        if (factor.kind() == Factor.Kind.NUMBER) {
            return variation(rows) == 0
                    ? Optional.of(LeftOutFactor.because(LeftOutFactor.Reason.DOES_NOT_VARY, name()))
                    : Optional.empty();
        }
        int with = nightsWith(rows);
        int least = MethodConstants.FACTOR_MIN_EACH;
        if (with < least) {
            return Optional.of(LeftOutFactor.missing(LeftOutFactor.Reason.TOO_FEW_WITH, name(), least - with));
        }
        return nights - with < least
                ? Optional.of(LeftOutFactor.missing(LeftOutFactor.Reason.TOO_FEW_WITHOUT, name(),
                        least - (nights - with)))
                : Optional.empty();
    }

    /**
     * The phases it came or went with if it did so only, or nearly only, together with the set-up; none if it did so by
     * itself too.
     */
    List<Long> changesWithSetUp(PhasedNights nights, BitSet rows) {
        return variesWithinPhases(nights, rows) ? nearlyWithOnePhase(nights, rows) : changes(nights, rows);
    }

    private boolean variesWithinPhases(PhasedNights nights, BitSet rows) {
        return between(rows).anyMatch(pair -> values[pair[0]] != values[pair[1]]
                && nights.phase(pair[0]) == nights.phase(pair[1]));
    }

    private List<Long> changes(PhasedNights nights, BitSet rows) {
        return between(rows).filter(pair -> values[pair[0]] != values[pair[1]])
                .map(pair -> nights.phase(pair[1]))
                .toList();
    }

    private List<Long> nearlyWithOnePhase(PhasedNights nights, BitSet rows) {
        List<Long> phases = nights.phases(rows);
        for (int i = 0; i < phases.size(); i++) {
            double correlation = correlation(values(rows), nights.indicator(rows, phases.get(i)));
            if (Math.abs(correlation) > MethodConstants.INSEPARABLE_BEYOND) {
                return List.of(phases.get(Math.max(1, i)));
            }
        }
        return List.of();
    }

    /** Each of these nights with the one before it. */
    private static Stream<int[]> between(BitSet rows) {
        int[] indices = rows.stream().toArray();
        return IntStream.range(1, indices.length).mapToObj(i -> new int[]{indices[i - 1], indices[i]});
    }

    /** Correlation with another factor over the nights both are known for, of these. */
    double correlation(FactorColumn other, BitSet rows) {
        BitSet both = (BitSet) rows.clone();
        both.and(known);
        both.and(other.known);
        return both.cardinality() < MethodConstants.FACTOR_MIN_NIGHTS
                ? 0
                : correlation(values(both), other.values(both));
    }

    /** Pearson's correlation; 0 if one of the two does not vary. */
    private static double correlation(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
    }
}
