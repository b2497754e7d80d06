package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FortnightsTest {

    @Test
    void theLowestAndTheHighestFourteenNightsArePicked() {
        Fortnights found = Fortnights.of(generated(100, night -> night >= 20 && night < 34
                ? 2
                : night >= 60 && night < 74 ? 8 : 5)).orElseThrow();
        assertEquals(new Fortnight(20, 33, 14, 2), found.best());
        assertEquals(new Fortnight(60, 73, 14, 8), found.worst());
    }

    @Test
    void theTwoShareNoNight() {
        Fortnights found = Fortnights.of(generated(50, night -> night < 12 ? 9 : night < 24 ? 1 : 4)).orElseThrow();
        assertEquals(12, found.best().from());
        assertEquals(4, found.worst().mean(), "the nights around the best one were higher");
        assertFalse(found.best().overlaps(found.worst()), found.toString());
    }

    @Test
    void halfOfTheNightsHaveToBeRecorded() {
        Series everyThird = generated(200, night -> night % 7);
        long[] kept = LongStream.range(0, 200).filter(night -> night % 3 == 0).toArray();
        assertEquals(Optional.empty(), Fortnights.of(Series.of(kept, Arrays.stream(kept)
                .mapToDouble(night -> everyThird.score((int) night))
                .toArray())));
        long[] everySecond = LongStream.range(0, 200).filter(night -> night % 2 == 0).toArray();
        assertEquals(7, Fortnights.of(Series.of(everySecond, Arrays.stream(everySecond)
                .mapToDouble(night -> night)
                .toArray())).orElseThrow().best().recorded());
    }

    @Test
    void whereNothingStandsOutThereIsNone() {
        assertEquals(Optional.empty(), Fortnights.of(generated(0, night -> 1)));
        assertEquals(Optional.empty(), Fortnights.of(generated(27, night -> night)));
        assertTrue(Fortnights.of(generated(28, night -> night)).isPresent());
        assertEquals(Optional.empty(), Fortnights.of(generated(200, night -> 4)));
    }

    @Test
    void noFortnightIsBetterThanTheBest() {
        Random random = new Random(91);
        for (int run = 0; run < 100; run++) {
            Series series = Series.recordedOf(RandomDiaries.any(random));
            Fortnights.of(series).ifPresent(found -> {
                for (int i = 0; i < series.size(); i++) {
                    Series window = series.between(series.night(i), series.night(i) + 14);
                    boolean inside = series.night(i) + 13 <= series.night(series.size() - 1);
                    assertTrue(!inside || window.size() < 7 || window.mean() >= found.best().mean() - 1e-9);
                }
                assertTrue(found.worst().mean() > found.best().mean());
            });
        }
    }

    @Test
    void aSummaryHasTheMiddleAndBothEnds() {
        assertEquals(Optional.empty(), Summary.of(new double[0]));
        assertEquals(new Summary(3, 4, 1, 9), Summary.of(new double[]{9, 1, 4}).orElseThrow());
        assertEquals(new Summary(4, 4.5, 1, 9), Summary.of(new double[]{9, 5, 1, 4}).orElseThrow());
        assertTrue(new Summary(6, 1, 1, 1).tooFew());
        assertFalse(new Summary(7, 1, 1, 1).tooFew());
        assertThrows(IllegalArgumentException.class, () -> new Summary(0, 1, 1, 1));
    }

    private static Series generated(int size, LongToDoubleFunction score) {
        long[] nights = LongStream.range(0, size).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(score).toArray());
    }
}
