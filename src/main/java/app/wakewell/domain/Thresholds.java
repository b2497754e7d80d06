package app.wakewell.domain;

/** Where the line is drawn between more and less, where the articles behind the advice draw none. All in one place. */
public final class Thresholds {

    /** A morning is painful from this score on. */
    public static final int PAINFUL_FROM = 3;

    /** A week is painful from this many painful mornings on. */
    public static final int PAINFUL_MORNINGS_OF_A_WEEK = 3;

    /** A therapy of which no session is noted for this many days is not being tried any more. */
    public static final int THERAPY_DAYS = 28;

    /** Answers about a week speak for this many days, so that one check-in left out leaves no hole. */
    public static final int WEEK_DAYS = 14;

    private Thresholds() {}
}
