package app.wakewell.ui.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * The nodes of one list. What stays the same from one time to the next keeps its node, and with it what is unfolded
 * there and the focus.
 *
 * @param <T>
 *            what is shown
 */
final class KeptNodes<T> {

    private final Function<T, Node> maker;
    private Map<T, Node> made = new HashMap<>();

    KeptNodes(Function<T, Node> maker) {
        this.maker = maker;
    }

    /** The nodes of what is shown now. */
    List<Node> of(List<T> now) {
        Map<T, Node> next = new HashMap<>();
        List<Node> nodes = now.stream().map(one -> next.computeIfAbsent(one, this::kept)).toList();
        made = next;
        return nodes;
    }

    private Node kept(T one) {
        Node known = made.get(one);
        return known == null ? maker.apply(one) : known;
    }
}
