package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.PainRegion;
import app.wakewell.domain.PainRegion.Detail;

import static app.wakewell.domain.Region.LEG;

/**
 * A body seen from behind, so that left is left. For the mouse; the list beside it does the same for the keyboard. In
 * the drawing every place has the name of its region, {@code HIP:LEFT}; a leg has two, {@code LEG:LEFT/BELOW_KNEE}.
 */
final class BackMap extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final String PART_OF_LEG = "/";

    private final Map<Shape, PainRegion> zones = new LinkedHashMap<>();
    /** Both parts of one leg stand for that leg; which part is filled follows how far the pain goes. */
    private final Map<Shape, Detail> legs = new LinkedHashMap<>();

    BackMap(Consumer<PainRegion> toggle) {
        getStyleClass().add("back-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Drawing back = Drawing.ofBack();
        back.named().forEach((name, shape) -> {
            String[] region = name.split(PART_OF_LEG, 2);
            zones.put(shape, PainRegion.parse(region[0])
                    .orElseThrow(() -> new IllegalArgumentException("no region " + name)));
            if (region.length > 1) {
                legs.put(shape, Detail.valueOf(region[1]));
            }
        });
        zones.forEach((shape, region) -> shape.setOnMouseClicked(click -> toggle.accept(region)));
        getChildren().add(back);
    }

    void mark(Predicate<PainRegion> chosen, Predicate<PainRegion> proposed) {
        zones.forEach((shape, region) -> {
            shape.pseudoClassStateChanged(CHOSEN, applies(shape, region, chosen));
            shape.pseudoClassStateChanged(PROPOSED, applies(shape, region, proposed));
        });
    }

    private boolean applies(Shape shape, PainRegion region, Predicate<PainRegion> holds) {
        @Nullable
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
}
