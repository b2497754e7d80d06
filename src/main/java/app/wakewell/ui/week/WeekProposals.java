package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.journal.Snapshot;

/**
 * What is proposed for a week that is not written yet. What rarely changes is proposed as it was in the week written
 * before, days are counted from the mornings. What is felt is asked anew each time and never proposed: no score, no
 * pain, no mood, no weight.
 *
 * @param answers
 *            what is proposed
 * @param counted
 *            which of them were counted from the mornings
 * @param mornings
 *            how many mornings of the week say what the day before held
 * @param before
 *            the last day of the week that the others are from, if there is one
 */
record WeekProposals(Answers answers, Set<Field<?>> counted, int mornings, Optional<LocalDate> before) {

    /** Nothing proposed, as for a week that is written. */
    static final WeekProposals NONE = new WeekProposals(Answers.NONE, Set.of(), 0, Optional.empty());

    /** A week further back than this is no likeness of the one that is asked for. */
    private static final int WEEKS_BACK = 8;

    private static final List<Field<?>> RARELY_CHANGING = List.of(WeekFields.SIT_HOURS, WeekFields.SIT_BREAKS,
            WeekFields.POSTURE, WeekFields.EXERCISE_DAYS, WeekFields.CORE_DAYS, WeekFields.STRETCH_DAYS,
            WeekFields.LABOUR_DAYS, WeekFields.HOME_WORK_DAYS, WeekFields.HYDRATION);

    /** What a morning says of the day before, and the days that are counted by it. */
    private static final Map<DayLoad, Field<Integer>> COUNTED = Map.of(DayLoad.EXERCISED, WeekFields.EXERCISE_DAYS,
            DayLoad.CORE_EXERCISE, WeekFields.CORE_DAYS, DayLoad.STRETCHED, WeekFields.STRETCH_DAYS,
            DayLoad.HEAVY_LABOUR, WeekFields.LABOUR_DAYS, DayLoad.WORKED_FROM_HOME, WeekFields.HOME_WORK_DAYS);

    /** What to propose for the seven days that end with a day. */
    static WeekProposals of(Snapshot journal, LocalDate day) {
        Optional<WeekEntry> before = journal.weeks()
                .stream()
                .filter(week -> week.day().isBefore(day) && !week.day().isBefore(day.minusWeeks(WEEKS_BACK)))
                .reduce((earlier, later) -> later);
        Answers proposed = Answers.NONE;
        for (Field<?> field : RARELY_CHANGING) {
            proposed = taken(proposed, field, before.map(WeekEntry::answers).orElse(Answers.NONE));
        }
        List<Set<DayLoad>> days = days(journal, day);
        Map<Field<?>, Integer> counts = new TreeMap<>();
        if (!days.isEmpty()) {
            COUNTED.forEach((load, field) -> counts.put(field,
                    (int) days.stream().filter(loads -> loads.contains(load)).count()));
            for (Field<Integer> field : COUNTED.values()) {
                proposed = proposed.with(field, counts.getOrDefault(field, 0));
            }
        }
        return new WeekProposals(proposed, Set.copyOf(counts.keySet()), days.size(),
                before.filter(week -> RARELY_CHANGING.stream()
                        .anyMatch(field -> week.answers().get(field).isPresent() && !counts.containsKey(field)))
                        .map(WeekEntry::day));
    }

    private static <T> Answers taken(Answers to, Field<T> field, Answers from) {
        return from.get(field).map(value -> to.with(field, value)).orElse(to);
    }

    /** What the days of the week held, as their next mornings say; a morning that does not say is left out. */
    private static List<Set<DayLoad>> days(Snapshot journal, LocalDate day) {
        LocalDate first = day.minusDays(WeekEntry.DAYS - 1L);
        return journal.entries()
                .stream()
                .filter(entry -> !entry.night().evening().isBefore(first) && !entry.night().evening().isAfter(day))
                .flatMap(entry -> entry.get(NightFields.DAY_LOAD).stream())
                .toList();
    }

    /** What of it still has no answer. */
    Answers open(Answers form) {
        Answers left = answers;
        for (Field<?> field : answers.fields()) {
            if (form.has(field)) {
                left = left.without(field);
            }
        }
        return left;
    }
}
