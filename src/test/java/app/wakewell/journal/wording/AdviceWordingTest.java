package app.wakewell.journal.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.ConditionParser;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Expr;
import app.wakewell.advice.Library;
import app.wakewell.advice.Truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AdviceWordingTest {

    private static final AdviceWording WORDING = new AdviceWording(new Wording(Locale.ENGLISH), Library.shipped());

    private static Expr condition(String text) {
        return ConditionParser.expr(text, Map.of());
    }

    private static String seen(String test, Truth truth, String seen) {
        return WORDING.seen(new Explained(condition(test), truth, seen, false, new TreeSet<>(), List.of()));
    }

    @Test
    void choiceThatHoldsIsToldOnceAndOneThatDoesNotWithWhatWasRead() {
        assertEquals("most frequent main position in the last 7 days: back",
                seen("MODE(7, night.position) IN {BACK, STOMACH}", Truth.TRUE, "BACK"));
        assertEquals("most frequent main position in the last 7 days: back (now side)",
                seen("MODE(7, night.position) = BACK", Truth.FALSE, "SIDE"));
    }

    @Test
    void bigNumbersAreToldWithoutTenths() {
        assertEquals("weeks in this bout: 139", seen("profile.episode_weeks >= 6", Truth.TRUE, "139.1"));
        assertEquals("weeks in this bout: 2.6", seen("profile.episode_weeks < 6", Truth.TRUE, "2.6"));
    }

    @Test
    void ofManyItemsTheFirstAreNamedInTheirWords() {
        assertEquals("fits together with “On the side, hold a pillow in the arms so the upper body does not turn.”",
                WORDING.condition(condition("WITH {side-hug-pillow}")));
        assertEquals("fits together with “On the side, hold a pillow in the arms so the upper body does not turn.” or "
                + "“Have a deliberate, calming routine before bed.” or one of 3 others",
                WORDING.condition(condition(
                        "WITH {side-hug-pillow, wind-down-routine, no-tv-in-bed, rotate-mattress, stay-hydrated}")));
    }
}
