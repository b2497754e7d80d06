package app.wakewell.journal;

/** Port: lets a second start of the program ask the window that has a journal open to come to the front. */
public interface Doorbell {

    /**
     * Rings at the window that has a journal open, and waits until it answers or a second is over.
     *
     * @param journal
     *            which one; what for does not matter
     * @return whether a window answered
     */
    boolean ring(JournalOpener.Request journal);

    /**
     * Answers from now on, until closed; for the window that has the journal open for writing.
     *
     * @param rung
     *            runs each time somebody rings, on a thread of its own
     */
    Listening answer(JournalOpener.Request journal, Runnable rung);

    /** Somebody who answers. */
    interface Listening extends AutoCloseable {

        /** Answers no more. */
        @Override
        void close();
    }
}
