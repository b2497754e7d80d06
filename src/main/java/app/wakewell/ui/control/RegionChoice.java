package app.wakewell.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.PainRegion;

/**
 * Where it hurt: a map of the back and a list, which are one and the same answer. What is proposed from an earlier
 * night is drawn dashed and is no answer until it is confirmed. The list is one stop of the Tab key; Enter confirms
 * what is proposed, N answers "nowhere" and D "don't know" where that is {@linkplain #setDontKnow offered}; Delete
 * takes the answer back, and so does Backspace, which then goes to the question before.
 */
public final class RegionChoice extends QuestionControl<Set<PainRegion>> {

    private final ObjectProperty<Set<PainRegion>> proposed = new SimpleObjectProperty<>(this, "proposed", Set.of());
    private @Nullable Words words;
    private Runnable onNext = () -> {};
    private Runnable onBack = () -> {};

    /**
     * What the control says.
     *
     * @param region
     *            a region in words
     * @param detail
     *            a side or part in words
     * @param yes
     *            on the button of a region that has no sides
     * @param none
     *            on the button for "nowhere"
     * @param more
     *            on the button that unfolds more places
     * @param reach
     *            label of the row that says how far down the leg
     * @param map
     *            what the map is, for a screen reader
     */
    public record Words(Function<PainRegion, String> region, Function<PainRegion.Detail, String> detail, String yes,
            String none, String more, String reach, String map) {}

    public RegionChoice() {
        getStyleClass().add("region-choice");
        getStylesheets().add(Objects.requireNonNull(RegionChoice.class.getResource("control.css")).toExternalForm());
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.PARENT);
        // before the focused button, which would take Enter for a click
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Sets what the control says; before it is shown. */
    public void speak(Words its) {
        words = its;
        setAccessibleText(its.map());
    }

    Words words() {
        return Objects.requireNonNull(words, "shown before it could speak");
    }

    /** Runs when Enter has confirmed what was proposed: moves on to the next question. */
    public void setOnNext(Runnable next) {
        onNext = next;
    }

    /** Runs after Backspace: goes back to the question before. */
    public void setOnBack(Runnable back) {
        onBack = back;
    }

    /** Puts the focus into the list, where Tab would. */
    @Override
    public void requestFocus() {
        if (getSkin() instanceof RegionChoiceSkin skin) {
            skin.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER && proposes()) {
            setValue(proposed.get());
            onNext.run();
        } else if (code == KeyCode.N) {
            setValue(Set.of());
        } else if (code == KeyCode.D && answer().offersUnknown()) {
            setUnknown(true);
        } else if (code == KeyCode.BACK_SPACE) {
            answer().clear();
            onBack.run();
        } else if (code == KeyCode.DELETE) {
            answer().clear();
        } else {
            return;
        }
        event.consume();
    }

    private boolean proposes() {
        return getValue() == null && !isUnknown() && !proposed.get().isEmpty();
    }

    /** What an earlier night had; shown as long as there is no answer. */
    public ObjectProperty<Set<PainRegion>> proposedProperty() {
        return proposed;
    }

    boolean isChosen(PainRegion region) {
        Set<PainRegion> now = getValue();
        return now != null && now.contains(region);
    }

    boolean isProposed(PainRegion region) {
        return proposes() && proposed.get().contains(region);
    }

    boolean isNone() {
        return Optional.ofNullable(getValue()).filter(Set::isEmpty).isPresent();
    }

    void toggle(PainRegion region) {
        Set<PainRegion> now = getValue();
        Set<PainRegion> next = now == null ? new TreeSet<>() : new TreeSet<>(now);
        if (!next.remove(region)) {
            next.add(region);
        }
        setValue(next.isEmpty() ? null : Set.copyOf(next));
    }

    void toggleNone() {
        setValue(isNone() ? null : Set.of());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RegionChoiceSkin(this);
    }
}
