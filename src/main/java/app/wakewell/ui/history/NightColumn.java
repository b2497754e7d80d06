package app.wakewell.ui.history;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.ValueType;
import app.wakewell.ui.fx.FoldedText;

/** What a column of the table shows of a night. */
sealed interface NightColumn {

    /** Columns that are no answer. */
    enum Fixed implements NightColumn {
        NIGHT, SET_UP, EVENTS, MARKS;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The answer to a field. */
    record OfField(Field<?> field) implements NightColumn {
        @Override
        public String id() {
            return field.id();
        }
    }

    /** By which it is told from others. */
    String id();

    /** What stands over the column. */
    default String title(HistoryTexts texts) {
        return switch (this) {
            case Fixed fixed -> texts.text("history.column." + fixed);
            case OfField(Field<?> field) -> texts.wording().field(field);
        };
    }

    /** What stands over the column where a shorter name will do. */
    default String shortTitle(HistoryTexts texts) {
        return this instanceof OfField(Field<?> field) && texts.messages().has("history.column.short." + field.name())
                ? texts.text("history.column.short." + field.name())
                : title(texts);
    }

    /** What stands in the column for a night; empty where nothing was answered. */
    default String text(NightRow row, HistoryTexts texts) {
        return switch (this) {
            case Fixed.NIGHT -> texts.inTable(row.night());
            case Fixed.SET_UP -> row.letter();
            case Fixed.EVENTS -> row.events().isEmpty() ? "" : Integer.toString(row.events().size());
            case Fixed.MARKS ->
                row.isWritten() || row.onBreak() ? row.marks(texts) : texts.text("history.mark.missing");
            case OfField(Field<?> field) -> texts.answer(field, row.answers());
        };
    }

    /** Whether an answer can be given in the table itself; sets, times of the clock and the like are for the form. */
    default boolean isEditable() {
        return this instanceof OfField(Field<?> field) && switch (field.type()) {
            case ValueType.Scores any -> true;
            case ValueType.Qualities any -> true;
            case ValueType.Choice<?> any -> true;
            case ValueType.Whole any -> true;
            case ValueType.Decimal any -> true;
            case ValueType.Text any -> true;
            case ValueType.Choices<?> any -> false;
            case ValueType.Regions any -> false;
            case ValueType.Day any -> false;
            case ValueType.Time any -> false;
            case ValueType.Moment any -> false;
        };
    }

    /** Whether its answers are numbers, so that a digit begins a new one. */
    default boolean isNumber() {
        return this instanceof OfField(Field<?> field) && switch (field.type()) {
            case ValueType.Scores any -> true;
            case ValueType.Whole any -> true;
            case ValueType.Decimal any -> true;
            default -> false;
        };
    }

    /** How wide the column is at first, pixels. */
    default double width() {
        return switch (this) {
            case Fixed.NIGHT -> 172;
            case Fixed.SET_UP, Fixed.EVENTS -> 58;
            case Fixed.MARKS -> 130;
            case OfField(Field<?> field) when field.equals(NightFields.NOTE) -> 200;
            case OfField(Field<?> field) -> isNumber() ? 68 : 88;
        };
    }

    /** The order of nights by what stands in the column; absent where nothing does. */
    private static Optional<? extends Comparable<?>> key(NightColumn column, NightRow row) {
        return switch (column) {
            case Fixed.NIGHT -> Optional.of(row.night());
            case Fixed.SET_UP -> Optional.of(row.letter()).filter(letter -> !letter.isEmpty());
            case Fixed.EVENTS -> Optional.of(row.events().size()).filter(count -> count > 0);
            case Fixed.MARKS -> Optional.of(marks(row)).filter(marks -> marks > 0);
            case OfField(Field<?> field) -> row.answers().get(field).map(NightColumn::comparable);
        };
    }

    private static int marks(NightRow row) {
        return (row.isAway() ? 8 : 0) + (row.isLate() ? 4 : 0) + (row.isEdited() ? 2 : 0) + (row.onBreak() ? 1 : 0);
    }

    private static Comparable<?> comparable(Object value) {
        return switch (value) {
            case Set<?> several -> several.size();
            case String text -> FoldedText.of(text);
            case Comparable<?> one -> one;
            default -> value.toString();
        };
    }

    /**
     * Orders nights by this column.
     *
     * @param descending
     *            whether the largest come first; nights without an answer stand last either way
     */
    default Comparator<NightRow> order(boolean descending) {
        return (one, other) -> {
            Optional<? extends Comparable<?>> a = key(this, one);
            Optional<? extends Comparable<?>> b = key(this, other);
            if (a.isEmpty() || b.isEmpty()) {
                return Boolean.compare(a.isEmpty(), b.isEmpty());
            }
            int ascending = compare(a.get(), b.get());
            return descending ? -ascending : ascending;
        };
    }

    @SuppressWarnings("unchecked") // keys of one column are of one type
    private static <C extends Comparable<C>> int compare(Comparable<?> a, Comparable<?> b) {
        return ((C) a).compareTo((C) b);
    }
}
