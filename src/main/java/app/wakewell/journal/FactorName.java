package app.wakewell.journal;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;

/**
 * What a factor is: the answer to a field, or one of its values.
 *
 * @param field
 *            the field that nights answer, or one of the person's own
 * @param value
 *            the value whose nights are compared with the others, or {@code null} where the field itself is the factor
 */
public record FactorName(Field<?> field, @Nullable Enum<?> value) {

    static FactorName of(Field<?> field) {
        return new FactorName(field, null);
    }

    /** Stable name: {@code night.evening=ALCOHOL}, {@code night.stress}, {@code own.Tea}. */
    public String id() {
        return value == null ? field.id() : field.id() + "=" + value.name();
    }
}
