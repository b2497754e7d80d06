package app.wakewell.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import app.wakewell.analysis.Trend.Outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TrendTest {

    @Test
    void lineAndBandAgreeWithR() {
        ReferenceCase reference = ReferenceCase.named("p17-band");
        JsonNode expected = reference.expected();
        double tolerance = reference.tolerance();
        Trend found = Trend.of(reference.series());
        assertEquals(expected.get("phi").asDouble(), found.phi(), tolerance);
        assertEquals(expected.get("sigma2").asDouble(), found.sigma2(), tolerance);
        assertEquals(expected.get("df").asDouble(), found.degreesOfFreedom(), tolerance);
        int compared = 0;
        for (int i = 0; i < expected.get("at").size(); i++) {
            long at = expected.get("at").get(i).asLong();
            TrendNight night = found.nights().stream().filter(each -> each.night() == at).findFirst().orElseThrow();
            assertEquals(expected.get("fit").get(i).asDouble(), night.fit(), tolerance);
            assertEquals(expected.get("se").get(i).asDouble(), night.se(), tolerance);
            assertEquals(expected.get("lo").get(i).asDouble(), night.lo(), tolerance);
            assertEquals(expected.get("hi").get(i).asDouble(), night.hi(), tolerance);
            compared++;
        }
        assertEquals(15, compared);
    }

    @Test
    void onePassGivesWhatWholeMatricesGive() {
        Random random = new Random(81);
        for (int run = 0; run < 25; run++) {
            Series series = gappy(random, 7 + random.nextInt(60));
            Smoother smoother = new Smoother(series);
            Matrices matrices = new Matrices(series, smoother.phi());
            assertEquals(matrices.sigma2(), smoother.sigma2(), 1e-9);
            assertEquals(matrices.degreesOfFreedom(), smoother.degreesOfFreedom(), 1e-7);
            long[] nights = {series.night(0), series.night(0) + 3, series.night(series.size() - 1)};
            List<TrendNight> line = smoother.at(nights);
            for (int i = 0; i < nights.length; i++) {
                assertEquals(matrices.fit(nights[i]), line.get(i).fit(), 1e-8);
                assertEquals(matrices.se(nights[i]), line.get(i).se(), 1e-8);
            }
        }
    }

    @Test
    void noLineIsDrawnAcrossMoreThanFourteenNightsWithoutAScore() {
        assertEquals(LongStream.range(0, 54).boxed().toList(), drawn(apart(14)));
        assertEquals(40, drawn(apart(15)).size());
        assertTrue(drawn(apart(15)).containsAll(List.of(19L, 35L)));
        assertTrue(drawn(apart(200)).containsAll(List.of(0L, 19L, 220L)));
    }

    private static List<Long> drawn(Series series) {
        return Trend.of(series).nights().stream().map(TrendNight::night).toList();
    }

    /** Twenty nights, a gap, twenty nights. */
    private static Series apart(int gap) {
        Series all = generated(40, night -> night % 3);
        return Series.of(Arrays.stream(all.nights()).map(night -> night < 20 ? night : night + gap).toArray(),
                all.scores());
    }

    @Test
    void aStraightLineStaysOne() {
        Trend trend = Trend.of(generated(60, night -> 2 + 0.1 * night));
        trend.nights().forEach(night -> assertEquals(2 + 0.1 * night.night(), night.fit(), 1e-9));
        trend.nights().forEach(night -> assertEquals(0, night.hi() - night.lo(), 1e-6));
    }

    @Test
    void fewerThanSevenNightsOrOneScoreHaveNoLine() {
        assertEquals(OptionalInt.of(1), Trend.of(generated(6, night -> night)).nightsNeeded());
        assertEquals(OptionalInt.of(7), Trend.of(generated(0, night -> night)).nightsNeeded());
        assertEquals(Outcome.DRAWN, Trend.of(generated(7, night -> night)).outcome());
        Trend same = Trend.of(generated(100, night -> 3));
        assertEquals(Outcome.NO_VARIATION, same.outcome());
        assertEquals(List.of(), same.nights());
    }

    @Test
    void aLevelThatMovedOnceIsNotTakenForMemory() {
        Random random = new Random(83);
        Trend trend = Trend.of(generated(200, night -> (night < 100 ? 4 : 6) + random.nextGaussian()));
        assertTrue(trend.phi() < 0.2, "memory " + trend.phi());
        Trend neighboursAlike = Trend.of(Series.of(new long[]{0, 10, 20, 30, 40, 50, 60, 70},
                new double[]{1, 2, 3, 4, 5, 6, 7, 1}));
        assertEquals(0.5, neighboursAlike.phi(), "no neighbours to tell it from");
    }

    @Test
    void anySeriesHasALineOrAReason() {
        Random random = new Random(82);
        for (int run = 0; run < 400; run++) {
            Series series = Series.recordedOf(RandomDiaries.any(random));
            Trend trend = Trend.of(series);
            assertEquals(series.size(), trend.recorded());
            trend.nights().forEach(night -> assertTrue(night.lo() <= night.fit() && night.fit() <= night.hi()));
        }
    }

    private static Series gappy(Random random, int size) {
        long[] nights = new long[size];
        for (int i = 1; i < size; i++) {
            nights[i] = nights[i - 1] + 1 + (random.nextInt(6) == 0 ? random.nextInt(20) : 0);
        }
        return Series.of(nights, random.ints(size, 0, 11).asDoubleStream().toArray());
    }

    private static Series generated(int size, LongToDoubleFunction score) {
        long[] nights = LongStream.range(0, size).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(score).toArray());
    }

    /** The same as the method is written down: whole matrices, every pair of nights. */
    private static final class Matrices {
        private final long[] nights;
        private final double[] scores;
        private final double phi;

        Matrices(Series series, double phi) {
            this.nights = series.nights();
            this.scores = series.scores();
            this.phi = phi;
        }

        double[] row(long night) {
            double[] distances = Arrays.stream(nights).mapToDouble(other -> Math.abs(other - night)).toArray();
            double[] sorted = distances.clone();
            Arrays.sort(sorted);
            double reach = Math.max(21, sorted[6] + 0.5);
            double[][] moments = new double[2][2];
            double[] weights = new double[nights.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = distances[i] < reach ? Math.pow(1 - Math.pow(distances[i] / reach, 3), 3) : 0;
                double off = nights[i] - night;
                moments[0][0] += weights[i];
                moments[0][1] += weights[i] * off;
                moments[1][1] += weights[i] * off * off;
            }
            double determinant = moments[0][0] * moments[1][1] - moments[0][1] * moments[0][1];
            double[] row = new double[nights.length];
            for (int i = 0; i < row.length; i++) {
                double off = nights[i] - night;
                row[i] = weights[i] * (moments[1][1] - moments[0][1] * off) / determinant;
            }
            return row;
        }

        double sigma2() {
            double squares = 0;
            double spread = 0;
            for (int i = 0; i < nights.length; i++) {
                double[] rest = rest(i);
                double residual = 0;
                for (int j = 0; j < rest.length; j++) {
                    residual += rest[j] * scores[j];
                }
                squares += residual * residual;
                spread += form(rest);
            }
            return squares / spread;
        }

        double degreesOfFreedom() {
            double trace = 0;
            double squares = 0;
            for (int i = 0; i < nights.length; i++) {
                double[] row = row(nights[i]);
                trace += row[i];
                squares += Arrays.stream(row).map(weight -> weight * weight).sum();
            }
            return Math.max(3, nights.length - 2 * trace + squares);
        }

        double fit(long night) {
            double[] row = row(night);
            double fit = 0;
            for (int i = 0; i < row.length; i++) {
                fit += row[i] * scores[i];
            }
            return fit;
        }

        double se(long night) {
            return Math.sqrt(sigma2() * form(row(night)));
        }

        private double[] rest(int i) {
            double[] rest = Arrays.stream(row(nights[i])).map(weight -> -weight).toArray();
            rest[i] += 1;
            return rest;
        }

        private double form(double[] weights) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < weights.length; j++) {
                    sum += weights[i] * weights[j] * Math.pow(phi, (double) Math.abs(nights[i] - nights[j]));
                }
            }
            return sum;
        }
    }
}
