package app.wakewell.advice;

import app.wakewell.domain.Thresholds;

/**
 * The numbers of conditions that have a name. Those of the articles are {@link #MATTRESS_REVIEW_YEARS} (WebMD: from 6
 * to 8 years) and {@link #A_FEW_WEEKS}; all others are choices of Wakewell. Conditions name them, so that each is
 * written down here alone.
 */
public enum Threshold {
    /** A score from which a morning is painful. */
    PAINFUL(Thresholds.PAINFUL_FROM),
    /** A score from which pain is severe. */
    SEVERE(7),
    /** A sleep quality up to which a night was poor. */
    POOR(2),
    /** Nights of a week that are many. */
    MANY_NIGHTS(Thresholds.PAINFUL_MORNINGS_OF_A_WEEK),
    /** Hours asleep under which a night is short. */
    SHORT_SLEEP_HOURS(6),
    /** Minutes by which bedtimes may differ (standard deviation). */
    BEDTIME_SPREAD_MINUTES(45),
    /** Minutes by which weekends may differ from other nights. */
    WEEKEND_SHIFT_MINUTES(60),
    /** Hours a day from which sitting is long. */
    LONG_SITTING_HOURS(6),
    /** Months after which a mattress may be turned. */
    ROTATION_MONTHS(6),
    /** Years after which a mattress is worth a look. */
    MATTRESS_REVIEW_YEARS(6),
    /** Percent of weight from which a fall is worth a question. */
    WEIGHT_FALL_PERCENT(5),
    /** Weeks over which that fall is looked at. */
    WEIGHT_FALL_WEEKS(26),
    /** Weeks of home measures after which lasting pain is worth a visit. */
    A_FEW_WEEKS(3),
    /** Weeks after which it is, whatever was tried. */
    LONGEST_WAIT_WEEKS(6),
    /** Points of pain from which two kinds of nights differ. */
    PAIN_DIFFERENCE(1),
    /** Points of sleep quality from which two kinds of nights differ. */
    SLEEP_DIFFERENCE(0.5);

    private final double number;

    Threshold(double number) {
        this.number = number;
    }

    public double number() {
        return number;
    }
}
