package app.wakewell.domain;

/** What a clinician told the person; never inferred by the program. */
public enum ToldCondition {
    DISC_PROBLEM, OSTEOARTHRITIS, SLEEP_APNOEA, HEART_OR_VESSEL_RISK, LONG_TERM_BACK_CONDITION, OTHER
}
