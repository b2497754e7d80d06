package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import app.wakewell.analysis.LeftOutFactor.Reason;

import static app.wakewell.analysis.ChangeAnalysisTest.diary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactorAnalysisTest {

    @Test
    void twoFactorsBesideASetUpChangeAgreeWithR() {
        ReferenceCase reference = ReferenceCase.named("p18-factors");
        Series series = reference.series();
        double[] after = reference.numbers("after");
        List<LabelledNight> nights = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            nights.add(LabelledNight.recorded(series.night(i), after[i] == 0 ? "A" : "B", series.score(i)));
        }
        Factors found = FactorAnalysis.of(nights, List.of(
                Factor.of("knee pillow", Series.of(series.nights(), reference.numbers("kneePillow"))),
                Factor.of("alcohol", Series.of(series.nights(), reference.numbers("alcohol")))));
        assertEquals(54, found.nights());
        assertEquals(List.of(), found.leftOut());
        List<FactorEffect> byName = found.effects()
                .stream()
                .sorted(Comparator.comparing(FactorEffect::name).reversed())
                .toList();
        assertEquals(List.of("knee pillow", "alcohol"), byName.stream().map(FactorEffect::name).toList());
        for (int i = 0; i < 2; i++) {
            FactorEffect effect = byName.get(i);
            JsonNode grid = reference.expected().get("arGrid");
            double tolerance = reference.tolerance();
            assertEquals(grid.get("est").get(2 + i).asDouble(), effect.estimate().est(), tolerance);
            assertEquals(grid.get("lo95").get(2 + i).asDouble(), effect.estimate().lo(), tolerance);
            assertEquals(grid.get("hi95").get(2 + i).asDouble(), effect.estimate().hi(), tolerance);
            assertEquals(grid.get("pBelow0").get(2 + i).asDouble(), effect.estimate().pBelow0(), tolerance);
            assertEquals(reference.expected().get("p").get(i).asDouble(), effect.p(), tolerance);
            assertEquals(reference.expected().get("bh").get(i).asDouble(), effect.bh(), tolerance);
        }
        assertTrue(byName.getFirst().goesWith());
        assertFalse(byName.getLast().goesWith());
        assertEquals(OptionalInt.of(20), byName.getFirst().nWith());
        assertEquals(OptionalInt.of(34), byName.getFirst().nWithout());
    }

    @Test
    void medicineIsNeverSaidToGoWithTheScore() {
        List<LabelledNight> nights = scored(80, night -> night % 3 == 0 ? 8 : 3 + night % 2);
        Factor medicine = new Factor("painkiller", Factor.Kind.YES_NO, true,
                values(80, night -> night % 3 == 0 ? 1 : 0));
        FactorEffect effect = only(FactorAnalysis.of(nights, List.of(medicine)));
        assertTrue(effect.bh() < 0.001);
        assertTrue(effect.medicine());
        assertFalse(effect.goesWith());
        Factor same = Factor.of("bad evening", values(80, night -> night % 3 == 0 ? 1 : 0));
        FactorEffect together = only(FactorAnalysis.of(nights, List.of(same, medicine)));
        assertEquals(List.of("painkiller"), together.inseparableFrom());
        assertFalse(together.goesWith(), "what cannot be told from medicine is no different");
    }

    @Test
    void aNumberIsToldByTheUnit() {
        Random random = new Random(61);
        double[] hours = random.doubles(90, 5, 9).toArray();
        List<LabelledNight> nights = scored(90,
                night -> 9 - 0.8 * (hours[(int) night] - 7) + random.nextGaussian() * 0.3);
        FactorEffect effect = only(FactorAnalysis.of(nights, List.of(Factor.of("hours", values(90,
                night -> hours[(int) night])))));
        assertEquals(-0.8, effect.estimate().est(), 0.1);
        assertEquals(OptionalInt.empty(), effect.nWith());
        assertEquals(90, effect.nights());
        assertTrue(effect.goesWith());
    }

    @Test
    void fewNightsAreCountedAndNamed() {
        Factor factor = coin("a", 29, 1);
        assertEquals(List.of(LeftOutFactor.missing(Reason.TOO_FEW_NIGHTS, "a", 1)),
                FactorAnalysis.of(diary("A29"), List.of(factor)).leftOut());
        List<LabelledNight> forty = diary("A40");
        assertEquals(List.of(LeftOutFactor.missing(Reason.TOO_FEW_WITH, "a", 1),
                LeftOutFactor.missing(Reason.TOO_FEW_WITHOUT, "b", 2),
                LeftOutFactor.because(Reason.DOES_NOT_VARY, "c")),
                FactorAnalysis.of(forty, List.of(Factor.of("a", values(40, night -> night < 7 ? 1 : 0)),
                        Factor.of("b", values(40, night -> night < 6 ? 0 : 1)),
                        Factor.of("c", values(40, night -> 7)))).leftOut());
        assertEquals(List.of(LeftOutFactor.missing(Reason.TOO_FEW_NIGHTS, "a", 30)),
                FactorAnalysis.of(List.of(), List.of(factor)).leftOut());
    }

    @Test
    void onlyTheLastHundredAndTwentyNightsCount() {
        List<LabelledNight> nights = scored(400, night -> night % 5);
        Factor early = Factor.of("early", values(300, night -> night % 2));
        assertEquals(List.of(LeftOutFactor.missing(Reason.TOO_FEW_NIGHTS, "early", 10)),
                FactorAnalysis.of(nights, List.of(early)).leftOut(), "20 of its nights are among the last 120");
        assertEquals(120, FactorAnalysis.of(nights, List.of(coin("all", 400, 2))).nights());
    }

    @Test
    void aNightWithoutAnAnswerIsNeitherYesNorNo() {
        List<LabelledNight> nights = diary("A100");
        Series some = values(100, night -> night % 2).between(40, 100);
        FactorEffect effect = only(FactorAnalysis.of(nights, List.of(Factor.of("a", some))));
        assertEquals(60, effect.nights());
        assertEquals(OptionalInt.of(30), effect.nWithout());
    }

    @Test
    void factorsThatComeTogetherShareAColumn() {
        List<LabelledNight> nights = diary("A100");
        Factors found = FactorAnalysis.of(nights, List.of(coin("a", 100, 3), coin("b", 100, 4),
                Factor.of("as a", coin("a", 100, 3).values()),
                Factor.of("not b", values(100, night -> 1 - coin("b", 100, 4).values().score((int) night)))));
        assertEquals(2, found.effects().size());
        FactorEffect a = found.effectOf("as a").orElseThrow();
        assertEquals("a", a.name());
        assertEquals(List.of(), a.opposite());
        FactorEffect b = found.effectOf("not b").orElseThrow();
        assertEquals(List.of("not b"), b.inseparableFrom());
        assertEquals(List.of("not b"), b.opposite());
        assertTrue(found.effectOf("c").isEmpty());
    }

    @Test
    void aFactorThatChangesOnlyWithTheSetUpIsNamed() {
        List<LabelledNight> nights = diary("A30 B30 C30");
        Factor withB = Factor.of("with B", values(90, night -> night >= 30 && night < 60 ? 1 : 0));
        Factor nearlyC = Factor.of("nearly C", values(90, night -> night >= 62 ? 1 : 0));
        Factor first = Factor.of("until B", values(90, night -> night < 29 ? 5 : 6.5));
        List<LeftOutFactor> leftOut = FactorAnalysis.of(nights, List.of(withB, nearlyC, first)).leftOut();
        assertEquals(List.of(Reason.WITH_SET_UP, Reason.WITH_SET_UP, Reason.WITH_SET_UP),
                leftOut.stream().map(LeftOutFactor::reason).toList());
        assertEquals(List.of(List.of(30L, 60L), List.of(60L), List.of(30L)),
                leftOut.stream().map(LeftOutFactor::changes).toList());
        Factor stepwise = Factor.of("stepwise", values(90, night -> night < 30 ? 1 : night < 60 ? 7 : 2));
        assertEquals(List.of(30L, 60L), FactorAnalysis.of(nights, List.of(stepwise)).leftOut().getFirst().changes());
        Factor levels = Factor.of("levels", values(90, night -> night < 30 ? 1 : night < 60 ? 2 : 3));
        assertEquals(List.of(30L, 60L), FactorAnalysis.of(nights, List.of(levels)).leftOut().getFirst().changes());
    }

    @Test
    void whatFollowsFromOthersIsNamedWithThem() {
        Random random = new Random(62);
        int[] third = random.ints(100, 0, 3).toArray();
        List<Factor> positions = List.of(Factor.of("side", values(100, night -> third[(int) night] == 0 ? 1 : 0)),
                Factor.of("back", values(100, night -> third[(int) night] == 1 ? 1 : 0)),
                Factor.of("front", values(100, night -> third[(int) night] == 2 ? 1 : 0)));
        Factors found = FactorAnalysis.of(diary("A100"), positions);
        assertEquals(2, found.effects().size());
        LeftOutFactor last = found.leftOut().getFirst();
        assertEquals(Reason.FOLLOWS_FROM_OTHERS, last.reason());
        assertEquals(found.effects().stream().map(FactorEffect::name).sorted().toList(),
                last.with().stream().sorted().toList());
    }

    @Test
    void thereIsRoomForOneFactorInTenNightsAndThoseThatVaryMostComeFirst() {
        List<Factor> factors = new ArrayList<>();
        for (int every = 2; every < 7; every++) {
            Random random = new Random(every);
            int often = every;
            factors.addFirst(Factor.of("1 in " + every, values(49, night -> random.nextInt(often) == 0 ? 1 : 0)));
        }
        Factors found = FactorAnalysis.of(diary("A49"), factors);
        assertEquals(4, found.effects().size());
        assertEquals("1 in 2", found.effects().getFirst().name());
        assertEquals(1, found.leftOut().size());
        assertTrue(found.leftOut().getFirst().reason() == Reason.TOO_MANY_FACTORS
                || found.leftOut().getFirst().reason() == Reason.TOO_FEW_WITH, found.leftOut().toString());
    }

    @Test
    void aFactorThatWouldLeaveTheOthersTooFewNightsIsLeftOut() {
        Factor often = coin("often", 100, 5);
        Factor last = Factor.of("last", coin("last", 100, 6).values().between(60, 100));
        Factor first = Factor.of("first", coin("first", 100, 7).values().between(0, 61));
        Factors found = FactorAnalysis.of(diary("A100"), List.of(last, often, first));
        assertEquals(List.of(Reason.NOT_KNOWN_TOGETHER), found.leftOut().stream().map(LeftOutFactor::reason).toList());
        assertEquals("last", found.leftOut().getFirst().name());
        assertEquals(61, found.nights());
    }

    @Test
    void aFactorKnownForFewNightsDoesNotCostTheOthersTheirs() {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            factors.add(coin("always " + i, 100, i));
        }
        factors.add(Factor.of("seldom", values(100, night -> 5 + night % 7).between(0, 45)));
        Factors found = FactorAnalysis.of(diary("A100"), factors);
        assertEquals(100, found.nights());
        assertEquals(6, found.effects().size());
        assertEquals(List.of(LeftOutFactor.because(Reason.NOT_KNOWN_TOGETHER, "seldom")), found.leftOut());
    }

    @Test
    void transitionsAreLeftOut() {
        Factors found = FactorAnalysis.of(diary("A40 B6 C40"), List.of(coin("a", 86, 8)));
        assertEquals(80, found.nights());
    }

    @Test
    void oneScoreUnderEachSetUpIsNamed() {
        List<LabelledNight> nights = diary("A30 B30").stream()
                .map(night -> LabelledNight.recorded(night.night(), night.label(), night.label().equals("A") ? 4 : 6))
                .toList();
        Factors found = FactorAnalysis.of(nights, List.of(coin("a", 60, 9)));
        assertEquals(List.of(), found.effects());
        assertEquals(List.of(LeftOutFactor.because(Reason.SCORE_DOES_NOT_VARY, "a")), found.leftOut());
    }

    @Test
    void namesCannotBeTakenForColumnsOfTheModel() {
        List<Factor> odd = List.of(coin("level", 60, 10), coin("phase:30", 60, 11), coin("drift", 60, 12),
                coin("", 60, 13));
        assertEquals(4, FactorAnalysis.of(diary("A30 B30"), odd).effects().size());
        assertThrows(IllegalArgumentException.class,
                () -> FactorAnalysis.of(diary("A60"), List.of(coin("a", 60, 1), coin("a", 60, 2))));
        assertThrows(IllegalArgumentException.class,
                () -> new Factor("a", Factor.Kind.YES_NO, false, values(3, night -> night)));
    }

    @Test
    void anyFactorsHaveAnAnswerThatKeepsItsPromises() {
        Random random = new Random(63);
        for (int run = 0; run < 120; run++) {
            List<LabelledNight> nights = RandomDiaries.any(random);
            List<Factor> factors = RandomDiaries.factors(random, nights, random.nextInt(14));
            Factors found = FactorAnalysis.of(nights, factors);
            assertTrue(found.effects().size() <= found.nights() / 10);
            for (Factor factor : factors) {
                boolean told = found.effectOf(factor.name()).isPresent();
                boolean named = found.leftOut().stream().anyMatch(out -> out.name().equals(factor.name()));
                assertTrue(told != named, factor.name());
            }
            for (FactorEffect effect : found.effects()) {
                assertTrue(effect.bh() >= effect.p() && effect.bh() <= 1);
                assertEquals(effect.goesWith(), effect.bh() <= 0.10 && !effect.medicine());
                assertTrue(effect.estimate().lo() <= effect.estimate().hi());
                effect.nWith().ifPresent(with -> assertTrue(with >= 8 && effect.nights() - with >= 8));
            }
        }
    }

    private static FactorEffect only(Factors found) {
        assertEquals(1, found.effects().size(), found.toString());
        return found.effects().getFirst();
    }

    private static Factor coin(String name, int size, long seed) {
        Random random = new Random(seed);
        return Factor.of(name, values(size, night -> random.nextInt(2)));
    }

    private static List<LabelledNight> scored(int size, LongToDoubleFunction score) {
        return LongStream.range(0, size)
                .mapToObj(night -> new LabelledNight(night, "A", OptionalDouble.of(score.applyAsDouble(night))))
                .toList();
    }

    private static Series values(int size, LongToDoubleFunction value) {
        long[] nights = LongStream.range(0, size).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(value).toArray());
    }
}
