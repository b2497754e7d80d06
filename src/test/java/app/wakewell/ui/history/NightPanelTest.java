package app.wakewell.ui.history;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.TherapyKind;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.Step;
import app.wakewell.journal.Version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NightPanelTest {

    private static final HistoryTexts TEXTS = Histories.texts();

    private static NightPanel panel(Histories journal, int ago) {
        return NightPanel.of(journal.journal(), Histories.ago(ago), List.of(), TEXTS);
    }

    @Test
    void skippedNoneAndDontKnowAreThreeThings() {
        NightPanel panel = panel(new Histories().wrote(1, 3,
                Answers.NONE.with(NightFields.EVENING, Set.<EveningHabit>of())
                        .with(NightFields.POSITION, Position.UNKNOWN)
                        .withUnknown(NightFields.PAIN_BED)),
                1);
        assertEquals(List.of(new NightPanel.Said("Pain on rising", "3"),
                new NightPanel.Said("Pain in bed", "Don’t know"), new NightPanel.Said("Main position", "Don’t know"),
                new NightPanel.Said("Last evening", "None of these")), panel.answers());
    }

    @Test
    void whenItWasWrittenStandsApartFromTheNight() {
        NightPanel panel = panel(new Histories().wroteLate(1, 3), 1);
        assertTrue(panel.title().startsWith("Night of Fri 20 to Sat 21 November"), panel.title());
        assertEquals("Written on 21 November 2026, 22:00", panel.logged());
        assertEquals(List.of("written late"), panel.marks());
    }

    @Test
    void aChangeIsMarkedForGoodWithItsTime() {
        assertEquals(List.of("changed 22 November 2026, 07:00"),
                panel(new Histories().wroteAndChanged(1, 3), 1).marks());
    }

    @Test
    void aGapSaysSoAndStillShowsItsDay() {
        NightPanel panel = panel(new Histories().wrote(5, 3, Answers.NONE)
                .happened(DayEvent.What.of(DayEvent.Type.MEDICINE, Histories.day(2), Answers.NONE)), 2);
        assertFalse(panel.written());
        assertEquals("No entry", panel.logged());
        assertEquals(List.of("Medicine"), panel.events().stream().map(NightPanel.EventRow::title).toList());
    }

    @Test
    void aSymptomIsThereEachDayUntilItIsGone() {
        DayEvent.What fever = DayEvent.What.of(DayEvent.Type.SYMPTOM, Histories.day(5),
                Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.FEVER)));
        Histories active = new Histories().wrote(9, 3, Answers.NONE).happened(fever);
        assertTrue(panel(active, 1).events().getFirst().isActive());
        assertEquals(List.of(), panel(active, 6).events());
        Histories gone = new Histories().wrote(9, 3, Answers.NONE)
                .happened(fever.over(Histories.day(3), DayEvent.Ending.SEEN));
        NightPanel.EventRow last = panel(gone, 3).events().getFirst();
        assertFalse(last.isActive());
        assertEquals("17 November 2026 to 19 November 2026, seen by a clinician", last.lasting());
        assertEquals(List.of(), panel(gone, 2).events());
    }

    private static Entry entry(int rising, Answers more) {
        return new Histories().wrote(1, rising, more).journal().entries().getFirst();
    }

    @Test
    void aChangeIsToldFromWhatToWhat() {
        Entry first = entry(3, Histories.answer(NightFields.NOTE, "cold"));
        Entry second = entry(5, Answers.NONE.withUnknown(NightFields.PAIN_BED));
        List<NightPanel.ChangeRow> rows = new ChangeWords(TEXTS).of(List.of(
                new Version(Step.Kind.LOG, first.loggedAt(), null, first),
                new Version(Step.Kind.AMEND, first.loggedAt(), first, second),
                new Version(Step.Kind.REMOVE, first.loggedAt(), second, null),
                new Version(Step.Kind.RESTORE, first.loggedAt(), null, second)));
        assertEquals(List.of("Pain on rising: 3", "Note: cold"), rows.get(0).differences());
        assertEquals("Changed, 21 November 2026, 07:00", rows.get(1).title());
        assertEquals(List.of("Pain on rising: 3 → 5", "Pain in bed: not answered → don’t know",
                "Note: cold → not answered"), rows.get(1).differences());
        assertEquals("Removed, 21 November 2026, 07:00", rows.get(2).title());
        assertEquals("Brought back, 21 November 2026, 07:00", rows.get(3).title());
    }

    @Test
    void ofALongNoteOnlyTheBeginningIsTold() {
        Entry first = entry(3, Answers.NONE);
        Entry second = entry(3, Histories.answer(NightFields.NOTE, "x".repeat(500_000)));
        String said = new ChangeWords(TEXTS)
                .of(List.of(new Version(Step.Kind.AMEND, first.loggedAt(), first, second)))
                .getFirst()
                .differences()
                .getFirst();
        assertTrue(said.length() < 120, said.length() + " letters");
    }

    @Test
    void aSessionIsSaidWithWhatCameOfIt() {
        DayEvent.What session = new DayEvent.What(DayEvent.Type.THERAPY, Histories.day(1), null,
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE))
                        .with(EventFields.THERAPY_EFFECT, TherapyEffect.BETTER)
                        .with(EventFields.THERAPY_DISCUSSED, YesNo.YES),
                null, 40, null, null, null);
        assertEquals("Therapy: massage, better, talked over with a clinician: yes, 40 min",
                new EventWords(TEXTS).title(session));
    }

    @Test
    void aPainReadingIsSaidWithItsTime() {
        DayEvent.What reading = new DayEvent.What(DayEvent.Type.PAIN, Histories.day(1),
                LocalTime.of(14, 30), Answers.NONE, new Score(6), null, null, null, null);
        assertEquals("14:30 Pain reading: 6", new EventWords(TEXTS).title(reading));
    }
}
