package app.wakewell.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The nights of a comparison, each on one of two sides. */
final class Sides {

    /** Name of the column that is 1 for every night of the second side. */
    static final String AFTER = "after";

    private static final String WEEKEND = "weekend";

    /** No night. */
    static final Sides NONE = new Sides(Series.of(new long[0], new double[0]), new double[0]);

    private final Series nights;
    private final double[] after;

    private Sides(Series nights, double[] after) {
        this.nights = nights;
        this.after = after;
    }

    /** The nights before, followed by those after. */
    static Sides of(Series before, Series after) {
        return NONE.followedBy(before, 0).followedBy(after, 1);
    }

    /** These nights and later ones, all of one side: 0 is before, 1 after. */
    Sides followedBy(Series later, int side) {
        double[] all = Arrays.copyOf(after, after.length + later.size());
        Arrays.fill(all, after.length, all.length, side);
        return new Sides(nights.followedBy(later), all);
    }

    /** The last of these nights, at most so many. */
    Sides latest(int most) {
        int left = Math.max(0, after.length - most);
        return new Sides(nights.latest(most), Arrays.copyOfRange(after, left, after.length));
    }

    Series before() {
        return side(0);
    }

    Series after() {
        return side(1);
    }

    /** Only the level and the side. */
    Design design() {
        return Design.of(nights).indicator(AFTER, after);
    }

    Estimate step() {
        return MixtureFit.of(design()).estimate(AFTER);
    }

    /** The same beside a column for Friday and Saturday nights; none where every recorded night is one, or none is. */
    Optional<Estimate> stepBesideWeekends() {
        double[] weekend = Arrays.stream(nights.nights())
                .mapToDouble(night -> isWeekend(night) ? 1 : 0)
                .toArray();
        Design design = design().indicator(WEEKEND, weekend);
        return design.collinearity().isPresent()
                ? Optional.empty()
                : Optional.of(MixtureFit.of(design).estimate(AFTER));
    }

    private static boolean isWeekend(long night) {
        DayOfWeek morning = LocalDate.ofEpochDay(night).getDayOfWeek();
        return morning == DayOfWeek.SATURDAY || morning == DayOfWeek.SUNDAY;
    }

    private Series side(double which) {
        int[] chosen = IntStream.range(0, after.length).filter(i -> after[i] == which).toArray();
        return Series.of(Arrays.stream(chosen).mapToLong(nights::night).toArray(),
                Arrays.stream(chosen).mapToDouble(nights::score).toArray());
    }
}
