package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.domain.YesNoUnsure;
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
        form.form().answer(SetUpFields.TOPPER).set(Topper.SOFT);
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
        form.form().answer(SetUpFields.TOPPER).set(Topper.SOFT);
        assertEquals("", form.problemProperty().get());
    }

    @Test
    void futureEveningIsSaidUnderTheDate() {
        model.change();
        form.eveningProperty().set(ScreenWorld.TODAY.plusDays(1));
        assertTrue(form.eveningProblemProperty().get().startsWith("A set-up change can begin tonight at the latest"));
        form.form().answer(SetUpFields.TOPPER).set(Topper.SOFT);
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
        assertEquals(Optional.of(Topper.NONE), form.form().answers().get(SetUpFields.TOPPER));
        form.form().answer(SetUpFields.TOPPER).set(Topper.FIRM);
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
        form.form().answer(SetUpFields.MATTRESS_FIRMNESS).set(Firmness.MEDIUM);
        form.save();
        assertInstanceOf(SetUpsState.Empty.class, model.stateProperty().get());
        model.refresh();
        assertInstanceOf(SetUpsState.Known.class, model.stateProperty().get());
    }

    private static Thing named(ScreenWorld world, String name) {
        return world.journal()
                .read()
                .things()
                .stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThingThatIsPickedBringsItsFactsAndTheyAreStoredWholeWithIt() {
        Thing feathers = named(world, "Two feather pillows");
        model.change();
        form.form().answer(SetUpFields.PILLOW_SUPPORTS_NECK).set(YesNoUnsure.YES);
        form.pick(BedPart.PILLOW, Set.of(feathers.number()));
        assertEquals(Optional.of(2), form.form().answers().get(SetUpFields.PILLOW_COUNT));
        assertFalse(form.form().answers().has(SetUpFields.PILLOW_SUPPORTS_NECK), "that was seen of the other pillow");
        assertEquals("Two feather pillows", form.differenceProperty().get());
        form.save();
        SetUpChange change = stored(TONIGHT);
        assertEquals(Map.of(BedPart.PILLOW, Set.of(feathers.number())), change.things());
        assertEquals(Thing.inUse(BedPart.PILLOW, List.of(feathers)), change.difference());
    }

    @Test
    void whatWasThereIsThereAgainWhenItsThingIsPickedBack() {
        model.change();
        Set<Integer> latex = form.draftProperty().get().known().things(BedPart.PILLOW);
        form.pick(BedPart.PILLOW, Set.of());
        assertFalse(form.form().answers().has(SetUpFields.PILLOW_COUNT), "to be described");
        assertTrue(form.isTouched());
        form.pick(BedPart.PILLOW, latex);
        assertFalse(form.isTouched());
        assertEquals("", form.differenceProperty().get());
    }

    @Test
    void onlyThingsThatAreKeptAreOfferedAndThoseInUse() {
        model.change();
        assertEquals(List.of("Foam mattress"), form.offered(BedPart.MATTRESS).stream().map(Thing::name).toList());
        model.amend(world.journal().read().bed().phases().getFirst().from());
        assertEquals(List.of("Old spring mattress", "Foam mattress"),
                form.offered(BedPart.MATTRESS).stream().map(Thing::name).toList());
    }

    @Test
    void observationsAreSaidToBeNoChangeOfTheBed() {
        int phases = world.journal().read().bed().phases().size();
        model.change();
        form.form().answer(SetUpFields.MATTRESS_COMFORT).set(2);
        form.form().unknown(SetUpFields.SCHEDULE_BED).set(true);
        assertEquals("", form.differenceProperty().get());
        assertEquals("Mattress comfort: 2; Usual time to bed: don’t know", form.notedProperty().get());
        form.save();
        assertEquals(phases, world.journal().read().bed().phases().size());
        Answers known = world.journal().read().bed().knownOn(TONIGHT);
        assertTrue(known.isUnknown(SetUpFields.SCHEDULE_BED));
        assertFalse(world.journal().read().bed().knownOn(TONIGHT.previous()).has(SetUpFields.SCHEDULE_BED));
    }

    @Test
    void aChangeIsMovedInOneStepAndKeepsWhatItSays() {
        SetUpChange before = world.journal().read().bed().phases().getLast().change();
        Night to = before.from().plus(-2);
        model.move(before.from());
        assertFalse(form.asksExpectation());
        form.eveningProperty().set(to.evening());
        form.save();
        assertNull(form.modeProperty().get());
        SetUpChange moved = stored(to);
        assertEquals(before.difference(), moved.difference());
        assertEquals(before.reason(), moved.reason());
        assertTrue(world.notices().said().getLast().startsWith("Set-up change moved; it holds from the night of"));
        world.context().navigator().undo();
        assertEquals(before, stored(before.from()));
        assertTrue(world.journal().read().bed().changeOn(to).isEmpty());
    }

    @Test
    void aNightThatHasAChangeOfItsOwnIsSaidUnderTheDate() {
        List<Phase> phases = world.journal().read().bed().phases();
        model.move(phases.getLast().from());
        form.eveningProperty().set(phases.get(1).from().evening());
        form.save();
        assertTrue(form.eveningProblemProperty().get().startsWith("A set-up change is already noted from the "));
        assertEquals(EditorMode.MOVE, form.modeProperty().get());
    }

    @Test
    void aHalfFilledFormStaysWhenAnotherScreenAsksForIt() {
        model.change();
        form.form().answer(SetUpFields.TOPPER).set(Topper.SOFT);
        model.changeFrom(TONIGHT.plus(-5));
        assertEquals(ScreenWorld.TODAY, form.eveningProperty().get());
        assertEquals(Optional.of(Topper.SOFT), form.form().answers().get(SetUpFields.TOPPER));
    }

    @Test
    void aThingInUseIsRetiredTogetherWithTheChangeOfTheBed() {
        Thing knees = named(world, "Knee pillow");
        model.retire(knees.number(), true);
        assertEquals(EditorMode.RETIRE, form.modeProperty().get());
        assertEquals("Without Knee pillow", form.differenceProperty().get());
        form.save();
        assertTrue(named(world, "Knee pillow").isRetired());
        assertFalse(world.journal().read().bed().thingsOn(TONIGHT).containsKey(BedPart.PROPS));
        assertEquals(Optional.of(Set.of()), world.journal().read().bed().setUpOn(TONIGHT).get(SetUpFields.PROPS));
        world.context().navigator().undo();
        assertFalse(named(world, "Knee pillow").isRetired());
        assertTrue(world.journal().read().bed().thingsOn(TONIGHT).containsKey(BedPart.PROPS));
    }

    @Test
    void theThingToRetireStaysChosenWhenItWentOnAnotherNight() {
        model.retire();
        form.thingProperty().set(form.things().getLast());
        Night to = TONIGHT.plus(-3);
        form.eveningProperty().set(to.evening());
        assertEquals("Knee pillow", form.thingProperty().get().words());
        assertEquals("Without Knee pillow", form.differenceProperty().get());
        form.eveningProperty().set(world.journal().read().bed().phases().getFirst().from().evening());
        assertNull(form.thingProperty().get(), "there was no knee pillow then");
        form.eveningProperty().set(to.evening());
        form.thingProperty().set(form.things().getLast());
        form.save();
        assertTrue(world.journal().read().bed().thingsOn(to.previous()).containsKey(BedPart.PROPS));
        assertFalse(world.journal().read().bed().thingsOn(to).containsKey(BedPart.PROPS));
    }

    @Test
    void aThingThatIsNotInUseIsRetiredAtOnce() {
        model.retire(named(world, "Two feather pillows").number(), false);
        assertEquals(ScreenWorld.TODAY, named(world, "Two feather pillows").retired());
        assertNull(form.modeProperty().get());
    }
}
