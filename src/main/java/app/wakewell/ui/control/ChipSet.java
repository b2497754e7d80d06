package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

import org.jspecify.annotations.Nullable;

/**
 * Any number of answers out of several, with a chip of its own for "none of these". Untouched is not the same as none:
 * without an answer no chip is chosen, with the answer "none" that chip is.
 *
 * @param <T>
 *            the type of the answers
 */
public final class ChipSet<T> extends Control {

    private final ObjectProperty<@Nullable Set<T>> value = new SimpleObjectProperty<>(this, "value");
    private final List<T> items = new ArrayList<>();
    private final Map<T, Node> drawings = new HashMap<>();
    private Set<T> inherited = Set.of();
    private Function<? super T, String> words = Objects::toString;
    private String none = "";

    public ChipSet() {
        getStyleClass().add("chip-set");
        getStylesheets().add(Objects.requireNonNull(ChipSet.class.getResource("control.css")).toExternalForm());
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /**
     * Sets what can be answered; before the control is shown.
     *
     * @param answers
     *            the answers, in their order
     * @param inWords
     *            an answer in words
     * @param noneOfThese
     *            words for the answered empty set; empty where that is no answer
     * @param drawing
     *            a small drawing, or {@code null} for words alone
     */
    public void offer(List<T> answers, Function<? super T, String> inWords, String noneOfThese,
            @Nullable Function<? super T, ? extends Node> drawing) {
        words = inWords;
        none = noneOfThese;
        items.clear();
        items.addAll(answers);
        if (drawing != null) {
            answers.forEach(item -> drawings.put(item, drawing.apply(item)));
        }
    }

    /** The chosen answers; empty for "none of these", {@code null} while there is no answer. */
    public ObjectProperty<@Nullable Set<T>> valueProperty() {
        return value;
    }

    public @Nullable Set<T> getValue() {
        return value.get();
    }

    public void setValue(@Nullable Set<T> chosen) {
        value.set(chosen);
    }

    /** Marks what holds as long as there is no answer; drawn dashed. */
    public void setInherited(Set<T> answers) {
        inherited = Set.copyOf(answers);
        if (getSkin() instanceof ChipSetSkin<?> skin) {
            skin.mark();
        }
    }

    List<T> items() {
        return items;
    }

    String words(T item) {
        return words.apply(item);
    }

    String none() {
        return none;
    }

    @Nullable
    Node drawing(T item) {
        return drawings.get(item);
    }

    boolean isInherited(T item) {
        return getValue() == null && inherited.contains(item);
    }

    /**
     * Chooses one or takes it back. The first one chosen comes on top of what is inherited, because a person who adds a
     * pillow has not taken the others away. The last one taken back leaves no answer, which is not "none".
     */
    void toggle(T item) {
        Set<T> now = getValue();
        Set<T> next = new HashSet<>(now == null ? inherited : now);
        if (!next.remove(item)) {
            next.add(item);
        }
        setValue(next.isEmpty() && now != null ? null : Set.copyOf(next));
    }

    void toggleNone() {
        Set<T> now = getValue();
        setValue(now != null && now.isEmpty() ? null : Set.of());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ChipSetSkin<>(this);
    }
}
