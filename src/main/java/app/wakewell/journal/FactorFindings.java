package app.wakewell.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorAnalysis;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;

/**
 * What went with better and worse mornings in the last 120 nights.
 *
 * @param factors
 *            the results, by {@link FactorName#id()}
 * @param names
 *            what each of these is
 */
public record FactorFindings(Factors factors, Map<String, FactorName> names) {

    public FactorFindings {
        names = Map.copyOf(names);
    }

    static FactorFindings of(PainDiary diary) {
        Map<FactorName, Factor> factors = new NightFactors(diary).all();
        Map<String, FactorName> names = new LinkedHashMap<>();
        factors.keySet().forEach(name -> names.put(name.id(), name));
        return new FactorFindings(FactorAnalysis.of(diary.nights(), List.copyOf(factors.values())), names);
    }

    /** What was found about a factor, also where it cannot be told apart from another. */
    public Optional<FactorEffect> effectOf(FactorName name) {
        return factors.effectOf(name.id());
    }
}
