package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** When Today leads to the warning signs, and what it says of them. */
class SignsWatchTest {

    private static final LocalDate TODAY = ScreenWorld.TODAY;

    private final ScreenWorld world = ScreenWorld.empty();
    private final ScreenContext context = world.context();
    private final SignsWatch watch = new SignsWatch(context,
            new TodayWords(context.messages(), context.wording(), context.formats()));

    private void write(int daysAgo, int pain, Region region) {
        world.journal()
                .log(Night.endingOn(TODAY.minusDays(daysAgo)), Patch.NONE.set(NightFields.PAIN_RISING, new Score(pain))
                        .set(NightFields.PAIN_REGIONS, Set.of(PainRegion.of(region))), new Visit());
    }

    private void answerAndLeave() {
        watch.answered();
        watch.left();
    }

    private String line() {
        return watch.lineProperty().get();
    }

    @Test
    void looksOnlyWhereSomethingWasAnsweredAndTheFieldIsLeft() {
        write(0, 4, Region.CHEST);
        watch.left();
        assertEquals(List.of(), world.shown());
        watch.answered();
        assertEquals(List.of(), world.shown());
        watch.left();
        assertEquals(List.of("signs"), world.shown());
        watch.left();
        assertEquals(List.of("signs"), world.shown());
    }

    @Test
    void anOrdinaryMorningSaysAndOpensNothing() {
        write(0, 3, Region.LOWER_BACK);
        answerAndLeave();
        assertEquals("", line());
        assertEquals(List.of(), world.shown());
    }

    @Test
    void openSignsAreOneCalmLineUntilAnotherNightIsOpened() {
        write(0, 3, Region.LOWER_BACK);
        SymptomNotes notes = new SymptomNotes(world.journal());
        notes.note(Symptom.LEG_TINGLING, TODAY);
        answerAndLeave();
        assertEquals("Something you noted is on the list doctors ask people to know.", line());
        notes.note(Symptom.LEG_NUMBNESS, TODAY);
        answerAndLeave();
        assertTrue(line().startsWith("2 things you noted are"), line());
        assertEquals(List.of(), world.shown());
        watch.begin();
        assertEquals("", line());
    }

    @Test
    void aPlaceThatStaysIsAskedAboutInTheLineAndOpensNothing() {
        world.store().keepLastTimes(Map.of("shown:nia-leg-pain-asks", TODAY.minusDays(8)));
        write(9, 3, Region.BUTTOCK);
        write(0, 3, Region.BUTTOCK);
        answerAndLeave();
        assertTrue(line().startsWith("You noted pain in a leg or the buttock."), line());
        assertEquals(List.of(), world.shown());
        answerAndLeave();
        assertTrue(line().startsWith("You noted pain in a leg or the buttock."), "it stays while the night is open");
        watch.begin();
        answerAndLeave();
        assertEquals("", line(), "once in seven days");
    }

    @Test
    void openingByItselfIsRemembered() {
        write(2, 9, Region.LOWER_BACK);
        write(1, 9, Region.LOWER_BACK);
        write(0, 9, Region.LOWER_BACK);
        answerAndLeave();
        answerAndLeave();
        assertEquals(List.of("signs"), world.shown());
        assertEquals(TODAY, world.journal().advice().signsLastOpenedByThemselves().orElseThrow());
    }
}
