package app.wakewell.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.PainRegion;

/**
 * Where it hurt: a map of the back and a list, which are one and the same answer. What is proposed from an earlier night
 * is drawn dashed and is no answer until it is confirmed.
 */
public final class RegionChoice extends Control {

    private final ObjectProperty<@Nullable Set<PainRegion>> value = new SimpleObjectProperty<>(this, "value");
    private final ObjectProperty<Set<PainRegion>> proposed = new SimpleObjectProperty<>(this, "proposed", Set.of());
    private @Nullable Words words;

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
    }

    /** Sets what the control says; before it is shown. */
    public void speak(Words its) {
        words = its;
        setAccessibleText(its.map());
    }

    Words words() {
        return Objects.requireNonNull(words, "shown before it could speak");
    }

    /** The chosen regions; empty for "nowhere", {@code null} while there is no answer. */
    public ObjectProperty<@Nullable Set<PainRegion>> valueProperty() {
        return value;
    }

    public @Nullable Set<PainRegion> getValue() {
        return value.get();
    }

    public void setValue(@Nullable Set<PainRegion> chosen) {
        value.set(chosen);
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
        return getValue() == null && proposed.get().contains(region);
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
