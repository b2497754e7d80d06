package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EntryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));
    private static final Answers THREE = Answers.NONE.with(NightFields.PAIN_RISING, new Score(3));

    @Test
    void aNightIsNamedByTheMorningItEnds() {
        assertEquals(LocalDate.of(2026, 3, 3), NIGHT.evening());
        assertEquals("2026-03-04", NIGHT.toString());
        assertEquals(Optional.of(NIGHT), Night.parse(" 2026-03-04 "));
        assertEquals(Optional.empty(), Night.parse("2026-13-45"));
        assertEquals(NIGHT, Night.ofIndex(NIGHT.index()));
    }

    @Test
    void withoutATimeOfGettingUpEightInTheEveningIsLate() {
        assertFalse(entry(THREE, "2026-03-04T20:00", Source.HAND).isLate());
        assertTrue(entry(THREE, "2026-03-04T20:01", Source.HAND).isLate());
    }

    @Test
    void withATimeOfGettingUpTwelveHoursAfterItAreLate() {
        Answers up = THREE.with(NightFields.GOT_UP, ZonedDateTime.of(2026, 3, 4, 5, 0, 0, 0, BERLIN));
        assertFalse(entry(up, "2026-03-04T17:00", Source.HAND).isLate());
        assertTrue(entry(up, "2026-03-04T17:01", Source.HAND).isLate());
    }

    @Test
    void anImportedNightIsNeverLate() {
        assertFalse(entry(THREE, "2027-03-04T20:01", Source.SLEEP_CYCLE).isLate());
    }

    @Test
    void elsewhereAndNotCountingAreAway() {
        assertTrue(entry(THREE.with(NightFields.LOCATION, SleepPlace.OTHER_BED), "2026-03-04T08:00", Source.HAND)
                .isAway());
        assertTrue(entry(THREE.with(NightFields.COUNTS, YesNo.NO), "2026-03-04T08:00", Source.HAND).isAway());
        assertFalse(entry(THREE, "2026-03-04T08:00", Source.HAND).isAway());
    }

    @Test
    void anEntryWithoutAnswersIsNone() {
        assertThrows(IllegalArgumentException.class, () -> entry(Answers.NONE, "2026-03-04T08:00", Source.HAND));
    }

    @Test
    void aPatchTurnsOneIntoTheOther() {
        Answers other = THREE.with(NightFields.NOTE, "x").with(NightFields.PAIN_RISING, new Score(4));
        Patch patch = Patch.between(THREE, other);
        assertEquals(other, patch.applyTo(THREE));
        assertEquals(THREE, Patch.between(other, THREE).applyTo(other));
        assertEquals(List.of(NightFields.PAIN_RISING, NightFields.NOTE), List.copyOf(patch.texts().keySet()));
        assertNotEquals(THREE, other);
    }

    @Test
    void ownFactorsAreFieldsOfTheirOwn() {
        Field<Double> coffee = Field.ownFactor(" Coffee, late ");
        assertEquals("own.Coffee, late", coffee.id());
        Answers answers = THREE.with(coffee, 1.0);
        assertEquals(Optional.of("1"), answers.text(Field.ownFactor("Coffee, late")));
        assertThrows(IllegalArgumentException.class, () -> Field.ownFactor("  "));
    }

    private static Entry entry(Answers answers, String written, Source source) {
        Instant at = LocalDateTime.parse(written).atZone(BERLIN).toInstant();
        return new Entry(NIGHT, answers, at, null, BERLIN, source);
    }
}
