package app.wakewell.analysis;

/**
 * The bed became another one, known by labels alone: what differs, and why, the journal knows.
 *
 * @param from
 *            first night under the new set-up, as the epoch day of its morning; across nights that are not in the diary
 *            it is the first night known to be under the new one
 * @param before
 *            label of the set-up until then
 * @param after
 *            label of the new set-up
 */
public record LabelChange(long from, String before, String after) {

    /**
     * @throws IllegalArgumentException
     *             if the night is no date or the labels are equal
     */
    public LabelChange {
        LabelledNight.checkNight(from);
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing changed: " + before);
        }
    }

    /**
     * What changed, in the labels' own words.
     *
     * @return such as {@code A → B}
     */
    public String what() {
        return before + Bundle.ARROW + after;
    }
}
