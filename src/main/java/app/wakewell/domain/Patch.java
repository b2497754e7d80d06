package app.wakewell.domain;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change to answers: fields to set and fields to clear back to unanswered. Fields it does not name stay as they are.
 * Immutable.
 */
public final class Patch {

    /** Changes nothing. */
    public static final Patch NONE = new Patch(Collections.emptySortedMap());

    /** Canonical text by field; an empty optional clears the field. */
    private final SortedMap<Field<?>, Optional<String>> texts;

    private Patch(SortedMap<Field<?>, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The patch that sets all the given answers and clears nothing. */
    public static Patch setting(Answers answers) {
        Patch patch = NONE;
        for (Field<?> field : answers.fields()) {
            patch = patch.and(field, answers.text(field));
        }
        return patch;
    }

    /** The patch that turns the one into the other. */
    public static Patch between(Answers before, Answers after) {
        Patch patch = NONE;
        for (Field<?> field : before.differenceTo(after)) {
            patch = patch.and(field, after.text(field));
        }
        return patch;
    }

    public <T> Patch set(Field<T> field, T value) {
        return and(field, Optional.of(field.format(value)));
    }

    public Patch clear(Field<?> field) {
        return and(field, Optional.empty());
    }

    /** This patch with "don't know" for a field: its own value for it, or else {@link Answers#withUnknown(Field)}. */
    public <T> Patch unknown(Field<T> field) {
        return field.ownUnknown().map(value -> set(field, value)).orElseGet(() -> {
            if (!field.takesUnknown()) {
                throw new IllegalArgumentException("\"don't know\" is no answer of " + field);
            }
            return and(field, Optional.of(Field.UNKNOWN));
        });
    }

    /**
     * This patch with a value given as text; an empty text clears the field, {@value Field#UNKNOWN} answers "don't
     * know" where the field has that.
     *
     * @return the wider patch, or the problem with the text
     */
    public Parsed<Patch> parse(Field<?> field, String text) {
        if (text.isEmpty()) {
            return Parsed.ok(clear(field));
        }
        boolean unknown = text.strip().equalsIgnoreCase(Field.UNKNOWN)
                && (field.takesUnknown() || field.ownUnknown().isPresent());
        return unknown ? Parsed.ok(unknown(field)) : parsed(field, text);
    }

    private <T> Parsed<Patch> parsed(Field<T> field, String text) {
        return switch (field.parse(text)) {
            case Parsed.Ok<T>(T value) -> Parsed.ok(set(field, value));
            case Parsed.No<T>(Problem problem) -> new Parsed.No<>(problem);
        };
    }

    /** This patch, leaving a field as it is. */
    public Patch without(Field<?> field) {
        SortedMap<Field<?>, Optional<String>> copy = new TreeMap<>(texts);
        copy.remove(field);
        return new Patch(Collections.unmodifiableSortedMap(copy));
    }

    private Patch and(Field<?> field, Optional<String> text) {
        SortedMap<Field<?>, Optional<String>> copy = new TreeMap<>(texts);
        copy.put(field, text);
        return new Patch(Collections.unmodifiableSortedMap(copy));
    }

    /** What is set (canonical text) or cleared (empty), by field in file order. */
    public SortedMap<Field<?>, Optional<String>> texts() {
        return texts;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The answers after this change. */
    public Answers applyTo(Answers answers) {
        Answers result = answers;
        for (var entry : texts.entrySet()) {
            result = entry.getValue().isEmpty()
                    ? result.without(entry.getKey())
                    : put(result, entry.getKey(), entry.getValue().get());
        }
        return result;
    }

    private static <T> Answers put(Answers answers, Field<T> field, String text) {
        if (text.equals(Field.UNKNOWN) && field.takesUnknown()) {
            return answers.withUnknown(field);
        }
        return switch (field.parse(text)) {
            case Parsed.Ok<T>(T value) -> answers.with(field, value);
            case Parsed.No<T>(Problem problem) -> throw new IllegalStateException(
                    "a patch holds a value its field refuses: " + problem);
        };
    }

    /** This patch followed by another: where both name a field, the later one counts. */
    public Patch then(Patch later) {
        SortedMap<Field<?>, Optional<String>> both = new TreeMap<>(texts);
        both.putAll(later.texts);
        return new Patch(Collections.unmodifiableSortedMap(both));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Patch patch && patch.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
