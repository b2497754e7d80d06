package app.wakewell.analysis;

import java.util.Optional;

/**
 * The answer for one set-up change of a diary.
 *
 * @param change
 *            which change
 * @param outcome
 *            what can be said about it alone
 * @param bundle
 *            all that cannot be told apart from it, compared as one; present exactly where the outcome is
 *            {@link Inseparable}. The changes of one bundle share it
 * @param look
 *            what a person is shown of it, or of its bundle, while nights are still added to its window; present there
 *            where it is a difference
 */
public record ChangeResult(LabelChange change, ChangeOutcome outcome, Optional<Bundle> bundle, Optional<Look> look) {

    /**
     * @throws IllegalArgumentException
     *             if a bundle is missing or there without need
     */
    public ChangeResult {
        if (outcome instanceof Inseparable != bundle.isPresent()) {
            throw new IllegalArgumentException("a bundle belongs to an inseparable change, and only to one");
        }
    }

    /**
     * All recorded nights compared, its bundle's where it cannot be told apart.
     *
     * @return the comparison
     */
    public Comparison comparison() {
        return bundle.map(Bundle::comparison).orElseGet(() -> switch (outcome) {
            case Comparison comparison -> comparison;
            case Inseparable without -> throw new IllegalStateException("an inseparable change has a bundle");
        });
    }

    /**
     * First night under the new set-up.
     *
     * @return an epoch day
     */
    public long from() {
        return change.from();
    }

    /**
     * What changed.
     *
     * @return such as {@code A → B}
     */
    public String what() {
        return change.what();
    }
}
