package app.wakewell.ui.seal;

/** How far the making of an encrypted backup is. */
enum SealStep {
    /** A passphrase is chosen. */
    WORDS,
    /** It is made and opened on trial. */
    MAKING,
    /** It is made, and the recovery code is shown. */
    CODE,
    /** Two groups of the code are typed back. */
    CHECK
}
