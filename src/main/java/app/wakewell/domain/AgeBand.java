package app.wakewell.domain;

/** An age in bands. */
public enum AgeBand {
    UNDER_20, A20_44, A45_54, A55_64, A65_PLUS
}
