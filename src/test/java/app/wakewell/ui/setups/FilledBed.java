package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.PillowType;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

/**
 * The sample journal, in whose list there are mattresses, a topper, pillows and a prop, with a pillow on trial, a roll
 * that nobody used yet, and what was noted about the bed besides.
 */
final class FilledBed {

    static final Night TONIGHT = Night.endingOn(ScreenWorld.TODAY).next();
    static final LocalDate TODAY = ScreenWorld.TODAY;

    private final ScreenWorld world = ScreenWorld.sample();
    private final Journal journal = world.journal();
    private final Thing trial;
    private final Thing roll;

    FilledBed() {
        trial = journal.things()
                .add(BedPart.PILLOW, "Thick pillow",
                        Answers.NONE.with(SetUpFields.PILLOW_COUNT, 1)
                                .with(SetUpFields.PILLOW_LOFT, PillowLoft.THICK)
                                .with(SetUpFields.PILLOW_TYPE, PillowType.CERVICAL),
                        TODAY.plusDays(25));
        journal.changeSetUp(TONIGHT.plus(-15), Thing.inUse(BedPart.PILLOW, List.of(trial)),
                Map.of(BedPart.PILLOW, Set.of(trial.number())), "Neck was stiff", null);
        roll = journal.things()
                .add(BedPart.PROPS, "Red roll",
                        Answers.NONE.with(SetUpFields.PROPS, Set.of(Prop.LUMBAR_ROLL)), null);
        journal.observe(BedPart.MATTRESS, TONIGHT.plus(-90),
                Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, TODAY.minusDays(90))
                        .set(SetUpFields.MATTRESS_CAN_ROTATE, YesNoUnsure.YES)
                        .set(SetUpFields.MATTRESS_COMFORT, 4)
                        .set(SetUpFields.MATTRESS_CONDITION, MattressCondition.GOOD));
        journal.log(TONIGHT.plus(-4), Patch.NONE.set(NightFields.PAIN_RISING, new Score(3))
                .set(NightFields.PROPS, Set.of(Prop.HUGGED)), new Visit());
    }

    ScreenWorld world() {
        return world;
    }

    Journal journal() {
        return journal;
    }

    /** The pillow that the shop takes back. */
    Thing trial() {
        return trial;
    }

    /** The prop that no night uses. */
    Thing roll() {
        return roll;
    }

    /** The only thing in use tonight for a part. */
    Thing inUse(BedPart part) {
        Snapshot now = journal.read();
        return now.thing(now.bed().thingsOn(TONIGHT).getOrDefault(part, Collections.emptyNavigableSet()).first())
                .orElseThrow();
    }
}
