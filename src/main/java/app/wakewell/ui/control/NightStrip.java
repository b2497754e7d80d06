package app.wakewell.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Night;

/**
 * The last nights side by side, each with a mark that tells by its shape whether it is written. Shows no number felt.
 */
public final class NightStrip extends OneOf<Night> {

    private final Map<Night, NightCell> cells = new HashMap<>();

    public NightStrip() {
        super(false);
        getStyleClass().add("night-strip");
    }

    /** Shows these nights, oldest first. */
    public void show(List<NightCell> nights) {
        if (List.copyOf(cells.values()).containsAll(nights) && cells.size() == nights.size()) {
            return;
        }
        cells.clear();
        nights.forEach(cell -> cells.put(cell.night(), cell));
        Function<Night, String> words = night -> Optional.ofNullable(cells.get(night))
                .map(NightCell::words)
                .orElse(night.toString());
        offer(nights.stream().map(NightCell::night).toList(), words);
    }

    @Override
    protected Node drawn(Night item) {
        NightCell cell = cells.get(item);
        Region mark = mark(cell == null ? NightMark.MISSING : cell.mark());
        VBox drawn = new VBox(new Label(cell == null ? "" : cell.weekday()),
                new Label(Integer.toString(item.morning().getDayOfMonth())), mark);
        drawn.getStyleClass().add("night");
        drawn.getChildren().get(1).getStyleClass().add("day");
        return drawn;
    }

    /** The mark by itself, for a legend. */
    public static Region mark(NightMark mark) {
        Region region = new Region();
        region.getStyleClass().addAll("mark", switch (mark) {
            case WRITTEN -> "written";
            case LATE -> "late";
            case MISSING -> "missing";
            case AWAY -> "away";
            case BREAK -> "break";
        });
        return region;
    }

    @Override
    protected Optional<Night> keyed(KeyEvent event) {
        return Optional.empty();
    }
}
