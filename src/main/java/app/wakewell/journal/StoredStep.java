package app.wakewell.journal;

/**
 * A step as the journal keeps it.
 *
 * @param number
 *            counts up, unique in the journal
 * @param step
 *            what was done
 */
public record StoredStep(long number, Step step) {}
