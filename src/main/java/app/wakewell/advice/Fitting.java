package app.wakewell.advice;

/**
 * An item that fits, and why.
 *
 * @param item
 *            the item
 * @param why
 *            its condition, part by part, with the nights
 */
public record Fitting(AdviceItem item, Explained why) {}
