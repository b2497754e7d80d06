package app.wakewell.picture;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/** The lines of a scale across the plot, each with its value to the left. */
final class ScaleLines {

    private static final double GAP = 0.73;

    private ScaleLines() {}

    /** Draws every step, or every whole number of steps that lets the values stand clear of each other. */
    static void add(List<Mark> marks, ValueAxis axis, double left, double right, double textSize,
            DoubleFunction<String> value) {
        Scale scale = axis.scale();
        int every = every(axis, textSize * 1.4);
        for (int i = 0; i <= scale.steps(); i += every) {
            double y = ValueAxis.crisp(axis.y(scale.min() + i * scale.step()));
            marks.add(new Mark.Line(Role.GRID, left, y, right, y));
        }
        for (int i = 0; i <= scale.steps(); i += every) {
            double at = scale.min() + i * scale.step();
            marks.add(new Mark.Text(Role.AXIS_TEXT, left - GAP * textSize, axis.y(at) + textSize * 0.36,
                    value.apply(at), Anchor.END, textSize, Weight.REGULAR, OptionalDouble.empty()));
        }
    }

    /** The least number of steps between lines that divides the scale evenly and leaves each line its room. */
    private static int every(ValueAxis axis, double room) {
        int steps = Math.max(1, axis.scale().steps());
        double stepHeight = (axis.floor() - axis.top()) / steps;
        for (int every = 1; every < steps; every++) {
            if (steps % every == 0 && stepHeight * every >= room) {
                return every;
            }
        }
        return steps;
    }
}
