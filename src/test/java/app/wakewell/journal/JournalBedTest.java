package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Item;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.domain.YesNoUnsure;

import static app.wakewell.journal.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a journal tells of the bed and of the things that beds are made of. */
class JournalBedTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));

    private final Journal journal = new Journal(InMemoryStore.in(BERLIN),
            Clock.fixed(Instant.parse("2026-03-04T07:00:00Z"), BERLIN), new InMemoryDayStart());

    @Test
    void aSetUpChangeOfTheSameNightIsAmendedAndKeepsItsReason() {
        Patch soft = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT);
        journal.changeSetUp(NIGHT, soft, "sore hips", Expectation.BETTER);
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1), null, null);
        var change = journal.read().bed().changeOn(NIGHT).orElseThrow();
        assertEquals("sore hips", change.reason());
        assertEquals(2, change.difference().texts().size());
        assertEquals(1, change.number());
        assertRefused("problem.setUp.same", () -> journal.changeSetUp(NIGHT.next(), soft, null, null));
        assertRefused("problem.setUp.future",
                () -> journal.changeSetUp(NIGHT.plus(2), Patch.NONE.set(SetUpFields.PILLOW_COUNT, 3), null, null));
        journal.removeSetUpChange(NIGHT);
        assertTrue(journal.read().bed().phases().isEmpty());
        journal.undo();
        assertEquals(1, journal.read().bed().phases().size());
    }

    @Test
    void aBlankReasonIsNoneAndTakesAnEarlierOneAway() {
        Patch soft = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT);
        assertNull(journal.changeSetUp(NIGHT, soft, "  ", null).reason());
        assertEquals("sore hips", journal.changeSetUp(NIGHT, soft, "sore hips", Expectation.BETTER).reason());
        journal.changeSetUp(NIGHT, soft, "", null);
        SetUpChange cleared = journal.read().bed().changeOn(NIGHT).orElseThrow();
        assertNull(cleared.reason());
        assertEquals(Expectation.BETTER, cleared.expected());
        journal.undo();
        assertEquals("sore hips", journal.read().bed().changeOn(NIGHT).orElseThrow().reason());
    }

    @Test
    void thingsAreCopiedIntoTheSetUpAndNeverRewriteIt() {
        Thing old = journal.things()
                .add(BedPart.MATTRESS, " Old one ",
                        Answers.NONE.with(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT), null);
        assertEquals("Old one", old.name());
        journal.changeSetUp(NIGHT, Thing.inUse(BedPart.MATTRESS, List.of(old)),
                Map.of(BedPart.MATTRESS, Set.of(old.number())), null, null);
        journal.things().amend(old.withFacts(Answers.NONE.with(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM)));
        assertEquals(Optional.of(Firmness.SOFT),
                journal.read().bed().setUpOn(NIGHT).get(SetUpFields.MATTRESS_FIRMNESS));
        assertRefused("problem.thing.used", () -> journal.things().remove(old.number()));
        assertRefused("problem.thing.name", () -> journal.things().add(BedPart.PILLOW, " ", Answers.NONE, null));
        assertRefused("problem.thing.none",
                () -> journal.changeSetUp(NIGHT.next(), Patch.NONE, Map.of(BedPart.PILLOW, Set.of(1)), null, null));
    }

    @Test
    void observationsOfTheBedAreKeptWithoutMakingItAnotherBed() {
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT), null, null);
        journal.changeSetUp(NIGHT.next(), Patch.NONE.set(SetUpFields.MATTRESS_CONDITION, MattressCondition.WORN), null,
                null);
        BedHistory bed = journal.read().bed();
        assertEquals(1, bed.phases().size());
        assertEquals(Optional.of(MattressCondition.WORN),
                bed.knownOn(NIGHT.next()).get(SetUpFields.MATTRESS_CONDITION));
        assertTrue(bed.knownOn(NIGHT).get(SetUpFields.MATTRESS_CONDITION).isEmpty());
    }

    @Test
    void aMattressThatMayNotBeTurnedIsNotTurned() {
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.MATTRESS_CAN_ROTATE, YesNoUnsure.NO), null, null);
        Patch turned = Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, NIGHT.morning());
        assertRefused("problem.setUp.noTurning", () -> journal.changeSetUp(NIGHT.next(), turned, null, null));
    }

    @Test
    void aMoveIsRefusedWhereItCannotStand() {
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), null, null);
        journal.changeSetUp(NIGHT.plus(-3), Patch.NONE.set(SetUpFields.TOPPER, Topper.FIRM), null, null);
        assertRefused("problem.setUp.taken", () -> journal.moveSetUpChange(NIGHT, NIGHT.plus(-3)));
        assertRefused("problem.setUp.future", () -> journal.moveSetUpChange(NIGHT, NIGHT.plus(2)));
        assertRefused("problem.setUp.none", () -> journal.moveSetUpChange(NIGHT.plus(-1), NIGHT.plus(-2)));
    }

    @Test
    void aThingInUseIsRetiredAndLeavesTheBedInOneStep() {
        Thing pillow = journal.things()
                .add(BedPart.PILLOW, "Latex", Answers.NONE.with(SetUpFields.PILLOW_COUNT, 1),
                        null);
        Map<BedPart, Set<Integer>> used = Map.of(BedPart.PILLOW, Set.of(pillow.number()));
        journal.changeSetUp(NIGHT.plus(-5), Thing.inUse(BedPart.PILLOW, List.of(pillow)), used, null, null);
        List<Item> before = journal.read().items();
        journal.retireThing(pillow.number(), NIGHT, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 0),
                Map.of(BedPart.PILLOW, Set.of()), "flat", Expectation.SAME);
        assertEquals(NIGHT.evening(), journal.read().thing(pillow.number()).orElseThrow().retired());
        assertTrue(journal.read().bed().thingsOn(NIGHT).isEmpty());
        assertEquals(Set.of(pillow.number()), journal.read().bed().thingsOn(NIGHT.previous()).get(BedPart.PILLOW));
        journal.undo();
        assertEquals(before, journal.read().items());
    }

    @Test
    void whatIsSeenOfAPartIsDatedAndBecomesAFactOfTheThing() {
        Thing foam = journal.things()
                .add(BedPart.MATTRESS, "Foam",
                        Answers.NONE.with(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null);
        journal.changeSetUp(NIGHT.plus(-9), Thing.inUse(BedPart.MATTRESS, List.of(foam)),
                Map.of(BedPart.MATTRESS, Set.of(foam.number())), null, null);
        List<Item> before = journal.read().items();
        journal.observe(BedPart.MATTRESS, NIGHT,
                Patch.NONE.set(SetUpFields.MATTRESS_CONDITION, MattressCondition.SAGGING));
        assertEquals(1, journal.read().bed().phases().size());
        assertTrue(journal.read().bed().knownOn(NIGHT.previous()).get(SetUpFields.MATTRESS_CONDITION).isEmpty());
        assertEquals(Optional.of(MattressCondition.SAGGING),
                journal.read().thing(foam.number()).orElseThrow().facts().get(SetUpFields.MATTRESS_CONDITION));
        journal.undo();
        assertEquals(before, journal.read().items());
    }

    @Test
    void sayingTheSameOfABedTwiceIsOneStep() {
        Patch soft = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT);
        SetUpChange change = journal.changeSetUp(NIGHT, soft, "cold", null);
        assertEquals(change, journal.changeSetUp(NIGHT, soft, "cold", null));
        assertEquals(change, journal.observe(BedPart.TOPPER, NIGHT, soft));
        journal.undo();
        assertTrue(journal.read().bed().changes().isEmpty());
    }

    @Test
    void aDescribedPartBecomesAThingOfAllNightsDescribedSoAndKeepsItsLetters() {
        Patch soft = Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT);
        journal.changeSetUp(NIGHT.plus(-40), soft.set(SetUpFields.MATTRESS_CONDITION, MattressCondition.GOOD), null,
                null);
        journal.changeSetUp(NIGHT.plus(-30), Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), null, null);
        journal.changeSetUp(NIGHT.plus(-20), Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null, null);
        journal.changeSetUp(NIGHT.plus(-10), soft, null, null);
        List<Item> before = journal.read().items();
        List<String> letters = journal.read().bed().phases().stream().map(Phase::letter).toList();
        Thing kept = journal.things().keep(BedPart.MATTRESS, "Old soft one");
        assertEquals(Answers.NONE.with(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT)
                .with(SetUpFields.MATTRESS_CONDITION, MattressCondition.GOOD), kept.facts());
        BedHistory bed = journal.read().bed();
        assertEquals(letters, bed.phases().stream().map(Phase::letter).toList());
        Map<BedPart, Set<Integer>> inUse = Map.of(BedPart.MATTRESS, Set.of(kept.number()));
        assertEquals(List.of(inUse, inUse, Map.of(), inUse), bed.phases().stream().map(Phase::things).toList());
        assertRefused("problem.thing.nothing", () -> journal.things().keep(BedPart.MATTRESS, "again"));
        assertRefused("problem.thing.nothing", () -> journal.things().keep(BedPart.PILLOW, "none there"));
        journal.undo();
        assertEquals(before, journal.read().items());
    }

    @Test
    void aSetUpChangeMovesToAnotherNightInOneStep() {
        SetUpChange change = journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), "sale", null);
        journal.moveSetUpChange(NIGHT, NIGHT.plus(-3));
        SetUpChange moved = journal.read().bed().changes().getFirst();
        assertEquals(NIGHT.plus(-3), moved.from());
        assertEquals(change.reason(), moved.reason());
        assertTrue(journal.bin().items().isEmpty(), "nothing was removed");
        journal.undo();
        assertEquals(List.of(change), journal.read().bed().changes());
    }
}
