package app.wakewell.domain;

/** How much time there was for getting going. */
public enum MorningPace {
    RUSHED, NORMAL, UNHURRIED
}
