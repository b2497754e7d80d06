package app.wakewell.domain;

/** How the person rates the sleep of one night, in five words. */
public enum SleepQuality {
    VERY_POOR(1), POOR(2), FAIR(3), GOOD(4), VERY_GOOD(5);

    private final int value;

    SleepQuality(int value) {
        this.value = value;
    }

    /** 1 for very poor to 5 for very good. */
    public int value() {
        return value;
    }

    /**
     * The quality of the given value.
     *
     * @param value
     *            1 to 5
     * @throws IllegalArgumentException
     *             if the value is outside 1 to 5
     */
    public static SleepQuality of(int value) {
        for (SleepQuality quality : values()) {
            if (quality.value == value) {
                return quality;
            }
        }
        throw new IllegalArgumentException("sleep quality is 1 to 5, not " + value);
    }
}
