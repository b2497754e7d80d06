package app.wakewell.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A factor of the person's own that the form asks for.
 *
 * @param name
 *            what the person calls it; not blank
 * @param type
 *            how it is answered
 * @param retired
 *            the day from which it is not asked for any more, or {@code null} while it is
 */
public record OwnFactor(String name, Type type, @Nullable LocalDate retired) implements Item {

    /** How a factor is answered. */
    public enum Type {
        YES_NO, NUMBER
    }

    /**
     * A factor.
     *
     * @throws IllegalArgumentException
     *             if the name is blank or has blanks around it
     */
    public OwnFactor {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("a factor needs a name without blanks around it");
        }
    }

    /** The field that nights answer. */
    public Field<Double> field() {
        return Field.ownFactor(name);
    }

    @Override
    public Key key() {
        return key(name);
    }

    public static Key key(String name) {
        return new Key(Kind.FACTOR, name);
    }
}
