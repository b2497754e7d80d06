package app.wakewell.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was answered: values by field. A field without a value was not answered, which is neither "no" nor "none".
 * Immutable.
 */
public final class Answers {

    /** Nothing answered. */
    public static final Answers NONE = new Answers(Collections.emptySortedMap());

    private final SortedMap<Field<?>, Object> values;

    private Answers(SortedMap<Field<?>, Object> values) {
        this.values = values;
    }

    /** The answer to a field, if there is one. */
    @SuppressWarnings("unchecked") // only with(...) and parsed(...) put values in, both with the field's own type
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    public boolean has(Field<?> field) {
        return values.containsKey(field);
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

    /** The canonical text of an answer, if there is one. */
    public Optional<String> text(Field<?> field) {
        return formatted(field);
    }

    private <T> Optional<String> formatted(Field<T> field) {
        return get(field).map(field::format);
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
