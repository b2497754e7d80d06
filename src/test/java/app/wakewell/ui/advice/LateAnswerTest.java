package app.wakewell.ui.advice;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.ScreenWorld;

import static app.wakewell.ui.advice.AdviceWorlds.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

class LateAnswerTest {

    private final Journal journal = ScreenWorld.empty().journal();

    private LateAnswer firmness() {
        return LateAnswer.about(SetUpFields.MATTRESS_FIRMNESS, journal);
    }

    @Test
    void whatAPartIsMadeOfWasSoFromTheNightOnWhichItCame() {
        AdviceWorlds.bed(journal, "setup.mattress.type=FOAM", "setup.props=none");
        journal.changeSetUp(TODAY.plus(-20), AdviceWorlds.patch("setup.mattress.type=LATEX"), null, null);
        journal.changeSetUp(TODAY.plus(-10), AdviceWorlds.patch("setup.props=HUGGED"), null, null);
        assertEquals(new LateAnswer(BedPart.MATTRESS, TODAY.plus(-20)), firmness());
    }

    @Test
    void answerMakesNoChangeOfTheBed() {
        AdviceWorlds.bed(journal, "setup.mattress.type=FOAM", "setup.props=none");
        int phases = journal.read().bed().phases().size();
        firmness().store(Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), journal);
        assertEquals(phases, journal.read().bed().phases().size());
        assertEquals(Firmness.FIRM,
                journal.read().bed().knownOn(TODAY).get(SetUpFields.MATTRESS_FIRMNESS).orElseThrow());
    }

    @Test
    void partOfWhichNothingIsKnownWasThereFromTheFirstDescription() {
        AdviceWorlds.bed(journal, "setup.props=none");
        journal.changeSetUp(TODAY.plus(-10), AdviceWorlds.patch("setup.props=HUGGED"), null, null);
        assertEquals(new LateAnswer(BedPart.MATTRESS, TODAY.plus(-60)), firmness());
    }

    @Test
    void partThatCameAsAThingWasThereFromThen() {
        AdviceWorlds.bed(journal, "setup.props=none");
        Thing mattress = journal.things()
                .add(BedPart.MATTRESS, "Grey one", AdviceWorlds.patch("setup.mattress.type=FOAM").applyTo(Answers.NONE),
                        null);
        journal.changeSetUp(TODAY.plus(-30), Patch.NONE, Map.of(BedPart.MATTRESS, Set.of(mattress.number())),
                null, null);
        assertEquals(TODAY.plus(-30), firmness().from());
    }

    @Test
    void bedThatNobodyDescribedWasThereFromTheFirstNight() {
        assertEquals(TODAY, firmness().from());
        AdviceWorlds.nights(journal, 5, "night.pain_rising=3");
        assertEquals(TODAY.plus(-4), firmness().from());
    }

    @Test
    void changeFromTonightIsNotTheBedOfLastNight() {
        AdviceWorlds.bed(journal, "setup.mattress.type=FOAM");
        journal.changeSetUp(TODAY.next(), AdviceWorlds.patch("setup.mattress.type=LATEX"), null, null);
        assertEquals(TODAY.plus(-60), firmness().from());
    }

    @Test
    void whatIsObservedAndHabitsAreKnownFromNowOn() {
        AdviceWorlds.bed(journal, "setup.mattress.type=FOAM");
        assertEquals(new LateAnswer(BedPart.MATTRESS, TODAY),
                LateAnswer.about(SetUpFields.MATTRESS_CONDITION, journal));
        LateAnswer.about(SetUpFields.MATTRESS_CONDITION, journal)
                .store(Patch.NONE.set(SetUpFields.MATTRESS_CONDITION, MattressCondition.SAGGING), journal);
        assertEquals(1, journal.read().bed().phases().size());
        assertEquals(new LateAnswer(null, TODAY), LateAnswer.about(SetUpFields.POSITION_ONLY, journal));
    }
}
