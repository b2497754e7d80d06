package app.wakewell.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Derivations;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Pregnancy;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.ShownScreen;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.RandomJournal;

import static app.wakewell.advice.Diary.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each condition of the library that is shipped, over journals that were made for it and over random ones. */
class LibraryConditionsTest {

    private static final AdviceLibrary LIBRARY = Library.shipped();
    private static final List<ShownScreen> SCREENS = List.of(ShownScreen.values());
    private static final Advisor ADVISOR = new Advisor(LIBRARY);

    static List<String> conditionalItems() {
        return LIBRARY.items()
                .stream()
                .filter(item -> item.surfacing() instanceof Surfacing.When)
                .map(AdviceItem::id)
                .toList();
    }

    static List<String> pinnedItems() {
        return LIBRARY.items()
                .stream()
                .filter(item -> item.surfacing() instanceof Surfacing.LibraryOnly && item.condition() != null)
                .map(AdviceItem::id)
                .toList();
    }

    private static Expr condition(String item) {
        return LIBRARY.item(item).map(AdviceItem::condition).orElseThrow();
    }

    @Test
    void everyConditionalItemIsLookedAt() {
        assertEquals(191 + 23, conditionalItems().size());
        assertEquals(18, pinnedItems().size());
    }

    @ParameterizedTest
    @MethodSource("conditionalItems")
    void someJournalSurfacesIt(String item) {
        Optional<Diary> diary = WishedJournal.find(condition(item), Truth.TRUE, LIBRARY.conditions());
        assertTrue(diary.isPresent(), () -> "no journal found for " + condition(item));
        assertTrue(mentioned(ADVISOR.advise(diary.get().situation())).contains(item),
                () -> item + " fits and is neither shown nor withheld with a reason");
    }

    @ParameterizedTest
    @MethodSource("conditionalItems")
    void someJournalSpeaksAgainstIt(String item) {
        Optional<Diary> diary = WishedJournal.find(condition(item), Truth.FALSE, LIBRARY.conditions());
        assertTrue(diary.isPresent(), () -> "no journal found against " + condition(item));
        assertFalse(mentioned(ADVISOR.advise(diary.get().situation())).contains(item));
    }

    @ParameterizedTest
    @MethodSource("pinnedItems")
    void someJournalPinsItAndAnotherDoesNot(String item) {
        Diary pins = WishedJournal.find(condition(item), Truth.TRUE, LIBRARY.conditions()).orElseThrow();
        Diary not = WishedJournal.find(condition(item), Truth.FALSE, LIBRARY.conditions()).orElseThrow();
        assertTrue(ADVISOR.pinned(pins.situation()).contains(LIBRARY.item(item).orElseThrow()));
        assertFalse(ADVISOR.pinned(not.situation()).contains(LIBRARY.item(item).orElseThrow()));
    }

    /** Everything an advice names: on cards, behind them, held back, above them. */
    static Set<String> mentioned(Advice advice) {
        Set<String> ids = new HashSet<>();
        Stream.concat(advice.cards().stream(), advice.more().stream()).forEach(card -> ids.addAll(card.ids()));
        advice.withheld().forEach(held -> ids.add(held.item().id()));
        advice.signs().forEach(sign -> ids.add(sign.item().id()));
        advice.questions().forEach(question -> ids.add(question.item().id()));
        advice.notices().forEach(notice -> ids.add(notice.item().id()));
        return ids;
    }

    // ---- the empty journal ----

    @Test
    void nothingHoldsOnAnEmptyJournal() {
        Evaluator evaluator = new Evaluator(LIBRARY.conditions(), new Diary().read(), TODAY);
        LIBRARY.conditions()
                .keySet()
                .forEach(item -> assertFalse(evaluator.truth(item) == Truth.TRUE, item));
        assertTrue(mentioned(ADVISOR.advise(new Diary().situation())).isEmpty());
        assertEquals(List.of("guidance-only"),
                LIBRARY.items()
                        .stream()
                        .filter(item -> item.surfacing() instanceof Surfacing.Always)
                        .map(AdviceItem::id)
                        .toList());
    }

    // ---- random journals ----

    private static Derivations random(long seed) {
        RandomJournal make = new RandomJournal(seed);
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        for (int ago = 0; ago < 40; ago++) {
            if (random.nextInt(4) > 0) {
                entries.add(make.entry(TODAY.plus(-ago)));
            }
        }
        List<SetUpChange> bed = List.of(make.setUpChange(TODAY.plus(-30), 1), make.setUpChange(TODAY.plus(-9), 2));
        List<WeekEntry> weeks = new ArrayList<>();
        List<DayEvent> events = new ArrayList<>();
        Answers person = Answers.NONE;
        for (Item item : make.others(TODAY.morning().minusDays(14))) {
            switch (item) {
                case WeekEntry week -> weeks.add(week);
                case DayEvent event -> events.add(event);
                case PersonAnswers told -> person = told.answers();
                default -> {
                }
            }
        }
        Derivations journal = Derivations.of(entries, BedHistory.of(bed), weeks, events, person);
        return random.nextBoolean()
                ? journal
                : journal.shownOn(SCREENS.get(random.nextInt(SCREENS.size())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void onlyWhatHoldsSurfacesAndAllOfIt(long seed) {
        Situation situation = Situation.of(random(seed), TODAY);
        Evaluator evaluator = new Evaluator(LIBRARY.conditions(), situation.journal(), TODAY);
        Set<String> mentioned = mentioned(ADVISOR.advise(situation));
        for (String item : conditionalItems()) {
            assertEquals(evaluator.truth(item) == Truth.TRUE, mentioned.contains(item), item);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void adviceIsSmallAndAgrees(long seed) {
        Situation situation = Situation.of(random(seed), TODAY);
        Advice advice = ADVISOR.advise(situation);
        assertTrue(advice.cards().size() <= Advice.MOST_CARDS);
        assertEquals(advice.cards().size(), advice.cards().stream().map(Card::topic).distinct().count());
        for (Card card : advice.cards()) {
            assertTrue(card.main().why().holds());
            assertTrue(advice.cards().stream().noneMatch(other -> !other.equals(card) && card.contradicts(other)));
        }
        assertEquals(advice, ADVISOR.advise(situation));
        if (advice.signs().stream().anyMatch(sign -> sign.level().isUrgent())) {
            assertTrue(advice.cards().isEmpty() && advice.more().isEmpty() && advice.missing().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void noCardIsShownThatSafetyHoldsBack(long seed) {
        Situation situation = Situation.of(random(seed), TODAY);
        Advice advice = ADVISOR.advise(situation);
        boolean free = situation.journal()
                .value(ProfileFields.PREGNANT, TODAY)
                .filter(Pregnancy.NO::equals)
                .isPresent() && situation.journal().isAnswered(ProfileFields.RISK_HISTORY, TODAY);
        Stream.concat(advice.cards().stream(), advice.more().stream())
                .flatMap(card -> card.items().stream())
                .forEach(item -> {
                    assertTrue(free || item.area() == Area.OTHER, item.id());
                    assertFalse(item.reassures() && !advice.signs().isEmpty(), item.id());
                });
    }

    /** Filling in what is unknown never turns what is decided round: the point of three values. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsDecidedStaysDecidedWhateverIsStillUnknown(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Expr expr = expr(random, 4);
            Truth open = truth(expr, "LOW", null, null);
            Set<Truth> filled = new HashSet<>();
            for (String fatigue : List.of("NONE", "HIGH")) {
                for (String pace : List.of("RUSHED", "NORMAL")) {
                    filled.add(truth(expr, "LOW", fatigue, pace));
                }
            }
            assertFalse(filled.contains(Truth.UNKNOWN));
            if (open != Truth.UNKNOWN) {
                assertEquals(Set.of(open), filled, expr.toString());
            }
        }
    }

    private static Truth truth(Expr expr, String stress, @Nullable String fatigue, @Nullable String pace) {
        Diary diary = new Diary().night(0, "night.stress=" + stress);
        if (fatigue != null && pace != null) {
            diary.night(0, "night.daytime_fatigue=" + fatigue, "night.morning_pace=" + pace);
        }
        return new Evaluator(Map.of(), diary.read(), Night.endingOn(TODAY.morning())).truth(expr);
    }

    private static Expr expr(Random random, int depth) {
        int what = depth == 0 ? 3 : random.nextInt(4);
        return switch (what) {
            case 0 -> new Expr.And(List.of(expr(random, depth - 1), expr(random, depth - 1)));
            case 1 -> new Expr.Or(List.of(expr(random, depth - 1), expr(random, depth - 1)));
            case 2 -> new Expr.Not(expr(random, depth - 1));
            default -> ConditionParser.expr(List.of("night.stress = LOW", "night.stress = HIGH",
                    "night.daytime_fatigue = HIGH", "night.morning_pace IN {RUSHED, UNHURRIED}")
                    .get(random.nextInt(4)), Map.of());
        };
    }
}
