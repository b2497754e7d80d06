package app.wakewell.ui.control;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;

/**
 * A drawing of our own in its fixed size. Who lies how is told by shape and outline; colour only helps, and comes from
 * the style sheet. It says nothing to a screen reader: its words stand beside it.
 */
public final class Drawing extends Region {

    /** How much smaller than in their files positions are drawn on a chip. */
    private static final double ON_A_CHIP = 0.95;

    private final double width;
    private final double height;
    private final SvgFile.Contents contents;

    private Drawing(String file, double scale) {
        contents = SvgFile.read(file);
        width = contents.width() * scale;
        height = contents.height() * scale;
        getStyleClass().add("drawing");
        getStyleClass().addAll(contents.styleClass());
        getStylesheets().add(Objects.requireNonNull(Drawing.class.getResource("drawing.css")).toExternalForm());
        Group all = new Group(contents.nodes());
        all.getTransforms().add(new Scale(scale, scale));
        all.setManaged(false); // lies at 0, 0, whatever its strokes reach out to
        getChildren().add(all);
        setMouseTransparent(true);
    }

    /** How somebody lies. */
    public static Drawing of(Position position) {
        return of(position, ON_A_CHIP);
    }

    /** How somebody lies, so many times as large as in the file. */
    public static Drawing of(Position position, double scale) {
        return new Drawing("position-" + position.name().toLowerCase(Locale.ROOT), scale);
    }

    /** Where a prop goes, on somebody who lies. */
    public static Drawing of(Prop prop) {
        return of(prop, 1);
    }

    /** Where a prop goes, so many times as large as in the file. */
    public static Drawing of(Prop prop, double scale) {
        return new Drawing("prop-" + prop.name().toLowerCase(Locale.ROOT), scale);
    }

    /** A body seen from behind, with a shape for each place that can hurt; takes the mouse. */
    static Drawing ofBack() {
        Drawing back = new Drawing("back-map", 1);
        back.setMouseTransparent(false);
        return back;
    }

    /** The shapes that have a name. */
    Map<String, Shape> named() {
        return contents.named();
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return height;
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return height;
    }

    @Override
    protected double computeMaxWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computeMaxHeight(double forWidth) {
        return height;
    }
}
