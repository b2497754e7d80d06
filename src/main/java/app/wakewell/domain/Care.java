package app.wakewell.domain;

/** What care the person has had for their back so far. */
public enum Care {
    NONE, SEEN, IN_TREATMENT, REHAB, DISCHARGED
}
