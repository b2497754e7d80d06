package app.wakewell.analysis;

/** Why a difference whose interval leaves out zero is not called clear. */
public enum Doubt {
    /** With a slow trend allowed for, the interval contains zero or lies on the other side of it. */
    SLOW_TREND,
    /** A straight line describes the nights before and after better than levels do, or than one step does. */
    STRAIGHT_LINE,
    /** Seen together with all other changes looked at, it could easily be chance. */
    ONE_OF_MANY
}
