package app.wakewell.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The date axis: a line with ticks and dates. Of days, weeks, months and years the finest is taken whose dates stand
 * clear of each other. A tick stands where its night begins and the date beside it; single days have theirs centred.
 */
final class DateTicks {

    private static final double TICK = 5;
    private static final double BEHIND_TICK = 4;
    private static final double APART = 12;
    private static final double BASE_TEXT = 11;

    private final NightAxis axis;
    private final double textSize;
    private final double unit;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthAndYear;
    private final DateTimeFormatter year;

    /** Distance of ticks, finest first. */
    private enum Step {
        DAY(1), WEEK(7), MONTH(30, 1), QUARTER(91, 3), HALF_YEAR(182, 6), YEAR(365, 12), TWO_YEARS(730,
                24),
        FIVE_YEARS(1826, 60), TEN_YEARS(3652,
                120),
        TWENTY_YEARS(7305, 240), FIFTY_YEARS(18262, 600), HUNDRED_YEARS(36524, 1200);

        /** Nights, for the months a rough number. */
        private final int nights;
        /** 0 for days and weeks. */
        private final int months;

        Step(int nights) {
            this(nights, 0);
        }

        Step(int nights, int months) {
            this.nights = nights;
            this.months = months;
        }
    }

    private record Tick(double x, String label, double labelX, double labelWidth, Anchor anchor) {
        double labelLeft() {
            return anchor == Anchor.MIDDLE ? labelX - labelWidth / 2 : labelX;
        }

        double labelRight() {
            return labelLeft() + labelWidth;
        }
    }

    DateTicks(NightAxis axis, Locale locale, double textSize) {
        this.axis = axis;
        this.textSize = textSize;
        this.unit = textSize / BASE_TEXT;
        this.day = format("MMMd", locale);
        this.month = format("MMM", locale);
        this.monthAndYear = format("yMMM", locale);
        this.year = format("y", locale);
    }

    /** Draws the axis at the height {@code base}. */
    void add(List<Mark> marks, double base) {
        List<Tick> ticks = ticks();
        double line = ValueAxis.crisp(base);
        marks.add(new Mark.Line(Role.AXIS, axis.left(), line, axis.right(), line));
        for (Tick tick : ticks) {
            double x = ValueAxis.crisp(tick.x());
            marks.add(new Mark.Line(Role.AXIS, x, line, x, base + TICK * unit));
        }
        addLabels(marks, ticks, base + TICK * unit + textSize * 0.95, axis.right() + 1);
    }

    /** Draws dates alone, each beginning with its night; they may reach as far as {@code edge}. */
    void addLabels(List<Mark> marks, double baseline, double edge) {
        List<Tick> beside = new ArrayList<>();
        for (Tick tick : ticks()) {
            beside.add(new Tick(tick.x(), tick.label(), axis.startOf(axis.nightAt(tick.x() + axis.nightWidth() / 4)),
                    tick.labelWidth(), Anchor.START));
        }
        addLabels(marks, beside, baseline, edge);
    }

    private void addLabels(List<Mark> marks, List<Tick> ticks, double baseline, double edge) {
        for (Tick tick : ticks) {
            // A date that would run out of the picture is left out, its tick is not.
            if (tick.labelLeft() >= 0 && tick.labelRight() <= edge) {
                marks.add(new Mark.Text(Role.AXIS_TEXT, tick.labelX(), baseline, tick.label(), tick.anchor(), textSize,
                        Weight.REGULAR, OptionalDouble.empty()));
            }
        }
    }

    private List<Tick> ticks() {
        for (Step step : Step.values()) {
            // Dates are at least this wide; it spares the laying out of 36,500 days.
            if (axis.nightWidth() * step.nights >= textSize) {
                List<Tick> ticks = ticks(step);
                if (clear(ticks)) {
                    return ticks.stream().anyMatch(t -> t.labelRight() <= axis.right())
                            ? ticks
                            : List.of(dayTick(axis.from(), false));
                }
            }
        }
        return List.of();
    }

    private List<Tick> ticks(Step step) {
        List<Tick> ticks = new ArrayList<>();
        int lastYear = Integer.MIN_VALUE;
        for (LocalDate date = first(step); !date.isAfter(axis.to()); date = next(date, step)) {
            if (step.months == 0) {
                ticks.add(dayTick(date, step == Step.DAY));
            } else {
                DateTimeFormatter form = step.months >= 12 ? year : date.getYear() == lastYear ? month : monthAndYear;
                ticks.add(beside(date, form.format(date)));
                lastYear = date.getYear();
            }
        }
        return ticks;
    }

    private LocalDate first(Step step) {
        LocalDate from = axis.from();
        return switch (step) {
            case DAY -> from;
            case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            default -> {
                LocalDate date = from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
                while ((date.getYear() * 12L + date.getMonthValue() - Month.JANUARY.getValue()) % step.months != 0) {
                    date = date.plusMonths(1);
                }
                yield date;
            }
        };
    }

    private static LocalDate next(LocalDate date, Step step) {
        return step.months == 0 ? date.plusDays(step.nights) : date.plusMonths(step.months);
    }

    private Tick dayTick(LocalDate date, boolean centred) {
        String label = day.format(date);
        return centred
                ? new Tick(axis.xOf(date), label, axis.xOf(date), TextWidths.of(label, textSize), Anchor.MIDDLE)
                : beside(date, label);
    }

    private Tick beside(LocalDate date, String label) {
        double x = axis.startOf(date);
        return new Tick(x, label, x + BEHIND_TICK * unit, TextWidths.of(label, textSize), Anchor.START);
    }

    private boolean clear(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            if (ticks.get(i - 1).labelRight() + APART * unit > ticks.get(i).labelLeft()) {
                return false;
            }
        }
        return true;
    }

    private static DateTimeFormatter format(String parts, Locale locale) {
        return DateTimeFormatter.ofLocalizedPattern(parts)
                .withLocale(locale)
                .withDecimalStyle(DecimalStyle.of(locale));
    }
}
