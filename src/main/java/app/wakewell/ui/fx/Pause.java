package app.wakewell.ui.fx;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits until nothing happened for a while; for work that would be wasted on every key. On the JavaFX thread. */
public final class Pause {

    private final PauseTransition wait;

    /**
     * A pause.
     *
     * @param milliseconds
     *            how long it has to be quiet
     */
    public Pause(double milliseconds) {
        wait = new PauseTransition(Duration.millis(milliseconds));
    }

    /** Runs something after the pause, which begins anew; what waited before is forgotten. */
    public void then(Runnable run) {
        wait.setOnFinished(over -> run.run());
        wait.playFromStart();
    }
}
