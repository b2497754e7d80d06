package app.wakewell.storage;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.ValueType;

/** Answers as values of columns: numbers as numbers, everything else in its canonical text. */
final class FieldValues {

    private FieldValues() {}

    /** The value of a column for a canonical text. */
    static Object column(Field<?> field, String text) {
        return switch (field.type()) {
            case ValueType.Scores whole -> Long.valueOf(text);
            case ValueType.Qualities whole -> Long.valueOf(text);
            case ValueType.Whole whole -> Long.valueOf(text);
            case ValueType.Decimal decimal -> Double.valueOf(text);
            case ValueType.Choice<?> other -> text;
            case ValueType.Choices<?> other -> text;
            case ValueType.Regions other -> text;
            case ValueType.Text other -> text;
            case ValueType.Day other -> text;
            case ValueType.Time other -> text;
            case ValueType.Moment other -> text;
        };
    }

    /**
     * Answers with one more, as it stands in a column.
     *
     * @throws IllegalStateException
     *             if it is no value of the field
     */
    static <T> Answers with(Answers answers, Field<T> field, Object column) {
        return switch (field.parse(column.toString())) {
            case Parsed.Ok<T>(T value) -> answers.with(field, value);
            case Parsed.No<T> refused -> throw new IllegalStateException("a stored value of " + field + " is none");
        };
    }
}
