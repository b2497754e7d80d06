package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.PainRegion;
import app.wakewell.domain.PainRegion.Detail;

import static app.wakewell.domain.Region.BUTTOCK;
import static app.wakewell.domain.Region.HIP;
import static app.wakewell.domain.Region.LEG;
import static app.wakewell.domain.Region.LOWER_BACK;
import static app.wakewell.domain.Region.MID_BACK;
import static app.wakewell.domain.Region.NECK;
import static app.wakewell.domain.Region.UPPER_BACK;

/** A body seen from behind, so that left is left. For the mouse; the list beside it does the same for the keyboard. */
final class BackMap extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private static final double WIDTH = 128;
    private static final double HEIGHT = 272;
    private static final double MIDDLE = 140;

    private static final String HALF = "M63 30C63 34 63 37 63 40 62 46 52 48 44 51 34 54 29 60 27 70 24 84 23 98 20.5 112 "
            + "24 115 29 115.5 32.5 114 35 102 37 92 39 82 40 94 42 104 43 112 41 124 37.5 132 37 144 36 164 39 184 43 "
            + "204 43 216 41 226 42.5 238 44 250 47 260 48.5 268 51 271 56 271 58.5 268 59.5 256 61 244 60.5 232 61 222 "
            + "60.5 214 62 204 64.5 190 67 176 70 166";
    private static final String LINES = "M58 44h24M40.5 77h59M42.5 104h55M40 130h60M36.5 164h67M42 213h20M78 213h20"
            + "M46 49v28M94 49v28M61 104v26M79 104v26M46 130v34M94 130v34M70 130v34";

    private final Map<Shape, PainRegion> zones = new LinkedHashMap<>();
    private final Map<Shape, Detail> legs = new LinkedHashMap<>();

    BackMap(Consumer<PainRegion> toggle) {
        getStyleClass().add("back-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Group inside = new Group(new Rectangle(0, 0, MIDDLE, HEIGHT));
        inside.getChildren().getFirst().getStyleClass().add("body");
        zone(58, 30, 24, 14, NECK, null);
        zone(46, 44, 48, 33, UPPER_BACK, null);
        zone(40, 77, 60, 27, MID_BACK, null);
        zone(36, 104, 25, 26, LOWER_BACK, Detail.LEFT);
        zone(61, 104, 18, 26, LOWER_BACK, Detail.CENTRE);
        zone(79, 104, 25, 26, LOWER_BACK, Detail.RIGHT);
        zone(34, 130, 12, 34, HIP, Detail.LEFT);
        zone(94, 130, 12, 34, HIP, Detail.RIGHT);
        zone(46, 130, 24, 34, BUTTOCK, Detail.LEFT);
        zone(70, 130, 24, 34, BUTTOCK, Detail.RIGHT);
        leg(34, 164, 49, Detail.LEFT, Detail.ABOVE_KNEE);
        leg(70, 164, 49, Detail.RIGHT, Detail.ABOVE_KNEE);
        leg(34, 213, 59, Detail.LEFT, Detail.BELOW_KNEE);
        leg(70, 213, 59, Detail.RIGHT, Detail.BELOW_KNEE);
        zones.forEach((shape, region) -> shape.setOnMouseClicked(click -> toggle.accept(region)));
        inside.getChildren().addAll(zones.keySet());
        inside.getChildren().add(styled(path(LINES), "lines"));
        inside.setClip(new Group(path(HALF + "V30Z"), mirrored(path(HALF + "V30Z"))));
        Ellipse head = new Ellipse(70, 21, 10.5, 12.5);
        Group all = new Group(inside, styled(path(HALF), "outline"), styled(mirrored(path(HALF)), "outline"),
                styled(head, "head"));
        all.setTranslateX((WIDTH - MIDDLE) / 2);
        all.setTranslateY(-6);
        all.setManaged(false);
        getChildren().add(all);
    }

    private void zone(double x, double y, double width, double height, app.wakewell.domain.Region region,
            @Nullable Detail detail) {
        zones.put(styled(new Rectangle(x, y, width, height), "zone"), new PainRegion(region, detail));
    }

    /** Both parts of one leg stand for that leg; which part is filled follows how far the pain goes. */
    private void leg(double x, double y, double height, Detail side, Detail part) {
        Shape shape = styled(new Rectangle(x, y, 36, height), "zone");
        zones.put(shape, new PainRegion(LEG, side));
        legs.put(shape, part);
    }

    void mark(Predicate<PainRegion> chosen, Predicate<PainRegion> proposed) {
        zones.forEach((shape, region) -> {
            shape.pseudoClassStateChanged(CHOSEN, applies(shape, region, chosen));
            shape.pseudoClassStateChanged(PROPOSED, applies(shape, region, proposed));
        });
    }

    private boolean applies(Shape shape, PainRegion region, Predicate<PainRegion> holds) {
        Detail part = legs.get(shape);
        if (part == null) {
            return holds.test(region);
        }
        boolean anySide = holds.test(new PainRegion(LEG, Detail.LEFT)) || holds.test(new PainRegion(LEG, Detail.RIGHT));
        boolean anyPart = holds.test(new PainRegion(LEG, Detail.ABOVE_KNEE))
                || holds.test(new PainRegion(LEG, Detail.BELOW_KNEE));
        boolean thisPart = holds.test(new PainRegion(LEG, part));
        return (anySide && holds.test(region) && (!anyPart || thisPart)) || (!anySide && thisPart);
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    private static SVGPath mirrored(SVGPath path) {
        path.getTransforms().add(new Affine(-1, 0, MIDDLE, 0, 1, 0));
        return path;
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        if (!"zone".equals(styleClass)) {
            shape.setMouseTransparent(true);
        }
        return shape;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }
}
