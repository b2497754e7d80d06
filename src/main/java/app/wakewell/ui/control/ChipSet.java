package app.wakewell.ui.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * Any number of answers out of several, with a chip of its own for "none of these" and, where that is
 * {@linkplain #setDontKnow offered}, one for "don't know". Untouched is not the same as none: without an answer no chip
 * is chosen, with the answer "none" that chip is. One stop of the Tab key; the arrows go from chip to chip, Space
 * chooses, N answers "none of these" and D "don't know"; Delete takes the whole answer back, and so does Backspace,
 * which then goes to the question before.
 *
 * @param <T>
 *            the type of the answers
 */
public final class ChipSet<T> extends QuestionControl<Set<T>> {

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private @Nullable Function<? super T, ? extends Node> drawing;
    private Set<T> inherited = Set.of();
    private Set<T> first = Set.of();
    private IntFunction<String> more = Integer::toString;
    private Function<? super T, String> words = Objects::toString;
    private String none = "";
    private Runnable onBack = () -> {};

    public ChipSet() {
        getStyleClass().add("chip-set");
        getStylesheets().add(Objects.requireNonNull(ChipSet.class.getResource("control.css")).toExternalForm());
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Sets what can be answered. What was answered stays, also where it is not among the chips any more.
     *
     * @param answers
     *            the answers, in their order
     * @param inWords
     *            an answer in words
     * @param noneOfThese
     *            words for the answered empty set; empty where that is no answer
     * @param drawn
     *            a small drawing, or {@code null} for words alone
     */
    public void offer(List<T> answers, Function<? super T, String> inWords, String noneOfThese,
            @Nullable Function<? super T, ? extends Node> drawn) {
        words = inWords;
        none = noneOfThese;
        drawing = drawn;
        items.setAll(answers);
    }

    /**
     * Shows only some answers, in the order in which they were offered, and folds the others away behind a chip. What
     * is chosen or holds unanswered is shown in any case.
     *
     * @param shown
     *            those that always show, such as the six that this person uses most; empty shows all
     * @param moreWords
     *            words of the chip that unfolds the others, given how many they are
     */
    public void showFirst(Collection<? extends T> shown, IntFunction<String> moreWords) {
        first = Set.copyOf(shown);
        more = moreWords;
        if (getSkin() instanceof ChipSetSkin<?> skin) {
            skin.build();
        }
    }

    /** Runs after Backspace: goes back to the question before. */
    public void setOnBack(Runnable back) {
        onBack = back;
    }

    /** Puts the focus into the chips, where Tab would. */
    @Override
    public void requestFocus() {
        if (getSkin() instanceof ChipSetSkin<?> skin) {
            skin.focus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.N && !none.isEmpty()) {
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

    /** Marks what holds as long as there is no answer; drawn dashed. */
    public void setInherited(Set<T> answers) {
        inherited = Set.copyOf(answers);
        if (getSkin() instanceof ChipSetSkin<?> skin) {
            skin.mark();
        }
    }

    ObservableList<T> items() {
        return items;
    }

    /** Whether an answer stands behind the chip "more" as long as that is folded. */
    boolean isFoldable(T item) {
        Set<T> now = getValue();
        return !first.isEmpty() && !first.contains(item) && !isInherited(item) && (now == null || !now.contains(item));
    }

    /** Words of the chip that unfolds so many. */
    String more(int count) {
        return more.apply(count);
    }

    String words(T item) {
        return words.apply(item);
    }

    String none() {
        return none;
    }

    @Nullable
    Node drawing(T item) {
        return drawing == null ? null : drawing.apply(item);
    }

    boolean isInherited(T item) {
        return getValue() == null && !isUnknown() && inherited.contains(item);
    }

    /**
     * Chooses one or takes it back. The first one chosen comes on top of what is inherited, because a person who adds a
     * pillow has not taken the others away. The last one taken back leaves no answer, which is not "none".
     */
    void toggle(T item) {
        Set<T> now = getValue();
        Set<T> next = new HashSet<>(now != null ? now : isUnknown() ? Set.of() : inherited);
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
