package app.wakewell.advice;

/** A condition that cannot be read: where it goes wrong, what stands there and what was expected. */
public final class BadCondition extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int place;

    /**
     * A condition that cannot be read.
     *
     * @param place
     *            where, counted in characters from 1
     * @param found
     *            what stands there
     * @param expected
     *            what was expected
     */
    BadCondition(int place, String found, String expected) {
        super("at " + place + ": " + expected + " expected, not " + found);
        this.place = place;
    }

    public int place() {
        return place;
    }
}
