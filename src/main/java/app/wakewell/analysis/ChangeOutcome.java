package app.wakewell.analysis;

/**
 * The answer to one change: either a {@link Comparison} of the nights before and after it, or {@link Inseparable} from
 * another change. Each kind holds exactly the values it can stand for.
 */
public sealed interface ChangeOutcome permits Comparison, Inseparable {

    /**
     * Which words may be used.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * The nights it rests on.
     *
     * @return the counts
     */
    NightCounts counts();
}
