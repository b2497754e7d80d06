package app.wakewell.picture;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * The words of a {@link LanesPicture}.
 *
 * @param locale
 *            the language of dates
 * @param notNoted
 *            what stands in a lane where nothing is noted
 * @param otherNights
 *            what the row of nights that differed is called
 * @param elsewhere
 *            what the mark of a night slept elsewhere means
 * @param otherProps
 *            what the mark of a night with other props means
 * @param retired
 *            what the bar of a thing that is kept no more means
 * @param value
 *            a value at the upright axis
 */
public record LanesWords(Locale locale, String notNoted, String otherNights, String elsewhere, String otherProps,
        String retired, DoubleFunction<String> value) {}
