package app.wakewell.domain;

/** An answer to a question that a person may be unable to judge; not answered is absent. */
public enum YesNoUnsure {
    YES, NO, UNSURE
}
