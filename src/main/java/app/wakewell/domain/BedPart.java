package app.wakewell.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the bed that are told apart in pictures, texts and settling nights. */
public enum BedPart {
    MATTRESS(List.of(SetUpFields.MATTRESS_TYPE, SetUpFields.MATTRESS_FIRMNESS, SetUpFields.MATTRESS_ACQUIRED),
            List.of(SetUpFields.MATTRESS_CONDITION, SetUpFields.MATTRESS_LAST_ROTATED, SetUpFields.MATTRESS_CAN_ROTATE,
                    SetUpFields.MATTRESS_LAST_REVIEWED, SetUpFields.MATTRESS_ORTHOPAEDIC_LABEL,
                    SetUpFields.MATTRESS_STANDING_ALIGNMENT, SetUpFields.MATTRESS_COMFORT)), //
    TOPPER(List.of(SetUpFields.TOPPER), List.of()), //
    BASE(List.of(SetUpFields.BASE, SetUpFields.BOARD_UNDER), List.of()), //
    PILLOW(List.of(SetUpFields.PILLOW_COUNT, SetUpFields.PILLOW_LOFT, SetUpFields.PILLOW_TYPE),
            List.of(SetUpFields.PILLOW_HEAD_IN_LINE, SetUpFields.PILLOW_SUPPORTS_NECK)), //
    PROPS(List.of(SetUpFields.PROPS), List.of()), //
    ROOM(List.of(SetUpFields.ROOM_DARK, SetUpFields.ROOM_QUIET, SetUpFields.ROOM_COOL), List.of());

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Field<?>> fields;
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Field<?>> about;

    BedPart(List<Field<?>> fields, List<Field<?>> observed) {
        this.fields = fields;
        this.about = Stream.of(fields, observed).<Field<?>>flatMap(List::stream).toList();
    }

    /** The set-up fields that make up this part, in file order: where one of them differs, the bed is another one. */
    public List<Field<?>> fields() {
        return fields;
    }

    /** {@link #fields()}, and what can be observed of the part while it stays the same one. */
    public List<Field<?>> about() {
        return about;
    }

    /** The part that a set-up field makes up; none for what is merely observed, and for habits. */
    public static Optional<BedPart> of(Field<?> field) {
        return Stream.of(values()).filter(part -> part.fields.contains(field)).findFirst();
    }
}
