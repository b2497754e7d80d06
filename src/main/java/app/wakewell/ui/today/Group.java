package app.wakewell.ui.today;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;

/** The parts of the form that are folded away until they are wanted. */
enum Group {
    /** How one lay. */
    LAY,
    /** What the pain was like. */
    PAIN,
    /** The evening and the day before; the person's own factors stand here, too. */
    DAY,
    /** Getting into bed and out of it. */
    BED,
    /** The times of the night. */
    TIMES;

    /** What it asks, in its order; the person's own factors besides. */
    List<Field<?>> fields() {
        return switch (this) {
            case LAY -> List.of(NightFields.POSITION_WOKE, NightFields.PROPS);
            case PAIN -> List.of(NightFields.STIFFNESS_EASES, NightFields.PAIN_GETTING_UP, NightFields.PAIN_CHARACTER,
                    NightFields.PAIN_RISING_AT_NIGHT, NightFields.PAIN_DISTURBED_SLEEP, NightFields.PAIN_EVENING,
                    NightFields.PAIN_DURATION);
            case DAY -> List.of(NightFields.EVENING, NightFields.DAY_LOAD, NightFields.STRESS,
                    NightFields.DAYTIME_FATIGUE, NightFields.MEDICATION);
            case BED -> List.of(NightFields.BED_ENTRY, NightFields.BED_EXIT, NightFields.MORNING_MOVES,
                    NightFields.MORNING_PACE);
            case TIMES -> List.of(NightFields.INTO_BED, NightFields.TRIED_TO_SLEEP, NightFields.MINUTES_TO_SLEEP,
                    NightFields.AWAKENINGS, NightFields.MINUTES_AWAKE, NightFields.AWAKENING_CAUSES,
                    NightFields.FINAL_WAKING, NightFields.GOT_UP, NightFields.MINUTES_ASLEEP,
                    NightFields.DEVICE_QUALITY);
        };
    }
}
