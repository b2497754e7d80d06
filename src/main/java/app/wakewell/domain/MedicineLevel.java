package app.wakewell.domain;

/** Pain or sleep medicine taken for the night. No product and no amount is ever stored. */
public enum MedicineLevel {
    NONE, USUAL, EXTRA
}
