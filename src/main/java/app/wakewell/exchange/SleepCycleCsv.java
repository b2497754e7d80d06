package app.wakewell.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Problem;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.Refused;

/**
 * Reads {@code sleepdata.csv} of Sleep Cycle, in the layout of 2011 to 2018 ({@code Time in bed} as {@code h:mm}) and
 * the one since ({@code Time in bed (seconds)}).
 *
 * <p>Start is getting into bed and End the final waking; nothing in the file tells when the person got up. The rating
 * is the device's. Tags and notes become the note of the night. The mood on waking is left out: it rates the morning by
 * three faces, which no field of ours means. Weather, place, steps and heart rate are not read.
 */
final class SleepCycleCsv {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern HOURS_MINUTES = Pattern.compile("([0-9]{1,3}):([0-5][0-9])(?::[0-5][0-9])?");

    private final Table table;
    private final LocalDate today;
    private final List<RefusedRow> refused = new ArrayList<>();

    private SleepCycleCsv(Table table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

    static boolean recognises(Table table) {
        return table.hasColumns("start", "end", "sleep quality")
                && (table.hasColumns("time in bed") || table.hasColumns("time in bed (seconds)"));
    }

    /**
     * Reads the nights.
     *
     * @throws Refused
     *             if start or end has no column
     */
    static Contents read(Table table, ZoneId zone, LocalDate today) {
        if (!table.hasColumns("start", "end")) {
            throw Refused.because("problem.sleepCycle.columns", table.file(), table.headerLine());
        }
        return new SleepCycleCsv(table, today).contents(zone);
    }

    private Contents contents(ZoneId zone) {
        List<TrackedSleep> runs = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            run(row).ifPresent(runs::add);
        }
        return TrackedNights.of(table.rows().size(), runs, zone, refused);
    }

    private Optional<TrackedSleep> run(Table.Row row) {
        Optional<LocalDateTime> start = time(row, "start");
        Optional<LocalDateTime> end = time(row, "end");
        if (start.isEmpty() || end.isEmpty()) {
            String wrong = cell(row, start.isEmpty() ? "start" : "end");
            return refuse(row, Problem.of("", "problem.sleep.time", wrong));
        }
        if (row.isLongerThan(table.header().size())) {
            return refuse(row, Problem.of("", "problem.csv.cells", row.cells().size(), table.header().size()));
        }
        if (!end.get().isAfter(start.get())) {
            return refuse(row, Problem.of("", "problem.sleep.order", cell(row, "start"), cell(row, "end")));
        }
        if (Duration.between(start.get(), end.get()).compareTo(LONGEST) > 0) {
            return refuse(row, Problem.of("", "problem.sleep.long", cell(row, "start"), cell(row, "end")));
        }
        if (end.get().toLocalDate().isAfter(today)) {
            return refuse(row, Problem.of("", "problem.night.future", Night.endingOn(end.get().toLocalDate())));
        }
        Duration inBed = inBed(row);
        boolean failed = inBed != null && inBed.isZero();
        OptionalDouble none = OptionalDouble.empty();
        return Optional.of(new TrackedSleep(row.line(), start.get(), end.get(), inBed,
                failed ? none : quality(row),
                failed ? none : seconds(row, "time before sleep (seconds)"),
                failed ? none : seconds(row, "time asleep (seconds)"),
                tags(row)));
    }

    private Optional<TrackedSleep> refuse(Table.Row row, Problem problem) {
        refused.add(new RefusedRow(row.line(), problem));
        return Optional.empty();
    }

    private String cell(Table.Row row, String column) {
        return row.cell(table.column(column)).strip();
    }

    private Optional<LocalDateTime> time(Table.Row row, String column) {
        try {
            return Optional.of(LocalDateTime.parse(cell(row, column).replace(' ', 'T')));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private @Nullable Duration inBed(Table.Row row) {
        String text = cell(row, "time in bed");
        Matcher clock = HOURS_MINUTES.matcher(text);
        if (clock.matches()) {
            return Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2)));
        }
        OptionalDouble seconds = number(row, "time in bed (seconds)");
        return seconds.isPresent() ? Duration.ofSeconds(Math.round(seconds.getAsDouble())) : null;
    }

    private OptionalDouble quality(Table.Row row) {
        String text = cell(row, "sleep quality");
        String percent = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (CellMarks.isMissing(percent)) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = parsed(percent);
        if (value.isEmpty() || value.getAsDouble() < 0 || value.getAsDouble() > 100) {
            refused.add(new RefusedRow(row.line(),
                    Problem.of(NightFields.DEVICE_QUALITY.id(), "problem.sleep.quality", text)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.getAsDouble() / 10);
    }

    /** A duration that was measured; 0 stands for "not measured". */
    private OptionalDouble seconds(Table.Row row, String column) {
        OptionalDouble value = number(row, column);
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    private OptionalDouble number(Table.Row row, String column) {
        return parsed(cell(row, column));
    }

    private static OptionalDouble parsed(String text) {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) && Math.abs(value) < 1e9 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private List<String> tags(Table.Row row) {
        String text = table.hasColumns("sleep notes") ? cell(row, "sleep notes") : cell(row, "notes");
        return Arrays.stream(text.split(":", -1)).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }
}
