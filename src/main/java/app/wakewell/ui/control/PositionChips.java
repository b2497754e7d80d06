package app.wakewell.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Position;

/** Positions with a drawing each. The first letter of a position chooses it, d stands for "don't know". */
public final class PositionChips extends OneOf<Position> {

    /** Left or right not told apart is known from imports only, so it is not offered. */
    private static final List<Position> OFFERED = List.of(Position.SIDE_LEFT, Position.SIDE_RIGHT, Position.BACK,
            Position.STOMACH, Position.MIXED, Position.RECLINED, Position.OTHER, Position.UNKNOWN);

    private final Map<KeyCode, Position> keys = new EnumMap<>(KeyCode.class);

    public PositionChips() {
        super(true);
        getStyleClass().add("position-chips");
        keys.put(KeyCode.L, Position.SIDE_LEFT);
        keys.put(KeyCode.R, Position.SIDE_RIGHT);
        keys.put(KeyCode.B, Position.BACK);
        keys.put(KeyCode.F, Position.STOMACH);
        keys.put(KeyCode.M, Position.MIXED);
        keys.put(KeyCode.P, Position.RECLINED);
        keys.put(KeyCode.O, Position.OTHER);
        keys.put(KeyCode.D, Position.UNKNOWN);
    }

    /** Offers the positions that a person can tell. */
    public void offerAll(Function<? super Position, String> inWords) {
        offer(OFFERED, inWords);
    }

    @Override
    protected Node drawn(Position item) {
        VBox chip = new VBox(Drawing.of(item), new Label(words(item)));
        chip.getStyleClass().add("chip-column");
        return chip;
    }

    @Override
    protected Optional<Position> keyed(KeyEvent event) {
        return Optional.ofNullable(keys.get(event.getCode()));
    }
}
