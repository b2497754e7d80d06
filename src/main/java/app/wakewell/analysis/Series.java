package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The recorded scores of one person, one per night, in night order. A night that is not in it is a gap, never a zero.
 */
public final class Series {

    private final long[] nights;
    private final double[] scores;

    private Series(long[] nights, double[] scores) {
        this.nights = nights;
        this.scores = scores;
    }

    /**
     * The series of the given nights.
     *
     * @param nights
     *            epoch day of the morning each night ends, in any order, no night twice
     * @param scores
     *            the score of each night, finite
     * @return the series in night order
     * @throws IllegalArgumentException
     *             if the lengths differ, a night is there twice or is no date, or a score is not finite
     */
    public static Series of(long[] nights, double[] scores) {
        if (nights.length != scores.length) {
            throw new IllegalArgumentException(nights.length + " nights, but " + scores.length + " scores");
        }
        Integer[] order = new Integer[nights.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> nights[i]));
        long[] sortedNights = new long[nights.length];
        double[] sortedScores = new double[nights.length];
        for (int i = 0; i < order.length; i++) {
            sortedNights[i] = LabelledNight.checkNight(nights[order[i]]);
            sortedScores[i] = scores[order[i]];
            if (!Double.isFinite(sortedScores[i])) {
                throw new IllegalArgumentException("the score of night " + sortedNights[i] + " is not a number");
            }
            if (i > 0 && sortedNights[i] == sortedNights[i - 1]) {
                throw new IllegalArgumentException("night " + sortedNights[i] + " is there twice");
            }
        }
        return new Series(sortedNights, sortedScores);
    }

    /**
     * The recorded nights of a diary; nights without a score are dropped.
     *
     * @param diary
     *            nights in any order
     * @return the series of those that have a score
     * @throws IllegalArgumentException
     *             if a recorded night is there twice
     */
    public static Series recordedOf(Collection<LabelledNight> diary) {
        List<LabelledNight> recorded = diary.stream().filter(night -> night.score().isPresent()).toList();
        return of(recorded.stream().mapToLong(LabelledNight::night).toArray(),
                recorded.stream().mapToDouble(night -> night.score().orElseThrow()).toArray());
    }

    /**
     * How many nights are recorded.
     *
     * @return zero or more
     */
    public int size() {
        return nights.length;
    }

    /**
     * The nights, as epoch days, ascending.
     *
     * @return a copy
     */
    public long[] nights() {
        return nights.clone();
    }

    /**
     * The scores in night order.
     *
     * @return a copy
     */
    public double[] scores() {
        return scores.clone();
    }

    long night(int index) {
        return nights[index];
    }

    double score(int index) {
        return scores[index];
    }

    /**
     * The nights from {@code from} up to, not including, {@code until}.
     *
     * @param from
     *            first night
     * @param until
     *            night after the last; a value at or before {@code from} gives an empty series
     * @return that part
     */
    public Series between(long from, long until) {
        int start = indexOf(from);
        int end = Math.max(start, indexOf(until));
        return part(start, end);
    }

    /**
     * The last recorded nights.
     *
     * @param most
     *            how many at most, zero or more
     * @return the whole series if it is not longer
     */
    public Series latest(int most) {
        return part(Math.max(0, size() - most), size());
    }

    /** How many nights each night is after the first. */
    double[] nightsFromFirst() {
        return Arrays.stream(nights).mapToDouble(night -> night - nights[0]).toArray();
    }

    /** Every calendar night from the first to the last, but for those in long gaps. */
    long[] nightsToDraw() {
        LongStream.Builder drawn = LongStream.builder();
        for (int i = 0; i < size(); i++) {
            if (i > 0 && nights[i] - nights[i - 1] - 1 <= MethodConstants.TREND_GAP_NIGHTS) {
                LongStream.range(nights[i - 1] + 1, nights[i]).forEach(drawn::add);
            }
            drawn.add(nights[i]);
        }
        return drawn.build().toArray();
    }

    /** The nights from one index up to, not including, another. */
    Series part(int from, int until) {
        return new Series(Arrays.copyOfRange(nights, from, until), Arrays.copyOfRange(scores, from, until));
    }

    /** This series followed by a later one. */
    Series followedBy(Series later) {
        long[] allNights = Arrays.copyOf(nights, size() + later.size());
        double[] allScores = Arrays.copyOf(scores, size() + later.size());
        System.arraycopy(later.nights, 0, allNights, size(), later.size());
        System.arraycopy(later.scores, 0, allScores, size(), later.size());
        return new Series(allNights, allScores);
    }

    /** How many nights are recorded from {@code from} up to, not including, {@code until}. */
    int count(long from, long until) {
        return Math.max(0, indexOf(until) - indexOf(from));
    }

    /** Arithmetic mean; only asked of a series that has a night. */
    double mean() {
        return Arrays.stream(scores).average().orElseThrow();
    }

    /** Whether not all scores are the same. */
    boolean varies() {
        for (double score : scores) {
            if (score != scores[0]) {
                return true;
            }
        }
        return false;
    }

    private int indexOf(long night) {
        int found = Arrays.binarySearch(nights, night);
        return found >= 0 ? found : -found - 1;
    }
}
