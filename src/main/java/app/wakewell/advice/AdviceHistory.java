package app.wakewell.advice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was shown and said before.
 *
 * @param lastShown
 *            by item, when it was last shown
 * @param dismissals
 *            cards the person said no to
 * @param seen
 *            by item, when a sign was marked as seen by a clinician
 * @param asked
 *            by field id, when a question was last put, answered or skipped
 */
public record AdviceHistory(Map<String, LocalDate> lastShown, List<Dismissal> dismissals, Map<String, LocalDate> seen,
        Map<String, LocalDate> asked) {

    /** Nothing shown, nothing said. */
    public static final AdviceHistory NONE = new AdviceHistory(Map.of(), List.of(), Map.of(), Map.of());

    public AdviceHistory {
        lastShown = Map.copyOf(lastShown);
        dismissals = List.copyOf(dismissals);
        seen = Map.copyOf(seen);
        asked = Map.copyOf(asked);
    }

    /** As it stood that morning: what came up on the day itself ranks as it did then, so that a day keeps its cards. */
    public AdviceHistory onTheMorningOf(LocalDate day) {
        Map<String, LocalDate> before = new HashMap<>(lastShown);
        before.values().removeIf(day::equals);
        return new AdviceHistory(before, dismissals, seen, asked);
    }
}
