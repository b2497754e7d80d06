package app.wakewell.advice;

/**
 * What is wrong in the library.
 *
 * @param where
 *            the item, nuance or macro, by its id, and the part of it
 * @param what
 *            what is wrong, and in a condition at which place
 */
public record LibraryProblem(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
