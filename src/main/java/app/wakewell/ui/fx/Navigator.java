package app.wakewell.ui.fx;

import app.wakewell.domain.Night;

/** Leads from one screen to another without either knowing the other. Called on the JavaFX thread. */
public interface Navigator {

    /** Id of the form of a night. */
    String TODAY = "today";

    /** Id of everything that was written. */
    String HISTORY = "history";

    /** Id of the weekly page. */
    String WEEK = "week";

    /** Id of what the person says of themselves. */
    String PERSON = "person";

    /** Id of how safe the journal is, and how Wakewell looks and opens. */
    String SETTINGS = "settings";

    /** Id of the bed through time. */
    String SET_UPS = "setups";

    /** Id of the findings. */
    String INSIGHTS = "insights";

    /** Id of the advice. */
    String ADVICE = "advice";

    /** Id of the clinician report. */
    String REPORT = "report";

    /** Id of the grid of several nights. */
    String SEVERAL = "several";

    /** Id of the warning signs. */
    String SIGNS = "signs";

    /**
     * Shows a screen.
     *
     * @param screen
     *            its id
     * @return whether there is such a screen
     */
    boolean show(String screen);

    /** Shows a screen and has it go to a night. */
    boolean show(String screen, Night night);

    /** Shows a screen and has it go to something that has a name. */
    boolean show(String screen, String name);

    /** Takes the newest change of the journal back and says which, as the keys for it do. */
    void undo();

    /** Opens the form of a night. */
    default void openNight(Night night) {
        show(TODAY, night);
    }

    /** Opens an item of the advice library. */
    default void openAdvice(String item) {
        show(ADVICE, item);
    }

    /** Opens the finding on the set-up change from a night on. */
    default void openFinding(Night from) {
        show(INSIGHTS, from);
    }

    /** Opens the form of something that happened on the day of the morning of a night. */
    default void addEvent(Night night) {
        show(HISTORY, night.toString());
    }

    /** Opens the editor of a set-up change from a night on. */
    default void changeSetUp(Night from) {
        show(SET_UPS, from);
    }
}
