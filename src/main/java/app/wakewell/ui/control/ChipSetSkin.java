package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Draws the chips of a {@link ChipSet}, one after the other, wrapped. */
final class ChipSetSkin<T> extends SkinBase<ChipSet<T>> {

    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    private final FlowPane flow = new FlowPane();
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final ToggleButton none;

    ChipSetSkin(ChipSet<T> control) {
        super(control);
        flow.getStyleClass().add("chips");
        for (T item : control.items()) {
            ToggleButton chip = chip(control.words(item));
            chip.setGraphic(control.drawing(item));
            chip.setOnAction(click -> {
                control.toggle(item);
                mark();
            });
            chips.put(item, chip);
        }
        none = chip(control.none());
        none.getStyleClass().add("none");
        none.setOnAction(click -> {
            control.toggleNone();
            mark();
        });
        flow.getChildren().addAll(chips.values());
        if (!control.none().isEmpty()) {
            flow.getChildren().add(none);
        }
        Roving.over(flow);
        getChildren().add(flow);
        registerChangeListener(control.valueProperty(), change -> mark());
        mark();
    }

    private static ToggleButton chip(String words) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().setAll("toggle-button", "pill");
        chip.setAccessibleRole(AccessibleRole.CHECK_BOX);
        chip.setAccessibleText(words);
        return chip;
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
        });
        none.setSelected(now != null && now.isEmpty());
    }
}
