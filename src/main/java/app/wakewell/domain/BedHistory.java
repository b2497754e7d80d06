package app.wakewell.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bed through time: set-up changes folded into phases. Nights before the first change have no set-up. Immutable.
 */
public final class BedHistory {

    private final List<SetUpChange> changes;
    private final List<Phase> phases;

    private BedHistory(List<SetUpChange> changes, List<Phase> phases) {
        this.changes = changes;
        this.phases = phases;
    }

    /**
     * Folds changes into phases.
     *
     * @param changes
     *            in any order, at most one for a night
     * @throws IllegalArgumentException
     *             if two changes name the same night
     */
    public static BedHistory of(List<SetUpChange> changes) {
        List<SetUpChange> sorted = changes.stream().sorted(Comparator.comparing(SetUpChange::from)).toList();
        List<Step> steps = new ArrayList<>();
        Answers before = Answers.NONE;
        Night previous = null;
        for (SetUpChange change : sorted) {
            if (change.from().equals(previous)) {
                throw new IllegalArgumentException("two set-up changes from the night " + previous);
            }
            previous = change.from();
            Answers after = change.difference().applyTo(before);
            if (!after.equals(before)) {
                steps.add(new Step(change, before, after));
                before = after;
            }
        }
        return new BedHistory(sorted, phases(steps, letters(steps)));
    }

    private record Step(SetUpChange change, Answers before, Answers after) {}

    /** Letters go to set-ups in the order in which they were written down, so that a late note changes no letter. */
    private static Map<Answers, String> letters(List<Step> steps) {
        Map<Answers, String> letters = new HashMap<>();
        steps.stream()
                .sorted(Comparator.comparingInt(step -> step.change().number()))
                .forEach(step -> letters.computeIfAbsent(step.after(), setUp -> letter(letters.size())));
        return letters;
    }

    /** A to Z, then AA, AB and so on. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private static List<Phase> phases(List<Step> steps, Map<Answers, String> letters) {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Night last = i + 1 < steps.size() ? steps.get(i + 1).change().from().previous() : null;
            phases.add(new Phase(step.change().from(), last, letters.getOrDefault(step.after(), ""), step.after(),
                    step.before(), step.change()));
        }
        return List.copyOf(phases);
    }

    /** All recorded changes by night, including any that make no difference any more. */
    public List<SetUpChange> changes() {
        return changes;
    }

    /** The phases by night. */
    public List<Phase> phases() {
        return phases;
    }

    public Optional<Phase> phaseOf(Night night) {
        return phases.stream().filter(phase -> phase.contains(night)).findFirst();
    }

    /** The set-up in force on a night; nothing answered if none is known. */
    public Answers setUpOn(Night night) {
        return phaseOf(night).map(Phase::setUp).orElse(Answers.NONE);
    }

    /** The change recorded for exactly this night. */
    public Optional<SetUpChange> changeOn(Night night) {
        return changes.stream().filter(change -> change.from().equals(night)).findFirst();
    }
}
