package app.wakewell.advice;

import java.util.Set;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.Night;

/**
 * For whom and when advice is looked for.
 *
 * @param journal
 *            the journal, read on the screen that is shown
 * @param today
 *            the night that ended this morning
 * @param isEvening
 *            whether the day is nearly over, so that nothing demanding comes up
 * @param history
 *            what was shown and said before
 * @param spokenAgainst
 *            ids of items that the person's own nights speak against: a clear shift, or a factor that goes with it, in
 *            the other direction
 */
public record Situation(Derivations journal, Night today, boolean isEvening, AdviceHistory history,
        Set<String> spokenAgainst) {

    public Situation {
        spokenAgainst = Set.copyOf(spokenAgainst);
    }

    /** A journal on a morning, of which nothing was shown before. */
    public static Situation of(Derivations journal, Night today) {
        return new Situation(journal, today, false, AdviceHistory.NONE, Set.of());
    }

    public Situation with(AdviceHistory other) {
        return new Situation(journal, today, isEvening, other, spokenAgainst);
    }

    /**
     * The same with what the person's own nights say.
     *
     * @param items
     *            those that they speak against
     */
    public Situation against(Set<String> items) {
        return new Situation(journal, today, isEvening, history, items);
    }

    public Situation inTheEvening() {
        return new Situation(journal, today, true, history, spokenAgainst);
    }
}
