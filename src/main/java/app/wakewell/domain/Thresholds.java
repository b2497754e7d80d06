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

    /** The newest night speaks for today while it is at most this many days old. */
    public static final int NEWEST_NIGHT_DAYS = 2;

    // ---- when the list of warning signs opens by itself: choices of Wakewell, none is from a study ----

    /** Pain on rising from this score on, morning after morning. */
    public static final int SIGNS_PAIN_FROM = 8;

    /** So many such mornings in a row. */
    public static final int SIGNS_MORNINGS_IN_A_ROW = 3;

    /** Points by which the mean of pain on rising rises from one week to the next. */
    public static final int SIGNS_RISE = 4;

    /** Answered mornings that the mean of a week takes, as wherever a week has a mean. */
    public static final int SIGNS_RISE_MORNINGS = 4;

    /** Pain in bed from this score on. */
    public static final int SIGNS_NIGHT_PAIN_FROM = 7;

    /** So many such nights of {@link #SIGNS_NIGHTS}. */
    public static final int SIGNS_NIGHTS_WITH_PAIN = 7;

    /** So many mornings of {@link #SIGNS_NIGHTS} that are stiff for longer than half an hour. */
    public static final int SIGNS_STIFF_MORNINGS = 10;

    /** The nights that those are counted in. */
    public static final int SIGNS_NIGHTS = 14;

    /** Weeks from which pain counts as having lasted three months. */
    public static final int THREE_MONTHS_WEEKS = 12;

    /** A place is new that was not noted for this many days. */
    public static final int NEW_PLACE_DAYS = 28;

    /** The list opens by itself at most once in this many days; questions about signs come no more often. */
    public static final int SIGNS_REST_DAYS = 7;

    private Thresholds() {}
}
