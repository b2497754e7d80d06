package app.wakewell.domain;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ValueTypeTest {

    @ParameterizedTest
    @CsvSource({"night.pain_rising,0", "night.pain_rising,10", "night.sleep_quality,1", "night.stiffness,M15_30",
            "night.minutes_asleep,412", "night.device_quality,7.4", "night.device_quality,7",
            "night.into_bed,2026-03-28T23:10+01:00[Europe/Berlin]"})
    void canonicalTextReadsBackToItself(String id, String text) {
        assertEquals(text, roundTrip(NightFields.byId(id).orElseThrow(), text));
    }

    @Test
    void setsAreWrittenInTheirOwnOrder() {
        assertEquals("LOWER_BACK:LEFT,LOWER_BACK:RIGHT,HIP",
                roundTrip(NightFields.PAIN_REGIONS, "hip, lower_back:right ,LOWER_BACK:LEFT"));
        assertEquals("ALCOHOL,SCREENS_LATE", roundTrip(NightFields.EVENING, "SCREENS_LATE,ALCOHOL"));
    }

    @Test
    void noneOfTheseIsAnAnswer() {
        assertEquals("none", roundTrip(NightFields.PROPS, "none"));
        assertEquals(Parsed.ok(Set.of()), NightFields.PROPS.parse("None"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "3.5", "", "three", "1e1", "٣x"})
    void aScoreOutsideItsScaleIsRefusedAndNamed(String text) {
        if (!(NightFields.PAIN_RISING.parse(text) instanceof Parsed.No<Score>(Problem problem))) {
            throw new AssertionError(text + " was accepted");
        }
        assertEquals("night.pain_rising", problem.field());
        assertEquals(text, problem.details().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"night.position,SITTING", "night.pain_regions,TOE", "night.pain_regions,HIP:BELOW_KNEE",
            "night.evening,'ALCOHOL,'", "night.got_up,7:30", "night.device_quality,NaN", "night.device_quality,1e400"})
    void whatAFieldDoesNotKnowIsRefused(String id, String text) {
        assertInstanceOf(Parsed.No.class, NightFields.byId(id).orElseThrow().parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
    void canonicalTextIsTheSameEverywhere(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertEquals("MIXED", roundTrip(NightFields.POSITION, "mixed"));
            assertEquals("7.25", roundTrip(NightFields.DEVICE_QUALITY, "7,25"));
            assertEquals("SIDE_LEFT", roundTrip(NightFields.POSITION, "side_left"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void notesAreKeptExactly() {
        String note = " two lines\n\t“quoted” \uD83D\uDE34 \u202Eback\u202C ";
        assertEquals(note, roundTrip(NightFields.NOTE, note));
    }

    @Test
    void fieldsAreFoundByIdAndByOldName() {
        assertEquals(NightFields.PAIN_RISING, NightFields.byId("night.pain_morning").orElseThrow());
        assertEquals(NightFields.PAIN_RISING, NightFields.byId("pain_rising").orElseThrow());
        assertEquals(SetUpFields.TOPPER, SetUpFields.byId("setup.mattress.topper").orElseThrow());
        assertEquals(NightFields.ALL.size(), NightFields.ALL.stream().map(Field::id).distinct().count());
        assertEquals(SetUpFields.ALL.size(), SetUpFields.ALL.stream().map(Field::id).distinct().count());
    }

    private static <T> String roundTrip(Field<T> field, String text) {
        if (!(field.parse(text) instanceof Parsed.Ok<T>(T value))) {
            throw new AssertionError(text + " was refused");
        }
        String canonical = field.format(value);
        assertEquals(Parsed.ok(value), field.parse(canonical));
        return canonical;
    }
}
