package app.wakewell.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The bed through time: set-up changes folded into phases. Nights before the first change have no set-up. Immutable.
 */
public final class BedHistory {

    private final List<SetUpChange> changes;
    private final List<Phase> phases;
    /** Everything known from each change on, in the order of {@link #changes}. */
    private final List<Answers> known;

    private BedHistory(List<SetUpChange> changes, List<Phase> phases, List<Answers> known) {
        this.changes = changes;
        this.phases = phases;
        this.known = known;
    }

    /** What a bed is made of; two that are equal have one letter. */
    private record Made(Answers answers, Map<BedPart, NavigableSet<Integer>> things) {

        static final Made NOTHING = new Made(Answers.NONE, Map.of());

        Made after(SetUpChange change) {
            Answers all = change.difference().applyTo(answers);
            for (Field<?> field : all.fields()) {
                all = BedPart.of(field).isPresent() ? all : all.without(field);
            }
            Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
            used.putAll(things);
            used.putAll(change.things());
            used.values().removeIf(NavigableSet::isEmpty);
            return new Made(all, Map.copyOf(used));
        }
    }

    private record Step(SetUpChange change, Made before, Made after) {}

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
        List<Answers> known = new ArrayList<>();
        Made before = Made.NOTHING;
        Answers all = Answers.NONE;
        Night previous = null;
        for (SetUpChange change : sorted) {
            if (change.from().equals(previous)) {
                throw new IllegalArgumentException("two set-up changes from the night " + previous);
            }
            previous = change.from();
            all = change.difference().applyTo(all);
            known.add(all);
            Made after = before.after(change);
            if (!after.equals(before)) {
                steps.add(new Step(change, before, after));
                before = after;
            }
        }
        return new BedHistory(sorted, phases(steps, letters(steps)), List.copyOf(known));
    }

    /** Letters go to set-ups in the order in which they were written down, so that a late note changes no letter. */
    private static Map<Made, String> letters(List<Step> steps) {
        Map<Made, String> letters = new HashMap<>();
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

    private static List<Phase> phases(List<Step> steps, Map<Made, String> letters) {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Night last = i + 1 < steps.size() ? steps.get(i + 1).change().from().previous() : null;
            phases.add(new Phase(step.change().from(), last, letters.getOrDefault(step.after(), ""),
                    step.after().answers(), step.before().answers(), step.after().things(), step.before().things(),
                    step.change()));
        }
        return List.copyOf(phases);
    }

    /** All recorded changes by night, including any that make no difference to the bed itself. */
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

    /** What the bed is made of on a night; nothing answered if that is not known. */
    public Answers setUpOn(Night night) {
        return phaseOf(night).map(Phase::setUp).orElse(Answers.NONE);
    }

    /** Everything known on a night: what the bed is made of, what was observed of it, and the habits around it. */
    public Answers knownOn(Night night) {
        Answers latest = Answers.NONE;
        for (int i = 0; i < changes.size() && !changes.get(i).from().isAfter(night); i++) {
            latest = known.get(i);
        }
        return latest;
    }

    /** The things of the list that are in use on a night, by part of the bed. */
    public Map<BedPart, NavigableSet<Integer>> thingsOn(Night night) {
        return phaseOf(night).map(Phase::things).orElse(Map.of());
    }

    /** The change recorded for exactly this night. */
    public Optional<SetUpChange> changeOn(Night night) {
        return changes.stream().filter(change -> change.from().equals(night)).findFirst();
    }
}
