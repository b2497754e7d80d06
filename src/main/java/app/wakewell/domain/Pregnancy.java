package app.wakewell.domain;

/** Whether the person is pregnant. */
public enum Pregnancy {
    YES, NO, PREFER_NOT
}
