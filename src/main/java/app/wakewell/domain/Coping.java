package app.wakewell.domain;

/** How the person got along with the pain during the week. */
public enum Coping {
    MANAGING, PUTTING_UP, DISCOURAGED
}
