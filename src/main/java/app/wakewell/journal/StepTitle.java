package app.wakewell.journal;

/**
 * What a step did, in as much as the words for it need.
 *
 * @param kind
 *            what was done
 * @param subject
 *            what it was done to: a night or day as ISO date, a name
 */
public record StepTitle(Step.Kind kind, String subject) {}
