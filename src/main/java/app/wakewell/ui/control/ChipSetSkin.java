package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import app.wakewell.ui.fx.Room;

/** Draws the chips of a {@link ChipSet}, one after the other, wrapped. */
final class ChipSetSkin<T> extends SkinBase<ChipSet<T>> {

    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    private final FlowPane flow = new FlowPane();
    private final Roving roving = Roving.over(flow);
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final ToggleButton more = chip("");
    private final ToggleButton none = chip("");
    private final ToggleButton unknown = chip("");

    ChipSetSkin(ChipSet<T> control) {
        super(control);
        flow.getStyleClass().add("chips");
        flow.prefWrapLengthProperty().bind(control.widthProperty()); // else it is as high as 400 pixels would take
        more.getStyleClass().add("more");
        more.setAccessibleRole(AccessibleRole.BUTTON);
        more.setOnAction(click -> unfold());
        none.getStyleClass().add("none");
        none.setOnAction(click -> {
            control.toggleNone();
            mark();
        });
        unknown.getStyleClass().add("unknown");
        unknown.setOnAction(click -> {
            control.answer().toggleUnknown();
            mark();
        });
        getChildren().add(flow);
        registerListChangeListener(control.items(), (ListChangeListener.Change<?> change) -> build());
        registerChangeListener(control.valueProperty(), change -> mark());
        registerChangeListener(control.unknownProperty(), change -> mark());
        registerChangeListener(control.answer().dontKnow(), change -> mark());
        build();
    }

    /** Makes the chips anew. */
    void build() {
        ChipSet<T> control = getSkinnable();
        chips.clear();
        for (T item : control.items()) {
            ToggleButton chip = chip(control.words(item));
            chip.setGraphic(control.drawing(item));
            chip.setOnAction(click -> {
                control.toggle(item);
                mark();
            });
            chips.put(item, chip);
        }
        say(none, control.none());
        Room.shown(none, !control.none().isEmpty());
        more.setSelected(false);
        flow.getChildren().setAll(chips.values());
        flow.getChildren().addAll(more, none, unknown);
        mark();
    }

    /** Shows what was folded away, and goes to the first of it. */
    private void unfold() {
        chips.values().stream().filter(chip -> !chip.isVisible()).findFirst().ifPresent(chip -> {
            mark();
            chip.requestFocus();
        });
    }

    private static ToggleButton chip(String words) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("toggle-button", "pill");
        chip.setAccessibleRole(AccessibleRole.CHECK_BOX);
        say(chip, words);
        return chip;
    }

    private static void say(ToggleButton chip, String words) {
        chip.setText(words);
        chip.setAccessibleText(words);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + flow.prefHeight(width - left - right) + bottom;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    void mark() {
        ChipSet<T> control = getSkinnable();
        Set<T> now = control.getValue();
        chips.forEach((item, chip) -> {
            chip.setSelected(now != null && now.contains(item));
            chip.pseudoClassStateChanged(INHERITED, control.isInherited(item));
            Room.shown(chip, more.isSelected() || chip.isFocused() || !control.isFoldable(item));
        });
        none.setSelected(now != null && now.isEmpty());
        unknown.setSelected(control.isUnknown());
        say(unknown, control.getDontKnow());
        Room.shown(unknown, !control.getDontKnow().isEmpty());
        int folded = (int) chips.values().stream().filter(chip -> !chip.isVisible()).count();
        say(more, folded == 0 ? "" : control.more(folded));
        Room.shown(more, folded > 0);
        roving.refresh();
    }

    void focus() {
        roving.focus();
    }
}
