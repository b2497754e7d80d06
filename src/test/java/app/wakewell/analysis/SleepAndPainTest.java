package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import app.wakewell.analysis.SleepAndPain.Outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SleepAndPainTest {

    @Test
    void bothWaysAgreeWithR() {
        ReferenceCase reference = ReferenceCase.named("p16-crosslag");
        Series pain = reference.series();
        SleepAndPain found = SleepAndPain.of(labelled(pain), Series.of(pain.nights(), reference.numbers("sleep")));
        assertEquals(reference.expected().get("pairs").asInt(), found.pairs());
        assertTrue(found.early());
        check(reference, "sleepToPain", found.sleepToPain().orElseThrow());
        check(reference, "painToSleep", found.painToSleep().orElseThrow());
    }

    private static void check(ReferenceCase reference, String name, LagEffect found) {
        JsonNode expected = reference.expected().get(name);
        double tolerance = reference.tolerance();
        assertEquals(expected.get("est").asDouble(), found.slope().est(), tolerance, name);
        assertEquals(expected.get("se").asDouble(), found.se(), tolerance, name);
        assertEquals(expected.get("lo").asDouble(), found.slope().lo(), tolerance, name);
        assertEquals(expected.get("hi").asDouble(), found.slope().hi(), tolerance, name);
        assertEquals(expected.get("p").asDouble(), found.slope().p(), tolerance, name);
        assertEquals(expected.get("df").asInt(), found.degreesOfFreedom(), name);
    }

    @Test
    void eachPhaseOfTheSetUpHasALevelOfItsOwn() {
        // pain and sleep both jump with the new bed, but within a bed they have nothing to do with each other
        Random random = new Random(71);
        Two two = Two.random(random, 100);
        double[] pain = two.pain().scores();
        double[] sleep = two.sleep().scores();
        for (int i = 50; i < 100; i++) {
            pain[i] -= 4;
            sleep[i] += 4;
        }
        List<LabelledNight> one = labelled(Series.of(two.pain().nights(), pain));
        List<LabelledNight> split = one.stream()
                .map(night -> new LabelledNight(night.night(), night.night() < 50 ? "A" : "B",
                        night.score()))
                .toList();
        Series slept = Series.of(two.pain().nights(), sleep);
        LagEffect without = SleepAndPain.of(one, slept).sleepToPain().orElseThrow();
        LagEffect with = SleepAndPain.of(split, slept).sleepToPain().orElseThrow();
        assertTrue(without.slope().hi() < 0);
        assertTrue(with.slope().lo() < 0 && with.slope().hi() > 0);
        assertEquals(without.degreesOfFreedom() - 1, with.degreesOfFreedom());
    }

    @Test
    void onlyNightsWhoseNightBeforeIsKnownAreCompared() {
        Two two = Two.random(new Random(72), 80);
        List<LabelledNight> pain = labelled(two.pain());
        assertEquals(79, SleepAndPain.of(pain, two.sleep()).pairs());
        List<LabelledNight> gap = new ArrayList<>(pain);
        gap.set(40, LabelledNight.withoutScore(40, "A"));
        assertEquals(77, SleepAndPain.of(gap, two.sleep()).pairs());
        Series unknown = two.sleep().between(0, 60).followedBy(two.sleep().between(62, 80));
        assertEquals(76, SleepAndPain.of(pain, unknown).pairs());
    }

    @Test
    void fewerThanThirtyPairsAreNotComparedAndFewerThanSixtyAreEarly() {
        Two two = Two.random(new Random(73), 200);
        SleepAndPain few = two.first(30);
        assertEquals(Outcome.NOT_ENOUGH_PAIRS, few.outcome());
        assertEquals(OptionalInt.of(1), few.pairsNeeded());
        assertEquals(Outcome.COMPARED, two.first(31).outcome());
        assertTrue(two.first(60).early());
        assertFalse(two.first(61).early());
        assertEquals(119, two.first(200).pairs(), "the last 120 nights");
        assertEquals(OptionalInt.of(30),
                SleepAndPain.of(List.of(), Series.of(new long[0], new double[0])).pairsNeeded());
    }

    @Test
    void whatNeverVariesIsNamed() {
        Two two = Two.random(new Random(74), 70);
        double[] same = new double[70];
        Arrays.fill(same, 4);
        assertEquals(Outcome.NO_VARIATION,
                SleepAndPain.of(labelled(Series.of(two.pain().nights(), same)), two.sleep()).outcome());
        assertEquals(Outcome.NO_VARIATION,
                SleepAndPain.of(labelled(two.pain()), Series.of(two.pain().nights(), same)).outcome());
        assertEquals(Outcome.NO_VARIATION, SleepAndPain.of(labelled(two.pain()), two.pain()).outcome(),
                "sleep that is a copy of pain");
    }

    @Test
    void anyTwoSeriesHaveAnAnswerThatKeepsItsPromises() {
        Random random = new Random(75);
        for (int run = 0; run < 300; run++) {
            List<LabelledNight> nights = RandomDiaries.any(random);
            Series sleep = RandomDiaries.factors(random, nights, 1).getFirst().values();
            SleepAndPain found = SleepAndPain.of(nights, sleep);
            assertEquals(found.pairs() < 30, found.outcome() == Outcome.NOT_ENOUGH_PAIRS);
            found.sleepToPain().ifPresent(effect -> assertTrue(effect.slope().lo() < effect.slope().hi()));
            found.painToSleep().ifPresent(effect -> assertTrue(effect.slope().lo() < effect.slope().hi()));
        }
    }

    private static List<LabelledNight> labelled(Series pain) {
        List<LabelledNight> nights = new ArrayList<>();
        for (int i = 0; i < pain.size(); i++) {
            nights.add(LabelledNight.recorded(pain.night(i), "A", pain.score(i)));
        }
        return nights;
    }

    /** Pain and sleep of nights 0, 1, 2, ... */
    private record Two(Series pain, Series sleep) {
        static Two random(Random random, int size) {
            long[] nights = LongStream.range(0, size).toArray();
            return new Two(Series.of(nights, random.doubles(size, 2, 8).toArray()),
                    Series.of(nights, random.doubles(size, 1, 5).toArray()));
        }

        SleepAndPain first(int size) {
            return SleepAndPain.of(labelled(pain.between(0, size)), sleep.between(0, size));
        }
    }
}
