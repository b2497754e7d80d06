package app.wakewell.ui.start;

/** The steps of the first start, in their order. */
enum StartStep {
    /** Whether this is a new bout of pain. */
    EPISODE,
    /** Only for a new bout: a gentler way, or not to begin yet. */
    GENTLE,
    /** How long this bout has lasted. */
    DURATION,
    /** How old the person was when back pain first began. */
    ONSET,
    /** The page of warning signs. */
    SIGNS,
    /** The bed, which is no question but the next thing to do. */
    BED;

    /** Questions that are counted. */
    static final int QUESTIONS = 4;

    /** Which of the questions it is, from 1 on; 0 for what is none. */
    int number() {
        return switch (this) {
            case EPISODE, GENTLE -> 1;
            case DURATION -> 2;
            case ONSET -> 3;
            case SIGNS -> 4;
            case BED -> 0;
        };
    }
}
