package app.wakewell.ui.fx;

/** Tells the person what happened, quietly. Called on the JavaFX thread. */
public interface Notices {

    /** Shows a sentence for a few seconds. */
    void say(String text);

    /**
     * Shows a sentence with one thing to do about it.
     *
     * @param action
     *            words of the button
     * @param run
     *            what the button does
     */
    void offer(String text, String action, Runnable run);

    /** Shows the one dialog for what nobody expected; the log has the details. */
    void failed(Throwable failure);
}
