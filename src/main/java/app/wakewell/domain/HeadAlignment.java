package app.wakewell.domain;

/** Whether the head lies in line with the spine, as a mirror or a photograph shows it. */
public enum HeadAlignment {
    YES, TILTED_FORWARD, TILTED_BACK, TILTED_SIDE, UNSURE
}
