package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.journal.wording.Wording;

/**
 * A thing in the bed that can be retired.
 *
 * @param words
 *            what it is
 * @param retirement
 *            what differs once it is gone
 */
record BedThing(String words, Patch retirement) {

    /** The things in a bed, from the mattress to the props. The room is none: it can only change. */
    static List<BedThing> of(Answers setUp, Wording wording) {
        List<BedThing> things = new ArrayList<>();
        add(things, BedPart.MATTRESS, setUp, cleared(BedPart.MATTRESS), wording);
        if (setUp.get(SetUpFields.TOPPER).filter(topper -> topper != Topper.NONE).isPresent()) {
            add(things, BedPart.TOPPER, setUp, Patch.NONE.set(SetUpFields.TOPPER, Topper.NONE), wording);
        }
        add(things, BedPart.BASE, setUp, cleared(BedPart.BASE), wording);
        if (setUp.get(SetUpFields.PILLOW_COUNT).filter(count -> count == 0).isEmpty()) {
            add(things, BedPart.PILLOW, setUp, cleared(BedPart.PILLOW).set(SetUpFields.PILLOW_COUNT, 0), wording);
        }
        Set<Prop> props = setUp.get(SetUpFields.PROPS).orElse(Set.of());
        props.stream().sorted().forEach(prop -> {
            Set<Prop> rest = props.stream().filter(other -> other != prop).collect(Collectors.toUnmodifiableSet());
            things.add(new BedThing(wording.upperFirst(wording.value(prop)),
                    Patch.NONE.set(SetUpFields.PROPS, rest)));
        });
        return things;
    }

    private static void add(List<BedThing> things, BedPart part, Answers setUp, Patch retirement, Wording wording) {
        Optional<String> words = wording.bed().part(part, setUp);
        words.ifPresent(known -> things.add(new BedThing(wording.upperFirst(known), retirement)));
    }

    private static Patch cleared(BedPart part) {
        Patch patch = Patch.NONE;
        for (Field<?> field : part.fields()) {
            patch = patch.clear(field);
        }
        return patch;
    }
}
