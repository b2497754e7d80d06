package app.wakewell.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.YesNoUnsure;

/** Writes the bed through time. */
final class BedBook {

    private final Ledger ledger;
    private final ThingList list;

    BedBook(Ledger ledger, ThingList list) {
        this.ledger = ledger;
        this.list = list;
    }

    SetUpChange tryOut(String item, Night from, Patch difference, Night tonight) {
        commit(from, List.of(changing(from, difference, Map.of(), null, null, item, tonight)));
        return recorded(from);
    }

    SetUpChange change(Night from, Patch difference, Map<BedPart, ? extends Set<Integer>> things,
            @Nullable String reason, @Nullable Expectation expected, Night tonight) {
        commit(from, List.of(changing(from, difference, things, reason, expected, null, tonight)));
        return recorded(from);
    }

    /** What was said before all the same is no step. */
    private void commit(Night from, List<Edit> edits) {
        List<Edit> real = edits.stream().filter(edit -> !Objects.equals(edit.before(), edit.after())).toList();
        if (!real.isEmpty()) {
            ledger.commit(Step.Kind.SET_UP, from.toString(), real);
        }
    }

    private SetUpChange recorded(Night from) {
        return ledger.read()
                .bed()
                .changeOn(from)
                .orElseThrow(() -> new IllegalStateException("what was just recorded is not there: " + from));
    }

    private Edit changing(Night from, Patch difference, Map<BedPart, ? extends Set<Integer>> things,
            @Nullable String reason, @Nullable Expectation expected, @Nullable String tries, Night tonight) {
        if (from.isAfter(tonight)) {
            throw Refused.because("problem.setUp.future", from);
        }
        BedHistory bed = ledger.read().bed();
        SetUpChange before = bed.changeOn(from).orElse(null);
        Patch whole = before == null ? difference : before.difference().then(difference);
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        if (before != null) {
            used.putAll(before.things());
        }
        things.forEach((part, numbers) -> used.put(part, new TreeSet<>(numbers)));
        refuseUnknown(things);
        refuseTurning(bed, from, difference);
        Answers known = bed.knownOn(from.previous());
        if (whole.applyTo(known).equals(known) && isInUse(bed.thingsOn(from.previous()), used)) {
            throw Refused.because("problem.setUp.same", from);
        }
        String why = reason == null && before != null ? before.reason() : reason;
        String said = why == null || why.isBlank() ? null : why;
        SetUpChange after = before == null
                ? new SetUpChange(from, whole, used, said, expected, tries, ledger.clock().instant(), nextChange(bed))
                : new SetUpChange(from, whole, used, said, expected == null ? before.expected() : expected,
                        tries == null ? before.tries() : tries, before.recordedAt(), before.number());
        return Edit.changed(before, after);
    }

    private static boolean isInUse(Map<BedPart, NavigableSet<Integer>> now,
            Map<BedPart, NavigableSet<Integer>> wanted) {
        return wanted.entrySet()
                .stream()
                .allMatch(part -> part.getValue().equals(now.getOrDefault(part.getKey(), new TreeSet<>())));
    }

    private void refuseUnknown(Map<BedPart, ? extends Set<Integer>> wanted) {
        wanted.forEach((part, numbers) -> numbers.forEach(number -> {
            if (list.thing(number).part() != part) {
                throw Refused.because("problem.thing.none", number);
            }
        }));
    }

    /** Some mattresses must not be turned, and nobody is to be led to do it. */
    private static void refuseTurning(BedHistory bed, Night from, Patch difference) {
        Answers after = difference.applyTo(bed.knownOn(from));
        boolean turned = difference.texts()
                .getOrDefault(SetUpFields.MATTRESS_LAST_ROTATED, Optional.empty())
                .isPresent();
        if (turned && after.get(SetUpFields.MATTRESS_CAN_ROTATE).filter(can -> can == YesNoUnsure.NO).isPresent()) {
            throw new Refused(List.of(Problem.of(SetUpFields.MATTRESS_LAST_ROTATED.id(), "problem.setUp.noTurning")));
        }
    }

    private static int nextChange(BedHistory bed) {
        return 1 + bed.changes().stream().mapToInt(SetUpChange::number).max().orElse(0);
    }

    void removeChange(Night from) {
        SetUpChange before = ledger.read()
                .bed()
                .changeOn(from)
                .orElseThrow(() -> Refused.because("problem.setUp.none", from));
        ledger.commit(Step.Kind.REMOVE_SET_UP, from.toString(), Edit.removed(before));
    }

    /** A thing leaves the bed from a night on and is not offered any more. */
    SetUpChange retire(int number, Night from, Patch difference, Map<BedPart, ? extends Set<Integer>> things,
            @Nullable String reason, @Nullable Expectation expected, Night tonight) {
        Thing before = list.thing(number);
        commit(from, List.of(changing(from, difference, things, reason, expected, null, tonight),
                Edit.changed(before, before.retiredOn(from.evening()))));
        return recorded(from);
    }

    /** What was seen of a part is dated, and becomes a fact of the things that make the part up on that night. */
    SetUpChange observe(BedPart part, Night from, Patch seen, Night tonight) {
        List<Edit> edits = new ArrayList<>(List.of(changing(from, seen, Map.of(), null, null, null, tonight)));
        for (int number : ThingList.used(ledger.read().bed().thingsOn(from), part)) {
            Thing before = list.thing(number);
            edits.add(Edit.changed(before, before.withFacts(seen.applyTo(before.facts()))));
        }
        commit(from, edits);
        return recorded(from);
    }

    /** A change recorded for one night becomes one of another night, in one step. */
    SetUpChange move(Night from, Night to, Night tonight) {
        BedHistory bed = ledger.read().bed();
        SetUpChange before = bed.changeOn(from).orElseThrow(() -> Refused.because("problem.setUp.none", from));
        if (to.isAfter(tonight)) {
            throw Refused.because("problem.setUp.future", to);
        }
        if (bed.changeOn(to).isPresent()) {
            throw Refused.because("problem.setUp.taken", to);
        }
        SetUpChange after = new SetUpChange(to, before.difference(), before.things(), before.reason(),
                before.expected(), before.tries(), before.recordedAt(), before.number());
        List<Edit> edits = new ArrayList<>(List.of(Edit.removed(before), Edit.added(after)));
        ledger.commit(Step.Kind.MOVE_SET_UP, to.toString(), edits);
        return after;
    }
}
