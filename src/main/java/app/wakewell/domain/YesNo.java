package app.wakewell.domain;

/** A yes-or-no answer; not answered is absent, which is neither. */
public enum YesNo {
    YES, NO
}
