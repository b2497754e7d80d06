package app.wakewell.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything a set-up can say about the bed and the habits around it, in the order in which files list it. */
public final class SetUpFields {

    public static final Field<MattressType> MATTRESS_TYPE = Field.of("setup.mattress.type", 101,
            new ValueType.Choice<>(MattressType.class));
    /** As the sleeper feels it. */
    public static final Field<Firmness> MATTRESS_FIRMNESS = Field.of("setup.mattress.firmness", 102,
            new ValueType.Choice<>(Firmness.class));
    /** When the mattress was bought; the day may be a guess. */
    public static final Field<LocalDate> MATTRESS_ACQUIRED = Field.of("setup.mattress.acquired", 103,
            new ValueType.Day());
    public static final Field<MattressCondition> MATTRESS_CONDITION = Field.of("setup.mattress.condition", 104,
            new ValueType.Choice<>(MattressCondition.class));
    /** When the mattress was last turned round. */
    public static final Field<LocalDate> MATTRESS_LAST_ROTATED = Field.of("setup.mattress.last_rotated", 105,
            new ValueType.Day());
    /** Whether the mattress may be turned at all; some must not be. */
    public static final Field<YesNoUnsure> MATTRESS_CAN_ROTATE = Field.of("setup.mattress.can_rotate", 106,
            new ValueType.Choice<>(YesNoUnsure.class));
    /** When the person last looked the mattress over. */
    public static final Field<LocalDate> MATTRESS_LAST_REVIEWED = Field.of("setup.mattress.last_reviewed", 107,
            new ValueType.Day());
    public static final Field<Topper> TOPPER = Field.of("setup.mattress.topper", 108,
            new ValueType.Choice<>(Topper.class));
    public static final Field<BedBase> BASE = Field.of("setup.mattress.base", 109,
            new ValueType.Choice<>(BedBase.class));
    /** Whether a board lies under the mattress. */
    public static final Field<YesNo> BOARD_UNDER = Field.of("setup.mattress.board_under", 110,
            new ValueType.Choice<>(YesNo.class));
    /** Whether the mattress was sold as orthopaedic. */
    public static final Field<YesNoUnsure> MATTRESS_ORTHOPAEDIC_LABEL = Field.of("setup.mattress.orthopaedic_label",
            111, new ValueType.Choice<>(YesNoUnsure.class));
    /** Whether the spine, lying, keeps its good standing shape. */
    public static final Field<YesNoUnsure> MATTRESS_STANDING_ALIGNMENT = Field.of("setup.mattress.standing_alignment",
            112, new ValueType.Choice<>(YesNoUnsure.class));
    /** How comfortable the mattress is, 1 very poor to 5 very good. */
    public static final Field<Integer> MATTRESS_COMFORT = Field.of("setup.mattress.comfort", 113,
            new ValueType.Whole(1, 5));
    public static final Field<MattressPlan> MATTRESS_PLAN = Field.of("setup.mattress.plan", 114,
            new ValueType.Choice<>(MattressPlan.class));
    /** Pillows under the head, 0 to 6. */
    public static final Field<Integer> PILLOW_COUNT = Field.of("setup.pillow.count", 115, new ValueType.Whole(0, 6));
    /** Total height under the head. */
    public static final Field<PillowLoft> PILLOW_LOFT = Field.of("setup.pillow.loft", 116,
            new ValueType.Choice<>(PillowLoft.class));
    public static final Field<PillowType> PILLOW_TYPE = Field.of("setup.pillow.type", 117,
            new ValueType.Choice<>(PillowType.class));
    public static final Field<HeadAlignment> PILLOW_HEAD_IN_LINE = Field.of("setup.pillow.head_in_line", 118,
            new ValueType.Choice<>(HeadAlignment.class));
    public static final Field<YesNoUnsure> PILLOW_SUPPORTS_NECK = Field.of("setup.pillow.supports_neck", 119,
            new ValueType.Choice<>(YesNoUnsure.class));
    /** The usual props; a night inherits them. */
    public static final Field<Set<Prop>> PROPS = Field.of("setup.props", 120, new ValueType.Choices<>(Prop.class));
    /** Whether somebody who sleeps on the side bends the knees. */
    public static final Field<YesNoUnsure> SIDE_KNEES_BENT = Field.of("setup.side_knees_bent", 121,
            new ValueType.Choice<>(YesNoUnsure.class));
    public static final Field<Position> POSITION_USUAL = Field.of("setup.position_usual", 122,
            new ValueType.Choice<>(Position.class));
    public static final Field<OnlyPosition> POSITION_ONLY = Field.of("setup.position_only", 123,
            new ValueType.Choice<>(OnlyPosition.class));
    public static final Field<YesNo> ROOM_DARK = Field.of("setup.room.dark", 124, new ValueType.Choice<>(YesNo.class));
    public static final Field<YesNo> ROOM_QUIET = Field.of("setup.room.quiet", 125,
            new ValueType.Choice<>(YesNo.class));
    public static final Field<YesNo> ROOM_COOL = Field.of("setup.room.cool", 126, new ValueType.Choice<>(YesNo.class));
    /** Usual or wished-for time of going to bed. */
    public static final Field<LocalTime> SCHEDULE_BED = Field.of("setup.schedule.bed", 127, new ValueType.Time());
    /** Usual or wished-for time of rising. */
    public static final Field<LocalTime> SCHEDULE_WAKE = Field.of("setup.schedule.wake", 128, new ValueType.Time());
    public static final Field<Routine> ROUTINE_HAS = Field.of("setup.routine.has", 129,
            new ValueType.Choice<>(Routine.class));
    public static final Field<Set<RoutineStep>> ROUTINE_STEPS = Field.of("setup.routine.steps", 130,
            new ValueType.Choices<>(RoutineStep.class));
    public static final Field<Set<SleepDevice>> DEVICES = Field.of("setup.devices", 131,
            new ValueType.Choices<>(SleepDevice.class));

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(MATTRESS_TYPE, MATTRESS_FIRMNESS, MATTRESS_ACQUIRED,
            MATTRESS_CONDITION, MATTRESS_LAST_ROTATED, MATTRESS_CAN_ROTATE, MATTRESS_LAST_REVIEWED, TOPPER, BASE,
            BOARD_UNDER, MATTRESS_ORTHOPAEDIC_LABEL, MATTRESS_STANDING_ALIGNMENT, MATTRESS_COMFORT, MATTRESS_PLAN,
            PILLOW_COUNT, PILLOW_LOFT, PILLOW_TYPE, PILLOW_HEAD_IN_LINE, PILLOW_SUPPORTS_NECK, PROPS, SIDE_KNEES_BENT,
            POSITION_USUAL, POSITION_ONLY, ROOM_DARK, ROOM_QUIET, ROOM_COOL, SCHEDULE_BED, SCHEDULE_WAKE, ROUTINE_HAS,
            ROUTINE_STEPS, DEVICES);

    private SetUpFields() {}

    /** The field with the given id, {@code setup.} included. */
    public static Optional<Field<?>> byId(String id) {
        return ALL.stream().<Field<?>>map(field -> field).filter(field -> field.id().equals(id)).findFirst();
    }
}
