package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/**
 * A few views of the same thing side by side, of which one is always shown; for ranges and the like. One stop of the
 * Tab key, the arrows choose.
 *
 * @param <T>
 *            what can be chosen
 */
public final class Segments<T> extends HBox {

    private static final String FIRST = "first-segment";
    private static final String LAST = "last-segment";

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Roving roving = Roving.over(this);

    public Segments() {
        getStyleClass().add("segments");
        getStylesheets().add(Objects.requireNonNull(Segments.class.getResource("segments.css")).toExternalForm());
        setAccessibleRole(AccessibleRole.PARENT);
        value.subscribe(this::mark);
    }

    /**
     * Sets what can be chosen.
     *
     * @param words
     *            what stands on a button
     * @param spoken
     *            what a screen reader says
     */
    public void offer(List<T> values, Function<? super T, String> words, Function<? super T, String> spoken) {
        buttons.clear();
        for (T one : values) {
            ToggleButton button = new ToggleButton(words.apply(one));
            button.getStyleClass().add("segment");
            button.setId("segment-" + one);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(spoken.apply(one));
            button.setOnAction(click -> {
                value.set(one);
                mark();
            });
            buttons.put(one, button);
        }
        List<ToggleButton> all = List.copyOf(buttons.values());
        all.getFirst().getStyleClass().add(FIRST);
        all.getLast().getStyleClass().add(LAST);
        getChildren().setAll(all);
        roving.refresh();
        mark();
    }

    /** What is chosen. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** A button can be pressed again; then it stays chosen. */
    private void mark() {
        T chosen = value.get();
        buttons.forEach((one, button) -> button.setSelected(one.equals(chosen)));
    }
}
