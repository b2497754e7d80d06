package app.wakewell.domain;

/** Whether the person thinks of replacing the mattress. */
public enum MattressPlan {
    NONE, CONSIDERING, BUYING
}
