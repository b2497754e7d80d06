package app.wakewell.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ErrorGridTest {

    private final List<ErrorGrid.Point> points = ErrorGrid.points();

    @Test
    void thirtyFivePlainAndTwiceTenNoisyPointsWeighOneTogether() {
        assertEquals(55, points.size());
        assertEquals(35, points.stream().filter(point -> point.lambda() == 0).count());
        assertEquals(10, points.stream().filter(point -> point.lambda() == 0.3).count());
        assertEquals(10, points.stream().filter(point -> point.lambda() == 0.6).count());
        assertEquals(1, points.stream().mapToDouble(ErrorGrid.Point::priorWeight).sum(), 1e-12);
        assertEquals(0.7, weight(0), 1e-12);
        assertEquals(0.15, weight(0.3), 1e-12);
    }

    @Test
    void memoryRunsInEvenStepsAndContainsZeroExactly() {
        assertTrue(points.stream().anyMatch(point -> point.phi() == 0));
        assertEquals(-0.40, points.getFirst().phi());
        assertEquals(0.96, points.getLast().phi());
        assertEquals(0.60, points.stream()
                .filter(point -> point.lambda() > 0)
                .mapToDouble(ErrorGrid.Point::phi)
                .min()
                .orElseThrow());
    }

    private double weight(double lambda) {
        return points.stream()
                .filter(point -> point.lambda() == lambda)
                .mapToDouble(ErrorGrid.Point::priorWeight)
                .sum();
    }
}
