package app.wakewell.ui.several;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SeveralStateTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final Night FIRST = TODAY.plus(-3);
    private static final Night SECOND = TODAY.plus(-2);
    private static final List<Night> ROWS = List.of(FIRST, SECOND);
    private static final SeveralState.Texts TEXTS = new SeveralState.Texts(
            new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH), new Wording(Locale.ENGLISH),
            new Formats(Locale.ENGLISH, TestJournals.ZONE));

    private final Journal journal = ScreenWorld.empty().journal();

    private Sheet sheet() {
        return Sheet.of(ROWS, journal.read());
    }

    private SeveralState state(Sheet sheet) {
        return SeveralState.of(journal.read(), sheet, TEXTS);
    }

    private static Place at(Night night, Column column) {
        return new Place(night, column);
    }

    private static Sheet typed(Sheet sheet, Night night, String keys) {
        Sheet now = sheet;
        List<Column> columns = List.of(Column.values());
        for (int i = 0; i < keys.length(); i++) {
            now = now.key(at(night, columns.get(i)), keys.charAt(i));
        }
        return now;
    }

    @Test
    void aRowOfKeysIsANight() {
        Sheet sheet = typed(sheet(), FIRST, "x04lsn");
        assertEquals(Map.of(FIRST, Patch.NONE.set(NightFields.PAIN_RISING, new Score(10))
                .set(NightFields.PAIN_BED, new Score(0))
                .set(NightFields.SLEEP_QUALITY, app.wakewell.domain.SleepQuality.GOOD)
                .set(NightFields.POSITION, Position.SIDE_LEFT)
                .set(NightFields.LOCATION, app.wakewell.domain.SleepPlace.OWN_BED)
                .set(NightFields.MEDICINE_LEVEL, app.wakewell.domain.MedicineLevel.NONE)), state(sheet).ready());
        assertEquals("Save 1 night", state(sheet).save());
        assertEquals("ready", state(sheet).rows().getFirst().mark());
    }

    @Test
    void anUntouchedSheetHoldsNothing() {
        SeveralState state = state(sheet());
        assertTrue(state.ready().isEmpty());
        assertEquals("Nothing to save yet", state.save());
        state.rows().forEach(row -> {
            assertTrue(row.isUntouched());
            row.cells().values().forEach(cell -> assertEquals("", cell.text(), "nothing is chosen beforehand"));
        });
    }

    @Test
    void aNightWithoutPainOnRisingIsNamedAndNotSaved() {
        Sheet sheet = typed(typed(sheet(), FIRST, "3"), SECOND, " 2").left(at(SECOND, Column.PAIN_RISING));
        SeveralState state = state(sheet);
        assertEquals(Set.of(FIRST), state.ready().keySet());
        assertEquals("Pain on rising is still missing for Thu 19 – Fri 20 Nov. "
                + "What you wrote there is kept until then.", state.unready());
        assertEquals("no pain on rising", state.rows().getLast().mark());
    }

    @Test
    void aWrongKeyChangesNothingAndIsToldUntilTheCellIsLeft() {
        Sheet before = typed(sheet(), FIRST, "3");
        Sheet wrong = before.key(at(FIRST, Column.PAIN_RISING), 'k');
        NightRow row = state(wrong).rows().getFirst();
        assertTrue(row.cell(Column.PAIN_RISING).isBad());
        assertEquals("Pain on rising: “k” is no answer here. These are: 0 to 9, x for 10.", row.problem());
        assertTrue(row.cell(Column.PAIN_RISING).spoken().contains("no answer here"));
        assertEquals("3", row.cell(Column.PAIN_RISING).text());
        assertEquals(before, wrong.left(at(FIRST, Column.PAIN_RISING)));
        assertEquals("", state(wrong.key(at(FIRST, Column.PAIN_RISING), '4')).rows().getFirst().problem());
    }

    @Test
    void aNoteThatCannotBeKeptHoldsItsNightBack() {
        Sheet sheet = typed(sheet(), FIRST, "3").answer(at(FIRST, Column.NOTE), "a".repeat((1 << 20) + 1));
        SeveralState state = state(sheet);
        assertTrue(state.ready().isEmpty());
        assertTrue(state.rows().getFirst().cell(Column.NOTE).isBad());
        assertTrue(state.rows().getFirst().problem().contains("1,048,577 characters"), state.rows().toString());
    }

    @Test
    void whatIsWrittenIsCoveredAndOnlyGapsAreFilled() {
        journal.log(FIRST, Patch.NONE.set(NightFields.PAIN_RISING, new Score(7)), new Visit());
        Sheet sheet = sheet();
        NightRow row = state(sheet).rows().getFirst();
        assertEquals("•", row.cell(Column.PAIN_RISING).text());
        assertFalse(row.cell(Column.PAIN_RISING).spoken().contains("7"), "no earlier score is told either");
        assertEquals("written late", row.mark());

        Sheet tried = typed(sheet, FIRST, "21");
        assertEquals(Map.of(FIRST, Patch.NONE.set(NightFields.PAIN_BED, new Score(1))), state(tried).ready());
        assertEquals("amended", state(tried).rows().getFirst().mark());
        assertEquals("Pain on rising: This is written already. Open the night to change it.",
                state(tried).rows().getFirst().problem());
        assertEquals(Map.of(FIRST, Patch.NONE.set(NightFields.PAIN_BED, new Score(1))),
                state(tried.clear(at(FIRST, Column.PAIN_RISING))).ready(),
                "Backspace does not take away what was written before");
    }

    @Test
    void aSavedNightIsNotSavedAgainUntilItIsUndone() {
        Sheet sheet = typed(sheet(), FIRST, "3");
        journal.logSeveral(state(sheet).ready());
        assertTrue(state(sheet).ready().isEmpty());
        assertEquals("saved", state(sheet).rows().getFirst().mark());
        assertEquals("3", state(sheet).rows().getFirst().cell(Column.PAIN_RISING).text());
        journal.undo();
        assertEquals(Set.of(FIRST), state(sheet).ready().keySet());
    }

    @Test
    void takenBackIsUntouchedAndKeepsNoDraft() {
        Sheet sheet = typed(sheet(), FIRST, "3").clear(at(FIRST, Column.PAIN_RISING));
        assertTrue(sheet.patches().isEmpty());
        assertEquals(Answers.NONE, sheet.draft(FIRST));
        assertTrue(state(sheet).rows().getFirst().isUntouched());
    }

    @Test
    void whatWasKeptComesBackWithAnswersOfOtherForms() {
        Answers draft = Answers.NONE.with(NightFields.STIFFNESS, Stiffness.NONE)
                .with(NightFields.PAIN_BED, new Score(5));
        Sheet sheet = typed(sheet(), FIRST, "32").restored(Map.of(FIRST, draft));
        assertEquals(Patch.setting(draft.with(NightFields.PAIN_RISING, new Score(3))
                .with(NightFields.PAIN_BED, new Score(2))), state(sheet).ready().get(FIRST));
    }

    @Test
    void dontKnowIsAnAnswer() {
        Sheet sheet = typed(sheet(), FIRST, "3ddddd");
        Patch patch = state(sheet).ready().get(FIRST);
        assertEquals(Patch.NONE.set(NightFields.PAIN_RISING, new Score(3))
                .unknown(NightFields.PAIN_BED)
                .unknown(NightFields.SLEEP_QUALITY)
                .set(NightFields.POSITION, Position.UNKNOWN)
                .unknown(NightFields.LOCATION)
                .unknown(NightFields.MEDICINE_LEVEL), patch);
        assertEquals("don’t know", state(sheet).rows().getFirst().cell(Column.PAIN_BED).text());
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyGivesAnAnswerThatItsFieldTakesAndNoTwoTheSame(Column column) {
        assertEquals(column.isText(), column.answers().isEmpty());
        assertEquals(column.answers().size(), Set.copyOf(column.answers().values()).size());
        column.answers().forEach((key, answer) -> {
            Sheet sheet = sheet().key(at(FIRST, column), key);
            assertTrue(sheet.bad().isEmpty(), key + ": " + answer);
            assertEquals(answer, sheet.answers(FIRST).text(column.field()).orElseThrow());
        });
        assertFalse(column == Column.PAIN_RISING && column.answers().containsValue(Field.UNKNOWN));
    }

    @Test
    void theRangeHoldsMissingNightsAndNoneToCome() {
        journal.log(SECOND, Patch.NONE.set(NightFields.PAIN_RISING, new Score(1)), new Visit());
        List<Night> missing = SeveralRange.MISSING.nights(journal.read(), TODAY, YearMonth.of(2020, 1));
        assertEquals(13, missing.size());
        assertFalse(missing.contains(SECOND));
        assertEquals(TODAY, missing.getLast());
        List<Night> november = SeveralRange.MONTH.nights(journal.read(), TODAY, YearMonth.of(2026, 11));
        assertEquals(22, november.size());
        assertEquals(Night.endingOn(LocalDate.of(2026, 11, 1)), november.getFirst());
        assertEquals(29, SeveralRange.MONTH.nights(journal.read(), TODAY, YearMonth.of(2024, 2)).size());
    }
}
