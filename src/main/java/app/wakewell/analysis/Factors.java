package app.wakewell.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What went with better and worse mornings in the last 120 nights, one model for all factors together.
 *
 * @param nights
 *            recorded nights compared
 * @param effects
 *            the factors looked at, those that vary most first; their number is the N of "one of N things looked at"
 * @param leftOut
 *            those that nothing can be said about, in the order they were given
 */
public record Factors(int nights, List<FactorEffect> effects, List<LeftOutFactor> leftOut) {

    /** Keeps its own copies of the lists. */
    public Factors {
        effects = List.copyOf(effects);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What was found about a factor, also where it shares its column with another.
     *
     * @param name
     *            the factor
     * @return empty if it was left out, or never given
     */
    public Optional<FactorEffect> effectOf(String name) {
        return effects.stream()
                .filter(effect -> effect.name().equals(name) || effect.inseparableFrom().contains(name))
                .findFirst();
    }
}
