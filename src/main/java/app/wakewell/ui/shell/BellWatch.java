package app.wakewell.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import app.wakewell.ui.fx.Background;

/** Looks again and again whether the program was started a second time with the journal that is open here. */
final class BellWatch {

    /** Often enough to be at the door at once, seldom enough to cost nothing. */
    private static final Duration LOOK = Duration.millis(300);

    private final PauseTransition pause = new PauseTransition(LOOK);
    private boolean ended;

    /**
     * Looks from now on.
     *
     * @param answer
     *            answers, if somebody rings, and tells whether; on the journal's thread
     * @param rung
     *            runs then
     */
    BellWatch(Background background, BooleanSupplier answer, Runnable rung) {
        pause.setOnFinished(over -> background.run(answer::getAsBoolean, was -> {
            if (!ended && was) {
                rung.run();
            }
            again();
        }, cannotTell -> again()));
        again();
    }

    private void again() {
        if (!ended) {
            pause.playFromStart();
        }
    }

    /** Looks no more. */
    void end() {
        ended = true;
        pause.stop();
    }
}
