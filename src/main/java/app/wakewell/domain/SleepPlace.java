package app.wakewell.domain;

/** Where the night was slept. Nights elsewhere are kept out of set-up comparisons. */
public enum SleepPlace {
    OWN_BED, OTHER_BED, MATTRESS_ON_FLOOR, SOFA_OR_CHAIR
}
