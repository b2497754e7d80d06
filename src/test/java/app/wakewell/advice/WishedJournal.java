package app.wakewell.advice;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.ShownScreen;
import app.wakewell.domain.WeekFields;

import static app.wakewell.advice.Diary.TODAY;

/**
 * A small journal made so that a condition comes out as wished: of alternatives one is picked at random, every test is
 * answered so that it holds or fails. Whether all wishes fit together is for the caller to look at.
 */
final class WishedJournal {

    private final Random random;
    private final Map<String, Expr> conditions;
    private final Map<Integer, Map<Field<?>, String>> nights = new TreeMap<>();
    private final Map<Integer, Map<Field<?>, String>> weeks = new TreeMap<>();
    private final Map<Field<?>, String> bed = new LinkedHashMap<>();
    private final Map<Field<?>, String> person = new LinkedHashMap<>();
    private final Map<Field<?>, String> events = new LinkedHashMap<>();
    private int bedSince = 30;
    private int therapySince = 3;
    private int trialSince = 3;
    private @Nullable ShownScreen screen;

    WishedJournal(long seed, Map<String, Expr> conditions) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L); // neighbouring seeds begin alike
        this.conditions = conditions;
    }

    Diary diary() {
        Diary diary = new Diary();
        nights.forEach((ago, answers) -> diary.night(ago, texts(answers)));
        weeks.forEach((ago, answers) -> diary.week(ago, texts(answers)));
        if (!bed.isEmpty()) {
            diary.setUp(bedSince, texts(bed));
        }
        diary.person(texts(person));
        event(diary, DayEvent.Type.SYMPTOM, 0);
        event(diary, DayEvent.Type.THERAPY, therapySince);
        event(diary, DayEvent.Type.TRIAL, trialSince);
        return screen == null ? diary : diary.on(screen);
    }

    private void event(Diary diary, DayEvent.Type type, int since) {
        Map<Field<?>, String> told = new LinkedHashMap<>(events);
        told.keySet().retainAll(DayEvent.fields(type));
        if (!told.isEmpty()) {
            for (int ago = since; ago >= 0; ago -= 20) {
                diary.event(type, ago, texts(told));
            }
        }
    }

    private static String[] texts(Map<Field<?>, String> answers) {
        return answers.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toArray(String[]::new);
    }

    // ---- wishes ----

    void wish(Expr expr, boolean holds) {
        wish(expr, holds, 0);
    }

    private void wish(Expr expr, boolean holds, int night) {
        switch (expr) {
            case Expr.And(List<Expr> parts) -> some(parts, holds, night, holds);
            case Expr.Or(List<Expr> parts) -> some(parts, holds, night, !holds);
            case Expr.Not(Expr part) -> wish(part, !holds, night);
            case Expr.Use(Macro macro) -> wish(macro.meaning(), holds, night);
            case Expr.With(List<String> items) -> {
                if (holds) {
                    wish(Objects.requireNonNull(conditions.get(items.get(random.nextInt(items.size())))), true, night);
                }
            }
            case Expr.Compared test -> compared(test, holds, night);
            case Expr.Chosen test -> chosen(test, holds, night);
            case Expr.Holds test -> holds(test, holds, night);
        }
    }

    /** All of the parts, or one of them and any others by chance. */
    private void some(List<Expr> parts, boolean holds, int night, boolean all) {
        if (all) {
            parts.forEach(part -> wish(part, holds, night));
        } else {
            wish(parts.get(random.nextInt(parts.size())), holds, night);
        }
    }

    private void compared(Expr.Compared test, boolean holds, int night) {
        Predicate<Double> fits = amount -> test.relation().holds(amount, test.limit().number()) == holds;
        double limit = test.limit().number();
        switch (test.quantity()) {
            case Quantity.Told(Field<?> field) -> number(field, fits, limit, night);
            case Quantity.Count(int days, Expr counted) -> {
                int most = fits.test(0.0) ? 0 : (int) Math.ceil(limit) + (fits.test(limit) ? 0 : 1);
                for (int i = 0; i < Math.min(most, days); i++) {
                    wish(counted, true, i);
                }
            }
            case Quantity.Mean(int days, Field<?> field) -> {
                for (int i = 0; i < Math.min(7, days); i++) {
                    number(field, fits, limit, i);
                }
            }
            case Quantity.Spread spread -> times(spread.time(), holds);
            case Quantity.WeekendShift shift -> times(shift.time(), holds);
            case Quantity.Diff(Field<?> field, Expr side) -> {
                boolean more = fits.test(limit + 1);
                int lower = random.nextBoolean() ? 0 : 2;
                for (int i = 0; i < 12; i++) {
                    wish(side, i % 2 == 0, i);
                    if (!Reads.fields(side).contains(field)) {
                        put(field, i, i % 2 == 0 == more ? lower + 2 : lower);
                    }
                }
            }
            case Quantity.Drop(Field<?> field, Limit _) -> {
                put(field, 0, fits.test(50.0) ? 60 : 100);
                weeks.computeIfAbsent(60, _ -> new LinkedHashMap<>()).put(field, "100");
            }
            case Quantity.Mode _,Quantity.Trend _ -> throw new IllegalStateException(test.toString());
        }
    }

    private void number(Field<?> field, Predicate<Double> fits, double limit, int night) {
        for (double amount : Stream.of(limit, limit + 1, limit - 1, limit + 5, limit - 3).toList()) {
            if (fits.test(amount) && derived(field, amount, night)) {
                return;
            }
            String text = amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
            boolean isFree = !DerivedFields.ALL.contains(field);
            if (isFree && fits.test(amount) && field.parse(text) instanceof Parsed.Ok<?>) {
                String before = answers(field, night).get(field);
                if (before == null || !fits.test(Double.parseDouble(before))) {
                    answers(field, night).put(field, text);
                }
                return;
            }
        }
    }

    private void put(Field<?> field, int night, int number) {
        String text = Integer.toString(field.equals(NightFields.SLEEP_QUALITY) ? Math.clamp(number, 1, 5) : number);
        answers(field, night).put(field, text);
    }

    /** Answers from which a worked-out number follows; false where the field is answered itself. */
    private boolean derived(Field<?> field, double amount, int night) {
        int days = (int) Math.ceil(amount);
        if (field.equals(DerivedFields.JOURNAL_NIGHTS)) {
            for (int i = 0; i < days; i++) {
                nights.computeIfAbsent(i, _ -> new LinkedHashMap<>()).putIfAbsent(NightFields.NOTE, "x");
            }
        } else if (field.equals(DerivedFields.DAYS_SINCE_SETUP_CHANGE)) {
            bed.putIfAbsent(SetUpFields.PILLOW_COUNT, "1");
            bedSince = days;
        } else if (field.equals(DerivedFields.EPISODE_WEEKS)) {
            person.put(ProfileFields.EPISODE_STARTED,
                    TODAY.morning().minusDays(7L * days).toString());
        } else if (field.equals(DerivedFields.MATTRESS_AGE_YEARS)) {
            bed.put(SetUpFields.MATTRESS_ACQUIRED, TODAY.morning().minusYears(days).toString());
        } else if (field.equals(DerivedFields.MONTHS_SINCE_ROTATION)) {
            bed.put(SetUpFields.MATTRESS_LAST_ROTATED, TODAY.morning().minusMonths(days).toString());
        } else if (field.equals(DerivedFields.YEARS_SINCE_REVIEW)) {
            bed.put(SetUpFields.MATTRESS_LAST_REVIEWED, TODAY.morning().minusYears(days).toString());
        } else if (field.equals(DerivedFields.THERAPY_WEEKS)) {
            therapySince = 7 * days;
        } else if (field.equals(DerivedFields.TRIAL_NIGHTS)) {
            events.putIfAbsent(EventFields.TRIAL_KIND, "PROP_CHANGE");
            trialSince = days + 2;
            for (int i = 0; i < days; i++) {
                nights.computeIfAbsent(i, _ -> new LinkedHashMap<>()).putIfAbsent(NightFields.NOTE, "x");
            }
        } else if (field.equals(DerivedFields.SLEEP_HOURS)) {
            clock(NightFields.INTO_BED, night, 23 * 60);
            clock(NightFields.FINAL_WAKING, night, 23 * 60 + (int) Math.round(amount * 60));
        } else {
            return false;
        }
        return true;
    }

    /** Bedtimes or waking times of four weeks, uneven at the weekend or all alike. */
    private void times(Field<?> time, boolean uneven) {
        for (int i = 0; i < 14; i++) {
            boolean weekend = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                    .contains(TODAY.plus(-i).evening().getDayOfWeek());
            int shift = uneven && weekend ? 180 : 0;
            if (time.equals(DerivedFields.BED_TIME)) {
                clock(NightFields.INTO_BED, i, 22 * 60 + shift);
            } else {
                clock(NightFields.FINAL_WAKING, i, 30 * 60 + shift);
            }
        }
    }

    /** A moment of a night, in minutes from the midnight before its evening. */
    private void clock(Field<?> field, int night, int minutes) {
        nights.computeIfAbsent(night, _ -> new LinkedHashMap<>())
                .put(field, TODAY.plus(-night)
                        .evening()
                        .atStartOfDay(ZoneOffset.ofHours(1))
                        .plusMinutes(minutes)
                        .toOffsetDateTime() + "[Europe/Berlin]");
    }

    private void chosen(Expr.Chosen test, boolean holds, int night) {
        boolean among = holds != test.not();
        switch (test.quantity()) {
            case Quantity.Told(Field<?> field) -> choice(field, test.values(), among, night);
            case Quantity.Mode(int _, Field<?> field) -> {
                for (int i = 0; i < 4; i++) {
                    choice(field, test.values(), among, i);
                }
            }
            case Quantity.Trend(Field<?> field, int weekCount) -> {
                boolean rises = test.values().contains("WORSENING") == Measure.trendStep(field).orElseThrow() < 0;
                for (int week = 0; week < weekCount; week++) {
                    for (int i = 0; i < 4; i++) {
                        put(field, 7 * week + i, rises == among ? 5 - week : 2 + week);
                    }
                }
            }
            default -> throw new IllegalStateException(test.toString());
        }
    }

    private void choice(Field<?> field, List<String> values, boolean among, int night) {
        List<String> fitting = Measure.words(field).stream().filter(word -> values.contains(word) == among).toList();
        if (field.equals(DerivedFields.SHOWN_SCREEN)) {
            screen = ShownScreen.valueOf(fitting.get(random.nextInt(fitting.size())));
        } else if (field.equals(DerivedFields.SELF_CARE_TRIED)) {
            if (values.contains("YES") == among) {
                answers(NightFields.MORNING_MOVES, 0).put(NightFields.MORNING_MOVES, "OTHER_STRETCH");
                person.putIfAbsent(ProfileFields.EPISODE_STARTED,
                        TODAY.morning().minusDays(20).toString());
            }
        } else if (!fitting.contains(answers(field, night).get(field))) {
            // values that stand for a wider one, such as the left side, fit and fail with it
            List<String> plain = fitting.stream().filter(word -> !word.startsWith("SIDE_")).toList();
            answers(field, night).put(field, plain.get(random.nextInt(plain.size())));
        }
    }

    private void holds(Expr.Holds test, boolean holds, int night) {
        Map<Field<?>, String> answers = answers(test.field(), night);
        String before = answers.getOrDefault(test.field(), "none");
        Set<String> words = new TreeSet<>(before.equals("none") ? Set.of() : List.of(before.split(",")));
        if (holds != test.lacks()) {
            if (words.stream().noneMatch(test.values()::contains)) {
                words.add(test.values().get(random.nextInt(test.values().size())));
            }
        } else {
            words.removeAll(test.values());
        }
        answers.put(test.field(), words.isEmpty() ? "none" : String.join(",", words));
    }

    private Map<Field<?>, String> answers(Field<?> field, int night) {
        if (field.group().equals("night")) {
            return nights.computeIfAbsent(night, _ -> new LinkedHashMap<>());
        }
        return WeekFields.ALL.contains(field)
                ? weeks.computeIfAbsent(0, _ -> new LinkedHashMap<>())
                : switch (field.group()) {
                    case "setup" -> bed;
                    case "profile" -> person;
                    default -> events;
                };
    }

    /** A journal on which a condition comes out as wished, if one of some attempts gives one. */
    static Optional<Diary> find(Expr condition, Truth wished, Map<String, Expr> conditions) {
        Collection<Long> seeds = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            seeds.add(seed);
        }
        return seeds.stream().map(seed -> {
            WishedJournal journal = new WishedJournal(seed, conditions);
            journal.wish(condition, wished == Truth.TRUE);
            return journal.diary();
        }).filter(diary -> new Evaluator(conditions, diary.read(), TODAY).truth(condition) == wished).findFirst();
    }
}
