package app.wakewell.ui.control;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.wakewell.domain.Score;

/**
 * Eleven buttons for a score. The keys 0 to 9 give that score at once, x and the plus of the number pad give 10; digits
 * are never joined. Below the buttons, small, stand the words for both ends and, where
 * {@linkplain #setDontKnow offered}, "can't tell" between them: D or the mouse choose that, never a digit and never an
 * arrow that went too far.
 */
public final class ScoreRow extends OneOf<Score> {

    private final StringProperty least = new SimpleStringProperty(this, "least", "");
    private final StringProperty most = new SimpleStringProperty(this, "most", "");

    public ScoreRow() {
        super(true);
        getStyleClass().add("score-row");
        offer(IntStream.rangeClosed(Score.MIN, Score.MAX).mapToObj(Score::new).toList(), Score::toString);
        least.subscribe(this::tellEnds);
        most.subscribe(this::tellEnds);
    }

    /** What 0 means, in words. */
    public String getLeast() {
        return least.get();
    }

    public void setLeast(String words) {
        least.set(words);
    }

    /** What 10 means, in words. */
    public String getMost() {
        return most.get();
    }

    public void setMost(String words) {
        most.set(words);
    }

    StringProperty leastProperty() {
        return least;
    }

    StringProperty mostProperty() {
        return most;
    }

    /** What the ends mean, for those who do not see them: "0 no pain, 10 worst pain imaginable". */
    private void tellEnds() {
        if (!getLeast().isEmpty() && !getMost().isEmpty()) {
            setAccessibleHelp(Score.MIN + " " + getLeast() + ", " + Score.MAX + " " + getMost());
        }
    }

    @Override
    boolean hasUnknownInRow() {
        return false;
    }

    @Override
    protected Optional<Score> keyed(KeyEvent event) {
        return event.getCode() == KeyCode.X || event.getCode() == KeyCode.ADD
                ? Optional.of(new Score(Score.MAX))
                : digit(event).map(Score::new);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ScoreRowSkin(this);
    }
}
