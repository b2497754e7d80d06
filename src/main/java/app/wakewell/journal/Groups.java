package app.wakewell.journal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Fortnight;
import app.wakewell.analysis.Fortnights;
import app.wakewell.analysis.Summary;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Phase;
import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;

/**
 * What a person asks first: the mornings by what the nights shared. Plain counts, medians and ranges; nights that share
 * one thing differ in others too. Of nights that count only; a night counts wherever it answers.
 *
 * @param positions
 *            by main position; nights on the left and on the right side are also in {@link Position#SIDE}
 * @param props
 *            by prop; a night with two of them is in both
 * @param withoutProps
 *            nights on which it is known that there was none
 * @param mattresses
 *            by mattress, in the order they were first slept on, without settling nights
 * @param pillows
 *            by pillow, in the same way
 * @param weekdays
 *            by the day of the morning, Monday first
 * @param regions
 *            by where it hurt that morning
 * @param best
 *            the best fourteen nights, with the phases in force
 * @param worst
 *            the worst fourteen nights, with the phases in force; present where the best are
 */
public record Groups(List<Group<Position>> positions, List<Group<Prop>> props, Optional<Summary> withoutProps,
        List<Group<PartOfBed>> mattresses, List<Group<PartOfBed>> pillows, List<Group<DayOfWeek>> weekdays,
        List<Group<Region>> regions, Optional<Stretch> best, Optional<Stretch> worst) {

    /**
     * Fourteen nights and what they were slept on.
     *
     * @param nights
     *            which nights
     * @param phases
     *            the phases in force, by night; none if nothing is known of the bed
     */
    public record Stretch(Fortnight nights, List<Phase> phases) {

        public Stretch {
            phases = List.copyOf(phases);
        }
    }

    public Groups {
        positions = List.copyOf(positions);
        props = List.copyOf(props);
        mattresses = List.copyOf(mattresses);
        pillows = List.copyOf(pillows);
        weekdays = List.copyOf(weekdays);
        regions = List.copyOf(regions);
    }

    static Groups of(PainDiary diary, FactorFindings factors) {
        List<Entry> scored = diary.counted().stream().filter(entry -> entry.painRising().isPresent()).toList();
        Optional<Fortnights> fortnights = Fortnights.of(diary.series());
        return new Groups(
                groups(by(scored, new EnumMap<>(Position.class), Groups::positions),
                        position -> factors.effectOf(new FactorName(NightFields.POSITION, position))),
                groups(by(scored, new EnumMap<>(Prop.class),
                        entry -> NightFactors.props(diary, entry).orElse(Set.of())),
                        prop -> factors.effectOf(new FactorName(NightFields.PROPS, prop))),
                Summary.of(pain(scored.stream()
                        .filter(entry -> NightFactors.props(diary, entry).filter(Set::isEmpty).isPresent())
                        .toList())),
                groups(byPart(diary, scored, BedPart.MATTRESS), part -> Optional.empty()),
                groups(byPart(diary, scored, BedPart.PILLOW), part -> Optional.empty()),
                groups(by(scored, new EnumMap<>(DayOfWeek.class),
                        entry -> Set.of(entry.night().morning().getDayOfWeek())), day -> Optional.empty()),
                groups(by(scored, new EnumMap<>(Region.class), Groups::regions), region -> Optional.empty()),
                fortnights.map(found -> stretch(diary, found.best())),
                fortnights.map(found -> stretch(diary, found.worst())));
    }

    private static <K> Map<K, List<Entry>> by(List<Entry> entries, Map<K, List<Entry>> groups,
            Function<Entry, Collection<K>> shared) {
        for (Entry entry : entries) {
            shared.apply(entry).forEach(key -> groups.computeIfAbsent(key, first -> new ArrayList<>()).add(entry));
        }
        return groups;
    }

    private static <K> List<Group<K>> groups(Map<K, List<Entry>> groups,
            Function<K, Optional<FactorEffect>> compared) {
        List<Group<K>> all = new ArrayList<>();
        groups.forEach((key, entries) -> Summary.of(pain(entries))
                .ifPresent(summary -> all.add(new Group<>(key, summary, compared.apply(key)))));
        return all;
    }

    private static double[] pain(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.painRising().stream())
                .mapToDouble(pain -> pain.value())
                .toArray();
    }

    private static Set<Position> positions(Entry entry) {
        Set<Position> positions = EnumSet.noneOf(Position.class);
        entry.get(NightFields.POSITION).filter(told -> told != Position.UNKNOWN).ifPresent(positions::add);
        Arrays.stream(Position.values())
                .filter(position -> NightFactors.sleptIn(entry, position).orElse(false))
                .forEach(positions::add);
        return positions;
    }

    private static Set<Region> regions(Entry entry) {
        Set<Region> regions = EnumSet.noneOf(Region.class);
        entry.get(NightFields.PAIN_REGIONS).orElse(Set.of()).stream().map(PainRegion::region).forEach(regions::add);
        return regions;
    }

    private static Map<PartOfBed, List<Entry>> byPart(PainDiary diary, List<Entry> entries, BedPart part) {
        return by(entries, new LinkedHashMap<>(), entry -> diary.bed()
                .phaseOf(entry.night())
                .filter(phase -> !SetUpFindings.isSettling(diary.bed(), entry.night()))
                .map(phase -> PartOfBed.of(part, phase))
                .filter(PartOfBed::isKnown)
                .map(Set::of)
                .orElse(Set.of()));
    }

    private static Stretch stretch(PainDiary diary, Fortnight nights) {
        Night from = Night.ofIndex(nights.from());
        Night to = Night.ofIndex(nights.to());
        return new Stretch(nights, diary.bed()
                .phases()
                .stream()
                .filter(phase -> !phase.from().isAfter(to))
                .filter(phase -> phase.lastNight().filter(from::isAfter).isEmpty())
                .toList());
    }
}
