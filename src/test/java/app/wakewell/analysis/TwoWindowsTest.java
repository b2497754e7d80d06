package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TwoWindowsTest {

    @Test
    void theLastFourteenDaysAreComparedWithTheFourteenBefore() {
        Series series = series(0, 100);
        TwoWindows found = TwoWindows.endingWith(series, 99);
        assertEquals(14, found.nEarlier());
        assertEquals(14, found.nLater());
        assertFalse(found.tooFew());
        assertEquals(series.between(86, 100).mean(), found.meanLater().orElseThrow());
        assertEquals(series.between(72, 86).mean(), found.meanEarlier().orElseThrow());
        assertEquals(Sides.of(series.between(72, 86), series.between(86, 100)).step(),
                found.difference().orElseThrow());
    }

    @Test
    void daysWithoutAnEntryShortenTheWindowAndSixNightsAreTooFew() {
        TwoWindows seven = TwoWindows.endingWith(series(0, 100), 106);
        assertEquals(7, seven.nLater());
        assertTrue(seven.difference().isPresent());
        TwoWindows six = TwoWindows.endingWith(series(0, 100), 107);
        assertEquals(6, six.nLater());
        assertTrue(six.tooFew());
        assertEquals(Optional.empty(), six.difference());
        assertTrue(TwoWindows.endingWith(series(0, 0), 5).tooFew());
    }

    @Test
    void scoresThatNeverVaryHaveMeansAndNoInterval() {
        Series flat = Series.of(LongStream.range(0, 28).toArray(), new double[28]);
        TwoWindows found = TwoWindows.endingWith(flat, 27);
        assertEquals(0, found.meanLater().orElseThrow());
        assertEquals(Optional.empty(), found.difference());
    }

    @Test
    void aNightThatIsNoDateIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TwoWindows.endingWith(series(0, 3), Long.MAX_VALUE));
    }

    private static Series series(long from, long until) {
        long[] nights = LongStream.range(from, until).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(night -> (night * 7) % 5).toArray());
    }
}
