package app.wakewell.domain;

/** What the person would like to read about. */
public enum Interest {
    COMPLEMENTARY, TECHNOLOGY, YOGA, CORE
}
