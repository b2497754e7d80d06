package app.wakewell.journal;

/** Port: lets a second start of the program ask the window that has a journal open to come to the front. */
public interface Doorbell {

    /**
     * Rings at the window that has a journal open, and waits until it answers or a good second is over.
     *
     * @param journal
     *            which one; what for does not matter
     * @return whether a window answered
     */
    boolean ring(JournalOpener.Request journal);

    /**
     * Answers, if somebody rings; for the window that has the journal open for writing, which asks several times a
     * second.
     *
     * @return whether somebody did
     */
    boolean answer(JournalOpener.Request journal);
}
