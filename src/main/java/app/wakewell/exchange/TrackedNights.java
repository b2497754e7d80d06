package app.wakewell.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Source;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.RefusedRow;

/**
 * Makes nights of the runs of a sleep tracker. A run that begins less than 90 minutes after another ended continues it:
 * the person woke up, or stopped the tracker and started it again. A sleep is named by the date it ends on; the longest
 * of a date is the night, the others are naps.
 */
final class TrackedNights {

    private static final Duration CONTINUES_WITHIN = Duration.ofMinutes(90);

    private final ZoneId zone;
    private final List<RefusedRow> refused;
    private int merged;

    /** Runs of one sleep, in order. */
    private record Sleep(List<TrackedSleep> runs) {

        LocalDate morning() {
            return runs.getLast().end().toLocalDate();
        }

        TrackedSleep longest() {
            return runs.stream().max(Comparator.comparing(TrackedSleep::elapsed)).orElseThrow();
        }

        Duration elapsed() {
            return runs.stream().map(TrackedSleep::elapsed).reduce(Duration.ZERO, Duration::plus);
        }
    }

    private TrackedNights(ZoneId zone, List<RefusedRow> refused) {
        this.zone = zone;
        this.refused = new ArrayList<>(refused);
    }

    /**
     * Makes the nights.
     *
     * @param rows
     *            how many rows the file has
     * @param runs
     *            in any order
     * @param refused
     *            what was left out so far
     */
    static Contents of(int rows, List<TrackedSleep> runs, ZoneId zone, List<RefusedRow> refused) {
        return new TrackedNights(zone, refused).contents(rows, runs);
    }

    private Contents contents(int rows, List<TrackedSleep> runs) {
        Map<LocalDate, List<Sleep>> mornings = new TreeMap<>();
        for (Sleep sleep : sleeps(runs)) {
            mornings.computeIfAbsent(sleep.morning(), morning -> new ArrayList<>()).add(sleep);
        }
        List<ImportedNight> nights = new ArrayList<>();
        int naps = 0;
        for (var morning : mornings.entrySet()) {
            Sleep main = morning.getValue().stream().max(Comparator.comparing(Sleep::elapsed)).orElseThrow();
            nights.add(new ImportedNight(Night.endingOn(morning.getKey()), answers(main)));
            naps += morning.getValue().size() - 1;
        }
        return new Contents(Source.SLEEP_CYCLE, rows, List.copyOf(nights), naps, merged, List.of(),
                List.copyOf(refused));
    }

    private List<Sleep> sleeps(List<TrackedSleep> runs) {
        List<Sleep> sleeps = new ArrayList<>();
        for (TrackedSleep run : withoutOverlaps(runs)) {
            if (!sleeps.isEmpty() && continues(sleeps.getLast(), run)) {
                sleeps.getLast().runs().add(run);
                merged++;
            } else {
                sleeps.add(new Sleep(new ArrayList<>(List.of(run))));
            }
        }
        return sleeps;
    }

    private static boolean continues(Sleep sleep, TrackedSleep run) {
        return Duration.between(sleep.runs().getLast().end(), run.start()).compareTo(CONTINUES_WITHIN) < 0;
    }

    /**
     * Nobody sleeps twice at a time: of two runs that overlap the longer one counts; the same run twice counts once.
     */
    private List<TrackedSleep> withoutOverlaps(List<TrackedSleep> runs) {
        List<TrackedSleep> sorted = runs.stream()
                .sorted(Comparator.comparing(TrackedSleep::start).thenComparing(TrackedSleep::end))
                .toList();
        List<TrackedSleep> kept = new ArrayList<>();
        for (TrackedSleep run : sorted) {
            TrackedSleep last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || !run.start().isBefore(last.end())) {
                kept.add(run);
            } else if (run.start().equals(last.start()) && run.end().equals(last.end())) {
                merged++;
            } else {
                boolean longer = run.elapsed().compareTo(last.elapsed()) > 0;
                TrackedSleep out = longer ? last : run;
                TrackedSleep in = longer ? run : last;
                refused.add(new RefusedRow(out.line(), Problem.of("", "problem.sleep.overlap", in.line())));
                kept.set(kept.size() - 1, in);
            }
        }
        return kept;
    }

    private Answers answers(Sleep sleep) {
        TrackedSleep first = sleep.runs().getFirst();
        TrackedSleep last = sleep.runs().getLast();
        Answers answers = Answers.NONE.with(NightFields.INTO_BED, first.startIn(zone))
                .with(NightFields.FINAL_WAKING, last.endIn(zone));
        answers = with(answers, NightFields.MINUTES_TO_SLEEP, minutes(first.secondsToSleep()), first);
        answers = with(answers, NightFields.MINUTES_ASLEEP, minutes(asleep(sleep)), first);
        TrackedSleep longest = sleep.longest();
        if (longest.quality().isPresent()) {
            answers = with(answers, NightFields.DEVICE_QUALITY,
                    NightFields.DEVICE_QUALITY.format(longest.quality().getAsDouble()), longest);
        }
        Set<String> tags = new LinkedHashSet<>();
        sleep.runs().forEach(run -> tags.addAll(run.tags()));
        return tags.isEmpty() ? answers : answers.with(NightFields.NOTE, String.join(", ", tags));
    }

    /** Time asleep of a whole sleep; unknown if a run of it does not tell. */
    private static OptionalDouble asleep(Sleep sleep) {
        return sleep.runs().stream().allMatch(run -> run.secondsAsleep().isPresent())
                ? OptionalDouble.of(sleep.runs().stream().mapToDouble(run -> run.secondsAsleep().orElse(0)).sum())
                : OptionalDouble.empty();
    }

    private static String minutes(OptionalDouble seconds) {
        return seconds.isPresent() ? Long.toString(Math.round(seconds.getAsDouble() / 60)) : "";
    }

    private <T> Answers with(Answers answers, Field<T> field, String text, TrackedSleep run) {
        if (text.isEmpty()) {
            return answers;
        }
        return switch (field.parse(text)) {
            case Parsed.Ok<T>(T value) -> answers.with(field, value);
            case Parsed.No<T>(Problem problem) -> {
                refused.add(new RefusedRow(run.line(), problem));
                yield answers;
            }
        };
    }
}
