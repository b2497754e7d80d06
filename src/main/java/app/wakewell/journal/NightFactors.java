package app.wakewell.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.analysis.Factor;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Series;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Level;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.ValueType;

/**
 * The factors of the nights that are looked at. What was noted of an evening or a day belongs to the night that follows
 * it. A row of chips nobody touched is unknown, an answered one says yes or no to each of its values.
 */
final class NightFactors {

    /** Positions that are told apart; a side is a side, left or right. */
    static final List<Position> POSITIONS = List.of(Position.SIDE, Position.BACK, Position.STOMACH, Position.RECLINED,
            Position.MIXED);

    private static final double MINUTES = 60;

    private final PainDiary diary;
    private final Map<Night, List<DayEvent>> eventsOfEvening = new HashMap<>();
    private final Map<FactorName, Map<Long, Double>> values = new LinkedHashMap<>();

    NightFactors(PainDiary diary) {
        this.diary = diary;
        for (DayEvent event : diary.journal().events()) {
            Night night = Night.endingOn(event.what().day()).next();
            eventsOfEvening.computeIfAbsent(night, first -> new ArrayList<>()).add(event);
        }
        for (Entry entry : recent()) {
            position(entry);
            chosen(entry, NightFields.PROPS, props(diary, entry));
            chosen(entry, NightFields.EVENING, entry.get(NightFields.EVENING));
            chosen(entry, NightFields.DAY_LOAD, noted(entry, NightFields.DAY_LOAD, DayEvent.Type.EXERCISE));
            chosen(entry, NightFields.MEDICATION, noted(entry, NightFields.MEDICATION, DayEvent.Type.MEDICINE));
            entry.get(NightFields.MEDICINE_LEVEL)
                    .ifPresent(level -> put(entry,
                            new FactorName(NightFields.MEDICINE_LEVEL, MedicineLevel.EXTRA),
                            level == MedicineLevel.EXTRA ? 1 : 0));
            entry.get(NightFields.STRESS)
                    .ifPresent(stress -> put(entry, FactorName.of(NightFields.STRESS),
                            steps(stress)));
            Measure.MINUTES_ASLEEP.of(entry)
                    .ifPresent(minutes -> put(entry, FactorName.of(DerivedFields.SLEEP_HOURS),
                            minutes / MINUTES));
            for (Field<?> field : entry.answers().fields()) {
                if (field.isOwnFactor()) {
                    number(entry, field).ifPresent(value -> put(entry, FactorName.of(field), value));
                }
            }
        }
    }

    /** The props of a night: those answered, else those of the set-up. */
    static Optional<Set<Prop>> props(PainDiary diary, Entry entry) {
        return entry.get(NightFields.PROPS)
                .or(() -> diary.bed().setUpOn(entry.night()).get(SetUpFields.PROPS));
    }

    /** Whether a night was slept in a position; a side counts whichever it was. Empty where nobody knows. */
    static Optional<Boolean> sleptIn(Entry entry, Position position) {
        return entry.get(NightFields.POSITION)
                .filter(told -> told != Position.UNKNOWN)
                .map(told -> told == position || (position == Position.SIDE
                        && (told == Position.SIDE_LEFT || told == Position.SIDE_RIGHT)));
    }

    /** Every factor that was there at least once. */
    Map<FactorName, Factor> all() {
        Map<FactorName, Factor> factors = new LinkedHashMap<>();
        values.forEach((name, nights) -> {
            if (nights.values().stream().anyMatch(value -> value != 0)) {
                Series series = Series.of(nights.keySet().stream().mapToLong(Long::longValue).toArray(),
                        nights.values().stream().mapToDouble(Double::doubleValue).toArray());
                Factor factor = Factor.of(name.id(), series);
                factors.put(name, isMedicine(name) ? new Factor(factor.name(), factor.kind(), true, series) : factor);
            }
        });
        return factors;
    }

    private static boolean isMedicine(FactorName name) {
        return name.field().equals(NightFields.MEDICATION) || name.field().equals(NightFields.MEDICINE_LEVEL);
    }

    private List<Entry> recent() {
        Series scores = diary.series();
        if (scores.size() == 0) {
            return List.of();
        }
        Night last = Night.ofIndex(Arrays.stream(scores.nights()).max().orElseThrow());
        Night first = last.plus(1 - MethodConstants.FACTOR_WINDOW_NIGHTS);
        return diary.counted()
                .stream()
                .filter(entry -> !entry.night().isBefore(first) && !entry.night().isAfter(last))
                .toList();
    }

    private void position(Entry entry) {
        for (Position position : POSITIONS) {
            sleptIn(entry, position).ifPresent(slept -> put(entry, new FactorName(NightFields.POSITION, position),
                    slept ? 1 : 0));
        }
    }

    /** What a night answers, and what events of the day before add to it. */
    private <E extends Enum<E>> Optional<Set<E>> noted(Entry entry, Field<Set<E>> field, DayEvent.Type type) {
        Optional<Set<E>> answered = entry.get(field);
        Set<E> all = new TreeSet<>(answered.orElse(Set.of()));
        for (DayEvent event : eventsOfEvening.getOrDefault(entry.night(), List.of())) {
            if (event.what().type() == type) {
                event.get(field).ifPresent(all::addAll);
            }
        }
        return answered.isEmpty() && all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private <E extends Enum<E>> void chosen(Entry entry, Field<Set<E>> field, Optional<Set<E>> answer) {
        answer.ifPresent(chosen -> {
            for (Enum<?> value : field.type() instanceof ValueType.Choices<?> choices
                    ? choices.values().getEnumConstants()
                    : new Enum<?>[0]) {
                put(entry, new FactorName(field, value), chosen.contains(value) ? 1 : 0);
            }
        });
    }

    private static int steps(Level stress) {
        return switch (stress) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
        };
    }

    private static OptionalDouble number(Entry entry, Field<?> field) {
        @Nullable
        Object value = entry.answers().get(field).orElse(null);
        return value instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private void put(Entry entry, FactorName name, double value) {
        values.computeIfAbsent(name, first -> new TreeMap<>()).put(entry.night().index(), value);
    }
}
