package app.wakewell.ui.setups;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Thing;

/**
 * A bed as a form shows it: everything that is known on a night, and the things of the list that make it up. A part
 * that is made up of none of the list is not among the things.
 *
 * @param answers
 *            what is known: of the bed, of how it fits, and of the habits around it
 * @param things
 *            by part, numbers of things of the list
 */
record Bed(Answers answers, Map<BedPart, NavigableSet<Integer>> things) {

    /** Nothing known. */
    static final Bed NOTHING = new Bed(Answers.NONE, Map.of());

    Bed {
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        things.forEach((part, numbers) -> {
            if (!numbers.isEmpty()) {
                used.put(part, Collections.unmodifiableNavigableSet(new TreeSet<>(numbers)));
            }
        });
        things = Collections.unmodifiableMap(used);
    }

    /** The bed of a night. */
    static Bed on(BedHistory bed, Night night) {
        return new Bed(bed.knownOn(night), bed.thingsOn(night));
    }

    NavigableSet<Integer> things(BedPart part) {
        return things.getOrDefault(part, Collections.emptyNavigableSet());
    }

    Bed with(Answers other) {
        return new Bed(other, things);
    }

    /** This bed with a part made up of other things: their facts take the place of what was known of the part. */
    Bed using(BedPart part, List<Thing> chosen) {
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        used.putAll(things);
        used.put(part, new TreeSet<>(chosen.stream().map(Thing::number).toList()));
        return new Bed(Thing.inUse(part, chosen).applyTo(answers), used);
    }

    /** This bed with a part as another one has it. */
    Bed withPartOf(Bed other, BedPart part) {
        Answers rest = answers;
        for (Field<?> field : part.about()) {
            rest = rest.without(field);
        }
        Answers theirs = other.answers.about(part.about());
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        used.putAll(things);
        used.put(part, other.things(part));
        return new Bed(Patch.setting(theirs).applyTo(rest), used);
    }

    /** The parts whose things differ from those of another bed, with the things they have here. */
    Map<BedPart, NavigableSet<Integer>> thingsUnlike(Bed other) {
        Map<BedPart, NavigableSet<Integer>> different = new EnumMap<>(BedPart.class);
        for (BedPart part : BedPart.values()) {
            if (!Objects.equals(things(part), other.things(part))) {
                different.put(part, things(part));
            }
        }
        return different;
    }
}
