package app.wakewell.domain;

/** A kind of medicine. No product, dose, strength or time is ever kept. */
public enum MedicineCategory {
    OTC_PAIN_RELIEVER, OTC_PM_COMBINATION, SLEEP_PRESCRIPTION, PAIN_PRESCRIPTION, MUSCLE_RELAXANT, OTHER
}
