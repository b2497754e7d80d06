package app.wakewell.ui.today;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.AwakeningCause;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NightSavingTest {

    private static final Night NIGHT = TestJournals.TODAY;

    private static ZonedDateTime at(int hour, int minute) {
        LocalTime time = LocalTime.of(hour, minute);
        return (hour < 12 ? NIGHT.morning() : NIGHT.evening()).atTime(time).atZone(TestJournals.ZONE);
    }

    private static Patch taken(Answers stored, Patch wanted) {
        return NightSaving.withoutContradictions(NIGHT, stored, wanted);
    }

    @Test
    void whatFitsIsTakenWhole() {
        Patch patch = Patch.NONE.set(NightFields.PAIN_RISING, new Score(3)).clear(NightFields.NOTE);
        assertEquals(patch, taken(Answers.NONE, patch));
    }

    @Test
    void whatContradictsIsHeldBackAndTheRestIsTaken() {
        Answers stored = Answers.NONE.with(NightFields.AWAKENING_CAUSES, Set.of(AwakeningCause.NOISE));
        Patch score = Patch.NONE.set(NightFields.PAIN_RISING, new Score(3));
        assertEquals(score, taken(stored, score.set(NightFields.AWAKENINGS, 0)));
    }

    @Test
    void timesThatOnlyFitTogetherAreTakenTogether() {
        Answers stored = Answers.NONE.with(NightFields.INTO_BED, at(22, 0)).with(NightFields.GOT_UP, at(5, 0));
        Patch later = Patch.NONE.set(NightFields.INTO_BED, at(6, 0)).set(NightFields.GOT_UP, at(11, 0));
        assertEquals(later, taken(stored, later));
        assertEquals(Patch.NONE, taken(stored, Patch.NONE.set(NightFields.INTO_BED, at(6, 0))));
    }

    @Test
    void aContradictionThatIsThereAlreadyHoldsNothingBack() {
        Answers stored = Answers.NONE.with(NightFields.AWAKENINGS, 0)
                .with(NightFields.AWAKENING_CAUSES, Set.of(AwakeningCause.NOISE));
        Patch score = Patch.NONE.set(NightFields.PAIN_RISING, new Score(3));
        assertEquals(score, taken(stored, score));
    }
}
