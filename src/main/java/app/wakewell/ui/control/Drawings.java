package app.wakewell.ui.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Translate;

import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;

/**
 * Drawings of positions and props, as lines and fills in the colour of the text. Positions are told apart by posture,
 * props by where the filled shape lies.
 */
public final class Drawings {

    private static final double TORSO = 4.6;
    private static final double LIMB = 2.5;
    private static final double FAINT = 0.42;
    private static final double FRAME = 0.38;
    private static final double WIDTH = 36;
    private static final double HEIGHT = 42;

    private static final String BENT_TORSO = "M17.2 13q3 4 1 8.4";
    private static final String BENT_LIMBS = "M17 14.6l-6.6 2.8M18 22l-7.4 1.8 3.2 7.6M18.4 22.4l-3.8 4 3.6 5.6";
    private static final String HEAD = "M11.9 6.2a3.5 3.6 0 1 0 7 0a3.5 3.6 0 1 0 -7 0z";
    private static final String STRAIGHT_TORSO = "M16 13.4v7.4";
    private static final String STRAIGHT_HEAD = "M12.5 6.2a3.5 3.6 0 1 0 7 0a3.5 3.6 0 1 0 -7 0z";
    private static final String NARROW_HEAD = "M13.4 6.2a2.6 3.6 0 1 0 5.2 0a2.6 3.6 0 1 0 -5.2 0z";
    private static final String ARMS_DOWN = "M14.8 12.6l-5 8.6M17.2 12.6l5 8.6M15 22l-2.2 10.5M17 22l2.2 10.5";
    private static final String ARMS_UP = "M14.8 12.8l-5.2-1.6.3-6M17.2 12.8l5.2-1.6-.3-6M15 22l-2.2 10.5M17 22l2.2 10.5";

    private Drawings() {}

    /** How somebody lies. */
    public static Node of(Position position) {
        return boxed(switch (position) {
            case SIDE_LEFT, SIDE -> new Group(bed(4.5, 23), side(false, 0, 1));
            case SIDE_RIGHT -> new Group(bed(4.5, 23), side(true, 0, 1));
            case BACK -> new Group(bed(4.5, 23), line(STRAIGHT_TORSO, TORSO), line(ARMS_DOWN, LIMB),
                    fill(STRAIGHT_HEAD, 1));
            case STOMACH -> new Group(bed(4.5, 23), line(STRAIGHT_TORSO, TORSO), line(ARMS_UP, LIMB),
                    fill(NARROW_HEAD, 1));
            case MIXED -> new Group(bed(1.5, 29), side(false, -4.5, FAINT), side(true, 4.5, 1));
            case RECLINED -> new Group(line("M3 32h26", 1.2), fill("M4.5 32L4.5 15 17 32z", 0.25),
                    line("M9 16.4l7.2 10.6 5.4-3.4 7 5.6M11.4 19l6.4-1.2", 2.6),
                    fill("M3 10.4a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z", 1));
            case OTHER -> new Group(fill("M6.8 18a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z"
                    + "M13.8 18a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z"
                    + "M20.8 18a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z", 1));
            case UNKNOWN -> new Group(
                    line("M12.4 12.4a3.8 3.8 0 1 1 5.4 4c-1.4.8-1.8 1.5-1.8 3M16 24.2v.1", 2.2));
        }, WIDTH, HEIGHT);
    }

    private static Node side(boolean mirrored, double shift, double strength) {
        Group figure = new Group(line(BENT_TORSO, TORSO), line(BENT_LIMBS, LIMB), fill(HEAD, 1));
        figure.setOpacity(strength);
        if (mirrored) {
            figure.getTransforms().add(new Affine(-1, 0, 32 + shift, 0, 1, 0));
        } else {
            figure.getTransforms().add(new Translate(shift, 0));
        }
        return figure;
    }

    private static Node bed(double x, double width) {
        Rectangle frame = new Rectangle(x, -2.5, width, 39);
        frame.setArcWidth(8);
        frame.setArcHeight(8);
        frame.getStyleClass().add("drawing-line");
        frame.setOpacity(FRAME);
        Rectangle pillow = new Rectangle(x + 5, 0, width - 10, 8);
        pillow.setArcWidth(5);
        pillow.setArcHeight(5);
        pillow.getStyleClass().add("drawing-fill");
        pillow.setOpacity(0.13);
        return new Group(frame, pillow);
    }

    /** Where a prop goes: a figure on its side or back, seen from the side, with the prop filled. */
    public static Node of(Prop prop) {
        String lying = "M9 8.5h12M21 8.5l7 0M28 8.5l7 .5";
        String bent = "M9 9h11M20 9l6-4M26 5l5 6";
        return boxed(switch (prop) {
            case KNEES_BETWEEN -> figure("M9 6.5h11l9 -2M20 6.5l9 5", "M25 5.6l5 -1v6l-5 -2z");
            case KNEES_UNDER -> figure(bent, "M22 11.5a3.6 2.6 0 1 0 7.2 0a3.6 2.6 0 1 0 -7.2 0z");
            case LUMBAR_ROLL -> figure("M9 8.5q6 -2.5 12 0h14", "M13 11a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z");
            case PELVIS_UNDER -> figure("M9 9.5q6 -1 10 -3l16 3", "M16 11.5a4 2.4 0 1 0 8 0a4 2.4 0 1 0 -8 0z");
            case BELLY_UNDER -> figure("M9 9q6 -4 12 -1l14 1.5", "M12 11.5a4 2.4 0 1 0 8 0a4 2.4 0 1 0 -8 0z");
            case HUGGED -> figure("M9 6h12l7 3M11 6.5l3 5l5 0", "M13 9a3.6 2.6 0 1 0 7.2 0a3.6 2.6 0 1 0 -7.2 0z");
            case BEHIND_BACK -> figure("M9 9.5h12l7 -2l5 3", "M10 4.5a5 2.2 0 1 0 10 0a5 2.2 0 1 0 -10 0z");
            case BODY_PILLOW -> figure("M9 5.5h12l6 1l6 -1", "M9 9h24a2 2 0 0 1 0 4h-24a2 2 0 0 1 0 -4z");
            case LEGS_RAISED -> figure("M9 11h10l6 -5h9", "M22 13v-4l3 -2h10v6z");
            case TENNIS_BALL_SHIRT -> figure(lying, "M12 5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0z");
        }, 38, 16);
    }

    private static Group figure(String body, String prop) {
        return new Group(line(body, 2.2), fill("M2 7.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z", 1),
                fill(prop, 0.55));
    }

    /** In a box of fixed size, so that drawings line up whatever they show. */
    private static Node boxed(Group drawing, double width, double height) {
        Rectangle box = new Rectangle(-1, height > width ? -4 : 0, width - 2, height);
        box.getStyleClass().add("drawing-box");
        drawing.getChildren().addFirst(box); // filled with nothing, else it has no size
        drawing.setMouseTransparent(true);
        return drawing;
    }

    private static Shape line(String path, double width) {
        SVGPath line = new SVGPath();
        line.setContent(path);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.getStyleClass().add("drawing-line");
        return line;
    }

    private static Shape fill(String path, double strength) {
        SVGPath fill = new SVGPath();
        fill.setContent(path);
        fill.setOpacity(strength);
        fill.getStyleClass().add("drawing-fill");
        return fill;
    }
}
