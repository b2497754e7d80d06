package app.wakewell.domain;

import java.util.List;

/** The parts of the bed that are told apart in pictures, texts and settling nights. */
public enum BedPart {
    MATTRESS(SetUpFields.MATTRESS_TYPE, SetUpFields.MATTRESS_FIRMNESS, SetUpFields.MATTRESS_ACQUIRED), //
    TOPPER(SetUpFields.TOPPER), //
    BASE(SetUpFields.BASE), //
    PILLOW(SetUpFields.PILLOW_COUNT, SetUpFields.PILLOW_LOFT, SetUpFields.PILLOW_TYPE), //
    PROPS(SetUpFields.PROPS), //
    ROOM(SetUpFields.ROOM_DARK, SetUpFields.ROOM_QUIET, SetUpFields.ROOM_COOL);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Field<?>> fields;

    BedPart(Field<?>... fields) {
        this.fields = List.of(fields);
    }

    /** The set-up fields that describe this part, in file order. */
    public List<Field<?>> fields() {
        return fields;
    }

    /**
     * The part a set-up field belongs to.
     *
     * @throws IllegalArgumentException
     *             if it is not a set-up field
     */
    public static BedPart of(Field<?> field) {
        for (BedPart part : values()) {
            if (part.fields.contains(field)) {
                return part;
            }
        }
        throw new IllegalArgumentException(field + " is not a set-up field");
    }
}
