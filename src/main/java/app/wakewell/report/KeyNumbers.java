package app.wakewell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Series;
import app.wakewell.analysis.SizeWord;
import app.wakewell.analysis.TwoWindows;
import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.Measure;

/**
 * The key numbers: the last 14 days of the report's range beside the 14 before. Nights slept elsewhere and nights
 * marked as not counting are left out; lines without any answer are, too.
 */
final class KeyNumbers {

    /** Below this mean a per cent makes a fraction of a point look large. */
    private static final double PERCENT_FROM_MEAN = 3;

    private final ReportWords words;
    private final List<Entry> counted;
    private final List<WeekEntry> weeks;
    private final Window later;
    private final Window earlier;

    /** Calendar nights of a window inside the range. */
    record Window(Night from, Night to) {
        boolean contains(Entry entry) {
            return !entry.night().isBefore(from) && !entry.night().isAfter(to);
        }

        boolean isEmpty() {
            return to.isBefore(from);
        }
    }

    private KeyNumbers(ReportWords words, List<Entry> entries, List<WeekEntry> weeks, Night from, Night to) {
        this.words = words;
        this.weeks = weeks;
        this.counted = entries.stream().filter(entry -> !entry.isAway()).toList();
        this.later = later(from, to);
        this.earlier = earlier(from, to);
    }

    /** The last 14 nights, or as many as the range has. */
    static Window later(Night from, Night to) {
        return cut(from, to.plus(1 - MethodConstants.FORTNIGHT), to);
    }

    /** The 14 nights before, or as many of them as the range has; none in a short range. */
    static Window earlier(Night from, Night to) {
        return cut(from, to.plus(1 - 2L * MethodConstants.FORTNIGHT),
                to.plus(-MethodConstants.FORTNIGHT));
    }

    private static Window cut(Night from, Night first, Night last) {
        return new Window(first.isBefore(from) ? from : first, last);
    }

    /**
     * The lines that have something to show.
     *
     * @param entries
     *            those of the range
     * @param weeks
     *            week entries of any time, by day
     */
    static List<KeyNumber> of(ReportWords words, List<Entry> entries, List<WeekEntry> weeks, Night from, Night to) {
        return new KeyNumbers(words, entries, weeks, from, to).lines(to);
    }

    private List<KeyNumber> lines(Night to) {
        List<KeyNumber> lines = new ArrayList<>();
        pain("report.key.painRising", Measure.PAIN_RISING, to).ifPresent(lines::add);
        pain("report.key.painBed", Measure.PAIN_BED, to).ifPresent(lines::add);
        line("report.key.stiffness", this::stiffness, "").ifPresent(lines::add);
        line("report.key.medicine", this::medicine, "").ifPresent(lines::add);
        line("report.key.quality", window -> medianAndRange(values(window, Measure.SLEEP_QUALITY)),
                words.text("report.key.quality.scale")).ifPresent(lines::add);
        line("report.key.sleepTime", this::sleepTime, sleepSource()).ifPresent(lines::add);
        line("report.key.efficiency", this::efficiency, words.shared("measure.formula.EFFICIENCY_IN_BED"))
                .ifPresent(lines::add);
        line("report.key.peg", this::peg, words.text("report.key.peg.source")).ifPresent(lines::add);
        return lines;
    }

    private Optional<KeyNumber> pain(String name, Measure measure, Night to) {
        Function<Window, Optional<String>> cell = window -> medianAndRange(values(window, measure));
        return line(name, cell, "").map(line -> {
            List<Entry> scored = counted.stream().filter(entry -> measure.of(entry).isPresent()).toList();
            Series series = Series.of(scored.stream().mapToLong(entry -> entry.night().index()).toArray(),
                    scored.stream().mapToDouble(entry -> measure.of(entry).orElseThrow()).toArray());
            return withChange(line, TwoWindows.endingWith(series, to.index()));
        });
    }

    /** The difference of the means, so that anybody can check it; whether it is clear is for the range to say. */
    private KeyNumber withChange(KeyNumber line, TwoWindows windows) {
        if (windows.tooFew()) {
            return change(line, "report.change.tooFew", words.text("report.change.tooFew.least",
                    MethodConstants.MIN_NIGHTS));
        }
        double earlierMean = windows.meanEarlier().orElseThrow();
        double means = windows.meanLater().orElseThrow() - earlierMean;
        String points = points(means, earlierMean);
        if (windows.difference().isEmpty()) {
            return change(line, "report.change.noVariation", words.text("report.change.noVariation.points", points));
        }
        Estimate estimate = windows.difference().orElseThrow();
        if (means < estimate.lo() || means > estimate.hi()) {
            // so much drift inside the windows that the model sees another step than the means: neither is told
            return change(line, "report.change.none", words.text("report.change.drifting", points));
        }
        if (!estimate.excludesZero()) {
            return change(line, "report.change.none",
                    words.text("report.change.across", points, words.amounts().range(estimate)));
        }
        return new KeyNumber(line.name(), line.later(), line.earlier(), Optional.of(points),
                words.text("report.change.likely", words.amounts().range(estimate),
                        words.shared("finding.size." + SizeWord.of(means, earlierMean))));
    }

    private KeyNumber change(KeyNumber line, String verdict, String change) {
        return new KeyNumber(line.name(), line.later(), line.earlier(), Optional.of(words.text(verdict)), change);
    }

    /** Points, with per cent of the mean before where that mean is large enough for them. */
    private String points(double difference, double earlierMean) {
        String points = words.amounts().difference(difference);
        long percent = Math.round(100 * Math.abs(difference) / earlierMean);
        return earlierMean >= PERCENT_FROM_MEAN && percent > 0
                ? words.text("report.change.percent", points, percent)
                : points;
    }

    private Optional<KeyNumber> line(String name, Function<Window, Optional<String>> cell, String remark) {
        Optional<String> now = cell.apply(later);
        Optional<String> before = cell.apply(earlier);
        if (now.isEmpty() && before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeyNumber(words.text(name), now.orElseGet(() -> nothing(later)),
                before.orElseGet(() -> nothing(earlier)), Optional.empty(), remark));
    }

    private String nothing(Window window) {
        return words.text(window.isEmpty() ? "report.key.notInReport" : "report.key.noAnswers");
    }

    private Optional<String> medianAndRange(double[] values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(values);
        double median = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        return Optional.of(words.text("report.key.medianRange", median, values[0], values[values.length - 1],
                values.length));
    }

    private Optional<String> sleepTime(Window window) {
        double[] values = values(window, Measure.MINUTES_ASLEEP);
        if (values.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(values);
        return Optional.of(words.text("report.key.meanRange", time(Arrays.stream(values).average().orElseThrow()),
                time(values[0]), time(values[values.length - 1]), values.length));
    }

    /** Whether the time asleep comes from the times of the nights, from a file, or from both. */
    private String sleepSource() {
        Set<SleepMeasures.AsleepFrom> sources = EnumSet.noneOf(SleepMeasures.AsleepFrom.class);
        counted.stream()
                .filter(entry -> later.contains(entry) || earlier.contains(entry))
                .forEach(entry -> SleepMeasures.of(entry.answers()).asleepFrom().ifPresent(sources::add));
        return words.text(sources.size() > 1
                ? "report.key.sleepTime.both"
                : sources.contains(SleepMeasures.AsleepFrom.TIMES)
                        ? "report.key.sleepTime.times"
                        : "report.key.sleepTime.source");
    }

    /** Sum over sum, so that one odd night weighs no more than it is long (clinical practice differs; this is said). */
    private Optional<String> efficiency(Window window) {
        List<SleepMeasures> nights = counted.stream()
                .filter(window::contains)
                .map(entry -> SleepMeasures.of(entry.answers()))
                .filter(night -> night.get(SleepMeasure.EFFICIENCY_IN_BED).isPresent())
                .toList();
        if (nights.size() < SleepMeasures.LEAST_NIGHTS_OF_A_WEEK) {
            return Optional.empty();
        }
        double asleep = nights.stream().mapToDouble(night -> night.get(SleepMeasure.TIME_ASLEEP).orElseThrow()).sum();
        double inBed = nights.stream().mapToDouble(night -> night.get(SleepMeasure.TIME_IN_BED).orElseThrow()).sum();
        return Optional.of(words.text("report.key.percent", 100 * asleep / inBed, nights.size()));
    }

    /** The newest PEG score of a window. */
    private Optional<String> peg(Window window) {
        return weeks.stream()
                .filter(week -> week.peg().isPresent())
                .filter(week -> !week.day().isBefore(window.from().morning())
                        && !week.day().isAfter(window.to().morning()))
                .reduce((earlierOne, laterOne) -> laterOne)
                .map(week -> words.text("report.key.score", week.peg().orElseThrow(), words.shortDay(week.day())));
    }

    private static String time(double minutes) {
        long whole = Math.round(minutes);
        return whole / 60 + ":" + (whole % 60 < 10 ? "0" : "") + whole % 60;
    }

    /**
     * Mornings stiff for over 30 minutes. Who was still stiff when writing is counted apart: for how long is unknown.
     */
    private Optional<String> stiffness(Window window) {
        List<Stiffness> answers = answers(window, entry -> entry.get(NightFields.STIFFNESS));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        long over = answers.stream().filter(a -> a == Stiffness.M30_60 || a == Stiffness.GT_60).count();
        long still = answers.stream().filter(Stiffness.NOT_YET::equals).count();
        return Optional.of(words.text(still == 0 ? "report.key.share" : "report.key.share.still", over,
                answers.size(), still));
    }

    private Optional<String> medicine(Window window) {
        List<MedicineLevel> answers = answers(window, entry -> entry.get(NightFields.MEDICINE_LEVEL));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.text("report.key.shares",
                answers.stream().filter(MedicineLevel.USUAL::equals).count(),
                answers.stream().filter(MedicineLevel.EXTRA::equals).count(), answers.size()));
    }

    private double[] values(Window window, Measure measure) {
        return counted.stream()
                .filter(window::contains)
                .map(measure::of)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private <T> List<T> answers(Window window, Function<Entry, Optional<T>> answer) {
        return counted.stream().filter(window::contains).flatMap(entry -> answer.apply(entry).stream()).toList();
    }
}
