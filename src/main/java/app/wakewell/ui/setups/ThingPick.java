package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Thing;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.Room;

/**
 * Which things of the list make up a part of the bed: one of them, of props any number. It is there only where the list
 * has something for the part.
 */
final class ThingPick extends VBox {

    private static final double WIDTH = 200;

    private final BedPart part;
    private final EditorViewModel model;
    private final SetUpsTexts texts;
    private List<Thing> offered = List.of();
    private Runnable mark = () -> {};

    ThingPick(BedPart part, EditorViewModel model, SetUpsTexts texts) {
        this.part = part;
        this.model = model;
        this.texts = texts;
        model.draftProperty().subscribe(draft -> show());
    }

    private void show() {
        List<Thing> now = model.offered(part);
        if (!now.equals(offered)) {
            offered = now;
            build();
        }
        Room.shown(this, !offered.isEmpty());
        mark.run();
    }

    private Set<Integer> used() {
        return model.draftProperty().get().said().things(part);
    }

    private void build() {
        getChildren().clear();
        mark = () -> {};
        if (part == BedPart.PROPS) {
            buildSeveral();
        } else {
            buildOne();
        }
    }

    private void buildOne() {
        Label caption = new Label(texts.text("setups.pick"));
        caption.getStyleClass().add("caption");
        MaybeChoice<Thing> pick = new MaybeChoice<>();
        pick.setId("editor-pick-" + part.name().toLowerCase(Locale.ROOT));
        pick.setPrefWidth(WIDTH);
        pick.setAccessibleText(texts.text("setups.pick.spoken", texts.wording().part(part)));
        pick.offer(offered, Thing::name, texts.text("setups.pick.none"));
        Runnable showChosen = () -> pick.answerProperty()
                .set(offered.stream().filter(one -> used().contains(one.number())).findFirst().orElse(null));
        showChosen.run();
        pick.answerProperty()
                .subscribe((before, one) -> model.pick(part, one == null ? Set.of() : Set.of(one.number())));
        mark = showChosen;
        getChildren().setAll(caption, pick);
    }

    private void buildSeveral() {
        Flow list = new Flow();
        list.getStyleClass().add("editor-flow");
        List<CheckBox> checks = new ArrayList<>();
        for (Thing one : offered) {
            CheckBox check = new CheckBox(one.name());
            check.setId("editor-pick-props-" + one.number());
            check.setOnAction(click -> {
                Set<Integer> now = new TreeSet<>(used());
                if (check.isSelected()) {
                    now.add(one.number());
                } else {
                    now.remove(one.number());
                }
                model.pick(part, now);
            });
            checks.add(check);
        }
        mark = () -> {
            for (int i = 0; i < checks.size(); i++) {
                checks.get(i).setSelected(used().contains(offered.get(i).number()));
            }
        };
        list.getChildren().setAll(checks);
        getChildren().setAll(list);
    }
}
