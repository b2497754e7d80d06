package app.wakewell.storage;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One row: values by column, each a {@link String}, {@link Long} or {@link Double}; NULL is no value.
 *
 * @param table
 *            its table
 * @param values
 *            by column name, without the hash
 */
record Row(Table table, SortedMap<String, Object> values) {

    static Row of(Table table) {
        return new Row(table, new TreeMap<>());
    }

    /** Sets a value; {@code null} leaves it out. Text is made well-formed, or it would not come back as it went. */
    Row with(String column, @Nullable Object value) {
        switch (value) {
            case null -> values.remove(column);
            case String text -> values.put(column, wellFormed(text));
            case Integer number -> values.put(column, number.longValue());
            case Long number -> values.put(column, number);
            case Double number -> values.put(column, number);
            default -> values.put(column, value.toString());
        }
        return this;
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    /**
     * A value that is never absent.
     *
     * @throws IllegalStateException
     *             if it is
     */
    String needed(String column) {
        return text(column).orElseThrow(() -> new IllegalStateException(table.title() + "." + column + " is absent"));
    }

    /**
     * SHA-256 over the table's name and every value with its column and type. Absent values do not count, so that a
     * later column changes no hash of the rows there are.
     */
    String hash() {
        StringBuilder content = new StringBuilder(256).append(table.title());
        values.forEach((column, value) -> {
            String text = value instanceof Double number ? Double.toHexString(number) : value.toString();
            content.append('\n')
                    .append(column)
                    .append(' ')
                    .append(tag(value))
                    .append(text.length())
                    .append(' ')
                    .append(text);
        });
        return Sha256.of(content.toString());
    }

    private static char tag(Object value) {
        return switch (value) {
            case String text -> 't';
            case Long number -> 'i';
            case Double number -> 'r';
            default -> 'x';
        };
    }

    /** Its key among the rows of its table, in one text. */
    String key() {
        String first = text(table.key()).orElse("");
        return table.hasSecondKey() ? first + "\n" + text(table.columns().get(1)).orElse("") : first;
    }

    /** The first eight bytes of a hash as a number, to be summed up. */
    static long digest(String hash) {
        return Long.parseUnsignedLong(hash, 0, 16, 16);
    }

    /** Half surrogate pairs cannot be written as UTF-8: U+FFFD takes their place. */
    static String wellFormed(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                ? text.codePoints()
                        .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                                ? 0xFFFD
                                : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }
}
