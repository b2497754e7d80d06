package app.wakewell.domain;

/** Whether a doctor or pharmacist guides the medicines used. */
public enum MedicineGuidance {
    YES, NO, NOT_APPLICABLE
}
