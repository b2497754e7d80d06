package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.wakewell.analysis.ChangeAnalysisTest.diary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LookTest {

    @ParameterizedTest
    @CsvSource({"7,7,7", "13,7,1", "14,14,14", "27,14,1", "28,28,14", "41,28,1", "42,42,18", "59,42,1"})
    void aRunningChangeIsLookedAtAtMilestonesOnly(int after, int lookedAt, int toNext) {
        Look look = look("A30 B" + after, 0).orElseThrow();
        assertEquals(lookedAt, look.comparison().counts().after());
        assertEquals(29 + lookedAt, look.on());
        assertEquals(toNext, look.nightsToNext());
    }

    @Test
    void betweenMilestonesTheLastResultStays() {
        List<LabelledNight> nights = diary("A30 B27");
        Comparison atFourteen = ChangeAnalysis.of(nights.subList(0, 44), ChangeRules.settling(0))
                .getFirst()
                .comparison();
        for (int size = 44; size < 57; size++) {
            ChangeResult result = ChangeAnalysis.of(nights.subList(0, size), ChangeRules.settling(0)).getFirst();
            assertEquals(atFourteen, result.look().orElseThrow().comparison());
            assertEquals(size - 30, result.comparison().counts().after(), "all nights are there for who asks for them");
        }
    }

    @Test
    void nightsThatAreMissingOrSettlingDoNotCount() {
        Look look = look("A30 B5 B-5 B10", 3).orElseThrow();
        assertEquals(7, look.comparison().counts().after());
        assertEquals(30 + 5 + 5 + 4, look.on(), "two nights before the gap, five after");
        assertEquals(2, look.nightsToNext());
        assertEquals(3, look.comparison().counts().leftOut());
    }

    @Test
    void whenTheWindowIsOverAllItsNightsAreLookedAt() {
        assertEquals(Optional.empty(), look("A30 B60", 0));
        assertEquals(Optional.empty(), look("A30 B200", 0));
        assertEquals(Optional.empty(), ChangeAnalysis.of(diary("A30 B40 C1"), ChangeRules.settling(0))
                .getFirst()
                .look(), "a later change ended the phase");
    }

    @Test
    void theEndOfTheWindowIsALookToo() {
        assertEquals(8, look("A30 B-30 B20", 0).orElseThrow().nightsToNext());
        assertEquals(5, look("A30 B-35 B20", 0).orElseThrow().nightsToNext(), "28 nights will not be reached");
    }

    @Test
    void tooFewNightsHaveNoLook() {
        assertEquals(Optional.empty(), look("A30 B6", 0));
        assertEquals(Optional.empty(), look("A6 B30", 0));
    }

    @Test
    void aBundleIsLookedAtAsOne() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A30 B4 C20"), ChangeRules.settling(0));
        Look look = results.getFirst().look().orElseThrow();
        assertEquals(results.getLast().look(), results.getFirst().look());
        assertEquals(14, look.comparison().counts().after());
        assertNotEquals(look.comparison(), results.getFirst().comparison());
        assertEquals(results.getFirst().bundle().orElseThrow().comparison(), results.getFirst().comparison());
    }

    @Test
    void aMattressIsEarlyUntilTheLookAtTwentyEightNights() {
        ChangeRules mattress = new ChangeRules(change -> 0, change -> MethodConstants.FULL_LOOK_NIGHTS_BED, false);
        List<LabelledNight> nights = new ArrayList<>(diary("A30 B28"));
        assertTrue(early(nights.subList(0, 57), mattress));
        assertTrue(!early(nights, mattress));
    }

    private static boolean early(List<LabelledNight> nights, ChangeRules rules) {
        Look look = ChangeAnalysis.of(nights, rules).getFirst().look().orElseThrow();
        return look.comparison() instanceof Difference difference && difference.early();
    }

    private static Optional<Look> look(String phases, int settling) {
        return ChangeAnalysis.of(diary(phases), ChangeRules.settling(settling)).getLast().look();
    }
}
