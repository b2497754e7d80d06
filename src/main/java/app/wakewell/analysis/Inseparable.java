package app.wakewell.analysis;

import java.util.List;

/**
 * The diary cannot tell this change from another one: fewer than seven recorded nights lie between them.
 *
 * @param counts
 *            recorded nights before and after this change, the other one not heeded
 * @param with
 *            night of each change or event that is too near, ascending, at least one
 */
public record Inseparable(NightCounts counts, List<Long> with) implements ChangeOutcome {

    /**
     * @throws IllegalArgumentException
     *             if no other change is named
     */
    public Inseparable {
        with = List.copyOf(with);
        if (with.isEmpty()) {
            throw new IllegalArgumentException("inseparable from nothing");
        }
    }

    @Override
    public Verdict verdict() {
        return Verdict.INSEPARABLE;
    }
}
