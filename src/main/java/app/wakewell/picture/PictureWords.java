package app.wakewell.picture;

import java.util.Locale;

/** The words of the picture of a measure over time, in the language of whoever looks at it. */
public interface PictureWords {

    /** The language of dates. */
    Locale locale();

    /** A value at the upright axis, such as {@code 10} or {@code 7 h}. */
    String value(double value);

    /** A sleep quality, 1 to 5, beside the sleep strip. */
    String quality(int quality);

    /** What stands in a gap, such as {@code 8 nights, no entry}. */
    String gap(int nights);

    /** Legend: a filled dot. */
    String morning();

    /** Legend: a hollow dot. */
    String settlingOrAway();

    /** Legend: the line drawn, for the median together with the least number of values it needs. */
    String line(PainPictureOptions.TrendLine drawn);

    /** Legend: a grey column. */
    String sleptElsewhere();

    /** Legend: a triangle. */
    String extraMedicine();

    /** Legend: a bar of the sleep strip, with the meaning of its ends. */
    String sleepQuality();
}
