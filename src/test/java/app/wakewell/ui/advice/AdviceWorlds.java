package app.wakewell.ui.advice;

import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Pregnancy;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

/** Journals to which the articles have something to say. */
final class AdviceWorlds {

    static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);

    private AdviceWorlds() {}

    /** Nobody has asked about pregnancy and the past yet: a week on the side, with pain. */
    static ScreenWorld untold() {
        ScreenWorld world = ScreenWorld.empty();
        bed(world.journal(), "setup.props=none", "setup.mattress.firmness=MEDIUM");
        nights(world.journal(), 7, "night.pain_rising=4", "night.pain_bed=3", "night.position=SIDE_LEFT",
                "night.pain_regions=LOWER_BACK");
        return world;
    }

    /** The same, told that nothing stands in the way of a card. */
    static ScreenWorld onTheSide() {
        ScreenWorld world = untold();
        tellSafety(world.journal());
        return world;
    }

    /** Of the sample journal's person, too. */
    static ScreenWorld toldSample() {
        ScreenWorld world = ScreenWorld.sample();
        tellSafety(world.journal());
        return world;
    }

    /** A pillow between the knees was tried for a month, and those mornings hurt much more. */
    static ScreenWorld knownNotToSuit() {
        ScreenWorld world = ScreenWorld.empty();
        Journal journal = world.journal();
        journal.changeSetUp(TODAY.plus(-100), patch("setup.props=none"), null, null);
        journal.changeSetUp(TODAY.plus(-65), patch("setup.props=KNEES_BETWEEN"), null, null);
        journal.changeSetUp(TODAY.plus(-30), patch("setup.props=none"), null, null);
        for (int ago = 100; ago >= 0; ago--) {
            int pain = ago <= 65 && ago > 30 ? 7 : 3;
            journal.log(TODAY.plus(-ago), patch("night.pain_rising=" + (pain + ago % 2), "night.position=SIDE_LEFT",
                    "night.pain_regions=LOWER_BACK"), new Visit());
        }
        tellSafety(journal);
        return world;
    }

    static void answer(Journal journal, String... answers) {
        journal.changePerson(patch(answers), new Visit());
    }

    static void tellSafety(Journal journal) {
        journal.changePerson(Patch.NONE.set(ProfileFields.PREGNANT, Pregnancy.NO)
                .set(ProfileFields.RISK_HISTORY, Set.of()), new Visit());
    }

    /** A bed since two months. */
    static void bed(Journal journal, String... answers) {
        journal.changeSetUp(TODAY.plus(-60), patch(answers), null, null);
    }

    /** The same answers on each of the last nights. */
    static void nights(Journal journal, int count, String... answers) {
        for (int ago = count - 1; ago >= 0; ago--) {
            journal.log(TODAY.plus(-ago), patch(answers), new Visit());
        }
    }

    /** A symptom since this morning. */
    static void symptom(Journal journal, Symptom symptom) {
        journal.addEvent(DayEvent.What.of(DayEvent.Type.SYMPTOM, TODAY.morning(),
                Answers.NONE.with(EventFields.SYMPTOMS, Set.of(symptom))));
    }

    /** Answers in canonical text: {@code night.pain_rising=5}. */
    static Patch patch(String... answers) {
        Patch patch = Patch.NONE;
        for (String answer : answers) {
            int sign = answer.indexOf('=');
            Field<?> field = Fields.byId(answer.substring(0, sign)).orElseThrow();
            if (!(patch.parse(field, answer.substring(sign + 1)) instanceof Parsed.Ok<Patch>(Patch one))) {
                throw new IllegalArgumentException("no such answer: " + answer);
            }
            patch = patch.then(one);
        }
        return patch;
    }
}
