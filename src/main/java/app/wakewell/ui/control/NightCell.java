package app.wakewell.ui.control;

import app.wakewell.domain.Night;

/**
 * One night of the strip.
 *
 * @param night
 *            which
 * @param mark
 *            how it stands
 * @param weekday
 *            short name of the morning's weekday
 * @param words
 *            all of it in words, for a screen reader
 */
public record NightCell(Night night, NightMark mark, String weekday, String words) {}
