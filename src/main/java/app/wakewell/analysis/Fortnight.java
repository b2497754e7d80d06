package app.wakewell.analysis;

/**
 * Fourteen calendar nights.
 *
 * @param from
 *            first night, recorded, as an epoch day
 * @param to
 *            last night, 13 nights later
 * @param recorded
 *            nights with a score among them, at least seven
 * @param mean
 *            raw mean of these
 */
public record Fortnight(long from, long to, int recorded, double mean) {

    boolean overlaps(Fortnight other) {
        return from <= other.to && other.from <= to;
    }
}
