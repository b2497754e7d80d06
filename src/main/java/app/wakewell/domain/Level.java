package app.wakewell.domain;

/** How much of something there was: stress of a day, worry or low mood of a week. */
public enum Level {
    LOW, MEDIUM, HIGH
}
