package app.wakewell.picture;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * The words of a {@link LanesPicture}.
 *
 * @param locale the language of dates
 * @param none what stands in a lane where nothing is in use
 * @param value a value at the upright axis
 */
public record LanesWords(Locale locale, String none, DoubleFunction<String> value) {}
