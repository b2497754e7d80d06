package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * Draws one lane: a bar for each thing, on as few rows as let none cover another.
 *
 * <p>A text that is longer than its bar is shortened; one for which the bar has no room is left out.
 */
final class LaneRows {

    /** Height of a row at the text size of {@link #BASE_TEXT}. */
    static final double ROW = 36;

    private static final double BASE_TEXT = 11;
    private static final double BAR = 29;
    private static final double CORNER = 5;
    private static final double INDENT = 10;
    private static final double ARROW = 8;
    private static final double EVENT = 3.2;
    /** Letters of a lane against those of the axis. */
    private static final double LARGER = 1.09;
    /** From the middle of a row down to the line that letters stand on, in letters. */
    private static final double TO_BASELINE = 0.36;
    private static final String DO_NOT_KNOW = "?";

    private final Lane lane;
    private final List<List<Lane.Thing>> rows;
    private final NightAxis axis;
    private final LanesWords words;
    private final double textSize;
    private final double unit;
    private final List<Mark> marks = new ArrayList<>();

    LaneRows(Lane lane, NightAxis axis, double textSize, LanesWords words) {
        this.lane = lane;
        this.axis = axis;
        this.words = words;
        this.textSize = textSize;
        this.unit = textSize / BASE_TEXT;
        this.rows = rows();
    }

    /** Room it takes, pixels. */
    double height() {
        return rows.size() * ROW * unit;
    }

    /** Whether it shows a thing that is retired. */
    boolean showsRetired() {
        return rows.stream().flatMap(List::stream).anyMatch(thing -> thing.kind() == Lane.Kind.RETIRED);
    }

    /** The runs that reach into the picture; at least one row. */
    private List<List<Lane.Thing>> rows() {
        List<List<Lane.Thing>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        lane.things()
                .stream()
                .filter(run -> !run.from().isAfter(axis.to()) && !lastNight(run).isBefore(axis.from()))
                .sorted(Comparator.comparing(Lane.Thing::from))
                .forEach(run -> all.stream()
                        .filter(row -> row.isEmpty() || lastNight(row.getLast()).isBefore(run.from()))
                        .findFirst()
                        .orElseGet(() -> {
                            all.add(new ArrayList<>());
                            return all.getLast();
                        })
                        .add(run));
        return all;
    }

    private static LocalDate lastNight(Lane.Thing run) {
        return run.to().orElse(LocalDate.MAX);
    }

    /** The marks of the lane from {@code top} down. */
    List<Mark> draw(double top) {
        marks.clear();
        label(lane.label(), middle(top), axis.left() - INDENT * unit);
        addNotNoted(top);
        for (int i = 0; i < rows.size(); i++) {
            for (Lane.Thing run : rows.get(i)) {
                double rowTop = top + i * ROW * unit;
                switch (run.kind()) {
                    case THING, RETIRED -> addBar(run, rowTop, i == 0);
                    case NONE -> addNone(left(run), right(run), run.text(), rowTop);
                    case UNKNOWN -> addUnknown(left(run), right(run), run.text(), rowTop);
                }
            }
        }
        return List.copyOf(marks);
    }

    private void label(String text, double middle, double room) {
        double size = textSize * LARGER;
        marks.add(new Mark.Text(Role.LABEL_STRONG, 0, middle + size * TO_BASELINE,
                TextWidths.fitted(text, size, Weight.STRONG, room), Anchor.START, size, Weight.STRONG,
                OptionalDouble.of(room)));
    }

    private double middle(double rowTop) {
        return rowTop + ROW * unit / 2;
    }

    private double left(Lane.Thing run) {
        return run.from().isBefore(axis.from()) ? axis.left() : axis.startOf(run.from());
    }

    private double right(Lane.Thing run) {
        return lastNight(run).isAfter(axis.to()) ? axis.right() : axis.startOf(lastNight(run).plusDays(1));
    }

    /** The nights of which nothing is noted; they hold words at most, as nothing is known. */
    private void addNotNoted(double top) {
        LocalDate next = axis.from();
        for (Lane.Thing run : lane.things().stream().sorted(Comparator.comparing(Lane.Thing::from)).toList()) {
            if (run.from().isAfter(axis.to())) {
                break;
            }
            if (run.from().isAfter(next)) {
                faint(words.notNoted(), axis.startOf(next), axis.startOf(run.from()), top);
            }
            LocalDate last = lastNight(run);
            if (!last.isBefore(axis.to())) {
                return;
            }
            next = last.plusDays(1).isAfter(next) ? last.plusDays(1) : next;
        }
        faint(words.notNoted(), axis.startOf(next), axis.right(), top);
    }

    /** Writes words where there is room; tells where they end. */
    private double faint(String text, double left, double right, double top) {
        double width = TextWidths.of(text, textSize);
        if (right - left < width + 3 * INDENT * unit) {
            return left;
        }
        marks.add(new Mark.Text(Role.AXIS_TEXT, left + INDENT * unit, middle(top) + textSize * TO_BASELINE, text,
                Anchor.START, textSize, Weight.REGULAR, OptionalDouble.of(width)));
        return left + 2 * INDENT * unit + width;
    }

    private void addNone(double left, double right, String text, double top) {
        double from = faint(text, left, right, top);
        double y = ValueAxis.crisp(middle(top));
        marks.add(new Mark.Line(Role.LANE_NONE, from, y, Math.max(from, right - 4 * unit), y));
    }

    private void addUnknown(double left, double right, String text, double top) {
        if (faint(text, left, right, top) == left && right - left >= INDENT * unit) {
            marks.add(new Mark.Text(Role.AXIS_TEXT, (left + right) / 2, middle(top) + textSize * TO_BASELINE,
                    DO_NOT_KNOW, Anchor.MIDDLE, textSize, Weight.REGULAR, OptionalDouble.of(right - left)));
        }
    }

    private void addBar(Lane.Thing thing, double rowTop, boolean withEvents) {
        boolean begun = thing.from().isBefore(axis.from());
        boolean goesOn = !thing.current() && lastNight(thing).isAfter(axis.to());
        boolean retired = thing.kind() == Lane.Kind.RETIRED;
        double left = left(thing);
        double right = right(thing);
        double barWidth = Math.max(1, right - left - 1.5);
        double top = middle(rowTop) - BAR * unit / 2;
        marks.add(new Mark.Box(retired ? Role.LANE_RETIRED : thing.current() ? Role.LANE_CURRENT : Role.LANE_PAST,
                left + 0.5, ValueAxis.crisp(top), barWidth, BAR * unit, Math.min(CORNER * unit, barWidth / 2)));
        double x = left + INDENT * unit;
        if (begun && barWidth >= 2 * INDENT * unit) {
            addArrow(left + 5 * unit, left + 9 * unit, middle(rowTop) + 0.5);
            x += ARROW * unit;
        }
        if (goesOn && barWidth >= 4 * INDENT * unit) {
            addArrow(right - 5 * unit, right - 9 * unit, middle(rowTop) + 0.5);
        }
        double size = textSize * LARGER;
        double room = right - x - (goesOn ? INDENT + ARROW : INDENT * 0.6) * unit;
        String text = TextWidths.fitted(thing.text(), size, Weight.REGULAR, room);
        if (!text.isEmpty()) {
            marks.add(new Mark.Text(retired ? Role.AXIS_TEXT : Role.LABEL, x,
                    middle(rowTop) + size * TO_BASELINE + 0.5, text, Anchor.START, size, Weight.REGULAR,
                    OptionalDouble.of(room)));
        }
        if (withEvents) {
            addEvents(thing, x + TextWidths.of(text, size), x + room, rowTop);
        }
    }

    /** What was done to the thing while it was in use, with its words where the bar has room for them. */
    private void addEvents(Lane.Thing thing, double from, double to, double rowTop) {
        double free = from;
        for (Lane.Event event : lane.events().stream().sorted(Comparator.comparing(Lane.Event::day)).toList()) {
            double x = axis.xOf(event.day());
            double radius = EVENT * unit;
            boolean inside = axis.contains(event.day()) && !event.day().isBefore(thing.from())
                    && !event.day().isAfter(lastNight(thing));
            if (!inside || x - 2 * radius < free) {
                continue;
            }
            double y = middle(rowTop) + 0.5;
            double width = TextWidths.of(event.text(), textSize);
            marks.add(new Mark.Dot(Role.LANE_EVENT, x, y, radius));
            free = x + 2 * radius;
            if (free + width <= to) {
                marks.add(new Mark.Text(Role.AXIS_TEXT, free, y + textSize * TO_BASELINE, event.text(), Anchor.START,
                        textSize, Weight.REGULAR, OptionalDouble.of(width)));
                free += width + INDENT * unit;
            }
        }
    }

    private void addArrow(double tip, double back, double y) {
        marks.add(new Mark.Polyline(Role.LANE_GOES_ON, List.of(new Point(back, y - 5 * unit), new Point(tip, y),
                new Point(back, y + 5 * unit))));
    }
}
