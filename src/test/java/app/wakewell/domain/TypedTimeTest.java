package app.wakewell.domain;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"23:10, 23:10", "2310, 23:10", "7.05, 07:05", "7, 07:00", "07, 07:00", "705, 07:05", "0705, 07:05",
            "' 7h05 ', 07:05", "7h, 07:00", "7 05, 07:05", "0, 00:00", "00:00, 00:00", "24:00, 00:00", "24, 00:00",
            "'7,30', 07:30", "11:10 pm, 23:10", "11pm, 23:00", "12 am, 00:00", "12:30 p.m., 12:30", "7 AM, 07:00",
            "٢٣:١٠, 23:10", "۷, 07:00", "२३:१०, 23:10"})
    void whatPeopleTypeIsUnderstood(String typed, LocalTime time) {
        assertEquals(Parsed.ok(time), TypedTime.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "25", "24:01", "7:60", "7:5", "12345", "abc", "-7", "13 pm", "0 am", "7:00:00",
            "half past seven", ":30", "1e3"})
    void anythingElseIsRefused(String typed) {
        assertInstanceOf(Parsed.No.class, TypedTime.parse(typed));
    }
}
