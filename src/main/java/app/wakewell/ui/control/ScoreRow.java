package app.wakewell.ui.control;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.wakewell.domain.Score;

/**
 * Eleven buttons for a score. The keys 0 to 9 give that score at once, x and the plus of the number pad give 10; digits
 * are never joined.
 */
public final class ScoreRow extends OneOf<Score> {

    public ScoreRow() {
        super(true);
        getStyleClass().add("score-row");
        offer(IntStream.rangeClosed(Score.MIN, Score.MAX).mapToObj(Score::new).toList(), Score::toString);
    }

    @Override
    protected Node drawn(Score item) {
        return new Label(item.toString());
    }

    @Override
    protected Optional<Score> keyed(KeyEvent event) {
        return event.getCode() == KeyCode.X || event.getCode() == KeyCode.ADD
                ? Optional.of(new Score(Score.MAX))
                : digit(event).map(Score::new);
    }
}
