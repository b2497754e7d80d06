package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SetUpsViewModelTest {

    private static final Night TONIGHT = Night.endingOn(ScreenWorld.TODAY).next();

    private final ScreenWorld world = ScreenWorld.sample();
    private SetUpsViewModel model = model(world);
    private EditorViewModel form = model.editor();

    private static SetUpsViewModel model(ScreenWorld world) {
        ScreenContext context = world.context();
        return new SetUpsViewModel(world.journal(), context.live(), context.background(),
                new SetUpsTexts(context.messages(), context.wording()), context.navigator(), context.notices(),
                TONIGHT);
    }

    @BeforeEach
    void read() {
        model.refresh();
    }

    private SetUpChange stored(Night from) {
        return world.journal().read().bed().changeOn(from).orElseThrow();
    }

    @Test
    void onlyWhatDiffersIsStoredFromTonightOn() {
        model.change();
        assertEquals(EditorMode.CHANGE, form.modeProperty().get());
        assertEquals(ScreenWorld.TODAY, form.eveningProperty().get());
        form.form().say(SetUpFields.TOPPER, Topper.SOFT);
        form.reasonProperty().set(" Cold feet ");
        form.expectedProperty().set(Expectation.WORSE);
        assertEquals("Soft topper", form.differenceProperty().get());
        form.save();
        SetUpChange change = stored(TONIGHT);
        assertEquals(Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), change.difference());
        assertEquals("Cold feet", change.reason());
        assertEquals(Expectation.WORSE, change.expected());
        assertNull(form.modeProperty().get());
        assertEquals("Set-up change noted from the night of Sun 22 to Mon 23 November 2026 on. [Undo]",
                world.notices().said().getLast());
    }

    @Test
    void nothingDifferentIsSaidUnderTheFormAndNothingIsStored() {
        model.change();
        form.save();
        assertTrue(form.problemProperty().get().startsWith("Nothing would differ"), form.problemProperty().get());
        assertEquals(EditorMode.CHANGE, form.modeProperty().get());
        assertTrue(world.journal().read().bed().changeOn(TONIGHT).isEmpty());
        form.form().say(SetUpFields.TOPPER, Topper.SOFT);
        assertEquals("", form.problemProperty().get());
    }

    @Test
    void futureEveningIsSaidUnderTheDate() {
        model.change();
        form.eveningProperty().set(ScreenWorld.TODAY.plusDays(1));
        assertTrue(form.eveningProblemProperty().get().startsWith("A set-up change can begin tonight at the latest"));
        form.form().say(SetUpFields.TOPPER, Topper.SOFT);
        form.save();
        assertTrue(form.eveningProblemProperty().get().startsWith("A set-up change can begin tonight at the latest"));
        form.eveningProperty().set(null);
        form.save();
        assertEquals("Give the evening, such as 21 November 2026.", form.eveningProblemProperty().get());
    }

    @Test
    void amendingResetsAFieldToTheNightBeforeAndKeepsWhatWasExpected() {
        Night from = world.journal().read().bed().phases().get(2).from();
        model.amend(from);
        assertFalse(form.asksExpectation());
        assertEquals(Optional.of(Topper.NONE), form.form().get().get(SetUpFields.TOPPER));
        form.form().say(SetUpFields.TOPPER, Topper.FIRM);
        form.reasonProperty().set("It sagged");
        form.save();
        assertEquals("", form.problemProperty().get());
        Answers after = world.journal().read().bed().setUpOn(from);
        assertEquals(Topper.FIRM, after.get(SetUpFields.TOPPER).orElseThrow());
        assertEquals("It sagged", stored(from).reason());
        assertEquals(Expectation.BETTER, stored(from).expected());
    }

    @Test
    void retiredThingIsGoneFromTonightOn() {
        model.retire();
        form.save();
        assertEquals("Choose the thing that is gone.", form.problemProperty().get());
        form.thingProperty().set(form.things().getLast());
        assertEquals("Without Knee pillow", form.differenceProperty().get());
        form.save();
        assertTrue(world.journal().read().bed().setUpOn(TONIGHT).get(SetUpFields.PROPS).orElseThrow().isEmpty());
        assertFalse(world.journal()
                .read()
                .bed()
                .setUpOn(TONIGHT.previous())
                .get(SetUpFields.PROPS)
                .orElseThrow()
                .isEmpty());
    }

    @Test
    void removedChangeComesBackWithUndo() {
        Night from = world.journal().read().bed().phases().getLast().from();
        model.remove(from);
        assertTrue(world.journal().read().bed().changeOn(from).isEmpty());
        assertTrue(world.notices().said().getLast().endsWith("removed. [Undo]"));
        world.context().navigator().undo();
        assertTrue(world.journal().read().bed().changeOn(from).isPresent());
    }

    @Test
    void todayLeadsToTheFormOfItsNight() {
        model.changeFrom(Night.endingOn(ScreenWorld.TODAY));
        assertEquals(LocalDate.of(2026, 11, 21), form.eveningProperty().get());
        assertEquals("Night of Sat 21 to Sun 22 November 2026", form.nightProperty().get());
    }

    @Test
    void emptyJournalDescribesTheBedOnce() {
        ScreenWorld empty = ScreenWorld.empty();
        model = model(empty);
        model.refresh();
        form = model.editor();
        model.change();
        assertEquals(EditorMode.DESCRIBE, form.modeProperty().get());
        assertFalse(form.asksExpectation());
        form.form().say(SetUpFields.MATTRESS_FIRMNESS, Firmness.MEDIUM);
        form.save();
        assertInstanceOf(SetUpsState.Empty.class, model.stateProperty().get());
        model.refresh();
        assertInstanceOf(SetUpsState.Known.class, model.stateProperty().get());
    }
}
