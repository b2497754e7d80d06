package app.wakewell.domain;

/** The screen that is being shown, as conditions of the advice see it; never stored. */
public enum ShownScreen {
    FIRST_RUN, HOME, MORNING, SETUP_MATTRESS, SETUP_PILLOW, SETUP_PROPS, SETUP_ROUTINE, THERAPY, MEDICATION, EXERCISES,
    INSIGHTS, WEEKLY, VISIT_SUMMARY, LIBRARY, DATA_SHARING
}
