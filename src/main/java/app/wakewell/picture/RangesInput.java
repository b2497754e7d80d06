package app.wakewell.picture;

import java.util.List;

/**
 * Differences with their likely ranges, one below the other on one scale.
 *
 * @param rows
 *            each with its name
 * @param lower
 *            what lies left of no difference, such as {@code lower}
 * @param higher
 *            what lies right of it
 * @param title
 *            what the picture shows, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 */
public record RangesInput(List<Row> rows, String lower, String higher, String title, String description) {

    /**
     * One difference.
     *
     * @param name
     *            what it is of
     * @param range
     *            the difference with its likely range
     */
    public record Row(String name, Interval range) {}

    public RangesInput {
        rows = List.copyOf(rows);
    }
}
