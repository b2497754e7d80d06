package app.wakewell.domain;

/** Where it hurt. */
public enum Region {
    NECK, UPPER_BACK, MID_BACK, LOWER_BACK, SHOULDER_BLADE, SHOULDER, HIP, BUTTOCK, LEG, FLANK, BAND_AROUND_TRUNK,
    LOWER_ABDOMEN, CHEST
}
