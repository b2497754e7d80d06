package app.wakewell.ui.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

class EventDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static EventDraft draft(DayEvent.Type type, String time, String minutes) {
        return new EventDraft(type, Answers.NONE, null, time, minutes, "");
    }

    private static What read(EventDraft draft) {
        return assertInstanceOf(EventDraft.Checked.Ok.class, draft.check(DAY, null)).what();
    }

    private static List<String> refused(EventDraft draft) {
        return assertInstanceOf(EventDraft.Checked.Refused.class, draft.check(DAY, null)).problems()
                .stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void timesAreReadAsPeopleTypeThem() {
        for (String typed : List.of("07:05", "7:05", "7.05", "0705", "705", " 7h05 ")) {
            assertEquals(LocalTime.of(7, 5), read(draft(DayEvent.Type.MEDICINE, typed, "")).time(), typed);
        }
        assertNull(read(draft(DayEvent.Type.MEDICINE, " ", "")).time());
    }

    @Test
    void badInputIsRefusedByItsField() {
        assertEquals(List.of(EventDraft.TIME), refused(draft(DayEvent.Type.MEDICINE, "25:00", "")));
        assertEquals(List.of(EventDraft.TIME, EventDraft.MINUTES),
                refused(draft(DayEvent.Type.EXERCISE, "noon", "0")));
        assertEquals(List.of(EventDraft.MINUTES), refused(draft(DayEvent.Type.THERAPY, "", "1441")));
        assertEquals(List.of(EventDraft.PAIN), refused(draft(DayEvent.Type.PAIN, "", "")));
        assertEquals(List.of(EventFields.SYMPTOMS.id()), refused(draft(DayEvent.Type.SYMPTOM, "", "")));
    }

    @Test
    void whatBelongsToAnotherTypeIsLeftOut() {
        Answers both = Answers.NONE.with(NightFields.MEDICATION, Set.of(MedicineCategory.OTHER))
                .with(NightFields.DAY_LOAD, Set.of(DayLoad.STRETCHED));
        What medicine = read(new EventDraft(DayEvent.Type.MEDICINE, both, new Score(3), "", "20", ""));
        assertEquals(List.of(NightFields.MEDICATION), medicine.answers().fields());
        assertNull(medicine.pain());
        assertNull(medicine.minutes());
    }

    @Test
    void anEventReadsBackToItself() {
        Answers fever = Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.FEVER));
        for (What what : List.of(
                new What(DayEvent.Type.PAIN, DAY, LocalTime.of(14, 30), Answers.NONE, new Score(0), null, null, null,
                        "stairs"),
                new What(DayEvent.Type.EXERCISE, DAY, null, Answers.NONE, null, 45, null, null, null),
                What.of(DayEvent.Type.SYMPTOM, DAY.minusDays(3), fever).over(DAY, DayEvent.Ending.SEEN))) {
            assertEquals(new EventDraft.Checked.Ok(what), EventDraft.of(what).check(DAY, what));
        }
    }

    @Test
    void puttingASymptomRightKeepsWhenItBeganAndEnded() {
        What over = What.of(DayEvent.Type.SYMPTOM, DAY.minusDays(9),
                Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.FEVER)))
                .over(DAY.minusDays(2),
                        DayEvent.Ending.GONE);
        EventDraft other = new EventDraft(DayEvent.Type.SYMPTOM,
                Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.NIGHT_SWEATS)), null, "", "", "at night");
        What after = assertInstanceOf(EventDraft.Checked.Ok.class, other.check(DAY, over)).what();
        assertEquals(List.of(over.day(), DAY.minusDays(2), DayEvent.Ending.GONE),
                Arrays.asList(after.day(), after.until(), after.ending()));
    }
}
