package app.wakewell.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.domain.PainRegion;
import app.wakewell.domain.PainRegion.Detail;
import app.wakewell.ui.fx.Room;

/** The map on the left and the list on the right. */
final class RegionChoiceSkin extends SkinBase<RegionChoice> {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    /** A line of the list: a region with its sides, or one without. */
    private record Row(app.wakewell.domain.Region region, List<Detail> details) {}

    private static final List<Detail> SIDES = List.of(Detail.LEFT, Detail.RIGHT);
    private static final List<Row> ROWS = List.of(row(app.wakewell.domain.Region.NECK),
            row(app.wakewell.domain.Region.UPPER_BACK), row(app.wakewell.domain.Region.MID_BACK),
            row(app.wakewell.domain.Region.LOWER_BACK, Detail.LEFT, Detail.CENTRE, Detail.RIGHT),
            new Row(app.wakewell.domain.Region.HIP, SIDES), new Row(app.wakewell.domain.Region.BUTTOCK, SIDES),
            new Row(app.wakewell.domain.Region.LEG, SIDES),
            row(app.wakewell.domain.Region.LEG, Detail.ABOVE_KNEE, Detail.BELOW_KNEE));
    private static final List<Row> MORE = List.of(new Row(app.wakewell.domain.Region.SHOULDER_BLADE, SIDES),
            new Row(app.wakewell.domain.Region.SHOULDER, SIDES), new Row(app.wakewell.domain.Region.FLANK, SIDES),
            row(app.wakewell.domain.Region.BAND_AROUND_TRUNK), row(app.wakewell.domain.Region.LOWER_ABDOMEN),
            row(app.wakewell.domain.Region.CHEST));

    private final Map<PainRegion, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleButton none = new ToggleButton();
    private final ToggleButton unknown = new ToggleButton();
    private final ToggleButton more = new ToggleButton();
    private final VBox moreRows = new VBox();
    private final BackMap map;
    private final Roving roving;

    RegionChoiceSkin(RegionChoice control) {
        super(control);
        map = new BackMap(control::toggle);
        map.setAccessibleText(control.words().map());
        VBox list = new VBox();
        list.getStyleClass().add("region-list");
        ROWS.forEach(row -> list.getChildren().add(line(row)));
        MORE.forEach(row -> moreRows.getChildren().add(line(row)));
        moreRows.visibleProperty().bind(more.selectedProperty());
        moreRows.managedProperty().bind(more.selectedProperty());
        small(none, control.words().none());
        none.setOnAction(click -> {
            control.toggleNone();
            mark();
        });
        small(unknown, control.getDontKnow());
        unknown.getStyleClass().add("unknown");
        unknown.setOnAction(click -> {
            control.answer().toggleUnknown();
            mark();
        });
        more.setText(control.words().more());
        more.getStyleClass().setAll("toggle-button", "region", "fold");
        more.setAccessibleText(control.words().more());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox last = new HBox(space, unknown, none);
        last.getStyleClass().add("region-row");
        list.getChildren().addAll(more, moreRows, last);
        HBox both = new HBox(map, list);
        both.getStyleClass().add("region-both");
        HBox.setHgrow(list, Priority.ALWAYS);
        roving = Roving.over(list);
        getChildren().add(both);
        registerChangeListener(control.valueProperty(), change -> mark());
        registerChangeListener(control.unknownProperty(), change -> mark());
        registerChangeListener(control.answer().dontKnow(), change -> mark());
        registerChangeListener(control.proposedProperty(), change -> mark());
        mark();
    }

    private static Row row(app.wakewell.domain.Region region, Detail... details) {
        return new Row(region, List.of(details));
    }

    private HBox line(Row row) {
        RegionChoice.Words words = getSkinnable().words();
        boolean reach = row.details().contains(Detail.BELOW_KNEE);
        Label label = new Label(reach ? words.reach() : words.region().apply(PainRegion.of(row.region())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(label, space);
        line.getStyleClass().add("region-row");
        if (row.details().isEmpty()) {
            line.getChildren().add(button(PainRegion.of(row.region()), words.yes()));
        }
        row.details()
                .forEach(detail -> line.getChildren()
                        .add(button(new PainRegion(row.region(), detail), words.detail().apply(detail))));
        return line;
    }

    private ToggleButton button(PainRegion region, String text) {
        ToggleButton button = new ToggleButton();
        small(button, text);
        button.setAccessibleText(getSkinnable().words().region().apply(region));
        button.setOnAction(click -> {
            getSkinnable().toggle(region);
            mark();
        });
        buttons.put(region, button);
        return button;
    }

    private static void small(ToggleButton button, String text) {
        button.setText(text);
        button.getStyleClass().setAll("toggle-button", "region");
        button.setAccessibleRole(AccessibleRole.CHECK_BOX);
        button.setAccessibleText(text);
    }

    void focus() {
        roving.focus();
    }

    private void mark() {
        RegionChoice control = getSkinnable();
        buttons.forEach((region, button) -> {
            button.setSelected(control.isChosen(region));
            button.pseudoClassStateChanged(PROPOSED, control.isProposed(region));
        });
        none.setSelected(control.isNone());
        unknown.setSelected(control.isUnknown());
        unknown.setText(control.getDontKnow());
        unknown.setAccessibleText(control.getDontKnow());
        Room.shown(unknown, !control.getDontKnow().isEmpty());
        map.mark(control::isChosen, control::isProposed);
        boolean hidden = MORE.stream()
                .flatMap(RegionChoiceSkin::regions)
                .anyMatch(region -> control.isChosen(region) || control.isProposed(region));
        if (hidden) {
            more.setSelected(true);
        }
    }

    private static Stream<PainRegion> regions(Row row) {
        return row.details().isEmpty()
                ? Stream.of(PainRegion.of(row.region()))
                : row.details().stream().map(detail -> new PainRegion(row.region(), detail));
    }
}
