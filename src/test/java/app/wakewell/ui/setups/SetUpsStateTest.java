package app.wakewell.ui.setups;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.Lane;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SetUpsStateTest {

    private static final Night TONIGHT = Night.endingOn(ScreenWorld.TODAY).next();
    private static final Wording WORDING = new Wording(Locale.ENGLISH);
    private static final SetUpsTexts TEXTS = new SetUpsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH), WORDING);

    private static SetUpsState state(Journal journal) {
        Snapshot now = journal.read();
        return SetUpsState.of(now, SetUpFindings.of(now, ScreenWorld.TODAY), TONIGHT, SetUpsRange.ALL, TEXTS);
    }

    @Test
    void emptyJournalDescribesTheBedFromTonightOn() {
        assertEquals(new SetUpsState.Empty(TONIGHT, List.of()), state(ScreenWorld.empty().journal()));
    }

    @Test
    void bedInForceIsASentenceAndChangesComeNewestFirst() {
        var known = assertInstanceOf(SetUpsState.Known.class, state(ScreenWorld.sample().journal()));
        assertEquals("Foam mattress, no topper, slats, Latex pillow, Knee pillow, dark, quiet room", known.inForce());
        assertEquals(List.of("E", "D", "C", "B", "A"), known.changes().stream().map(ChangeRow::letter).toList());
        assertEquals("“Hips level” · expected no difference", known.changes().get(1).why());
        assertTrue(known.since().startsWith("In force since the night of "), known.since());
    }

    @Test
    void changeOfTonightIsInForceFromTonightOn() {
        Journal journal = ScreenWorld.sample().journal();
        journal.changeSetUp(TONIGHT, Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), null, Expectation.SAME);
        var known = assertInstanceOf(SetUpsState.Known.class, state(journal));
        assertEquals("From tonight on · set-up F", known.since());
        assertEquals(TONIGHT.morning(), known.lanes().to());
    }

    @Test
    void lanesHoldEachThingOnceAndLeaveOutWhatWasNeverNoted() {
        var known = assertInstanceOf(SetUpsState.Known.class, state(ScreenWorld.sample().journal()));
        List<Lane> lanes = known.lanes().lanes();
        assertEquals(List.of("Mattress", "Topper", "Base", "Head pillow", "Props", "Room"),
                lanes.stream().map(Lane::label).toList());
        assertEquals(List.of("Old spring mattress", "Foam mattress"),
                lanes.getFirst().things().stream().map(Lane.Thing::text).toList());
        Lane.Thing old = lanes.getFirst().things().getFirst();
        assertEquals(Lane.Kind.RETIRED, old.kind());
        assertEquals(old.to().orElseThrow().plusDays(1), lanes.getFirst().things().getLast().from());
        assertEquals(List.of("none", "Firm topper", "none"),
                lanes.get(1).things().stream().map(Lane.Thing::text).toList());
        assertTrue(lanes.get(4).things().getLast().current());
    }

    @Test
    void everyThingCanBeRetiredAndIsGoneThen() {
        Journal journal = ScreenWorld.empty().journal();
        Thing roll = journal.things()
                .add(BedPart.PROPS, "Red roll",
                        Answers.NONE.with(SetUpFields.PROPS, Set.of(Prop.LUMBAR_ROLL)), null);
        Bed bed = new Bed(Answers.NONE.with(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                .with(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM)
                .with(SetUpFields.TOPPER, Topper.SOFT)
                .with(SetUpFields.PILLOW_COUNT, 2)
                .with(SetUpFields.PROPS, Set.of(Prop.HUGGED, Prop.KNEES_BETWEEN, Prop.LUMBAR_ROLL)),
                Map.of(BedPart.PROPS, new TreeSet<>(Set.of(roll.number()))));
        List<BedThing> things = BedThing.of(journal.read(), bed, TEXTS);
        assertEquals(List.of("Firm foam mattress", "Soft topper", "2 pillows", "Red roll", "Pillow between the knees",
                "Hugged pillow"), things.stream().map(BedThing::words).toList());
        for (BedThing thing : things) {
            List<String> left = BedThing.of(journal.read(), thing.without(), TEXTS)
                    .stream()
                    .map(BedThing::words)
                    .toList();
            assertFalse(left.contains(thing.words()), thing.words());
            assertEquals(things.size() - 1, left.size(), thing.words());
        }
    }

    @Test
    void untouchedPartsFollowTheBedOfTheOtherNight() {
        Snapshot journal = ScreenWorld.sample().journal().read();
        Night early = journal.bed().phases().getFirst().from().plus(10);
        SetUpDraft draft = SetUpDraft.of(journal, TONIGHT);
        draft = draft.with(draft.said().with(draft.said().answers().with(SetUpFields.PILLOW_COUNT, 3)))
                .movedTo(early);
        Answers said = draft.said().answers();
        assertEquals(3, said.get(SetUpFields.PILLOW_COUNT).orElseThrow());
        assertEquals(MattressType.INNERSPRING, said.get(SetUpFields.MATTRESS_TYPE).orElseThrow());
        assertEquals(Patch.NONE.set(SetUpFields.PILLOW_COUNT, 3), draft.edits());
        assertEquals("3 medium pillows", draft.difference(WORDING.bed()));
    }
}
