package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OtherChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aMedicineTakenOnThreeDaysOfTwoWeeksIsANewOne() {
        assertEquals(List.of("2026-03-02 OTC_PAIN_RELIEVER"), told(medicine(0, 6, 13)));
        assertEquals(List.of(), told(medicine(0, 6, 14)));
        assertEquals(List.of(), told(medicine(0, 0, 0)), "three times on one day");
        assertEquals(List.of(), told(medicine(5)));
    }

    @Test
    void whatIsTakenAllAlongIsNewOnce() {
        int[] always = IntStream.range(0, 100).toArray();
        assertEquals(List.of("2026-03-02 OTC_PAIN_RELIEVER"), told(medicine(always)));
        assertEquals(List.of("2026-03-02 OTC_PAIN_RELIEVER"), told(medicine(0, 1, 2, 30, 31, 32)));
        assertEquals(List.of("2026-03-02 OTC_PAIN_RELIEVER", "2026-04-02 OTC_PAIN_RELIEVER"),
                told(medicine(0, 1, 2, 31, 32, 33)), "after more than four weeks without it");
    }

    @Test
    void theFirstSessionOfATherapyIsAChange() {
        List<DayEvent> sessions = new ArrayList<>();
        for (int day : new int[]{0, 14, 28, 60}) {
            sessions.add(event(day, DayEvent.Type.THERAPY,
                    Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE))));
        }
        sessions.add(event(14, DayEvent.Type.THERAPY,
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.YOGA, TherapyKind.MASSAGE))));
        assertEquals(List.of("2026-03-02 MASSAGE", "2026-03-16 YOGA", "2026-05-01 MASSAGE"), told(sessions));
    }

    @Test
    void injuriesAndFeverAreChangesAndOtherSymptomsAreNot() {
        List<DayEvent> events = List.of(
                event(3, DayEvent.Type.SYMPTOM,
                        Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.FEVER, Symptom.LEG_TINGLING))),
                event(1, DayEvent.Type.SYMPTOM,
                        Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.RECENT_INJURY_MINOR))),
                event(2, DayEvent.Type.BREAK, Answers.NONE));
        assertEquals(List.of("2026-03-03 RECENT_INJURY_MINOR", "2026-03-05 FEVER"), told(events));
    }

    @Test
    void onlyMedicineHasSettlingNights() {
        assertEquals(7, OtherChange.in(medicine(0, 1, 2)).getFirst().nearby().settlingNights());
        assertEquals(0, OtherChange.in(List.of(event(0, DayEvent.Type.THERAPY,
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.OTHER)))))
                .getFirst()
                .nearby()
                .settlingNights());
    }

    private static List<String> told(List<DayEvent> events) {
        return OtherChange.in(events).stream().map(change -> change.from() + " " + change.value()).toList();
    }

    private static List<DayEvent> medicine(int... days) {
        return IntStream.of(days)
                .mapToObj(day -> event(day, DayEvent.Type.MEDICINE,
                        Answers.NONE.with(NightFields.MEDICATION, Set.of(MedicineCategory.OTC_PAIN_RELIEVER))))
                .toList();
    }

    private static DayEvent event(int day, DayEvent.Type type, Answers answers) {
        return new DayEvent(day + 1, DayEvent.What.of(type, DAY.plusDays(day), answers), ZoneOffset.UTC, Instant.EPOCH,
                null);
    }
}
