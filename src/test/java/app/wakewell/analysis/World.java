package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A way in which a simulated person's nights hang together; around 5, standard deviation 1.5 before scores are rounded
 * to whole numbers from 0 to 10.
 *
 * @param name
 *            in tables
 * @param first
 *            how much of last night stays
 * @param other
 *            how much of the night before last stays
 * @param noise
 *            share of the variance that is pure rating noise
 */
record World(String name, double first, double other, double noise) {

    private static final double MIDDLE = 5;
    private static final double DEVIATION = 1.5;
    private static final double MISSING = 0.15;
    private static final int WARM_UP = 200;

    static World remembering(double phi) {
        return new World(Double.toString(phi), phi, 0, 0);
    }

    /** A slow process seen through rating noise. */
    static World flaring(double phi, int percent) {
        return new World("flare" + percent, phi, 0, 1 - percent / 100.0);
    }

    /**
     * The recorded nights of a diary; each is missing with a probability of 15%.
     *
     * @param nights
     *            in each of two phases
     * @param step
     *            points by which the second phase differs
     * @param drift
     *            points a night
     */
    Series diary(Random random, int nights, double step, double drift) {
        double[] slow = slow(random, 2 * nights);
        double[] scores = new double[2 * nights];
        for (int i = 0; i < scores.length; i++) {
            double felt = MIDDLE + DEVIATION
                    * (Math.sqrt(1 - noise) * slow[i] + Math.sqrt(noise) * random.nextGaussian())
                    + (i < nights ? 0 : step) + drift * i;
            scores[i] = Math.clamp(Math.round(felt), 0, 10);
        }
        int[] kept = IntStream.range(0, scores.length).filter(i -> random.nextDouble() >= MISSING).toArray();
        return Series.of(Arrays.stream(kept).asLongStream().toArray(),
                Arrays.stream(kept).mapToDouble(i -> scores[i]).toArray());
    }

    /** A stationary process with variance 1. */
    private double[] slow(RandomGenerator random, int length) {
        // variance of a second-order autoregression with unit shocks (Box and Jenkins 1976, 3.2.28)
        double variance = (1 - other) / ((1 + other) * ((1 - other) * (1 - other) - first * first));
        double[] slow = new double[WARM_UP + length];
        for (int i = 2; i < slow.length; i++) {
            slow[i] = first * slow[i - 1] + other * slow[i - 2] + random.nextGaussian() / Math.sqrt(variance);
        }
        return Arrays.copyOfRange(slow, WARM_UP, slow.length);
    }
}
