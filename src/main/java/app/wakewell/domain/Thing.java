package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A thing that a bed is made of: a mattress, a topper, a base, a pillow, a prop. It stays in the list when it is no
 * longer used, because old nights were slept on it.
 *
 * @param number
 *            counts up from 1, never used twice
 * @param part
 *            which part of the bed it can be; never {@link BedPart#ROOM}
 * @param name
 *            what the person calls it; not blank
 * @param facts
 *            what is known of it: values of the fields {@link BedPart#about()} its part
 * @param returnBy
 *            the last day on which the shop takes it back, or {@code null}
 * @param retired
 *            the day from which it is not offered any more, or {@code null} while it is
 * @param recordedAt
 *            when it was written down
 */
public record Thing(int number, BedPart part, String name, Answers facts, @Nullable LocalDate returnBy,
        @Nullable LocalDate retired, Instant recordedAt) implements Item {

    /**
     * A thing of the list.
     *
     * @throws IllegalArgumentException
     *             if the name is blank, the part is the room, the number is not positive or a fact is of another part
     */
    public Thing {
        if (name.isBlank() || part == BedPart.ROOM || number < 1 || !part.about().containsAll(facts.fields())) {
            throw new IllegalArgumentException("no such thing can be part of a bed: " + part + " " + number);
        }
    }

    @Override
    public Key key() {
        return key(number);
    }

    public static Key key(int number) {
        return new Key(Kind.THING, Integer.toString(number));
    }

    public boolean isRetired() {
        return retired != null;
    }

    public Optional<LocalDate> returnDate() {
        return Optional.ofNullable(returnBy);
    }

    public Thing named(String other) {
        return new Thing(number, part, other, facts, returnBy, retired, recordedAt);
    }

    public Thing withFacts(Answers other) {
        return new Thing(number, part, name, other, returnBy, retired, recordedAt);
    }

    public Thing returnableUntil(@Nullable LocalDate day) {
        return new Thing(number, part, name, facts, day, retired, recordedAt);
    }

    public Thing retiredOn(@Nullable LocalDate day) {
        return new Thing(number, part, name, facts, returnBy, day, recordedAt);
    }

    /**
     * What a set-up has to change so that these things make up a part of the bed: whatever was known of the part is
     * forgotten, and their facts take its place. Several props are used together; of other parts the last one counts.
     */
    public static Patch inUse(BedPart part, Collection<Thing> things) {
        Patch patch = Patch.NONE;
        for (Field<?> field : part.about()) {
            patch = patch.clear(field);
        }
        Set<Prop> props = EnumSet.noneOf(Prop.class);
        for (Thing thing : things) {
            patch = patch.then(Patch.setting(thing.facts));
            thing.facts.get(SetUpFields.PROPS).ifPresent(props::addAll);
        }
        return part == BedPart.PROPS ? patch.set(SetUpFields.PROPS, props) : patch;
    }
}
