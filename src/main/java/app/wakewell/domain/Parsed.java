package app.wakewell.domain;

/** What came of reading human input: a value, or the problem that stands in its way. */
public sealed interface Parsed<T> {

    /** The input was understood. */
    record Ok<T>(T value) implements Parsed<T> {}

    /** The input was refused. */
    record No<T>(Problem problem) implements Parsed<T> {}

    static <T> Parsed<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Parsed<T> no(String key, Object... details) {
        return new No<>(Problem.of("", key, details));
    }
}
