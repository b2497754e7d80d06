package app.wakewell.analysis;

/** What can be said about the nights before and after one change, or after a bundle of changes taken together. */
public sealed interface Comparison extends ChangeOutcome permits Difference, NoVariation, TooFewNights {}
