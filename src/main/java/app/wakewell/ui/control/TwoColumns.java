package app.wakewell.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A main column and one beside it; one above the other where there is no room for both, as with large text. */
public final class TwoColumns extends Region {

    private static final double GAP = 32;
    private static final double LEAST_MAIN = 560;
    private static final double MOST_MAIN = 680;
    private static final double SIDE = 324;

    private @Nullable Node main;
    private @Nullable Node side;

    public @Nullable Node getMain() {
        return main;
    }

    public void setMain(Node node) {
        main = node;
        getChildren().add(node);
    }

    public @Nullable Node getSide() {
        return side;
    }

    public void setSide(Node node) {
        side = node;
        getChildren().add(node);
    }

    private boolean beside(double width) {
        return width >= LEAST_MAIN + GAP + SIDE;
    }

    private double mainWidth(double width) {
        return Math.min(beside(width) ? width - GAP - SIDE : width, MOST_MAIN);
    }

    private double sideWidth(double width) {
        return beside(width) ? Math.max(SIDE, Math.min(width - GAP - mainWidth(width), SIDE + 80)) : mainWidth(width);
    }

    @Override
    protected void layoutChildren() {
        if (main == null || side == null) {
            return;
        }
        double width = getWidth();
        double mainHeight = main.prefHeight(mainWidth(width));
        main.resizeRelocate(0, 0, mainWidth(width), mainHeight);
        double sideWidth = sideWidth(width);
        if (beside(width)) {
            side.resizeRelocate(mainWidth(width) + GAP, 0, sideWidth, side.prefHeight(sideWidth));
        } else {
            side.resizeRelocate(0, mainHeight + GAP / 2, sideWidth, side.prefHeight(sideWidth));
        }
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? LEAST_MAIN + GAP + SIDE : width;
        double mainHeight = main == null ? 0 : main.prefHeight(mainWidth(given));
        double sideHeight = side == null ? 0 : side.prefHeight(sideWidth(given));
        return beside(given) ? Math.max(mainHeight, sideHeight) : mainHeight + GAP / 2 + sideHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_MAIN + GAP + SIDE;
    }
}
