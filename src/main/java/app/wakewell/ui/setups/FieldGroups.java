package app.wakewell.ui.setups;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.SetUpFields;

/** What is noted beside the bed itself; none of it makes another bed of it. */
final class FieldGroups {

    /** What the person observes of the bed. */
    static final List<Field<?>> FIT = List.of(SetUpFields.MATTRESS_CONDITION, SetUpFields.MATTRESS_COMFORT,
            SetUpFields.MATTRESS_STANDING_ALIGNMENT, SetUpFields.MATTRESS_CAN_ROTATE,
            SetUpFields.MATTRESS_LAST_ROTATED, SetUpFields.MATTRESS_LAST_REVIEWED,
            SetUpFields.MATTRESS_ORTHOPAEDIC_LABEL, SetUpFields.PILLOW_HEAD_IN_LINE,
            SetUpFields.PILLOW_SUPPORTS_NECK);

    /** How the person lies and lives around it. */
    static final List<Field<?>> HABITS = List.of(SetUpFields.POSITION_USUAL, SetUpFields.POSITION_ONLY,
            SetUpFields.SIDE_KNEES_BENT, SetUpFields.SCHEDULE_BED, SetUpFields.SCHEDULE_WAKE, SetUpFields.ROUTINE_HAS,
            SetUpFields.ROUTINE_STEPS, SetUpFields.DEVICES, SetUpFields.MATTRESS_PLAN);

    /** What is asked when a mattress is checked over. */
    static final List<Field<?>> CHECK = List.of(SetUpFields.MATTRESS_CONDITION, SetUpFields.MATTRESS_COMFORT,
            SetUpFields.MATTRESS_STANDING_ALIGNMENT);

    /** What is asked of its age. */
    static final List<Field<?>> BOUGHT = List.of(SetUpFields.MATTRESS_ACQUIRED);

    private FieldGroups() {}
}
