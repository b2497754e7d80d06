package app.wakewell.domain;

/** What the person said at the first start about this bout of pain. */
public enum Episode {
    RECENT, LASTING, COMES_AND_GOES, NOT_SAID
}
