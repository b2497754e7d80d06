package app.wakewell.analysis;

import java.util.List;

/**
 * Every calibrated or agreed number of the Wakewell method, in one place and under one version.
 *
 * <p>
 * The grid, the drift allowance and the night limits were calibrated together by simulation: nominal 95% intervals
 * covered 94.6-98.7% with 14 or more nights a side and a night-to-night correlation of at most 0.6. None of them may be
 * changed alone; a change means a new simulation and a new {@link #VERSION}.
 */
public final class MethodConstants {

    /** Version of the whole method, printed beside every number a clinician may see. */
    public static final String VERSION = "1";

    /** Recorded nights needed on each side before any interval is given. */
    public static final int MIN_NIGHTS = 7;

    /** Recorded nights needed on each side before a result is no longer an early look. */
    public static final int FULL_LOOK_NIGHTS = 14;

    /**
     * Recorded nights needed after the settling nights before a result on a mattress or base is no longer an early
     * look.
     */
    public static final int FULL_LOOK_NIGHTS_BED = 28;

    /** Calendar nights looked at on each side of a change, at most. */
    public static final int WINDOW_NIGHTS = 60;

    /** Calendar nights right before a change that one of the fits leaves out, because people change in a bad week. */
    public static final int RUN_UP_NIGHTS = 7;

    /** A difference falling below this share of the full one without the run-up nights sets the run-up warning. */
    public static final double RUN_UP_SHARE = 0.7;

    /** Half-width in score points of "about the same": the whole interval must lie inside. */
    public static final double SAME_MARGIN = 1.0;

    /** Recorded nights one fit takes, at most. */
    public static final int MAX_FIT_NIGHTS = 400;

    /**
     * Drift allowance: prior standard deviation of a slow straight-line trend, in residual standard deviations per
     * night. It treats trends of up to about one point a month as quite possible.
     */
    public static final double DRIFT_ALLOWANCE = 0.02;

    /**
     * Recorded nights after a change at which its result is looked at while it runs. Looking every night would find a
     * difference where none is about twice as often.
     */
    static final List<Integer> MILESTONES = List.of(7, 14, 28, 42, 60);

    /** Recorded nights needed on each side before a difference is also told with weekends taken into account. */
    public static final int WEEKEND_NIGHTS = 28;

    /** A clear shift among several differences needs an adjusted probability of at most this. */
    public static final double FAMILY_LEVEL = 0.05;

    /** Recorded nights that each phase of set-ups going back and forth needs to be compared as such. */
    static final int ALTERNATING_NIGHTS = 5;

    /** Changes each way that set-ups going back and forth need to be compared as such. */
    static final int ALTERNATING_SWITCHES = 2;

    /** Probability below the lower end of an interval, and above its upper end. */
    public static final double TAIL = 0.025;

    /** Most settling nights that may be chosen for a kind of change. */
    public static final int MAX_SETTLING_NIGHTS = 21;

    /**
     * Length in calendar nights of each of the two windows of the report's recent comparison, and of the best and the
     * worst fortnight.
     */
    public static final int FORTNIGHT = 14;

    /** Share of calendar nights recorded below which a window is called patchy. */
    public static final double PATCHY_SHARE = 0.5;

    /** Calendar nights over which factors, and sleep and pain, are looked at: the last ones. */
    public static final int FACTOR_WINDOW_NIGHTS = 120;

    /** Recorded nights that a factor has to be known for. */
    public static final int FACTOR_MIN_NIGHTS = 30;

    /** Nights with, and nights without, that a yes-or-no factor needs. */
    public static final int FACTOR_MIN_EACH = 8;

    /** Recorded nights for each factor that is looked at. */
    static final int NIGHTS_PER_FACTOR = 10;

    /** Two factors whose correlation lies beyond this, either way, cannot be told apart. */
    static final double INSEPARABLE_BEYOND = 0.8;

    /** A factor may be said to go with the score at an adjusted probability of at most this. */
    public static final double GOES_WITH_LEVEL = 0.10;

    /** Pairs of nights needed before sleep and pain are compared. */
    public static final int PAIRS_MIN = 30;

    /** Pairs of nights needed before that is no longer an early look. */
    public static final int PAIRS_FULL_LOOK = 60;

    /** Nights without a score across which no line is drawn are more than this. */
    public static final int TREND_GAP_NIGHTS = 14;

    /** Trend line: nights to either side that it looks at. */
    static final double TREND_HALF_WIDTH = 21;

    /** Trend line: fewest degrees of freedom of its band. */
    static final double TREND_LEAST_FREEDOM = 3;

    /** Trend line: pairs of nights, one apart and two apart, needed to tell the memory from night to night. */
    static final int TREND_LEAST_PAIRS = 5;

    /** Trend line: the memory that is taken for granted with fewer. */
    static final double TREND_USUAL_MEMORY = 0.5;

    /** Trend line: the largest memory allowed for. */
    static final double TREND_MOST_MEMORY = 0.9;

    /** Recorded nights needed before the level is searched for shifts; at most {@link #MAX_FIT_NIGHTS} are searched. */
    public static final int SHIFT_MIN_NIGHTS = 40;

    /** Nights within which a shift has to be placed; where it cannot be, only a rough time may be told. */
    public static final int SHIFT_WIDE_NIGHTS = 28;

    /** Shift search: most shifts looked for. */
    static final int SHIFT_MOST = 4;

    /** Shift search: the memory from night to night is tried from 0 on in steps of this (in hundredths). */
    static final int SHIFT_PHI_STEP_HUNDREDTHS = 5;

    /** Shift search: largest memory that is tried, in hundredths. */
    static final int SHIFT_PHI_MAX_HUNDREDTHS = 90;

    /** Shift search: what each shift costs, in logarithms of the number of nights. */
    static final double SHIFT_PENALTY = 3;

    /** Shift search: what a straight line costs, in logarithms of the number of nights. */
    static final double LINE_PENALTY = 2;

    /** Shift search: nights on which the criterion is this close to its best may hold the shift as well. */
    static final double SHIFT_LOCATION_MARGIN = 6.6;

    /** A change this many nights outside of where a shift may lie still goes with it. */
    static final int SHIFT_MATCH_NIGHTS = 3;

    /** Settling nights after a new mattress or bed base; a convention, not a finding. */
    static final int SETTLING_BED = 7;

    /** Settling nights after a new topper or pillow; a convention. */
    static final int SETTLING_TOPPER_OR_PILLOW = 3;

    /** Settling nights after another position or prop; a convention. */
    static final int SETTLING_POSITION_OR_PROP = 1;

    /** Settling nights after a change of medicine; a convention. */
    static final int SETTLING_MEDICINE = 7;

    /** Grid, all parts: autocorrelations are whole multiples of this step (in hundredths). */
    static final int GRID_STEP_HUNDREDTHS = 4;

    /** Grid, all parts: largest autocorrelation, in hundredths. */
    static final int GRID_MAX_HUNDREDTHS = 96;

    /** Grid without rating noise: smallest autocorrelation, in hundredths. */
    static final int GRID_PLAIN_MIN_HUNDREDTHS = -40;

    /** Grid without rating noise: its share of the prior weight, spread as {@code (1 - phi^2)^(-1/2)}. */
    static final double GRID_PLAIN_WEIGHT = 0.70;

    /** Grid with rating noise: smallest autocorrelation, in hundredths. */
    static final int GRID_NOISY_MIN_HUNDREDTHS = 60;

    /** Grid with rating noise: share of the variance that is noise, lower setting. */
    static final double GRID_SOME_NOISE = 0.3;

    /** Grid with rating noise: share of the variance that is noise, higher setting. */
    static final double GRID_MUCH_NOISE = 0.6;

    /** Grid with rating noise: prior weight of each of the two settings, spread evenly. */
    static final double GRID_NOISY_WEIGHT = 0.15;

    private MethodConstants() {}
}
