package app.wakewell.domain;

/**
 * A 0 to 10 numeric rating of pain in whole numbers, chosen by the person: 0 is no pain, 10 the worst pain imaginable.
 * There is no default score; an unanswered score is absent.
 *
 * @param value
 *            0 to 10
 */
public record Score(int value) implements Comparable<Score> {

    public static final int MIN = 0;
    public static final int MAX = 10;

    /**
     * A score of the given value.
     *
     * @throws IllegalArgumentException
     *             if the value is outside 0 to 10
     */
    public Score {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException("a score is 0 to 10, not " + value);
        }
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
