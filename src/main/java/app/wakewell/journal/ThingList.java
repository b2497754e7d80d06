package app.wakewell.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;

/** The list of things that beds are made of: every change is one step to undo. Reached by {@link Journal#things()}. */
public final class ThingList {

    private final Ledger ledger;
    private final Supplier<Night> tonight;

    ThingList(Ledger ledger, Supplier<Night> tonight) {
        this.ledger = ledger;
        this.tonight = tonight;
    }

    /**
     * Adds a thing to the list.
     *
     * @param returnBy
     *            the last day on which the shop takes it back, or {@code null}
     * @throws Refused
     *             if the name is blank
     */
    public Thing add(BedPart part, String name, Answers facts, @Nullable LocalDate returnBy) {
        Thing thing = new Thing(ledger.nextNumber(Item.Kind.THING), part, checked(name), facts, returnBy, null,
                ledger.clock().instant());
        ledger.commit(Step.Kind.THING, thing.name(), Edit.added(thing));
        return thing;
    }

    /**
     * Changes a thing of the list; nights slept on it keep what was true of it then.
     *
     * @throws Refused
     *             if there is no thing with its number, or the name is blank
     */
    public Thing amend(Thing changed) {
        Thing before = thing(changed.number());
        Thing after = changed.named(checked(changed.name()));
        if (!after.equals(before)) {
            ledger.commit(Step.Kind.THING, after.name(), Edit.changed(before, after));
        }
        return after;
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new Refused(List.of(Problem.of("thing.name", "problem.thing.name")));
        }
        return name.strip();
    }

    /**
     * Takes a thing off the list.
     *
     * @throws Refused
     *             if a set-up change names it: it can be retired then
     */
    public void remove(int number) {
        Thing before = thing(number);
        boolean used = ledger.read()
                .bed()
                .changes()
                .stream()
                .anyMatch(change -> change.things().values().stream().anyMatch(numbers -> numbers.contains(number)));
        if (used) {
            throw Refused.because("problem.thing.used", before.name());
        }
        ledger.commit(Step.Kind.REMOVE_THING, before.name(), Edit.removed(before));
    }

    /**
     * Keeps what makes up a part of the bed tonight, and was only described until now, as a thing of the list; all
     * nights with that description were slept on it.
     *
     * @throws Refused
     *             if nothing is described, or the name is blank
     */
    public Thing keep(BedPart part, String name) {
        Night night = tonight.get();
        BedHistory bed = ledger.read().bed();
        Answers wanted = bed.setUpOn(night).about(part.fields());
        if (wanted.isEmpty() || !used(bed.thingsOn(night), part).isEmpty()) {
            throw Refused.because("problem.thing.nothing");
        }
        Thing thing = new Thing(ledger.nextNumber(Item.Kind.THING), part, checked(name),
                bed.knownOn(night).about(part.about()), null, null, ledger.clock().instant());
        List<Edit> edits = new ArrayList<>(List.of(Edit.added(thing)));
        boolean within = false;
        for (Phase phase : bed.phases()) {
            boolean so = used(phase.things(), part).isEmpty()
                    && phase.setUp().about(part.fields()).equals(wanted);
            if (so != within) {
                edits.add(using(phase.change(), part, so ? Set.of(thing.number()) : used(phase.things(), part)));
            }
            within = so;
        }
        ledger.commit(Step.Kind.THING, thing.name(), edits);
        return thing;
    }

    private static Edit using(SetUpChange before, BedPart part, Set<Integer> numbers) {
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        used.putAll(before.things());
        used.put(part, new TreeSet<>(numbers));
        return Edit.changed(before, new SetUpChange(before.from(), before.difference(), used, before.reason(),
                before.expected(), before.tries(), before.recordedAt(), before.number()));
    }

    static Set<Integer> used(Map<BedPart, NavigableSet<Integer>> things, BedPart part) {
        return things.getOrDefault(part, Collections.emptyNavigableSet());
    }

    /** The thing with a number, or why there is none. */
    Thing thing(int number) {
        return ledger.read().thing(number).orElseThrow(() -> Refused.because("problem.thing.none", number));
    }
}
