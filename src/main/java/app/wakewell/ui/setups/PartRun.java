package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;

/**
 * A run of nights on which a part of the bed stayed the same one: the same things of the list or, where it is none of
 * these, the same description.
 *
 * @param part
 *            which part
 * @param phases
 *            the neighbouring phases that make it up, at least one
 */
record PartRun(BedPart part, List<Phase> phases) {

    PartRun {
        phases = List.copyOf(phases);
    }

    /** All runs of a part, by night; together they cover all phases. */
    static List<PartRun> of(List<Phase> phases, BedPart part) {
        List<PartRun> runs = new ArrayList<>();
        List<Phase> going = new ArrayList<>();
        for (Phase phase : phases) {
            if (!going.isEmpty() && !isSame(part, going.getLast(), phase)) {
                runs.add(new PartRun(part, going));
                going.clear();
            }
            going.add(phase);
        }
        if (!going.isEmpty()) {
            runs.add(new PartRun(part, going));
        }
        return runs;
    }

    private static boolean isSame(BedPart part, Phase one, Phase other) {
        NavigableSet<Integer> things = things(part, one);
        return things.equals(things(part, other)) && (!things.isEmpty()
                || part.fields().stream().allMatch(field -> one.setUp().text(field).equals(other.setUp().text(field))));
    }

    private static NavigableSet<Integer> things(BedPart part, Phase phase) {
        return phase.things().getOrDefault(part, Collections.emptyNavigableSet());
    }

    /** The numbers of the things of the list. */
    NavigableSet<Integer> things() {
        return things(part, phases.getFirst());
    }

    /** The description of the bed at the end of the run. */
    Answers setUp() {
        return phases.getLast().setUp();
    }

    /** Whether anything is known of the part, be it "don't know". */
    boolean isNoted() {
        return !things().isEmpty() || part.fields().stream().anyMatch(setUp()::has);
    }

    /** The first phase of the run. */
    Phase first() {
        return phases.getFirst();
    }

    Night from() {
        return first().from();
    }

    /** The last night; empty while it is so now. */
    Optional<Night> lastNight() {
        return phases.getLast().lastNight();
    }
}
