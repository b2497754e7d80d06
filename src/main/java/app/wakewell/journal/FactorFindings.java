package app.wakewell.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorAnalysis;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Series;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;

/**
 * What went with better and worse mornings in the last 120 nights.
 *
 * @param factors
 *            the results, by {@link FactorName#id()}
 * @param names
 *            what each of these is
 * @param mornings
 *            the scores with and without each of them that is yes or no
 */
public record FactorFindings(Factors factors, Map<String, FactorName> names, Map<String, Mornings> mornings) {

    /**
     * The mornings after nights with something, and those after nights without it, by night.
     *
     * @param with
     *            scores
     * @param without
     *            scores
     */
    public record Mornings(List<Double> with, List<Double> without) {

        public Mornings {
            with = List.copyOf(with);
            without = List.copyOf(without);
        }
    }

    public FactorFindings {
        names = Map.copyOf(names);
        mornings = Map.copyOf(mornings);
    }

    static FactorFindings of(PainDiary diary) {
        Map<FactorName, Factor> factors = new NightFactors(diary).all();
        Map<String, FactorName> names = new LinkedHashMap<>();
        factors.keySet().forEach(name -> names.put(name.id(), name));
        Factors found = FactorAnalysis.of(diary.nights(), List.copyOf(factors.values()));
        return new FactorFindings(found, names, mornings(diary, found, factors.values()));
    }

    /** The scores that each result rests on: of nights on which all that was found is known, of phases long enough. */
    private static Map<String, Mornings> mornings(PainDiary diary, Factors found, Collection<Factor> factors) {
        Map<String, Map<Long, Double>> values = new HashMap<>();
        for (Factor factor : factors) {
            found.effectOf(factor.name())
                    .filter(effect -> effect.name().equals(factor.name()))
                    .ifPresent(effect -> values.put(factor.name(), byNight(factor.values())));
        }
        Map<Long, Double> pain = byNight(diary.series());
        values.values().forEach(known -> pain.keySet().retainAll(known.keySet()));
        Map<Optional<Night>, Long> phases = pain.keySet()
                .stream()
                .collect(Collectors.groupingBy(night -> phase(diary, night), Collectors.counting()));
        pain.keySet().removeIf(night -> phases.getOrDefault(phase(diary, night), 0L) < MethodConstants.MIN_NIGHTS);
        Map<String, Mornings> mornings = new HashMap<>();
        values.forEach(
                (name, known) -> mornings.put(name, new Mornings(scores(pain, known, 1), scores(pain, known, 0))));
        return mornings;
    }

    private static Optional<Night> phase(PainDiary diary, long night) {
        return diary.bed().phaseOf(Night.ofIndex(night)).map(Phase::from);
    }

    private static List<Double> scores(Map<Long, Double> pain, Map<Long, Double> known, double value) {
        return pain.entrySet()
                .stream()
                .filter(night -> known.getOrDefault(night.getKey(), Double.NaN) == value)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<Long, Double> byNight(Series series) {
        Map<Long, Double> byNight = new TreeMap<>();
        long[] nights = series.nights();
        double[] scores = series.scores();
        for (int i = 0; i < nights.length; i++) {
            byNight.put(nights[i], scores[i]);
        }
        return byNight;
    }

    /** The mornings that a result rests on; none of a factor that nothing was found about, or that is a number. */
    public Mornings mornings(String factor) {
        return mornings.getOrDefault(factor, new Mornings(List.of(), List.of()));
    }

    /** What was found about a factor, also where it cannot be told apart from another. */
    public Optional<FactorEffect> effectOf(FactorName name) {
        return factors.effectOf(name.id());
    }
}
