package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedBase;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.Lane;
import app.wakewell.picture.LanesInput;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BedLanesTest {

    private static final SetUpsTexts TEXTS = new SetUpsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));
    private static final Night NIGHT = Night.endingOn(ScreenWorld.TODAY).plus(-60);

    private static Lane lane(Journal journal, BedPart part) {
        return BedLanes.of(journal.read(), TEXTS)
                .stream()
                .filter(lane -> lane.label().equals(TEXTS.wording().part(part)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> said(Lane lane) {
        return lane.things().stream().map(run -> run.kind() + " " + run.text()).toList();
    }

    @Test
    void noneAndDontKnowAndNotNotedAreThreeThings() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.BASE, BedBase.SLATS), null, null);
        journal.changeSetUp(NIGHT.plus(10), Patch.NONE.set(SetUpFields.TOPPER, Topper.NONE)
                .unknown(SetUpFields.BASE), null, null);
        journal.changeSetUp(NIGHT.plus(20), Patch.NONE.unknown(SetUpFields.TOPPER), null, null);
        Lane topper = lane(journal, BedPart.TOPPER);
        assertEquals(List.of("NONE none", "UNKNOWN don’t know"), said(topper));
        assertEquals(NIGHT.plus(10).morning(), topper.things().getFirst().from(), "before it nothing was noted");
        assertEquals(List.of("THING Slats", "UNKNOWN don’t know"), said(lane(journal, BedPart.BASE)));
    }

    @Test
    void propsShareALaneAndEachHasItsOwnRun() {
        FilledBed bed = new FilledBed();
        Thing knees = bed.inUse(BedPart.PROPS);
        Journal journal = bed.journal();
        journal.changeSetUp(FilledBed.TONIGHT.plus(-2),
                Thing.inUse(BedPart.PROPS, List.of(knees, bed.roll())),
                Map.of(BedPart.PROPS, Set.of(knees.number(), bed.roll().number())), null, null);
        journal.changeSetUp(FilledBed.TONIGHT, Thing.inUse(BedPart.PROPS, List.of(knees)),
                Map.of(BedPart.PROPS, Set.of(knees.number())), null, null);
        journal.things().amend(bed.roll().retiredOn(FilledBed.TODAY));
        assertEquals(List.of("NONE none", "THING Knee pillow", "RETIRED Red roll"),
                said(lane(journal, BedPart.PROPS)));
    }

    @Test
    void aMattressTellsWhenItWasTurned() {
        assertEquals(List.of(new Lane.Event(LocalDate.of(2026, 8, 24), "turned 24 August")),
                lane(new FilledBed().journal(), BedPart.MATTRESS).events());
    }

    @Test
    void nightsThatDifferedAreElsewhereOrHadOtherProps() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED)), null, null);
        Patch score = Patch.NONE.set(NightFields.PAIN_RISING, new Score(2));
        journal.log(NIGHT.plus(1), score.set(NightFields.PROPS, Set.of(Prop.HUGGED)), new Visit());
        journal.log(NIGHT.plus(2), score.set(NightFields.PROPS, Set.of()), new Visit());
        journal.log(NIGHT.plus(3), score.unknown(NightFields.PROPS), new Visit());
        journal.log(NIGHT.plus(4), score.set(NightFields.LOCATION, SleepPlace.OTHER_BED)
                .set(NightFields.PROPS, Set.of()), new Visit());
        journal.log(NIGHT.plus(5), score.set(NightFields.LOCATION, SleepPlace.OWN_BED), new Visit());
        List<LanesInput.OtherNight> others = OtherNights.of(journal.read());
        assertEquals(List.of(new LanesInput.OtherNight(NIGHT.plus(2).morning(), false, true),
                new LanesInput.OtherNight(NIGHT.plus(4).morning(), true, false)), others);
        assertEquals("1 night slept elsewhere, 1 night with other props than usual.",
                OtherNights.words(others, NIGHT, NIGHT.plus(9), TEXTS));
        assertEquals(List.of("Other props than usual: none of these"),
                OtherNights.words(journal.read().entry(NIGHT.plus(2)).orElseThrow(), journal.read(), TEXTS));
    }

    @Test
    void runsOfAPartCoverEveryPhaseOnceAndNeighboursDiffer() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Journal journal = ScreenWorld.empty().journal();
            Thing one = journal.things()
                    .add(BedPart.TOPPER, "one",
                            Answers.NONE.with(SetUpFields.TOPPER, Topper.SOFT), null);
            for (int night = 0; night < 12; night++) {
                Patch patch = Patch.NONE.set(SetUpFields.PILLOW_COUNT, night % 7)
                        .set(SetUpFields.TOPPER, List.of(Topper.values()).get(random.nextInt(4)));
                journal.changeSetUp(NIGHT.plus(night), patch,
                        Map.of(BedPart.TOPPER, random.nextBoolean() ? Set.of(one.number()) : Set.of()), null, null);
            }
            List<Phase> phases = journal.read().bed().phases();
            List<PartRun> runs = PartRun.of(phases, BedPart.TOPPER);
            assertEquals(phases, runs.stream().flatMap(run -> run.phases().stream()).toList());
            for (int i = 1; i < runs.size(); i++) {
                PartRun before = runs.get(i - 1);
                PartRun now = runs.get(i);
                assertEquals(Optional.of(now.from().previous()), before.lastNight());
                assertTrue(!before.things().equals(now.things()) || !before.setUp()
                        .get(SetUpFields.TOPPER)
                        .equals(now.setUp().get(SetUpFields.TOPPER)), "seed " + seed);
            }
        }
    }
}
