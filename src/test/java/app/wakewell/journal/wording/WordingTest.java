package app.wakewell.journal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.WeekFields;
import app.wakewell.domain.YesNo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class WordingTest {

    private final Wording wording = new Wording(Locale.ENGLISH);

    @Test
    void everyFieldAndPartHasAName() {
        Fields.ALL.forEach(field -> assertFalse(wording.field(field).isBlank()));
        for (BedPart part : BedPart.values()) {
            assertFalse(wording.part(part).isBlank());
        }
    }

    @Test
    void noTwoFieldsOfAGroupHaveTheSameName() {
        Fields.ALL.stream()
                .collect(Collectors.groupingBy(field -> field.group() + ": " + wording.field(field)))
                .forEach((name, fields) -> assertEquals(1, fields.size(), name));
    }

    @Test
    void anAnswerOfEveryTypeHasWords() {
        assertAnswer("7", NightFields.PAIN_RISING, "7");
        assertAnswer("fair", NightFields.SLEEP_QUALITY, "3");
        assertAnswer("under 15 min", NightFields.STIFFNESS, "LT_15");
        assertAnswer("not sure", NightFields.STIFFNESS_EASES, "unknown");
        assertAnswer("don’t know", NightFields.STIFFNESS, "unknown");
        assertAnswer("low back, left, hip", NightFields.PAIN_REGIONS, "HIP,LOWER_BACK:LEFT");
        assertAnswer("sharp, spasm", NightFields.PAIN_CHARACTER, "SPASM,SHARP");
        assertAnswer("none of these", NightFields.PROPS, "none");
        assertAnswer("1,020", NightFields.MINUTES_ASLEEP, "1020");
        assertAnswer("4.5", WeekFields.SIT_HOURS, "4.5");
        assertAnswer("1 March 2019", SetUpFields.MATTRESS_ACQUIRED, "2019-03-01");
        assertAnswer("23:10", SetUpFields.SCHEDULE_BED, "23:10");
        assertAnswer("Tue 3 March, 23:10", NightFields.INTO_BED, "2026-03-03T23:10+01:00[Europe/Berlin]");
        assertAnswer("Very Warm", NightFields.NOTE, "Very Warm");
        assertEquals(Optional.empty(), wording.answer(NightFields.STIFFNESS, Answers.NONE));
    }

    private void assertAnswer(String words, Field<?> field, String canonical) {
        var parsed = assertInstanceOf(Parsed.Ok.class, Patch.NONE.parse(field, canonical));
        Patch patch = assertInstanceOf(Patch.class, parsed.value());
        assertEquals(Optional.of(words), wording.answer(field, patch.applyTo(Answers.NONE)));
    }

    @Test
    void aNightIsNamedByBothItsDates() {
        assertEquals("Night of Sat 21 to Sun 22 November", wording.night(night(2026, 11, 22)));
        assertEquals("Night of Sat 31 October to Sun 1 November", wording.night(night(2026, 11, 1)));
        assertEquals("Night of Thu 31 December 2026 to Fri 1 January 2027",
                wording.nightWithYear(night(2027, 1, 1)));
    }

    @Test
    void aBedIsDescribedInOneLine() {
        Answers bed = Answers.NONE.with(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                .with(SetUpFields.MATTRESS_FIRMNESS, Firmness.MEDIUM)
                .with(SetUpFields.PILLOW_COUNT, 2)
                .with(SetUpFields.PILLOW_LOFT, PillowLoft.THIN)
                .with(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN))
                .with(SetUpFields.ROOM_COOL, YesNo.YES);
        assertEquals("Medium foam mattress, 2 thin pillows, pillow between the knees, cool room",
                wording.bed().setUp(bed));
        assertEquals("Nothing noted about the bed", wording.bed().setUp(Answers.NONE));
        assertEquals("1 pillow", wording.bed()
                .part(BedPart.PILLOW, Answers.NONE.with(SetUpFields.PILLOW_COUNT, 1))
                .orElseThrow());
    }

    @Test
    void aChangeTellsOnlyWhatDiffers() {
        Patch first = Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                .set(SetUpFields.PILLOW_COUNT, 2)
                .set(SetUpFields.PROPS, Set.of(Prop.HUGGED));
        Patch second = Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_UNDER));
        BedHistory bed = BedHistory.of(List.of(change(1, night(2026, 1, 1), first),
                change(2, night(2026, 2, 1), second)));
        assertEquals("Foam mattress, 2 pillows, hugged pillow", wording.bed().change(bed.phases().getFirst()));
        assertEquals("Pillow under the knees, without hugged pillow", wording.bed().change(bed.phases().getLast()));
    }

    @Test
    void aProblemSaysWhatAndWhere() {
        assertEquals("night.pain_rising: 11 was given; it can be 0 to 10.", wording.problemLine(
                Problem.of(NightFields.PAIN_RISING.id(), "problem.whole.range", "11", 0, 10)));
        assertEquals("The night of Sat 21 to Sun 22 November 2026 is still to come.",
                wording.problemLine(Problem.of("", "problem.night.future", night(2026, 11, 22))));
    }

    private static SetUpChange change(int number, Night from, Patch difference) {
        return new SetUpChange(from, difference, null, null, Instant.EPOCH, number);
    }

    private static Night night(int year, int month, int day) {
        return Night.endingOn(LocalDate.of(year, month, day));
    }
}
