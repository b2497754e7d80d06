package app.wakewell.domain;

/** Something in a person's history that makes doctors look more closely at back pain. */
public enum RiskHistory {
    CANCER, OSTEOPOROSIS, LONG_TERM_STEROIDS, IMMUNOSUPPRESSED, IV_DRUG_USE, RECENT_INFECTION, RECENT_SPINAL_PROCEDURE
}
