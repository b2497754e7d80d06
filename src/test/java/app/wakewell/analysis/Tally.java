package app.wakewell.analysis;

import java.util.Random;

/**
 * What the decision rule said of many simulated diaries of one kind.
 *
 * @param runs
 *            diaries
 * @param compared
 *            of these, diaries with seven nights on each side
 * @param different
 *            the interval leaves out zero
 * @param clear
 *            called a clear shift
 * @param freeLine
 *            the interval beside a free line leaves out zero
 * @param covered
 *            the interval holds the truth
 * @param coveredToo
 *            the interval beside a slow trend holds the truth
 */
record Tally(int runs, int compared, int different, int clear, int freeLine, int covered, int coveredToo) {

    /** A step of -1.5 points is this much on average once scores are rounded and kept between 0 and 10. */
    private static final double STEP_AS_RECORDED = -1.496;

    static Tally of(World world, int nights, double step, double drift, int runs, long seed) {
        Random random = new Random(seed);
        int[] counts = new int[6];
        for (int run = 0; run < runs; run++) {
            Series diary = world.diary(random, nights, step, drift);
            double truth = step == 0 ? 0 : STEP_AS_RECORDED;
            if (ChangeEffect.of(diary, ChangeQuestion.of(nights, 0)) instanceof Difference found) {
                counts[0]++;
                counts[1] += found.step().excludesZero() ? 1 : 0;
                counts[2] += found.verdict() == Verdict.CLEAR_SHIFT ? 1 : 0;
                counts[3] += found.stepFreeLine().excludesZero() ? 1 : 0;
                counts[4] += found.step().lo() <= truth && truth <= found.step().hi() ? 1 : 0;
                counts[5] += found.stepDrift().lo() <= truth && truth <= found.stepDrift().hi() ? 1 : 0;
            }
        }
        return new Tally(runs, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /** Per cent of all diaries. */
    double percent(int count) {
        return 100.0 * count / runs;
    }

    /** Per cent of the diaries that were compared. */
    double percentCompared(int count) {
        return 100.0 * count / compared;
    }

    /**
     * How often something may happen in so many diaries if it truly happens at a rate: more than this comes about once
     * in ten thousand simulations.
     */
    static int most(int runs, double rate) {
        double probability = Math.pow(1 - rate, runs);
        double upTo = probability;
        int count = 0;
        while (upTo < 1 - 1e-4) {
            count++;
            probability *= (runs - count + 1.0) / count * rate / (1 - rate);
            upTo += probability;
        }
        return count;
    }
}
