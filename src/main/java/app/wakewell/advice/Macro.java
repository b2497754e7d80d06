package app.wakewell.advice;

/**
 * A name for a part of conditions that many of them share.
 *
 * @param name
 *            in capitals, such as {@code LOW_BACK}
 * @param meaning
 *            what it stands for
 * @param inWords
 *            the same for people
 */
public record Macro(String name, Expr meaning, String inWords) {}
