package app.wakewell.domain;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether the answers about one night can all be true together. "Don't know" and what was not answered contradict
 * nothing.
 *
 * @param problems
 *            contradictions, each naming the field that can put it right; such answers are refused
 * @param warnings
 *            what is possible but rare, each naming a field; it is said and kept
 */
public record NightCheck(List<Problem> problems, List<Problem> warnings) {

    /** Longest time in bed that a night can have. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** A time in bed up to this one is rare. */
    public static final Duration RARELY_SHORT = Duration.ofHours(3);

    /** A time in bed from this one on is rare. */
    public static final Duration RARELY_LONG = Duration.ofHours(12);

    public NightCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Checks answers against each other, whichever night they are about. */
    public static NightCheck of(Answers answers) {
        Checking checking = new Checking(answers);
        checking.order();
        if (checking.problems.isEmpty()) {
            checking.timeInBed();
            checking.timeAsleep();
        }
        checking.awakenings();
        return new NightCheck(checking.problems, checking.warnings);
    }

    /** Checks answers against each other, and that their moments belong to the night they are given for. */
    public static NightCheck of(Night night, Answers answers) {
        NightCheck check = of(answers);
        List<Problem> problems = new ArrayList<>(check.problems());
        for (Field<ZonedDateTime> field : NightTimes.FIELDS) {
            answers.get(field)
                    .filter(moment -> !canBelongTo(night, field, moment))
                    .ifPresent(moment -> problems.add(
                            Problem.of(field.id(), "problem.night.otherNight", field, moment.toLocalDate(), night)));
        }
        return new NightCheck(problems, check.warnings());
    }

    /** Getting up names the night; the rest of it lies within a day before, or two where a date line is crossed. */
    private static boolean canBelongTo(Night night, Field<ZonedDateTime> field, ZonedDateTime moment) {
        long days = ChronoUnit.DAYS.between(moment.toLocalDate(), night.morning());
        boolean ends = field.equals(NightFields.GOT_UP);
        return ends ? days == 0 : days >= -1 && days <= 2;
    }

    /** The problems that an earlier state of the answers did not have: what an amendment brings in. */
    public List<Problem> problemsSince(NightCheck before) {
        return problems.stream().filter(problem -> !before.problems.contains(problem)).toList();
    }

    /** The fields that have a problem. */
    public SortedSet<String> refusedFields() {
        SortedSet<String> fields = new TreeSet<>();
        problems.forEach(problem -> fields.add(problem.field()));
        return fields;
    }

    /** One check under way. */
    private static final class Checking {

        private final Answers answers;
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();

        Checking(Answers answers) {
            this.answers = answers;
        }

        private void refuse(Field<?> field, String key, Object... details) {
            problems.add(Problem.of(field.id(), key, details));
        }

        /** The four moments follow each other; two of them may fall together. */
        void order() {
            Field<ZonedDateTime> earlier = null;
            for (Field<ZonedDateTime> field : NightTimes.FIELDS) {
                ZonedDateTime moment = answers.get(field).orElse(null);
                if (moment == null) {
                    continue;
                }
                if (earlier != null) {
                    ZonedDateTime before = answers.get(earlier).orElseThrow();
                    if (moment.toInstant().isBefore(before.toInstant())) {
                        refuse(field, "problem.night.order", field, said(moment, before), earlier,
                                said(before, moment));
                    }
                }
                earlier = field;
            }
        }

        /** The wall clock, with its date where the other one has another date. */
        private static String said(ZonedDateTime moment, ZonedDateTime beside) {
            String time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
            return moment.toLocalDate().equals(beside.toLocalDate()) ? time : moment.toLocalDate() + " " + time;
        }

        private Optional<Field<ZonedDateTime>> first() {
            return NightTimes.FIELDS.subList(0, 2).stream().filter(field -> answers.get(field).isPresent()).findFirst();
        }

        private Optional<Field<ZonedDateTime>> last() {
            return NightTimes.FIELDS.reversed()
                    .subList(0, 2)
                    .stream()
                    .filter(field -> answers.get(field).isPresent())
                    .findFirst();
        }

        /** From the first known moment of the night to the last known one. */
        private Optional<Duration> inBed() {
            return first().flatMap(from -> last().map(to -> between(from, to)));
        }

        private Duration between(Field<ZonedDateTime> from, Field<ZonedDateTime> to) {
            return Duration.between(answers.get(from).orElseThrow(), answers.get(to).orElseThrow());
        }

        void timeInBed() {
            Duration inBed = inBed().orElse(null);
            if (inBed == null) {
                return;
            }
            Field<ZonedDateTime> from = first().orElseThrow();
            Field<ZonedDateTime> to = last().orElseThrow();
            if (inBed.compareTo(LONGEST) > 0) {
                refuse(from, "problem.night.long", from, to, hours(inBed), hours(LONGEST));
            } else if (inBed.compareTo(RARELY_SHORT) <= 0) {
                warnings.add(Problem.of(to.id(), "warning.night.short", from, to, hours(inBed)));
            } else if (inBed.compareTo(RARELY_LONG) >= 0) {
                warnings.add(Problem.of(from.id(), "warning.night.long", from, to, hours(inBed)));
            }
        }

        /** Time asleep is above 0, and within the time in bed. */
        void timeAsleep() {
            int toSleep = answers.get(NightFields.MINUTES_TO_SLEEP).orElse(0);
            OptionalInt awake = SleepMeasures.minutesAwake(answers);
            if (answers.get(NightFields.TRIED_TO_SLEEP).isPresent()
                    && answers.get(NightFields.FINAL_WAKING).isPresent()) {
                long trying = wholeMinutes(between(NightFields.TRIED_TO_SLEEP, NightFields.FINAL_WAKING));
                if (toSleep > trying) {
                    refuse(NightFields.MINUTES_TO_SLEEP, "problem.night.minutesToSleep", toSleep, trying);
                } else if (awake.isPresent() && toSleep + awake.getAsInt() >= trying) {
                    refuse(awake.getAsInt() > 0 ? NightFields.MINUTES_AWAKE : NightFields.MINUTES_TO_SLEEP,
                            "problem.night.minutesAwake", toSleep, awake.getAsInt(), trying);
                }
            }
            int asleep = answers.get(NightFields.MINUTES_ASLEEP).orElse(0);
            inBed().map(Checking::wholeMinutes)
                    .filter(minutes -> asleep > minutes)
                    .ifPresent(minutes -> refuse(NightFields.MINUTES_ASLEEP, "problem.night.minutesAsleep", asleep,
                            minutes));
        }

        /** Rounded up: a tracker that writes seconds may have rounded its minutes up as well. */
        private static long wholeMinutes(Duration elapsed) {
            return (long) Math.ceil(SleepMeasures.minutes(elapsed));
        }

        private static double hours(Duration elapsed) {
            return SleepMeasures.minutes(elapsed) / 60;
        }

        void awakenings() {
            if (answers.get(NightFields.AWAKENINGS).filter(times -> times == 0).isEmpty()) {
                return;
            }
            answers.get(NightFields.MINUTES_AWAKE)
                    .filter(minutes -> minutes > 0)
                    .ifPresent(minutes -> refuse(NightFields.MINUTES_AWAKE, "problem.night.awakeWithoutAwakening",
                            minutes));
            answers.get(NightFields.AWAKENING_CAUSES)
                    .filter(causes -> !causes.isEmpty())
                    .ifPresent(causes -> refuse(NightFields.AWAKENING_CAUSES, "problem.night.wokenWithoutAwakening"));
        }
    }
}
