package app.wakewell.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was answered: values by field. A field that is not in here was not answered, which is neither "no" nor "none"
 * nor "don't know": that is an answer of its own, without a value. Immutable.
 */
public final class Answers {

    /** Nothing answered. */
    public static final Answers NONE = new Answers(Collections.emptySortedMap());

    private final SortedMap<Field<?>, Object> values;

    private Answers(SortedMap<Field<?>, Object> values) {
        this.values = values;
    }

    /** Stands for "don't know" among the values. */
    private enum DoNotKnow {
        ANSWER;

        @Override
        public String toString() {
            return Field.UNKNOWN;
        }
    }

    /** The value answered to a field; absent if nothing was answered, or "don't know". */
    @SuppressWarnings("unchecked") // only with(...) puts values in, with the field's own type
    public <T> Optional<T> get(Field<T> field) {
        return isUnknown(field) ? Optional.empty() : Optional.ofNullable((T) values.get(field));
    }

    /** Whether something was answered, be it "don't know". */
    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    /** Whether "don't know" was answered to a field that has no value of its own for it. */
    public boolean isUnknown(Field<?> field) {
        return values.get(field) instanceof DoNotKnow;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The answered fields, in file order. */
    public List<Field<?>> fields() {
        return List.copyOf(values.keySet());
    }

    /** These answers with one more, or with another value for that field. */
    public <T> Answers with(Field<T> field, T value) {
        return put(field, value);
    }

    /**
     * These answers with "don't know" for a field.
     *
     * @throws IllegalArgumentException
     *             if the field has no such answer beside its values
     */
    public Answers withUnknown(Field<?> field) {
        if (!field.takesUnknown()) {
            throw new IllegalArgumentException("\"don't know\" is no answer of " + field);
        }
        return put(field, DoNotKnow.ANSWER);
    }

    /** These answers with the one that others give to a field; without one if they give none. */
    public Answers withThatOf(Answers others, Field<?> field) {
        Object value = others.values.get(field);
        return value == null ? without(field) : put(field, value);
    }

    private Answers put(Field<?> field, Object value) {
        SortedMap<Field<?>, Object> copy = new TreeMap<>(values);
        copy.put(field, value);
        return new Answers(Collections.unmodifiableSortedMap(copy));
    }

    /** These answers with that field back to unanswered. */
    public Answers without(Field<?> field) {
        if (!has(field)) {
            return this;
        }
        SortedMap<Field<?>, Object> copy = new TreeMap<>(values);
        copy.remove(field);
        return new Answers(Collections.unmodifiableSortedMap(copy));
    }

    /** These answers, as far as they are about some fields. */
    public Answers about(Collection<? extends Field<?>> fields) {
        Answers some = this;
        for (Field<?> field : fields()) {
            some = fields.contains(field) ? some : some.without(field);
        }
        return some;
    }

    /** The canonical text of an answer, {@value Field#UNKNOWN} for "don't know"; absent if there is no answer. */
    public Optional<String> text(Field<?> field) {
        return formatted(field);
    }

    private <T> Optional<String> formatted(Field<T> field) {
        return isUnknown(field) ? Optional.of(Field.UNKNOWN) : get(field).map(field::format);
    }

    /** The fields whose answers differ between the two, in file order. */
    public SortedSet<Field<?>> differenceTo(Answers other) {
        SortedSet<Field<?>> different = new TreeSet<>();
        List<Field<?>> all = new ArrayList<>(values.keySet());
        all.addAll(other.values.keySet());
        for (Field<?> field : all) {
            if (!text(field).equals(other.text(field))) {
                different.add(field);
            }
        }
        return different;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && differenceTo(answers).isEmpty();
    }

    @Override
    public int hashCode() {
        return values.keySet().hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
