package app.wakewell.picture;

import java.util.function.DoubleFunction;

/**
 * The words of a {@link BeforeAfterPicture}.
 *
 * @param before
 *            name of the first group
 * @param beforeCount
 *            its size in words, such as {@code 50 nights}
 * @param after
 *            name of the second group
 * @param afterCount
 *            its size in words
 * @param range
 *            what the range is, such as {@code likely between}
 * @param noRangeYet
 *            what stands in its place where there is none
 * @param value
 *            a value at the upright axis
 */
public record BeforeAfterWords(String before, String beforeCount, String after, String afterCount, String range,
        String noRangeYet, DoubleFunction<String> value) {}
