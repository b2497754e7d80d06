package app.wakewell.journal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Summary;
import app.wakewell.analysis.Trend;
import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Level;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.TherapyKind;
import app.wakewell.journal.sample.SampleJournal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FindingsTest {

    /** A Thursday. */
    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 1, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private static Findings of(List<? extends Item> items) {
        return Findings.of(journal(items), TODAY);
    }

    private static Snapshot journal(List<? extends Item> items) {
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZoneOffset.UTC, false), Profile.UNKNOWN,
                items);
    }

    private static Answers pain(int score) {
        return Answers.NONE.with(NightFields.PAIN_RISING, new Score(score));
    }

    private static Entry entry(int night, Answers answers) {
        return new Entry(FIRST.plus(night), answers, Instant.EPOCH, null, ZoneOffset.UTC, Source.HAND);
    }

    private static List<Item> nights(int count, IntFunction<Answers> answers) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(night -> entry(night, answers.apply(night))).toList());
    }

    private static Item bed(int night, Patch difference) {
        return new SetUpChange(FIRST.plus(night), difference, Map.of(), null, null, null, Instant.EPOCH, night + 1);
    }

    private static Item pillows(int night, int count) {
        return bed(night, Patch.NONE.set(SetUpFields.PILLOW_COUNT, count));
    }

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
            Findings found = of(items);
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
        Findings found = of(items);
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
            Findings found = of(items);
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
        Findings found = of(nights(100, night -> night % 2 == 0
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
        SetUpFinding finding = of(items).setUps().findings().getFirst();
        assertEquals(14, finding.comparison().counts().after());
        assertEquals(17, finding.soFar().after(), "three settling nights");
        assertEquals(14, finding.after().size());
        assertEquals(FIRST.plus(40 + 3 + 13).index(), finding.look().orElseThrow().on());
        assertEquals(11, finding.look().orElseThrow().nightsToNext());
        assertEquals(17, of(items).setUps().changes().getFirst().comparison().counts().after());
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
        SetUpFindings found = of(items).setUps();
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
        SetUpFindings found = of(items).setUps();
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
        Difference difference = (Difference) of(items).setUps().changes().getFirst().comparison();
        assertTrue(difference.stepWeekends().isPresent());
    }

    // ---- factors ----

    @Test
    void whatWasDoneInTheEveningGoesWithTheMorningAfter() {
        Random random = new Random(204);
        Findings found = of(nights(100, night -> {
            boolean alcohol = random.nextInt(3) == 0;
            return pain((alcohol ? 6 : 3) + random.nextInt(2))
                    .with(NightFields.EVENING, alcohol ? Set.of(EveningHabit.ALCOHOL) : Set.of())
                    .with(NightFields.MEDICINE_LEVEL, alcohol ? MedicineLevel.EXTRA : MedicineLevel.NONE);
        }));
        FactorEffect effect = found.factors()
                .effectOf(new FactorName(NightFields.EVENING, EveningHabit.ALCOHOL))
                .orElseThrow();
        assertEquals("night.evening=ALCOHOL", effect.name());
        assertEquals(List.of("night.medicine_level=EXTRA"), effect.inseparableFrom());
        assertEquals(3, effect.estimate().est(), 0.3);
        assertTrue(effect.medicine());
        assertFalse(effect.goesWith(), "cannot be told from medicine");
        assertEquals(1, found.factors().names().size() - 1, "what never happened is no factor");
    }

    @Test
    void untouchedChipsAreUnknownAndAnsweredOnesTellOfAllTheirValues() {
        Findings found = of(nights(100, night -> night % 2 == 0
                ? pain(night % 5)
                : pain(night % 5).with(NightFields.DAY_LOAD,
                        night % 6 == 1 ? Set.of(DayLoad.EXERCISED) : Set.of(DayLoad.LONG_SITTING))));
        FactorEffect effect = found.factors()
                .effectOf(new FactorName(NightFields.DAY_LOAD, DayLoad.EXERCISED))
                .orElseThrow();
        assertEquals(50, effect.nights());
        assertEquals(List.of(effect.name().contains("EXERCISED")
                ? "night.day_load=LONG_SITTING"
                : "night.day_load=EXERCISED"), effect.opposite());
    }

    @Test
    void exerciseOfADayCountsForTheNightAfterIt() {
        List<Item> items = nights(60, night -> pain(night % 5).with(NightFields.DAY_LOAD, Set.of()));
        for (int day = 9; day < 59; day += 3) {
            items.add(new DayEvent(day, DayEvent.What.of(DayEvent.Type.EXERCISE, FIRST.plus(day).morning(),
                    Answers.NONE.with(NightFields.DAY_LOAD, Set.of(DayLoad.EXERCISED))), ZoneOffset.UTC, Instant.EPOCH,
                    null));
        }
        PainDiary diary = PainDiary.whole(journal(items), TODAY);
        Factor exercised = Objects.requireNonNull(
                new NightFactors(diary).all().get(new FactorName(NightFields.DAY_LOAD, DayLoad.EXERCISED)));
        long[] nights = exercised.values().nights();
        double[] values = exercised.values().scores();
        List<Long> with = IntStream.range(0, nights.length)
                .filter(i -> values[i] == 1)
                .mapToObj(i -> nights[i] - FIRST.index())
                .toList();
        assertEquals(List.of(10L, 13L, 16L), with.subList(0, 3));
        assertEquals(17, with.size());
    }

    @Test
    void numbersPropsAndOwnFactorsAreFactorsToo() {
        Random random = new Random(205);
        List<Level> levels = List.of(Level.values());
        List<Item> items = nights(100, night -> pain(random.nextInt(6))
                .with(NightFields.STRESS, levels.get(random.nextInt(3)))
                .with(NightFields.MINUTES_ASLEEP, 360 + random.nextInt(120))
                .with(NightFields.PROPS, random.nextBoolean() ? Set.of(Prop.HUGGED) : Set.of())
                .with(Field.ownFactor("Tea"), (double) random.nextInt(2))
                .with(NightFields.POSITION, random.nextInt(3) == 0 ? Position.BACK : Position.SIDE_LEFT));
        FactorFindings found = of(items).factors();
        assertEquals(5, found.factors().effects().size());
        assertEquals(Factor.Kind.NUMBER, found.effectOf(FactorName.of(NightFields.STRESS)).orElseThrow().kind());
        assertEquals(Factor.Kind.NUMBER, found.effectOf(FactorName.of(DerivedFields.SLEEP_HOURS)).orElseThrow().kind());
        assertEquals(Factor.Kind.YES_NO, found.effectOf(FactorName.of(Field.ownFactor("Tea"))).orElseThrow().kind());
        FactorEffect side = found.effectOf(new FactorName(NightFields.POSITION, Position.SIDE)).orElseThrow();
        assertEquals(found.effectOf(new FactorName(NightFields.POSITION, Position.BACK)).orElseThrow(), side,
                "who is not on the side is on the back");
        assertEquals(side.inseparableFrom(), side.opposite());
    }

    // ---- groups ----

    @Test
    void aSideIsASideWhicheverItWas() {
        Findings found = of(nights(30, night -> pain(night % 10).with(NightFields.POSITION, switch (night % 3) {
            case 0 -> Position.SIDE_LEFT;
            case 1 -> Position.SIDE;
            default -> Position.UNKNOWN;
        })));
        Map<Position, Integer> counts = new EnumMap<>(Position.class);
        found.groups().positions().forEach(group -> counts.put(group.shared(), group.pain().nights()));
        assertEquals(Map.of(Position.SIDE_LEFT, 10, Position.SIDE, 20), counts);
    }

    @Test
    void propsAreThoseOfTheNightElseThoseOfTheSetUp() {
        List<Item> items = nights(27, night -> night % 3 == 0
                ? pain(8).with(NightFields.PROPS, Set.of())
                : night % 3 == 1 ? pain(2) : pain(5).with(NightFields.PROPS, Set.of(Prop.HUGGED, Prop.KNEES_BETWEEN)));
        items.add(bed(0, Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED))));
        Groups groups = of(items).groups();
        assertEquals(List.of(new Group<>(Prop.KNEES_BETWEEN, new Summary(9, 5, 5, 5), Optional.empty()),
                new Group<>(Prop.HUGGED, new Summary(18, 3.5, 2, 5), Optional.empty())), groups.props());
        assertEquals(Optional.of(new Summary(9, 8, 8, 8)), groups.withoutProps());
    }

    @Test
    void whatVariesNightByNightHasTheEnginesInterval() {
        Random random = new Random(206);
        Findings found = of(nights(100, night -> {
            boolean hugged = random.nextBoolean();
            return pain((hugged ? 2 : 6) + random.nextInt(3)).with(NightFields.PROPS,
                    hugged ? Set.of(Prop.HUGGED) : Set.of());
        }));
        FactorEffect effect = found.groups().props().getFirst().compared().orElseThrow();
        assertEquals(-4, effect.estimate().est(), 0.5);
        assertTrue(effect.goesWith());
    }

    @Test
    void mattressesAndPillowsAreToldApartByWhatTheyAre() {
        List<Item> items = nights(60, night -> pain(night < 20 ? 6 : night < 40 ? 4 : 2));
        items.add(pillows(0, 2));
        items.add(pillows(20, 1));
        items.add(pillows(40, 2));
        List<Group<PartOfBed>> pillows = of(items).groups().pillows();
        assertEquals(List.of(37, 17), pillows.stream().map(group -> group.pain().nights()).toList(),
                "three settling nights after each change");
        assertEquals(List.of(), of(items).groups().mattresses(), "nothing is known of it");
        NavigableSet<Integer> none = pillows.getFirst().shared().things();
        assertTrue(none.isEmpty());
        assertEquals(BedPart.PILLOW, pillows.getFirst().shared().part());
    }

    @Test
    void weekdaysAreThoseOfTheMorningAndRegionsThoseThatHurt() {
        Groups groups = of(nights(14, night -> pain(night % 7).with(NightFields.PAIN_REGIONS, night % 2 == 0
                ? Set.of(PainRegion.of(Region.HIP), new PainRegion(Region.LOWER_BACK, PainRegion.Detail.LEFT))
                : Set.of()))).groups();
        assertEquals(List.of(DayOfWeek.values()), groups.weekdays().stream().map(Group::shared).toList());
        assertEquals(new Summary(2, 0, 0, 0), groups.weekdays().get(3).pain(), "Thursdays");
        assertEquals(List.of(Region.LOWER_BACK, Region.HIP), groups.regions().stream().map(Group::shared).toList());
        assertEquals(7, groups.regions().getFirst().pain().nights());
    }

    @Test
    void theBestAndTheWorstFortnightSayWhatWasSleptOn() {
        List<Item> items = nights(80, night -> pain(night < 40 ? 7 : 2));
        items.add(pillows(0, 2));
        items.add(pillows(40, 1));
        Groups groups = of(items).groups();
        assertEquals(List.of("B"), groups.best().orElseThrow().phases().stream().map(phase -> phase.letter()).toList());
        assertEquals(List.of("A"),
                groups.worst().orElseThrow().phases().stream().map(phase -> phase.letter()).toList());
        assertEquals(FIRST.plus(66).index(), groups.best().orElseThrow().nights().from());
    }
}
