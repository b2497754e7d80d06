package app.wakewell.ui.today;

import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ZoneFieldTest {

    @ParameterizedTest
    @CsvSource({"lisbon,Europe/Lisbon", "' New York ',America/New_York", "Europe/Berlin,Europe/Berlin", "utc,UTC",
            "kathmandu,Asia/Kathmandu"})
    void aPlaceIsReadByItsCityOrItsWholeName(String typed, String zone) {
        assertEquals(Parsed.ok(ZoneId.of(zone)), ZoneField.place(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", "/", "lis", "Europe"})
    void whatIsNoneIsRefused(String typed) {
        Problem problem = assertInstanceOf(Parsed.No.class, ZoneField.place(typed)).problem();
        assertEquals("today.problem.zone", problem.key());
    }
}
