package app.wakewell.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.NightFields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConditionParserTest {

    private static final Map<String, Macro> MACROS = Map.of( //
            "PAIN", new Macro("PAIN", ConditionParser.expr("night.pain_rising >= PAINFUL", Map.of()), "pain"), //
            "OFTEN",
            new Macro("OFTEN", ConditionParser.expr("COUNT(7, night.pain_rising >= 3) >= 3", Map.of()), "often"));

    private static Expr expr(String text) {
        return ConditionParser.expr(text, MACROS);
    }

    @Test
    void andBindsTighterThanOr() {
        Expr or = expr("PAIN OR PAIN AND OFTEN");
        assertEquals(2, assertInstanceOf(Expr.Or.class, or).parts().size());
        assertInstanceOf(Expr.And.class, ((Expr.Or) or).parts().getLast());
        assertInstanceOf(Expr.And.class, expr("(PAIN OR PAIN) AND OFTEN"));
    }

    @Test
    void oldNameOfPainOnRisingStandsForIt() {
        assertEquals(new Expr.Compared(new Quantity.Told(NightFields.PAIN_RISING), Relation.AT_LEAST, new Limit(7,
                null)), expr("night.pain_morning >= 7"));
    }

    @Test
    void thresholdsAreNumbersWithAName() {
        Expr.Compared test = assertInstanceOf(Expr.Compared.class,
                expr("DIFF(night.pain_rising, night.position = STOMACH) <= -PAIN_DIFFERENCE"));
        assertEquals(new Limit(-1, Threshold.PAIN_DIFFERENCE), test.limit());
    }

    @Test
    void fourWaysToSurface() {
        assertInstanceOf(Surfacing.Always.class, ConditionParser.surfacing("ALWAYS", MACROS));
        assertEquals(new Surfacing.LibraryOnly(null), ConditionParser.surfacing("LIBRARY", MACROS));
        assertEquals(new Surfacing.LibraryOnly(expr("PAIN")),
                ConditionParser.surfacing("LIBRARY PIN (PAIN)", MACROS));
        assertEquals(new Surfacing.Attached(new Expr.With(List.of("a-1", "b"))),
                ConditionParser.surfacing("WITH {a-1, b}", MACROS));
        assertInstanceOf(Surfacing.When.class, ConditionParser.surfacing("WITH {a} OR PAIN", MACROS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAIN AND (OFTEN OR NOT PAIN) OR PAIN", "NOT (PAIN AND OFTEN)", "NOT NOT PAIN",
            "night.props LACKS_ALL {HUGGED, BODY_PILLOW}", "night.props LACKS HUGGED",
            "night.pain_regions HAS_ANY {NECK, UPPER_BACK}", "night.pain_regions HAS NECK",
            "MODE(7, night.position) IN {BACK, STOMACH}", "setup.pillow.type != CERVICAL",
            "COUNT(28, night.stiffness IN {M30_60, GT_60} AND night.stiffness_eases = YES) >= 10",
            "MEAN(14, night.sleep_hours) < SHORT_SLEEP_HOURS", "SPREAD(14, night.bed_time) > 45",
            "WEEKEND_SHIFT(28, night.wake_time) > 60", "TREND(night.sleep_quality, 3) = IMPROVING",
            "DROP(week.weight_kg, WEIGHT_FALL_WEEKS) >= 5",
            "DIFF(night.sleep_quality, night.evening HAS ALCOHOL) <= -0.5", "WITH {a-b, c}"})
    void whatIsReadIsWrittenAgain(String text) {
        assertEquals(text, expr(text).toString());
        assertEquals(expr(text), expr(expr(text).toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "PAIN AND | 9 | a condition expected, not the end", //
            "PAIN PAIN | 6 | AND, OR or the end expected, not \"PAIN\"", //
            "(PAIN | 6 | \")\" expected, not the end", //
            "PEIN | 1 | a field, a macro or a function expected, not \"PEIN\"", //
            "night.pane >= 3 | 1 | a field of the journal expected, not \"night.pane\"", //
            "night.pain_rising = 3 | 19 | >=, <=, < or > expected, not \"=\"", //
            "night.pain_rising >= MANY | 22 | a number or a threshold expected, not \"MANY\"", //
            "night.position >= 3 | 16 | =, != or IN expected, not \">=\"", //
            "night.position HAS SIDE | 16 | =, != or IN expected, not \"HAS\"", //
            "night.props = HUGGED | 13 | HAS, HAS_ANY, LACKS or LACKS_ALL expected, not \"=\"", //
            "night.position IN {} | 20 | one of SIDE_LEFT", //
            "night.position = FLOOR | 18 | one of SIDE_LEFT", //
            "night.note = X | 1 | a number, a choice or a set expected", //
            "night.bed_time >= 3 | 1 | a number, a choice or a set expected", //
            "SPREAD(14, night.position) > 4 | 12 | a field with a time of day expected", //
            "MEAN(7, night.position) > 4 | 9 | a field with a number expected", //
            "MODE(7, night.pain_rising) = 4 | 9 | a field with a choice expected", //
            "TREND(night.awakenings, 3) = WORSENING | 7 | a pain score or sleep quality expected", //
            "TREND(night.pain_rising, 3) = WORSE | 31 | one of WORSENING, STEADY, IMPROVING expected", //
            "COUNT(0, PAIN) >= 3 | 7 | a whole number from 1 expected", //
            "COUNT(7, OFTEN) >= 3 | 10 | a test of one night expected", //
            "COUNT(7, WITH {a}) >= 3 | 10 | a test of one night expected", //
            "COUNT(7, COUNT(7, PAIN) >= 1) >= 3 | 10 | a test of one night expected", //
            "SUM(7, PAIN) >= 3 | 1 | a function expected, not \"SUM\"", //
            "PAIN & OFTEN | 6 | a word, a number or a sign expected, not \"&\"", //
            "LIBRARY | 1 | a field, a macro or a function expected"})
    void whatIsWrongIsToldWithItsPlace(String text, int place, String message) {
        BadCondition bad = assertThrows(BadCondition.class, () -> expr(text));
        assertEquals(place, bad.place(), bad.getMessage());
        assertTrue(String.valueOf(bad.getMessage()).contains(message), bad.getMessage());
    }

    @Test
    void everyConditionOfTheLibraryIsWrittenAsItIsRead() {
        for (AdviceItem item : Library.shipped().items()) {
            Expr condition = item.condition();
            if (condition != null) {
                assertEquals(condition.toString(), parsedAgain(condition), item.id());
            }
        }
    }

    /** Texts that are nearly conditions: one character left out, doubled or put elsewhere. */
    @Test
    void whateverIsWrongIsABadCondition() {
        Random random = new Random(7);
        int bad = 0;
        for (AdviceItem item : Library.shipped().items()) {
            for (int i = 0; i < 20; i++) {
                StringBuilder text = new StringBuilder(item.surfacing().toString());
                char moved = text.charAt(random.nextInt(text.length()));
                if (random.nextBoolean()) {
                    text.deleteCharAt(random.nextInt(text.length()));
                }
                text.insert(random.nextInt(text.length() + 1), moved);
                try {
                    ConditionParser.surfacing(text.toString(), MACROS);
                } catch (BadCondition expected) {
                    assertTrue(expected.place() >= 1 && expected.place() <= text.length() + 1, text::toString);
                    bad++;
                }
            }
        }
        assertTrue(bad > 1000, "only " + bad);
    }

    private static String parsedAgain(Expr condition) {
        return ConditionParser.expr(condition.toString(), macros(condition)).toString();
    }

    private static Map<String, Macro> macros(Expr condition) {
        Map<String, Macro> macros = new HashMap<>();
        collect(condition, macros);
        return macros;
    }

    private static void collect(Expr expr, Map<String, Macro> into) {
        switch (expr) {
            case Expr.And(List<Expr> parts) -> parts.forEach(part -> collect(part, into));
            case Expr.Or(List<Expr> parts) -> parts.forEach(part -> collect(part, into));
            case Expr.Not(Expr part) -> collect(part, into);
            case Expr.Use(Macro macro) -> into.put(macro.name(), macro);
            default -> {
            }
        }
    }
}
