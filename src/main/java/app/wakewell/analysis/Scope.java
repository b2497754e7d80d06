package app.wakewell.analysis;

/**
 * The part of a diary that may be used for one change.
 *
 * @param firstNight
 *            first night of the phase before, as an epoch day
 * @param lastNight
 *            last night known of the phase after, as an epoch day
 * @param open
 *            whether nights may still be added to the phase after: no later change has ended it
 */
public record Scope(long firstNight, long lastNight, boolean open) {

    /**
     * The whole of a series.
     *
     * @param series
     *            recorded nights
     * @param change
     *            a night, which stands for an empty series
     * @return from its first to its last night, open
     */
    public static Scope whole(Series series, long change) {
        return series.size() == 0
                ? new Scope(change, change - 1, true)
                : new Scope(series.night(0), series.night(series.size() - 1), true);
    }
}
