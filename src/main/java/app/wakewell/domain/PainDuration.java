package app.wakewell.domain;

/** How long the pain of a morning stayed. */
public enum PainDuration {
    GONE_ONCE_UP, MORNING_ONLY, ALL_DAY, COMES_AND_GOES
}
