package app.wakewell.domain;

/** A joint that is in trouble when lying on the side. */
public enum JointLimit {
    HIP, SHOULDER
}
