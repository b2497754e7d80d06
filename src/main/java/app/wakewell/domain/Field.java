package app.wakewell.domain;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that can be answered, with its stable id: {@code night.pain_rising}, {@code setup.mattress.firmness}. The
 * id is the same in the journal file, in exports, on the command line and in message keys. Two fields are equal when
 * their ids are.
 *
 * @param <T>
 *            the type of its values
 */
public final class Field<T> implements Comparable<Field<?>> {

    private final String id;
    private final ValueType<T> type;
    private final int order;
    private final boolean isSensitive;

    private Field(String id, ValueType<T> type, int order, boolean isSensitive) {
        this.id = id;
        this.type = type;
        this.order = order;
        this.isSensitive = isSensitive;
    }

    static <T> Field<T> of(String id, int order, ValueType<T> type) {
        return new Field<>(id, type, order, false);
    }

    /** This field marked as sensitive. */
    Field<T> sensitive() {
        return new Field<>(id, type, order, true);
    }

    /**
     * A factor of the person's own, such as a column of a spreadsheet that Wakewell has no field for; 1 stands for yes
     * and 0 for no. The name is kept as given, blanks around it apart.
     *
     * @throws IllegalArgumentException
     *             if the name is blank
     */
    public static Field<Double> ownFactor(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor needs a name");
        }
        return new Field<>(OWN_PREFIX + name.strip(), new ValueType.Decimal(-1e9, 1e9),
                Integer.MAX_VALUE, false);
    }

    /** What the ids of own factors begin with. */
    public static final String OWN_PREFIX = "own.";

    /** The text for "don't know", which is an answer, unlike no answer at all. */
    public static final String UNKNOWN = "unknown";

    public String id() {
        return id;
    }

    public ValueType<T> type() {
        return type;
    }

    /** The id without its group, {@code pain_rising} of {@code night.pain_rising}; the name of its column in files. */
    public String name() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** The first part of the id, such as {@code night}, {@code setup} or {@code own}. */
    public String group() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean isOwnFactor() {
        return id.startsWith(OWN_PREFIX);
    }

    /** Whether it is asked for only where the person wishes it, and left out of exports unless ticked. */
    public boolean isSensitive() {
        return isSensitive;
    }

    /**
     * The value that stands for "don't know", where the field has one of its own; elsewhere
     * {@link Answers#withUnknown(Field)} says the same.
     */
    public Optional<T> ownUnknown() {
        return type instanceof ValueType.Choice
                ? Stream.of("UNSURE", "UNKNOWN").map(type::parse).flatMap(Field::value).findFirst()
                : Optional.empty(); // a text takes these words as they are
    }

    private static <T> Stream<T> value(Parsed<T> parsed) {
        return parsed instanceof Parsed.Ok<T>(T value) ? Stream.of(value) : Stream.empty();
    }

    /**
     * Whether "don't know" can be answered though no value stands for it: everywhere but in texts, in own factors and
     * for pain on rising, without which there is no entry.
     */
    public boolean takesUnknown() {
        return !(type instanceof ValueType.Text) && !isOwnFactor() && !equals(NightFields.PAIN_RISING)
                && ownUnknown().isEmpty();
    }

    /** Reads the canonical text of a value; a problem names this field. */
    public Parsed<T> parse(String text) {
        return switch (type.parse(text)) {
            case Parsed.Ok<T> ok -> ok;
            case Parsed.No<T>(Problem problem) -> new Parsed.No<>(problem.in(id));
        };
    }

    /** The canonical text of a value. */
    public String format(T value) {
        return type.format(value);
    }

    @Override
    public int compareTo(Field<?> other) {
        int byOrder = Integer.compare(order, other.order);
        return byOrder != 0 ? byOrder : id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field<?> field && field.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
