package app.wakewell.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class StudentTTest {

    private final ReferenceCase reference = ReferenceCase.named("p14-student-t");

    @Test
    void distributionAndQuantilesAgreeWithR() {
        double[] x = reference.numbers("x");
        double[] df = reference.numbers("df");
        List<JsonNode> cdf = ReferenceCase.values(reference.expected().get("cdf"));
        List<JsonNode> q975 = ReferenceCase.values(reference.expected().get("q975"));
        assertEquals(42, x.length);
        for (int i = 0; i < x.length; i++) {
            StudentT t = new StudentT(df[i]);
            assertEquals(cdf.get(i).asDouble(), t.cdf(x[i]), reference.tolerance(), "cdf of " + x[i] + ", " + df[i]);
            assertEquals(q975.get(i).asDouble(), t.quantile(0.975), reference.tolerance(), "quantile, " + df[i]);
            assertEquals(-t.quantile(0.975), t.quantile(0.025), 1e-9);
        }
    }

    @Test
    void quantileUndoesTheDistributionFarIntoTheTails() {
        for (double df : new double[]{1, 2.5, 7, 33, 400}) {
            StudentT t = new StudentT(df);
            for (double p : new double[]{1e-6, 0.001, 0.3, 0.5, 0.8, 0.999}) {
                assertEquals(p, t.cdf(t.quantile(p)), 1e-12);
            }
        }
        assertEquals(0, new StudentT(3).quantile(0.5));
    }

    @Test
    void densityIsTheSlopeOfTheDistribution() {
        StudentT t = new StudentT(5.5);
        for (double x = -4; x <= 4; x += 0.5) {
            assertEquals((t.cdf(x + 1e-5) - t.cdf(x - 1e-5)) / 2e-5, density(t, x), 1e-9);
        }
    }

    @Test
    void smallDistancesFromTheMiddleKeepTheirDigits() {
        for (double df : new double[]{3, 17.776, 118}) {
            StudentT t = new StudentT(df);
            for (double x = 1e-12; x < 1e-5; x *= 10) {
                assertEquals(density(t, 0), (t.cdf(x) - 0.5) / x, 1e-3);
            }
            double join = Math.sqrt(df);
            assertEquals(t.cdf(Math.nextDown(join)), t.cdf(Math.nextUp(join)), 1e-15);
        }
    }

    @Test
    void infinitiesHaveProbabilitiesAndWhatIsNoNumberIsRefused() {
        StudentT t = new StudentT(4);
        assertEquals(0, t.cdf(Double.NEGATIVE_INFINITY));
        assertEquals(1, t.cdf(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> t.cdf(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> t.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> t.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> new StudentT(0));
        assertThrows(IllegalArgumentException.class, () -> new StudentT(Double.NaN));
    }

    private static double density(StudentT t, double x) {
        return Math.exp(t.logDensityAtZero()) * t.densityOverThatAtZero(x);
    }
}
