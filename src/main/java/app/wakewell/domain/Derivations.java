package app.wakewell.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads any field on any night, as conditions see it: what was answered, what follows for a field nobody answered
 * ({@link Unanswered}), and what is worked out ({@link DerivedFields}). Nothing that was written about a later night or
 * day is seen, so that a night long ago reads as it would have then; what the person said of themselves has no date and
 * holds throughout. A value outside the range of its field is unknown. Immutable.
 */
public final class Derivations {

    // conditions read fields by the ten thousand
    private static final Set<Field<?>> OF_NIGHT = Set.copyOf(NightFields.ALL);
    private static final Set<Field<?>> OF_SET_UP = Set.copyOf(SetUpFields.ALL);
    private static final Set<Field<?>> OF_WEEK = Set.copyOf(WeekFields.ALL);
    private static final Set<Field<?>> OF_PERSON = Set.copyOf(ProfileFields.ALL);

    private final NavigableMap<Night, Entry> entries;
    private final BedHistory bed;
    private final NavigableMap<LocalDate, WeekEntry> weeks;
    private final EventLog events;
    private final Answers person;
    private final @Nullable ShownScreen screen;
    private final Map<Field<?>, Function<Night, Optional<?>>> derived;

    private Derivations(NavigableMap<Night, Entry> entries, BedHistory bed, NavigableMap<LocalDate, WeekEntry> weeks,
            EventLog events, Answers person, @Nullable ShownScreen screen) {
        this.entries = entries;
        this.bed = bed;
        this.weeks = weeks;
        this.events = events;
        this.person = person;
        this.screen = screen;
        this.derived = derived();
    }

    /**
     * What a journal says.
     *
     * @param person
     *            values of {@link ProfileFields}
     */
    public static Derivations of(Collection<Entry> entries, BedHistory bed, Collection<WeekEntry> weeks,
            Collection<DayEvent> events, Answers person) {
        NavigableMap<Night, Entry> byNight = new TreeMap<>();
        entries.forEach(entry -> byNight.put(entry.night(), entry));
        NavigableMap<LocalDate, WeekEntry> byDay = new TreeMap<>();
        weeks.forEach(week -> byDay.put(week.day(), week));
        return new Derivations(Collections.unmodifiableNavigableMap(byNight), bed,
                Collections.unmodifiableNavigableMap(byDay), new EventLog(events), person, null);
    }

    /** The same, read on a screen; without one, {@link DerivedFields#SHOWN_SCREEN} is unknown. */
    public Derivations shownOn(ShownScreen shown) {
        return new Derivations(entries, bed, weeks, events, person, shown);
    }

    /**
     * The value of a field on a night, or on the day of its morning.
     *
     * @return absent where it is unknown: nobody answered and nothing follows from that, "don't know" was answered, or
     *         nothing is written about the night
     */
    @SuppressWarnings("unchecked") // derived() pairs a field with a rule of its type
    public <T> Optional<T> value(Field<T> field, Night night) {
        Function<Night, Optional<?>> rule = derived.get(field);
        if (rule != null) {
            return ((Optional<T>) rule.apply(night)).filter(value -> inRange(field, value));
        }
        boolean ofNight = isOfNight(field);
        if (ofNight && !entries.containsKey(night)) {
            return Optional.empty();
        }
        Answers answers = answers(field, night);
        if (answers.has(field)) {
            return answers.get(field);
        }
        return ofNight
                ? Unanswered.of(field).or(() -> Unanswered.following(answers, bed.knownOn(night)).get(field))
                : Unanswered.of(field);
    }

    /** The nights that something is written about. */
    public NavigableSet<Night> nights() {
        return entries.navigableKeySet();
    }

    /** The days on which a week was answered for. */
    public NavigableSet<LocalDate> weeks() {
        return weeks.navigableKeySet();
    }

    /** Whether a field was answered, be it "don't know"; what an unanswered field counts as is no answer. */
    public boolean isAnswered(Field<?> field, Night night) {
        return answers(field, night).has(field);
    }

    /** Whether nobody answered a field that counts as something all the same. */
    public boolean isAssumed(Field<?> field, Night night) {
        return Unanswered.of(field).isPresent() && !isAnswered(field, night);
    }

    private static <T> boolean inRange(Field<T> field, T value) {
        return field.parse(field.format(value)) instanceof Parsed.Ok;
    }

    private static boolean isOfNight(Field<?> field) {
        return OF_NIGHT.contains(field) || field.isOwnFactor();
    }

    private Answers answers(Field<?> field, Night night) {
        if (isOfNight(field)) {
            return told(night);
        } else if (OF_SET_UP.contains(field)) {
            return bed.knownOn(night);
        } else if (OF_WEEK.contains(field)) {
            return week(night.morning());
        } else {
            return OF_PERSON.contains(field) ? person : events.on(night.morning());
        }
    }

    private Answers told(Night night) {
        Entry entry = entries.get(night);
        return entry == null ? Answers.NONE : entry.answers();
    }

    private Answers week(LocalDate day) {
        var newest = weeks.floorEntry(day);
        return newest == null || ChronoUnit.DAYS.between(newest.getKey(), day) >= Thresholds.WEEK_DAYS
                ? Answers.NONE
                : newest.getValue().answers();
    }

    // ---- what is worked out ----

    private Map<Field<?>, Function<Night, Optional<?>>> derived() {
        Map<Field<?>, Function<Night, Optional<?>>> rules = new HashMap<>();
        put(rules, DerivedFields.NIGHT_DATE, night -> Optional.of(night.morning()));
        put(rules, DerivedFields.BED_TIME, night -> told(night).get(NightFields.INTO_BED)
                .map(moment -> moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        put(rules, DerivedFields.WAKE_TIME, night -> told(night).get(NightFields.FINAL_WAKING)
                .map(moment -> moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        put(rules, DerivedFields.SLEEP_HOURS, night -> sleepHours(told(night)));
        put(rules, DerivedFields.MATTRESS_AGE_YEARS,
                night -> since(ChronoUnit.YEARS, bed.knownOn(night).get(SetUpFields.MATTRESS_ACQUIRED), night));
        put(rules, DerivedFields.MONTHS_SINCE_ROTATION,
                night -> since(ChronoUnit.MONTHS, orBought(SetUpFields.MATTRESS_LAST_ROTATED, night), night));
        put(rules, DerivedFields.YEARS_SINCE_REVIEW,
                night -> since(ChronoUnit.YEARS, orBought(SetUpFields.MATTRESS_LAST_REVIEWED, night), night));
        put(rules, DerivedFields.EPISODE_WEEKS, night -> toldStart(night)
                .map(start -> since(ChronoUnit.WEEKS, Optional.of(start), night))
                .orElseGet(() -> Optional.of((double) painfulWeeks(night)).filter(weeks -> weeks > 0)));
        put(rules, DerivedFields.THERAPY_WEEKS,
                night -> since(ChronoUnit.WEEKS, events.newestTherapyBegan(night.morning()), night));
        put(rules, DerivedFields.TRIAL_NIGHTS, night -> events.trialOn(night.morning())
                .map(trial -> nightsBetween(Night.endingOn(trial.what().day()).next(), night)));
        put(rules, DerivedFields.JOURNAL_NIGHTS, night -> Optional.of(entries.headMap(night, true).size()));
        put(rules, DerivedFields.DAYS_SINCE_SETUP_CHANGE, night -> bed.phaseOf(night)
                .map(phase -> (int) (night.index() - phase.from().index())));
        put(rules, DerivedFields.SELF_CARE_TRIED,
                night -> Optional.of(episodeStart(night).filter(start -> selfCare(start, night)).isPresent()
                        ? YesNo.YES
                        : YesNo.NO));
        put(rules, DerivedFields.SHOWN_SCREEN, night -> Optional.ofNullable(screen));
        return Map.copyOf(rules);
    }

    private static <T> void put(Map<Field<?>, Function<Night, Optional<?>>> rules, Field<T> field,
            Function<Night, Optional<T>> rule) {
        rules.put(field, rule::apply);
    }

    /**
     * Hours asleep: {@link SleepMeasure#TIME_ASLEEP}, or where that cannot be worked out, from getting into bed to the
     * last waking less the minutes known to have been awake.
     */
    private static Optional<Double> sleepHours(Answers answers) {
        if (!NightCheck.of(answers).problems().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble asleep = SleepMeasures.of(answers).get(SleepMeasure.TIME_ASLEEP);
        if (asleep.isPresent()) {
            return Optional.of(asleep.getAsDouble() / 60);
        }
        Optional<ZonedDateTime> bed = answers.get(NightFields.INTO_BED);
        Optional<ZonedDateTime> waking = answers.get(NightFields.FINAL_WAKING);
        int awake = answers.get(NightFields.MINUTES_TO_SLEEP).orElse(0)
                + answers.get(NightFields.MINUTES_AWAKE).orElse(0);
        return bed.isPresent() && waking.isPresent()
                ? Optional.of((ChronoUnit.MINUTES.between(bed.get(), waking.get()) - awake) / 60.0)
                : Optional.empty();
    }

    /** When something was last done to the mattress; if never, when it was bought. */
    private Optional<LocalDate> orBought(Field<LocalDate> done, Night night) {
        Answers known = bed.knownOn(night);
        return known.has(done) ? known.get(done) : known.get(SetUpFields.MATTRESS_ACQUIRED);
    }

    /** Whole units and the share of the one that is running, so that the sixth anniversary is 6 exactly. */
    private static Optional<Double> since(ChronoUnit unit, Optional<LocalDate> start, Night night) {
        LocalDate day = night.morning();
        return start.filter(from -> !from.isAfter(day)).map(from -> {
            long whole = unit.between(from, day);
            LocalDate last = from.plus(whole, unit);
            LocalDate next = from.plus(whole + 1, unit);
            return whole + ChronoUnit.DAYS.between(last, day) / (double) ChronoUnit.DAYS.between(last, next);
        });
    }

    private int nightsBetween(Night from, Night to) {
        return from.isAfter(to) ? 0 : entries.subMap(from, true, to, true).size();
    }

    // ---- the bout of pain ----

    private Optional<LocalDate> toldStart(Night night) {
        return person.get(ProfileFields.EPISODE_STARTED).filter(start -> !start.isAfter(night.morning()));
    }

    private Optional<LocalDate> episodeStart(Night night) {
        return toldStart(night).or(() -> Optional.of(painfulWeeks(night))
                .filter(weeks -> weeks > 0)
                .map(weeks -> night.morning().minusDays(7L * weeks - 1)));
    }

    /**
     * How many weeks in a row were painful, counted back in sevens from a night. A week is painful with at least
     * {@value Thresholds#PAINFUL_MORNINGS_OF_A_WEEK} recorded mornings of {@value Thresholds#PAINFUL_FROM} or more; a
     * week without entries ends the run.
     */
    private int painfulWeeks(Night night) {
        int weeks = 0;
        while (isPainfulWeek(night.plus(-7L * weeks))) {
            weeks++;
        }
        return weeks;
    }

    private boolean isPainfulWeek(Night last) {
        return entries.subMap(last.plus(-6), true, last, true)
                .values()
                .stream()
                .flatMap(entry -> entry.painRising().stream())
                .filter(pain -> pain.value() >= Thresholds.PAINFUL_FROM)
                .count() >= Thresholds.PAINFUL_MORNINGS_OF_A_WEEK;
    }

    /** Whether the bed was changed, something tested, a therapy tried or a morning move made since the bout began. */
    private boolean selfCare(LocalDate start, Night night) {
        Night first = Night.endingOn(start);
        List<Phase> phases = bed.phases();
        return phases.stream().skip(1).map(Phase::from).anyMatch(from -> !from.isBefore(first) && !from.isAfter(night))
                || events.hasSelfCare(start, night.morning())
                || entries.subMap(first, true, night, true)
                        .values()
                        .stream()
                        .flatMap(entry -> entry.get(NightFields.MORNING_MOVES).stream())
                        .anyMatch(moves -> !moves.isEmpty());
    }
}
