package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.analysis.Difference;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Trend;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Item;
import app.wakewell.domain.Level;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.TherapyKind;
import app.wakewell.journal.sample.SampleJournal;

import static app.wakewell.journal.NightByNight.FIRST;
import static app.wakewell.journal.NightByNight.TODAY;
import static app.wakewell.journal.NightByNight.bed;
import static app.wakewell.journal.NightByNight.entry;
import static app.wakewell.journal.NightByNight.journal;
import static app.wakewell.journal.NightByNight.nights;
import static app.wakewell.journal.NightByNight.pain;
import static app.wakewell.journal.NightByNight.pillows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FindingsTest {

    // ---- the whole ----

    @Test
    void theSampleJournalHasOneOfEach() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        SampleJournal sample = SampleJournal.endingBefore(clock);
        Findings found = Findings.of(journal(sample.items()), LocalDate.now(clock));
        assertEquals(3, found.setUps().findings().size());
        assertEquals(Shifts.Choice.SHIFTS, found.shifts().choice());
        assertEquals(List.of("B \u2192 C"), found.shifts()
                .shifts()
                .getFirst()
                .candidates()
                .stream()
                .map(candidate -> candidate.what())
                .toList(), "the mattress");
        assertTrue(found.factors().factors().effects().size() >= 4);
        assertEquals(SleepAndPain.Outcome.COMPARED, found.sleepAndPain().outcome());
        assertEquals(Trend.Outcome.DRAWN, found.trend().outcome());
        assertEquals(List.of("Old", "Foam"), found.groups()
                .mattresses()
                .stream()
                .map(group -> group.shared().things().contains(1) ? "Old" : "Foam")
                .toList());
        assertTrue(found.groups().best().orElseThrow().nights().mean() < found.groups()
                .worst()
                .orElseThrow()
                .nights()
                .mean());
        assertEquals("C", found.groups().best().orElseThrow().phases().getFirst().letter());
    }

    @Test
    void anEmptyJournalAndASingleNightHaveNamedResults() {
        for (List<Item> items : List.of(List.<Item>of(), nights(1, night -> pain(4)), List.<Item>of(pillows(0, 1)))) {
            Findings found = NightByNight.of(items);
            assertEquals(List.of(), found.setUps().findings());
            assertEquals(Shifts.Choice.NOT_ENOUGH_NIGHTS, found.shifts().choice());
            assertEquals(List.of(), found.factors().factors().effects());
            assertEquals(SleepAndPain.Outcome.NOT_ENOUGH_PAIRS, found.sleepAndPain().outcome());
            assertEquals(Trend.Outcome.NOT_ENOUGH_NIGHTS, found.trend().outcome());
            assertEquals(Optional.empty(), found.groups().best());
        }
    }

    @Test
    void fortySetUpsAndEqualNightsHaveNamedResults() {
        List<Item> items = nights(400, night -> pain(5).with(NightFields.SLEEP_QUALITY, SleepQuality.GOOD)
                .with(NightFields.STRESS, night % 2 == 0 ? Level.LOW : Level.HIGH));
        for (int change = 0; change < 40; change++) {
            items.add(bed(10 * change, Patch.NONE.set(SetUpFields.PILLOW_COUNT, change % 7)
                    .set(SetUpFields.MATTRESS_ACQUIRED, FIRST.morning().minusDays(change))));
        }
        Findings found = NightByNight.of(items);
        assertEquals(39, found.setUps().changes().size());
        assertEquals(Shifts.Choice.NO_VARIATION, found.shifts().choice());
        assertEquals(List.of(LeftOutFactor.Reason.SCORE_DOES_NOT_VARY),
                found.factors().factors().leftOut().stream().map(LeftOutFactor::reason).toList());
        assertEquals(SleepAndPain.Outcome.NO_VARIATION, found.sleepAndPain().outcome());
        assertEquals(Trend.Outcome.NO_VARIATION, found.trend().outcome());
    }

    @Test
    void anyJournalHasFindings() {
        Random random = new Random(201);
        for (int run = 0; run < 25; run++) {
            RandomJournal records = new RandomJournal(random.nextLong());
            List<Item> items = new ArrayList<>(records.others(FIRST.morning().plusDays(random.nextInt(200))));
            int night = 0;
            for (int i = random.nextInt(250); i > 0; i--) {
                night += random.nextInt(12) == 0 ? 1 + random.nextInt(120) : 1;
                items.add(random.nextInt(20) == 0
                        ? entry(night, Answers.NONE.with(NightFields.SLEEP_QUALITY, SleepQuality.FAIR))
                        : records.entry(FIRST.plus(night)));
            }
            for (int change = random.nextInt(12); change > 0; change--) {
                items.add(records.setUpChange(FIRST.plus(1 + change * (1L + night / 12)), change));
            }
            Findings found = NightByNight.of(items);
            int scored = found.setUps().nights();
            assertEquals(scored, found.trend().recorded());
            assertEquals(Math.min(400, scored), found.shifts().nights());
            assertEquals(scored, found.groups().weekdays().stream().mapToInt(group -> group.pain().nights()).sum());
            found.groups().positions().forEach(group -> assertTrue(group.pain().nights() <= scored));
        }
    }

    @Test
    void aRangeLeavesOutTheRest() {
        Snapshot journal = journal(nights(100, night -> pain(night % 5)));
        Findings found = Findings.of(journal, FIRST.plus(10), FIRST.plus(59), TODAY);
        assertEquals(50, found.setUps().nights());
        assertEquals(FIRST.plus(10).index(), found.trend().nights().getFirst().night());
        assertEquals(50, found.shifts().nights());
    }

    @Test
    void nightsAwayCountNowhere() {
        Findings found = NightByNight.of(nights(100, night -> night % 2 == 0
                ? pain(3 + night % 3)
                : pain(10).with(NightFields.LOCATION, SleepPlace.OTHER_BED)));
        assertEquals(50, found.setUps().nights());
        assertEquals(50, found.trend().recorded());
        assertEquals(5, found.groups().weekdays().stream().mapToDouble(group -> group.pain().most()).max().orElse(0));
    }

    // ---- set-ups ----

    @Test
    void betweenMilestonesAFindingStaysAsItWas() {
        Random random = new Random(202);
        List<Item> items = nights(60, night -> pain((night < 40 ? 6 : 3) + random.nextInt(2)));
        items.add(pillows(0, 2));
        items.add(pillows(40, 1));
        SetUpFinding finding = NightByNight.of(items).setUps().findings().getFirst();
        assertEquals(14, finding.comparison().counts().after());
        assertEquals(17, finding.soFar().after(), "three settling nights");
        assertEquals(14, finding.after().size());
        assertEquals(FIRST.plus(40 + 3 + 13).index(), finding.look().orElseThrow().on());
        assertEquals(11, finding.look().orElseThrow().nightsToNext());
        assertEquals(17, NightByNight.of(items).setUps().changes().getFirst().comparison().counts().after());
        assertTrue(((Difference) finding.comparison()).stepWeekends().isEmpty(), "fewer than 28 nights after");
    }

    @Test
    void aTherapyBegunNearAChangeCannotBeToldApartFromIt() {
        List<Item> items = nights(80, night -> pain(night % 5));
        items.add(pillows(0, 2));
        items.add(pillows(40, 1));
        items.add(new DayEvent(1, DayEvent.What.of(DayEvent.Type.THERAPY, FIRST.plus(43).morning(),
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE))), ZoneOffset.UTC,
                Instant.EPOCH, null));
        SetUpFindings found = NightByNight.of(items).setUps();
        SetUpFinding finding = found.findings().getFirst();
        assertTrue(finding.isBundle());
        assertEquals(List.of(TherapyKind.MASSAGE), finding.others().stream().map(OtherChange::value).toList());
        assertEquals(new NightCounts(40, 33, 40, 33, 7), finding.soFar());
        assertEquals(finding.comparison().counts().after(), finding.after().size());
        assertEquals(Set.of(), found.secondOfPair(), "there is no second set-up change");
    }

    @Test
    void setUpsThatAlternateAreOneFinding() {
        Random random = new Random(203);
        List<Item> items = nights(60, night -> pain((night / 6 % 2 == 0 ? 6 : 3) + random.nextInt(2)));
        for (int change = 0; change < 10; change++) {
            items.add(bed(6 * change, Patch.NONE.set(SetUpFields.PROPS,
                    change % 2 == 0 ? Set.of() : Set.of(Prop.KNEES_BETWEEN))));
        }
        SetUpFindings found = NightByNight.of(items).setUps();
        assertEquals(9, found.changes().size());
        assertEquals(1, found.findings().size());
        SetUpFinding finding = found.findings().getFirst();
        assertFalse(finding.isBundle());
        assertEquals(9, finding.phases().size());
        assertEquals(9, finding.alternation().orElseThrow().timesLower());
        assertEquals(finding.comparison().counts().before(), finding.before().size());
        assertEquals(finding.comparison().counts().after(), finding.after().size());
        assertEquals(Set.of(), found.secondOfPair());
        assertEquals(Set.of(), SetUpFindings.secondOfPair(journal(items), FIRST, FIRST.plus(59)));
    }

    @Test
    void weekendsAreKnownBecauseNightsAreDates() {
        List<Item> items = nights(100, night -> pain(night % 5));
        items.add(pillows(0, 2));
        items.add(pillows(50, 1));
        Difference difference = (Difference) NightByNight.of(items).setUps().changes().getFirst().comparison();
        assertTrue(difference.stepWeekends().isPresent());
    }
}
