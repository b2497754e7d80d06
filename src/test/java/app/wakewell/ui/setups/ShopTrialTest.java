package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShopTrialTest {

    private static final SetUpsTexts TEXTS = new SetUpsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));
    private static final Night TONIGHT = FilledBed.TONIGHT;
    private static final LocalDate TODAY = FilledBed.TODAY;

    private final Journal journal = ScreenWorld.empty().journal();

    /** A mattress that came some nights ago, after nights on another one. */
    private Thing mattress(int before, int nightsAgo, LocalDate until) {
        Night came = TONIGHT.plus(-nightsAgo);
        journal.changeSetUp(came.plus(-before - 1),
                Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT), null, null);
        write(came.plus(-before), came.previous());
        Thing thing = journal.things()
                .add(BedPart.MATTRESS, "New one",
                        Answers.NONE.with(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), until);
        journal.changeSetUp(came, Thing.inUse(BedPart.MATTRESS, List.of(thing)),
                Map.of(BedPart.MATTRESS, Set.of(thing.number())), null, null);
        return thing;
    }

    private void write(Night from, Night to) {
        for (Night night = from; !night.isAfter(to); night = night.next()) {
            journal.log(night, Patch.NONE.set(NightFields.PAIN_RISING, new Score((int) (night.index() % 3) + 2)),
                    new Visit());
        }
    }

    private List<ShopTrial> trials() {
        return ShopTrial.of(journal.read(), SetUpFindings.of(journal.read(), TODAY), TONIGHT, TEXTS);
    }

    private List<String> values() {
        return trials().getFirst().facts().stream().map(Fact::value).toList();
    }

    @Test
    void newMattressCountsSettlingNightsThatAreStillToCome() {
        mattress(20, 3, TODAY.plusDays(30));
        write(TONIGHT.plus(-3), TONIGHT.previous());
        assertEquals(List.of("22 December 2026, in 30 days", "3 written", "about 11 more mornings",
                "about 32 more mornings"), values());
        assertFalse(trials().getFirst().isOver());
    }

    @Test
    void nightsAwayDoNotCount() {
        mattress(20, 20, TODAY.plusDays(1));
        write(TONIGHT.plus(-20), TONIGHT.previous());
        assertEquals(List.of("23 November 2026, tomorrow", "20 written", "reached", "about 15 more mornings"),
                values());
        journal.log(TONIGHT.plus(-5), Patch.NONE.set(NightFields.LOCATION, SleepPlace.OTHER_BED), new Visit());
        assertEquals(List.of("23 November 2026, tomorrow", "19 written", "reached", "about 16 more mornings"),
                values());
    }

    @Test
    void bothLooksAreReachedAfterEnoughNightsAndAPastDateIsCalm() {
        mattress(20, 36, TODAY.minusDays(6));
        write(TONIGHT.plus(-36), TONIGHT.previous());
        assertEquals(List.of("16 November 2026, which is over", "36 written", "reached", "reached"), values());
        assertTrue(trials().getFirst().isOver());
    }

    @Test
    void withoutNightsBeforeItThereIsNothingToCompareWith() {
        mattress(3, 10, TODAY);
        write(TONIGHT.plus(-10), TONIGHT.previous());
        assertEquals(List.of("22 November 2026, today", "10 written", "only 3 nights written before it",
                "only 3 nights written before it"), values());
    }

    @Test
    void anotherChangeEndsTheCounting() {
        mattress(20, 30, TODAY.plusDays(2));
        write(TONIGHT.plus(-30), TONIGHT.previous());
        journal.changeSetUp(TONIGHT.plus(-10), Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT), null, null);
        assertEquals(List.of("24 November 2026, in 2 days", "30 written", "reached", "another change came first"),
                values());
    }

    @Test
    void onlyThingsInUseThatAreKeptHaveAClock() {
        Thing thing = mattress(20, 10, TODAY.plusDays(5));
        journal.things().add(BedPart.PILLOW, "In the cupboard", Answers.NONE, TODAY.plusDays(3));
        assertEquals(1, trials().size());
        Thing longOver = journal.things().amend(thing.returnableUntil(TODAY.minusDays(31)));
        assertEquals(List.of(), trials());
        journal.things().amend(longOver.returnableUntil(TODAY.minusDays(30)));
        assertEquals(1, trials().size());
        journal.things().amend(thing.retiredOn(TODAY));
        assertEquals(List.of(), trials());
    }
}
