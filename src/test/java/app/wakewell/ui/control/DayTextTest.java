package app.wakewell.ui.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DayTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"21 November 2026", "21 nov 2026", " 21.11.2026", "21/11/2026", "2026-11-21"})
    void usualWaysToWriteADateAreRead(String text) {
        assertEquals(Optional.of(DAY), DayText.parse(text, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "21 11", "31.11.2026x", ""})
    void whatIsNoDateIsNotGuessed(String text) {
        assertEquals(Optional.empty(), DayText.parse(text, Locale.ENGLISH));
    }

    @Test
    void whatIsWrittenIsRead() {
        for (Locale locale : new Locale[]{Locale.ENGLISH, Locale.UK, Locale.GERMANY}) {
            assertEquals(Optional.of(DAY), DayText.parse(DayText.format(DAY, locale), locale));
        }
    }
}
