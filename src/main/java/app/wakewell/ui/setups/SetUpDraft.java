package app.wakewell.ui.setups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.BedWording;

/**
 * A bed as it stands in the form, beside the bed as the journal has it on that night.
 *
 * @param journal
 *            the journal
 * @param from
 *            the first night slept the new way, or {@code null} while no date is given
 * @param known
 *            what the journal has for that night
 * @param said
 *            what the form says
 */
record SetUpDraft(Snapshot journal, @Nullable Night from, Bed known, Bed said) {

    /** A form that begins with what the journal has for a night. */
    static SetUpDraft of(Snapshot journal, @Nullable Night from) {
        Bed known = from == null ? Bed.NOTHING : Bed.on(journal.bed(), from);
        return new SetUpDraft(journal, from, known, known);
    }

    /** The same form with another bed. */
    SetUpDraft with(Bed other) {
        return new SetUpDraft(journal, from, known, other);
    }

    /** A part is made up of other things; what the journal has comes back with the things that it has. */
    SetUpDraft using(BedPart part, List<Integer> numbers) {
        if (known.things(part).equals(new TreeSet<>(numbers))) {
            return with(said.withPartOf(known, part));
        }
        return with(said.using(part, things(numbers)));
    }

    private List<Thing> things(Iterable<Integer> numbers) {
        List<Thing> all = new ArrayList<>();
        numbers.forEach(number -> journal.thing(number).ifPresent(all::add));
        return all;
    }

    /** The things that are newly in use, by part; empty where nothing of the list is any more. */
    Map<BedPart, NavigableSet<Integer>> things() {
        return said.thingsUnlike(known);
    }

    /**
     * What the person changed in the form; all that is stored. The facts of a thing that comes into use are told whole,
     * so that its nights keep what was true of it whatever is put right elsewhere.
     */
    Patch edits() {
        Patch edits = Patch.NONE;
        for (var part : things().entrySet()) {
            edits = edits.then(Thing.inUse(part.getKey(), things(part.getValue())));
        }
        return edits.then(Patch.between(edits.applyTo(known.answers()), said.answers()));
    }

    /** Whether the person changed anything. */
    boolean isTouched() {
        return !said.equals(known);
    }

    /** The same changes from another night on: what was not touched follows the bed of that night. */
    SetUpDraft movedTo(@Nullable Night night) {
        SetUpDraft other = of(journal, night);
        Map<BedPart, NavigableSet<Integer>> things = new EnumMap<>(BedPart.class);
        things.putAll(other.known.things());
        things.putAll(things());
        return other.with(new Bed(edits().applyTo(other.known.answers()), things));
    }

    /** What differs from the bed of the night before in words; empty if nothing does. */
    String difference(BedWording wording) {
        Night night = from;
        if (night == null) {
            return "";
        }
        BedHistory bed = journal.bed();
        Answers before = bed.setUpOn(night.previous());
        Answers now = material(said.answers());
        Map<BedPart, NavigableSet<Integer>> thingsBefore = bed.thingsOn(night.previous());
        if (now.equals(before) && said.things().equals(thingsBefore)) {
            return "";
        }
        Patch any = Patch.NONE.clear(BedPart.MATTRESS.fields().getFirst());
        return wording.change(new Phase(night, null, "", now, before, said.things(), thingsBefore,
                new SetUpChange(night, any, null, null, Instant.EPOCH, 1)));
    }

    /** What else is noted from that night on in words, which is no change of the bed; empty if nothing is. */
    String noted(BedWording wording) {
        return from == null
                ? ""
                : wording.noted(Patch.between(journal.bed().knownOn(from.previous()), said.answers()));
    }

    private static Answers material(Answers all) {
        Answers material = all;
        for (Field<?> field : all.fields()) {
            material = BedPart.of(field).isPresent() ? material : material.without(field);
        }
        return material;
    }
}
