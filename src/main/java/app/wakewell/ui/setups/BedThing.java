package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Snapshot;

/**
 * Something in the bed that can be retired: a thing of the list, or what is only described.
 *
 * @param words
 *            what it is
 * @param number
 *            its number in the list; empty where it is only described
 * @param without
 *            the bed once it is gone
 */
record BedThing(String words, OptionalInt number, Bed without) {

    /** Whether it is the same thing, in the bed of another night. */
    boolean isSameAs(BedThing other) {
        return words.equals(other.words) && number.equals(other.number);
    }

    /** The things in a bed, from the mattress to the props. The room is none: it can only change. */
    static List<BedThing> of(Snapshot journal, Bed bed, SetUpsTexts texts) {
        List<BedThing> all = new ArrayList<>();
        for (BedPart part : List.of(BedPart.MATTRESS, BedPart.TOPPER, BedPart.BASE, BedPart.PILLOW)) {
            List<Thing> listed = listed(journal, bed, part);
            for (Thing thing : listed) {
                List<Thing> rest = listed.stream().filter(other -> !other.equals(thing)).toList();
                all.add(new BedThing(thing.name(), OptionalInt.of(thing.number()),
                        rest.isEmpty() ? gone(bed, part) : bed.using(part, rest)));
            }
            if (listed.isEmpty() && isThere(part, bed.answers())) {
                texts.wording()
                        .bed()
                        .part(part, bed.answers())
                        .ifPresent(words -> all.add(new BedThing(texts.wording().upperFirst(words),
                                OptionalInt.empty(), gone(bed, part))));
            }
        }
        addProps(all, journal, bed, texts);
        return all;
    }

    private static List<Thing> listed(Snapshot journal, Bed bed, BedPart part) {
        return bed.things(part).stream().flatMap(number -> journal.thing(number).stream()).toList();
    }

    private static boolean isThere(BedPart part, Answers setUp) {
        return switch (part) {
            case TOPPER -> setUp.get(SetUpFields.TOPPER).filter(topper -> topper != Topper.NONE).isPresent();
            case PILLOW -> setUp.get(SetUpFields.PILLOW_COUNT).filter(count -> count == 0).isEmpty()
                    && setUp.get(SetUpFields.PILLOW_LOFT).filter(PillowLoft.NONE::equals).isEmpty();
            case MATTRESS, BASE, PROPS, ROOM -> true;
        };
    }

    /** What takes the place of a thing is not known, apart from a topper and a head pillow: there is none then. */
    private static Bed gone(Bed bed, BedPart part) {
        Bed without = bed.using(part, List.of());
        return switch (part) {
            case TOPPER -> without.with(without.answers().with(SetUpFields.TOPPER, Topper.NONE));
            case PILLOW -> without.with(without.answers().with(SetUpFields.PILLOW_COUNT, 0));
            case MATTRESS, BASE, PROPS, ROOM -> without;
        };
    }

    private static void addProps(List<BedThing> all, Snapshot journal, Bed bed, SetUpsTexts texts) {
        Set<Prop> described = new HashSet<>(bed.answers().get(SetUpFields.PROPS).orElse(Set.of()));
        List<Thing> listed = listed(journal, bed, BedPart.PROPS);
        listed.forEach(thing -> described.removeAll(props(thing)));
        for (Thing thing : listed) {
            List<Thing> rest = listed.stream().filter(other -> !other.equals(thing)).toList();
            Set<Prop> left = new HashSet<>(described);
            rest.forEach(other -> left.addAll(props(other)));
            Bed using = bed.using(BedPart.PROPS, rest);
            all.add(new BedThing(thing.name(), OptionalInt.of(thing.number()),
                    using.with(using.answers().with(SetUpFields.PROPS, Set.copyOf(left)))));
        }
        described.stream().sorted().forEach(prop -> {
            Set<Prop> left = new HashSet<>(bed.answers().get(SetUpFields.PROPS).orElse(Set.of()));
            left.remove(prop);
            all.add(new BedThing(texts.wording().upperFirst(texts.wording().value(prop)), OptionalInt.empty(),
                    bed.with(bed.answers().with(SetUpFields.PROPS, Set.copyOf(left)))));
        });
    }

    private static Set<Prop> props(Thing thing) {
        return thing.facts().get(SetUpFields.PROPS).orElse(Set.of());
    }
}
