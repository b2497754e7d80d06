package app.wakewell.domain;

/** The person's own view of how the pain is now against the beginning of the journal, in seven steps. The idea is the
 * patient global impression of change (Guy 1976); the words are Wakewell's. */
public enum GlobalChange {
    VERY_MUCH_BETTER, MUCH_BETTER, LITTLE_BETTER, SAME, LITTLE_WORSE, MUCH_WORSE, VERY_MUCH_WORSE
}
