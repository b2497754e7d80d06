package app.wakewell.ui.shell;

import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs something after so many minutes in which nothing was used. */
final class IdleWatch {

    private final IntSupplier minutes;
    private final Runnable idle;
    private final PauseTransition pause;
    private int waited;

    /**
     * Watches from now on.
     *
     * @param minutes
     *            how many; 0 for never. Asked once a minute while nothing is used
     */
    IdleWatch(IntSupplier minutes, Runnable idle) {
        this(minutes, idle, Duration.minutes(1));
    }

    IdleWatch(IntSupplier minutes, Runnable idle, Duration minute) {
        this.minutes = minutes;
        this.idle = idle;
        pause = new PauseTransition(minute);
        pause.setOnFinished(over -> minuteOver());
        pause.play();
    }

    private void minuteOver() {
        waited++;
        int wanted = minutes.getAsInt();
        if (wanted > 0 && waited >= wanted) {
            waited = 0;
            idle.run();
        }
        pause.playFromStart();
    }

    /** Something was used: the time begins anew. */
    void used() {
        waited = 0;
        pause.jumpTo(Duration.ZERO);
    }

    void end() {
        pause.stop();
    }
}
