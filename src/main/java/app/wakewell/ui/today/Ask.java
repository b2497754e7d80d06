package app.wakewell.ui.today;

import javafx.beans.DefaultProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.OneOf;

/**
 * A question of a group: its words on the left, the control with the answers beside them, or below them where there is
 * no room for both, as with large text.
 */
@DefaultProperty("content")
public final class Ask extends Region {

    private static final double WORDS = 180;
    private static final double GAP = 12;
    private static final double LEAST_BESIDE = 320;
    /** Puts the words of chips, which may take several lines, level with the first of them. */
    private static final double FIRST_LINE = 30;

    private final Label words = new Label();
    private @Nullable Node content;

    public Ask() {
        getStyleClass().add("ask");
        words.setWrapText(true);
        getChildren().add(words);
    }

    /** What is asked; also told to the control, for a screen reader. */
    public String getWords() {
        return words.getText();
    }

    public void setWords(String text) {
        words.setText(text);
        tell();
    }

    /** The control with the answers. */
    public @Nullable Node getContent() {
        return content;
    }

    public void setContent(Node control) {
        content = control;
        getChildren().setAll(words, control);
        tell();
    }

    private void tell() {
        if (content instanceof OneOf<?> row) {
            row.setQuestion(getWords());
        } else if (content instanceof ChipSet<?> chips) {
            chips.setAccessibleText(getWords());
        }
    }

    private boolean beside(double width) {
        return width >= WORDS + GAP + LEAST_BESIDE;
    }

    private double room(double width) {
        return beside(width) ? width - WORDS - GAP : width;
    }

    private double wordsWidth(double width) {
        return beside(width) ? WORDS : width;
    }

    private static double height(Node control, double room) {
        return control.prefHeight(control.getContentBias() == Orientation.HORIZONTAL ? room : -1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        Node control = content;
        if (control == null) {
            return;
        }
        double room = room(getWidth());
        double width = control.getContentBias() == Orientation.HORIZONTAL
                ? room
                : Math.min(control.prefWidth(-1), room);
        double height = height(control, room);
        double wordsHeight = words.prefHeight(wordsWidth(getWidth()));
        if (beside(getWidth())) {
            double line = control.getContentBias() == Orientation.HORIZONTAL ? Math.min(FIRST_LINE, height) : height;
            words.resizeRelocate(0, Math.max(0, (line - wordsHeight) / 2), WORDS, wordsHeight);
            control.resizeRelocate(WORDS + GAP, 0, width, height);
        } else {
            words.resizeRelocate(0, 0, getWidth(), wordsHeight);
            control.resizeRelocate(0, wordsHeight + GAP / 2, width, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? WORDS + GAP + LEAST_BESIDE : width;
        double wordsHeight = words.prefHeight(wordsWidth(given));
        double height = content == null ? 0 : height(content, room(given));
        return beside(given) ? Math.max(wordsHeight, height) : wordsHeight + GAP / 2 + height;
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
        return WORDS + GAP + (content == null ? LEAST_BESIDE : content.prefWidth(-1));
    }
}
