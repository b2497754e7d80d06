package app.wakewell.domain;

/** What belonged to the last evening. */
public enum EveningHabit {
    CAFFEINE_LATE, ALCOHOL, LARGE_MEAL_LATE, SCREENS_LATE, INTENSE_EXERCISE_LATE, READ_IN_BED, WORKED_IN_BED, TV_IN_BED,
    WORKED_UNTIL_BED, WIND_DOWN, GENTLE_STRETCH, GENTLE_YOGA, RELAXATION
}
