package app.wakewell.picture;

/**
 * Which parts of the picture are drawn, and how large its letters are.
 *
 * @param line
 *            the line drawn under the dots; the dots are always there
 * @param sleepStrip
 *            whether sleep quality hangs under the same axis
 * @param legend
 *            whether the meaning of the marks stands below; only marks that occur are explained
 * @param textSize
 *            size of letters in pixels, above 0: 11 on screen at 100 %, 10 in print
 */
public record PainPictureOptions(TrendLine line, boolean sleepStrip, boolean legend, double textSize) {

    /** The line under the dots. */
    public enum TrendLine {
        /** Dots alone. */
        NONE,
        /** Median of seven calendar nights. */
        MEDIAN,
        /** Smoothed line with its band, as it is handed in. */
        SMOOTHED
    }

    /** @throws IllegalArgumentException if letters have no size */
    public PainPictureOptions {
        if (!(textSize > 0)) {
            throw new IllegalArgumentException("no text size: " + textSize);
        }
    }

    /** Median, sleep strip and legend, in letters for a screen at 100 %. */
    public static PainPictureOptions screen() {
        return new PainPictureOptions(TrendLine.MEDIAN, true, true, 11);
    }

    /** Median, sleep strip and legend, in letters for paper. */
    public static PainPictureOptions print() {
        return new PainPictureOptions(TrendLine.MEDIAN, true, true, 10);
    }
}
