package app.wakewell.journal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Summary;
import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Level;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;
import app.wakewell.domain.SetUpFields;

import static app.wakewell.journal.NightByNight.FIRST;
import static app.wakewell.journal.NightByNight.TODAY;
import static app.wakewell.journal.NightByNight.bed;
import static app.wakewell.journal.NightByNight.journal;
import static app.wakewell.journal.NightByNight.nights;
import static app.wakewell.journal.NightByNight.pain;
import static app.wakewell.journal.NightByNight.pillows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactorsAndGroupsTest {

    // ---- factors ----

    @Test
    void whatWasDoneInTheEveningGoesWithTheMorningAfter() {
        Random random = new Random(204);
        Findings found = NightByNight.of(nights(100, night -> {
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
        Findings found = NightByNight.of(nights(100, night -> night % 2 == 0
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
        FactorFindings found = NightByNight.of(items).factors();
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
        Findings found = NightByNight
                .of(nights(30, night -> pain(night % 10).with(NightFields.POSITION, switch (night % 3) {
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
        Groups groups = NightByNight.of(items).groups();
        assertEquals(List.of(new Group<>(Prop.KNEES_BETWEEN, new Summary(9, 5, 5, 5), Optional.empty()),
                new Group<>(Prop.HUGGED, new Summary(18, 3.5, 2, 5), Optional.empty())), groups.props());
        assertEquals(Optional.of(new Summary(9, 8, 8, 8)), groups.withoutProps());
    }

    @Test
    void whatVariesNightByNightHasTheEnginesInterval() {
        Random random = new Random(206);
        Findings found = NightByNight.of(nights(100, night -> {
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
        List<Group<PartOfBed>> pillows = NightByNight.of(items).groups().pillows();
        assertEquals(List.of(37, 17), pillows.stream().map(group -> group.pain().nights()).toList(),
                "three settling nights after each change");
        assertEquals(List.of(), NightByNight.of(items).groups().mattresses(), "nothing is known of it");
        NavigableSet<Integer> none = pillows.getFirst().shared().things();
        assertTrue(none.isEmpty());
        assertEquals(BedPart.PILLOW, pillows.getFirst().shared().part());
    }

    @Test
    void weekdaysAreThoseOfTheMorningAndRegionsThoseThatHurt() {
        Groups groups = NightByNight.of(nights(14,
                night -> pain(night % 7).with(NightFields.PAIN_REGIONS, night % 2 == 0
                        ? Set.of(PainRegion.of(Region.HIP), new PainRegion(Region.LOWER_BACK, PainRegion.Detail.LEFT))
                        : Set.of())))
                .groups();
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
        Groups groups = NightByNight.of(items).groups();
        assertEquals(List.of("B"), groups.best().orElseThrow().phases().stream().map(phase -> phase.letter()).toList());
        assertEquals(List.of("A"),
                groups.worst().orElseThrow().phases().stream().map(phase -> phase.letter()).toList());
        assertEquals(FIRST.plus(66).index(), groups.best().orElseThrow().nights().from());
    }
}
