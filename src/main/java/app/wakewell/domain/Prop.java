package app.wakewell.domain;

/** A pillow, towel or the like put somewhere on purpose; the place is in the name. Not the head pillow. */
public enum Prop {
    KNEES_BETWEEN, KNEES_UNDER, LUMBAR_ROLL, PELVIS_UNDER, BELLY_UNDER, HUGGED, BEHIND_BACK, BODY_PILLOW, LEGS_RAISED,
    TENNIS_BALL_SHIRT
}
