package app.wakewell.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything a set-up can say about the bed, in the order in which files list it. */
public final class SetUpFields {

    public static final Field<MattressType> MATTRESS_TYPE = setUp(101, "mattress.type",
            new ValueType.Choice<>(MattressType.class));
    public static final Field<Firmness> MATTRESS_FIRMNESS = setUp(102, "mattress.firmness",
            new ValueType.Choice<>(Firmness.class));
    /** When the mattress was bought; the day may be a guess. */
    public static final Field<LocalDate> MATTRESS_ACQUIRED = setUp(103, "mattress.acquired", new ValueType.Day());
    public static final Field<Topper> TOPPER = setUp(104, "mattress.topper", new ValueType.Choice<>(Topper.class));
    public static final Field<BedBase> BASE = setUp(105, "mattress.base", new ValueType.Choice<>(BedBase.class));
    /** Pillows under the head, 0 to 6. */
    public static final Field<Integer> PILLOW_COUNT = setUp(106, "pillow.count", new ValueType.Whole(0, 6));
    public static final Field<PillowLoft> PILLOW_LOFT = setUp(107, "pillow.loft",
            new ValueType.Choice<>(PillowLoft.class));
    public static final Field<PillowType> PILLOW_TYPE = setUp(108, "pillow.type",
            new ValueType.Choice<>(PillowType.class));
    /** The usual props; a night inherits them. */
    public static final Field<Set<Prop>> PROPS = setUp(109, "props", new ValueType.Choices<>(Prop.class));
    public static final Field<YesNo> ROOM_DARK = setUp(110, "room.dark", new ValueType.Choice<>(YesNo.class));
    public static final Field<YesNo> ROOM_QUIET = setUp(111, "room.quiet", new ValueType.Choice<>(YesNo.class));
    public static final Field<YesNo> ROOM_COOL = setUp(112, "room.cool", new ValueType.Choice<>(YesNo.class));

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(MATTRESS_TYPE, MATTRESS_FIRMNESS, MATTRESS_ACQUIRED, TOPPER, BASE,
            PILLOW_COUNT, PILLOW_LOFT, PILLOW_TYPE, PROPS, ROOM_DARK, ROOM_QUIET, ROOM_COOL);

    private SetUpFields() {}

    /** The field with the given id, {@code setup.} included. */
    public static Optional<Field<?>> byId(String id) {
        return ALL.stream().<Field<?>>map(field -> field).filter(field -> field.id().equals(id)).findFirst();
    }

    private static <T> Field<T> setUp(int order, String name, ValueType<T> type) {
        return Field.of("setup." + name, order, type);
    }
}
