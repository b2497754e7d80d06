package app.wakewell.journal;

import java.util.Optional;

import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Summary;

/**
 * Pain on rising of the nights that share something.
 *
 * @param shared
 *            what they share
 * @param pain
 *            how many there are and what their mornings were like
 * @param compared
 *            for what varies night by night, these nights against the others of the last 120, other recorded things
 *            being equal; absent where they are too few for that
 * @param <K>
 *            the type of what they share
 */
public record Group<K>(K shared, Summary pain, Optional<FactorEffect> compared) {}
