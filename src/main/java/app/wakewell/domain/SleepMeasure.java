package app.wakewell.domain;

/**
 * What can be worked out of the times of one night. The Consensus Sleep Diary (Carney et al. 2012, SLEEP 35:287) asks
 * for the times; wherever one of these numbers is shown, its formula is shown with it, because there is more than one
 * way to work out a sleep efficiency and the same night can differ by 5 points.
 *
 * <p>In the formulas, B is {@link NightFields#INTO_BED}, L {@link NightFields#TRIED_TO_SLEEP}, SOL
 * {@link NightFields#MINUTES_TO_SLEEP}, WASO {@link NightFields#MINUTES_AWAKE}, F {@link NightFields#FINAL_WAKING} and
 * U {@link NightFields#GOT_UP}. Differences of moments are elapsed time, not differences of wall clocks.
 */
public enum SleepMeasure {
    /** Time in bed (TIB): U − B. */
    TIME_IN_BED(Unit.MINUTES),
    /** Sleep period (SPT), from falling asleep to the last waking: F − (L + SOL). */
    SLEEP_PERIOD(Unit.MINUTES),
    /**
     * Total sleep time (TST): (F − L) − SOL − WASO. Where one of these lacks, {@link NightFields#MINUTES_ASLEEP} as
     * told; {@link SleepMeasures#asleepFrom()} says which.
     */
    TIME_ASLEEP(Unit.MINUTES),
    /** Time in bed after the last waking (taken for TASAFA, "terminal wake"): U − F. */
    AWAKE_AFTER_WAKING(Unit.MINUTES),
    /**
     * Duration of the sleep episode (DSE; Reed and Sacco 2016): SOL + TST + WASO + TASAFA. The first three always make
     * F − L and the last one is U − F, so it is U − L.
     */
    SLEEP_EPISODE(Unit.MINUTES),
    /** Sleep efficiency, the classic one (SE): 100 × TST / TIB. */
    EFFICIENCY_IN_BED(Unit.PERCENT),
    /** Sleep efficiency of the sleep episode (Reed and Sacco 2016): 100 × TST / DSE. */
    EFFICIENCY_OF_EPISODE(Unit.PERCENT);

    /** What a measure is counted in. */
    public enum Unit {
        MINUTES, PERCENT
    }

    private final Unit unit;

    SleepMeasure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
