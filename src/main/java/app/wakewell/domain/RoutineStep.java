package app.wakewell.domain;

/** A part of winding down in the evening. */
public enum RoutineStep {
    ALARM, NIGHTCLOTHES, TEETH, MOBILITY, RELAXATION, OTHER
}
