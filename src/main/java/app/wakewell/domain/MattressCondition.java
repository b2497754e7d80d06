package app.wakewell.domain;

/** What state the mattress is in. */
public enum MattressCondition {
    GOOD, WORN, SAGGING
}
