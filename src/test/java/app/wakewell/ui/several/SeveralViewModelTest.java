package app.wakewell.ui.several;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SeveralViewModelTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final Night FIRST = TODAY.plus(-5);
    private static final Night SECOND = TODAY.plus(-4);

    private final ScreenWorld world = ScreenWorld.empty();
    private final SeveralViewModel model = new SeveralViewModel(world.context());

    private NightRow row(Night night) {
        return model.stateProperty()
                .get()
                .rows()
                .stream()
                .filter(row -> row.night().equals(night))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheJournalRefusesIsToldInItsRowAndNothingIsSaved() {
        world.journal()
                .keepDraft(FIRST, Answers.NONE.with(NightFields.AWAKENINGS, 0).with(NightFields.MINUTES_AWAKE, 20));
        model.shown();
        model.key(new Place(FIRST, Column.PAIN_RISING), '3');
        model.key(new Place(SECOND, Column.PAIN_RISING), '4');
        model.save();
        assertTrue(world.journal().read().entries().isEmpty(), "all or nothing");
        assertFalse(row(FIRST).problem().isEmpty());
        assertTrue(row(FIRST).leadsToForm(), "what is wrong is not in this sheet");
        assertEquals("", row(SECOND).problem());
        assertTrue(model.problemProperty().get().startsWith("Nothing was saved yet"));
        assertEquals(2, model.stateProperty().get().ready().size(), "what was typed is still here");
    }

    @Test
    void keptIsSaidOnlyAfterItWasKept() {
        model.shown();
        assertEquals("", model.statusProperty().get());
        model.key(new Place(FIRST, Column.PAIN_BED), '3');
        assertEquals("Kept 09:30", model.statusProperty().get());
        assertEquals(new Score(3),
                world.journal().draft(FIRST).orElseThrow().answers().get(NightFields.PAIN_BED).orElseThrow());
        model.clear(new Place(FIRST, Column.PAIN_BED));
        assertTrue(world.journal().draft(FIRST).isEmpty(), "taken back is not kept");
    }

    @Test
    void aNoteThatWasTakenBackIsNotKeptEither() {
        model.shown();
        model.note(FIRST, "a cold");
        assertTrue(world.journal().draft(FIRST).isEmpty(), "not with every letter");
        model.keepNote(FIRST);
        assertFalse(world.journal().draft(FIRST).isEmpty());
        model.note(FIRST, "");
        model.keepNote(FIRST);
        assertTrue(world.journal().draft(FIRST).isEmpty());
    }

    @Test
    void undoGivesTheNightsBackAsTyped() {
        model.shown();
        model.key(new Place(FIRST, Column.PAIN_RISING), '3');
        model.save();
        assertEquals(List.of("1 night saved [Undo]"), world.notices().said());
        assertEquals("saved", row(FIRST).mark());
        world.journal().undo();
        assertEquals("ready", row(FIRST).mark());
    }

    @Test
    void aMonthToComeIsNotShown() {
        model.shown();
        model.showMonth(YearMonth.of(2026, 12));
        assertEquals(SeveralRange.MISSING, model.rangeProperty().get());
        model.showMonth(YearMonth.of(2026, 10));
        assertEquals(31, model.stateProperty().get().rows().size());
        assertEquals("Wed 30 – Thu 1 Oct", model.stateProperty().get().rows().getFirst().label());
    }
}
