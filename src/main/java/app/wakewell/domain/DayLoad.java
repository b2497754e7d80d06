package app.wakewell.domain;

/** What the body did the day before. */
public enum DayLoad {
    HEAVY_LABOUR, LONG_SITTING, WORKED_FROM_HOME, EXERCISED, CORE_EXERCISE, STRETCHED, LOW_FLUIDS
}
