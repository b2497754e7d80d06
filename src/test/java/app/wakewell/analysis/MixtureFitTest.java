package app.wakewell.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MixtureFitTest {

    @ParameterizedTest
    @ValueSource(strings = {"p08a-argrid-diary", "p08b-argrid-diary", "p08c-argrid-diary"})
    void stepDriftAndFreeLineAgreeWithR(String name) {
        ReferenceCase reference = ReferenceCase.named(name);
        Design step = Design.of(reference.series()).indicator("after", reference.numbers("after"));
        check(reference, "step", MixtureFit.of(step), List.of(Design.LEVEL, "after"));
        List<String> three = List.of(Design.LEVEL, "after", Design.DRIFT);
        check(reference, "stepDrift", MixtureFit.of(step.driftAllowance(MethodConstants.DRIFT_ALLOWANCE)), three);
        check(reference, "stepFreeLine", MixtureFit.of(step.freeLine()), three);
    }

    private static void check(ReferenceCase reference, String model, MixtureFit fit, List<String> columns) {
        JsonNode expected = reference.expected().get(model);
        double tolerance = reference.tolerance();
        assertEquals(columns.size(), expected.get("est").size());
        for (int j = 0; j < columns.size(); j++) {
            Estimate estimate = fit.estimate(columns.get(j));
            assertEquals(expected.get("est").get(j).asDouble(), estimate.est(), tolerance);
            assertEquals(expected.get("lo95").get(j).asDouble(), estimate.lo(), tolerance);
            assertEquals(expected.get("hi95").get(j).asDouble(), estimate.hi(), tolerance);
            assertEquals(expected.get("pBelow0").get(j).asDouble(), estimate.pBelow0(), tolerance);
        }
        assertEquals(expected.get("lag1").asDouble(), fit.lag1(), tolerance);
        assertEquals(expected.get("noiseWeight").asDouble(), fit.noiseWeight(), tolerance);
        assertEquals(expected.get("nu").asInt(), fit.degreesOfFreedom());
    }

    @Test
    void filteringIsGeneralisedLeastSquaresWithTheFullCovarianceMatrix() {
        // the same point of the grid solved with the matrix of nights by nights written out
        Series series = randomSeries(new Random(7), 18);
        double[] after = after(series, 9);
        for (ErrorGrid.Point point : ErrorGrid.points()) {
            DenseGls dense = DenseGls.fit(series, after, point);
            double[][] rows = new double[series.size()][];
            long[] gaps = new long[series.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new double[]{series.score(i), 1, after[i]};
                gaps[i] = i == 0 ? 0 : series.night(i) - series.night(i - 1);
            }
            GlsPoint fast = GlsPoint.fit(point, rows, gaps, new double[2], series.size() - 2);
            assertEquals(dense.level(), fast.coefficient(0), 1e-9);
            assertEquals(dense.step(), fast.coefficient(1), 1e-9);
            assertEquals(dense.stepScale(), fast.scale(1), 1e-9);
            assertEquals(dense.logWeight(), fast.logWeight(), 1e-8);
        }
    }

    @Test
    void aColumnThatDoesNotVaryIsNamedBeforeTheFit() {
        Series series = randomSeries(new Random(1), 20);
        Design design = Design.of(series).indicator("always", ones(20));
        assertEquals(new Collinearity("always", List.of()), design.collinearity().orElseThrow());
        CollinearColumnsException refused = assertThrows(CollinearColumnsException.class, () -> MixtureFit.of(design));
        assertEquals("always", refused.collinearity().column());
    }

    @Test
    void aColumnThatIsThereTwiceIsNamedWithItsTwin() {
        Series series = randomSeries(new Random(2), 20);
        double[] after = after(series, 10);
        Design design = Design.of(series).indicator("pillow", after).freeLine().indicator("mattress", after);
        assertEquals(new Collinearity("mattress", List.of("pillow")), design.collinearity().orElseThrow());
        assertThrows(CollinearColumnsException.class, () -> MixtureFit.of(design));
    }

    @Test
    void aColumnMadeOfTwoOthersIsNamedWithBoth() {
        Series series = randomSeries(new Random(3), 30);
        Random random = new Random(4);
        double[] a = random.doubles(30).toArray();
        double[] b = random.doubles(30).toArray();
        double[] c = new double[30];
        Arrays.setAll(c, i -> 2 * a[i] - b[i] + 3);
        Design design = Design.of(series)
                .measured("a", a)
                .measured("b", b)
                .indicator("after", after(series, 12))
                .measured("c", c);
        assertEquals(new Collinearity("c", List.of("a", "b")), design.collinearity().orElseThrow());
    }

    @Test
    void tooFewNightsTooManyNightsAndOddColumnsAreRefused() {
        Series four = randomSeries(new Random(5), 4);
        Design tight = Design.of(four).indicator("after", after(four, 2));
        assertThrows(IllegalArgumentException.class, () -> MixtureFit.of(tight));
        Series long401 = randomSeries(new Random(6), 401);
        assertThrows(IllegalArgumentException.class, () -> Design.of(long401));
        assertEquals(400, MixtureFit.of(Design.of(long401.latest(400))).degreesOfFreedom() + 1);
        assertThrows(IllegalArgumentException.class, () -> Design.of(four).indicator("x", new double[]{0, 1, 2, 0}));
        assertThrows(IllegalArgumentException.class, () -> Design.of(four).indicator("x", new double[]{0, 1}));
        assertThrows(IllegalArgumentException.class, () -> Design.of(four)
                .measured("x", new double[]{0, 1, 2,
                        Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Design.of(four).freeLine().driftAllowance(0.02));
        assertThrows(IllegalArgumentException.class, () -> Design.of(four).driftAllowance(0));
        assertThrows(IllegalArgumentException.class,
                () -> MixtureFit.of(Design.of(long401.latest(20))).estimate("nothing"));
    }

    @Test
    void gapsOfYearsAndScoresThatNeverVaryStillGiveNumbers() {
        long[] nights = new long[20];
        Arrays.setAll(nights, i -> i < 10 ? i : 40_000L + i);
        Series apart = Series.of(nights, new Random(8).doubles(20, 0, 10).toArray());
        assertTrue(MixtureFit.of(Design.of(apart).indicator("after", after(apart, 10))).estimate("after").hi() < 20);
        Estimate flat = MixtureFit.of(Design.of(Series.of(nights, new double[20]))).estimate(Design.LEVEL);
        assertEquals(0, flat.est(), 1e-9);
    }

    @Test
    void powersKeepTheSignOfANegativeMemory() {
        assertEquals(-0.064, GlsPoint.power(-0.4, 3), 1e-15);
        assertEquals(0.16, GlsPoint.power(-0.4, 2), 1e-15);
        assertEquals(0, GlsPoint.power(0, 1));
        assertEquals(0, GlsPoint.power(0.96, 1_000_000));
    }

    @Test
    void intervalHoldsNinetyFivePercentOfTheMixture() {
        Random random = new Random(11);
        for (int run = 0; run < 50; run++) {
            Mixture mixture = new Mixture(new StudentT(3 + random.nextInt(40)), new double[]{0.2, 0.5, 0.3},
                    random.doubles(3, -50, 50).toArray(), random.doubles(3, 0.001, 20).toArray());
            for (double p : new double[]{0.025, 0.5, 0.975}) {
                double at = mixture.quantile(p);
                assertTrue(mixture.cdf(at - 2e-9) <= p && mixture.cdf(at + 2e-9) >= p);
            }
        }
    }

    private static Series randomSeries(Random random, int size) {
        long[] nights = new long[size];
        for (int i = 1; i < size; i++) {
            nights[i] = nights[i - 1] + 1 + random.nextInt(3);
        }
        return Series.of(nights, random.ints(size, 0, 11).asDoubleStream().toArray());
    }

    private static double[] after(Series series, int from) {
        double[] after = new double[series.size()];
        Arrays.fill(after, from, after.length, 1);
        return after;
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
