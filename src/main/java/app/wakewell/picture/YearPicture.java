package app.wakewell.picture;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * A year of nights: a column for each week, a row for each weekday, a cell for each night. The more of the measure
 * there was, the higher and the darker a cell is filled, so that it reads without colour; the lowest level is a dot. An
 * empty outline is a night without an entry, a dash an entry without the measure. Nights away are filled hollow on
 * grey, a corner marks what was written late and a ring what was changed, a grey ground a break from the journal.
 */
public final class YearPicture {

    private static final double BASE_TEXT = 11;
    private static final double WIDEST_PITCH = 23;
    private static final double WIDEST_SAMPLE = 13;
    private static final double APART = 2;
    private static final double MONTHS = 17;
    private static final double BEHIND_WEEKDAY = 8;
    private static final double BELOW_CELLS = 4;
    private static final int WEEK = 7;

    private final YearInput input;
    private final YearWords words;
    private final double width;
    private final double textSize;
    private final double unit;
    private final Targets.Weeks weeks;
    private final YearCells cells;
    private final List<Mark> marks = new ArrayList<>();

    private YearPicture(YearInput input, double width, double textSize, YearWords words) {
        this.input = input;
        this.words = words;
        this.width = width;
        this.textSize = textSize;
        this.unit = textSize / BASE_TEXT;
        int into = Math.floorMod(input.from().getDayOfWeek().getValue() - input.weekBegins().getValue(), WEEK);
        LocalDate first = input.from().minusDays(into);
        long columns = (input.to().toEpochDay() - first.toEpochDay()) / WEEK + 1;
        double left = BEHIND_WEEKDAY * unit + widestWeekday();
        double pitch = Math.clamp(Math.floor((width - left) / columns), 1, WIDEST_PITCH * unit);
        this.weeks = new Targets.Weeks(first, Math.ceil(left), MONTHS * unit, pitch);
        this.cells = new YearCells(pitch - Math.min(APART, pitch / 4), input.levels().size());
    }

    /**
     * Draws a year; its height follows from the width.
     *
     * @param width
     *            pixels
     * @param textSize
     *            size of letters in pixels
     */
    public static Picture of(YearInput input, double width, double textSize, YearWords words) {
        return new YearPicture(input, width, textSize, words).draw();
    }

    private Picture draw() {
        addWeekdays();
        addMonths();
        List<YearInput.Cell> nights = input.nights()
                .stream()
                .sorted(Comparator.comparing(YearInput.Cell::night))
                .toList();
        nights.stream().filter(YearInput.Cell::onBreak).forEach(this::addBreak);
        nights.forEach(night -> cells.add(marks, night, weeks.leftOf(night.night()), weeks.topOf(night.night())));
        double bottom = weeks.top() + WEEK * weeks.pitch() + BELOW_CELLS * unit;
        Legend legend = new Legend(textSize, weeks.left(), width, legendItems());
        legend.add(marks, bottom);
        List<Targets.Target> targets = nights.stream().map(this::target).toList();
        return new Picture(width, bottom + legend.height(), marks, input.title(), input.description(),
                new Targets(null, weeks, targets));
    }

    private Targets.Target target(YearInput.Cell cell) {
        double half = weeks.pitch() / 2;
        return new Targets.Target(cell.night(), weeks.leftOf(cell.night()) + half,
                OptionalDouble.of(weeks.topOf(cell.night()) + half));
    }

    // ---- names of days and months ----

    private String weekday(int row) {
        return input.weekBegins().plus(row).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    private double widestWeekday() {
        double widest = 0;
        for (int row = 0; row < WEEK; row++) {
            widest = Math.max(widest, TextWidths.of(weekday(row), textSize));
        }
        return widest;
    }

    /** All weekdays where there is room for them, else every second one. */
    private void addWeekdays() {
        int step = weeks.pitch() >= textSize * 1.15 ? 1 : 2;
        for (int row = 0; row < WEEK; row += step) {
            double middle = weeks.top() + (row + 0.5) * weeks.pitch();
            marks.add(new Mark.Text(Role.AXIS_TEXT, weeks.left() - BEHIND_WEEKDAY * unit, middle + textSize * 0.36,
                    weekday(row), Anchor.END, textSize, Weight.REGULAR, OptionalDouble.empty()));
        }
    }

    /** A month stands over the week in which its first night lies. */
    private void addMonths() {
        double free = weeks.left();
        for (LocalDate first = input.from(); !first.isAfter(input.to()); first = first.plusMonths(1)
                .withDayOfMonth(1)) {
            double x = weeks.leftOf(first);
            String name = first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
            String text = first.getMonthValue() == 1 || first.equals(input.from())
                    ? name + " " + first.getYear()
                    : name;
            double room = TextWidths.of(text, textSize);
            boolean shortStart = first.getDayOfMonth() > 15 && first.equals(input.from());
            if (x >= free && x + room <= width && !shortStart) {
                marks.add(new Mark.Text(Role.AXIS_TEXT, x, weeks.top() - textSize * 0.5, text, Anchor.START, textSize,
                        Weight.REGULAR, OptionalDouble.of(room)));
                free = x + room + 4 * unit;
            }
        }
    }

    // ---- cells ----

    /** The ground of a night in a break; those of neighbouring nights touch. */
    private void addBreak(YearInput.Cell cell) {
        marks.add(new Mark.Box(Role.AWAY, weeks.leftOf(cell.night()) - APART / 2,
                weeks.topOf(cell.night()) - APART / 2, weeks.pitch(), weeks.pitch(), 0));
    }

    // ---- legend ----

    private List<Legend.Item> legendItems() {
        List<Legend.Item> items = new ArrayList<>();
        for (int level = 0; level < input.levels().size(); level++) {
            items.add(item(sample(true, OptionalInt.of(level), false, false, false), input.levels().get(level)));
        }
        OptionalInt some = OptionalInt.of(1);
        explain(items, cell -> cell.written() && cell.level().isEmpty(),
                sample(true, OptionalInt.empty(), false, false, false), words.unanswered());
        explain(items, cell -> !cell.written() && !cell.onBreak(),
                sample(false, OptionalInt.empty(), false, false, false), words.gap());
        explain(items, YearInput.Cell::away, sample(true, some, true, false, false), words.away());
        explain(items, YearInput.Cell::late, sample(true, some, false, true, false), words.late());
        explain(items, YearInput.Cell::edited, sample(true, some, false, false, true), words.edited());
        if (input.nights().stream().anyMatch(YearInput.Cell::onBreak)) {
            items.add(new Legend.Item(Role.AWAY, words.onBreak()));
        }
        return items;
    }

    private YearInput.Cell sample(boolean written, OptionalInt level, boolean away, boolean late, boolean edited) {
        return new YearInput.Cell(input.from(), written, level, away, late, edited, false);
    }

    /** Explains only what is there. */
    private void explain(List<Legend.Item> items, Predicate<YearInput.Cell> shown, YearInput.Cell sample,
            String meaning) {
        if (input.nights().stream().anyMatch(shown)) {
            items.add(item(sample, meaning));
        }
    }

    private Legend.Item item(YearInput.Cell sample, String meaning) {
        double size = Math.min(cells.size(), WIDEST_SAMPLE * unit);
        YearCells drawn = new YearCells(size, cells.levels());
        return new Legend.Item(
                (into, x, middle, scale) -> drawn.add(into, sample, Math.rint(x), Math.rint(middle - size / 2)),
                size / unit, meaning);
    }
}
