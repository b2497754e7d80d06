package app.wakewell.picture;

import java.time.LocalDate;

/**
 * The smoothed line at one calendar night, in points of the scale. Where the line must not be drawn, nights are left
 * out: only neighbouring calendar nights are joined.
 *
 * @param night
 *            the night
 * @param fit
 *            the line
 * @param low
 *            lower edge of its band
 * @param high
 *            upper edge of its band
 */
public record SmoothedNight(LocalDate night, double fit, double low, double high) {}
