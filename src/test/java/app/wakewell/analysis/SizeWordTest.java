package app.wakewell.analysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SizeWordTest {

    @ParameterizedTest
    @CsvSource({"0,8,HARDLY_ANY", "0.44,8,HARDLY_ANY", "0.5,8,SMALL", "0.94,8,SMALL", "1,8,NOTICEABLE",
            "1.94,8,NOTICEABLE", "2,8,LARGE", "6,8,LARGE"})
    void wordsFollowThePoints(double difference, double meanBefore, SizeWord expected) {
        assertEquals(expected, SizeWord.of(difference, meanBefore));
        assertEquals(expected, SizeWord.of(-difference, meanBefore), "the direction does not matter");
    }

    @ParameterizedTest
    @CsvSource({"1.5,5,LARGE", "1.4,5,NOTICEABLE", "0.9,3,LARGE", "0.8,3,SMALL", "0.9,2.9,SMALL", "1.5,2.9,NOTICEABLE",
            "2,2.9,LARGE", "0.4,0.5,HARDLY_ANY", "0,0,HARDLY_ANY"})
    void aThirdOfTheMeanBeforeIsLargeFromAMeanOfThreeOn(double difference, double meanBefore, SizeWord expected) {
        assertEquals(expected, SizeWord.of(difference, meanBefore));
    }

    @ParameterizedTest
    @CsvSource({"0.46,8,SMALL", "0.97,8,NOTICEABLE", "1.96,8,LARGE", "1.49,5,LARGE"})
    void wordsGoWithTheNumberAsItIsPrinted(double difference, double meanBefore, SizeWord expected) {
        assertEquals(expected, SizeWord.of(difference, meanBefore));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SizeWord.of(Double.NaN, 5));
        assertThrows(IllegalArgumentException.class, () -> SizeWord.of(1, Double.POSITIVE_INFINITY));
    }
}
