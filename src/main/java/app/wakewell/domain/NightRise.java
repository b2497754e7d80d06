package app.wakewell.domain;

/** Whether it hurt to get up during the night. */
public enum NightRise {
    YES, NO, DID_NOT_RISE
}
