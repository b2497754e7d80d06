package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind of thing in the bed through time: mattress, topper, pillow, props and so on. On nights that no run covers,
 * nothing is noted of it, which is neither "none" nor "don't know".
 *
 * @param label
 *            what kind it is
 * @param things
 *            what was used and when, in any order; two at the same time stand under each other
 * @param events
 *            what was done to it and on which night, in any order
 */
public record Lane(String label, List<Thing> things, List<Event> events) {

    /** What a run of nights stands for. */
    public enum Kind {
        /** Something in use. */
        THING,
        /** Something that was in use and is kept no more. */
        RETIRED,
        /** Known to be nothing. */
        NONE,
        /** The person does not know. */
        UNKNOWN
    }

    /**
     * One thing in use, or its known or unknown absence.
     *
     * @param from
     *            first night
     * @param to
     *            last night, not before the first; empty while it is in use
     * @param text
     *            what it is, in a few words
     */
    public record Thing(LocalDate from, Optional<LocalDate> to, String text, Kind kind) {

        /** @throws IllegalArgumentException if the last night is before the first */
        public Thing {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("last night " + to.get() + " is before first night " + from);
            }
        }

        /** A thing that is not retired. */
        public Thing(LocalDate from, Optional<LocalDate> to, String text) {
            this(from, to, text, Kind.THING);
        }

        /** Whether it is so now. */
        public boolean current() {
            return to.isEmpty();
        }
    }

    /**
     * Something done to a thing, such as turning the mattress.
     *
     * @param day
     *            when
     * @param text
     *            what and when, in a few words
     */
    public record Event(LocalDate day, String text) {}

    public Lane {
        things = List.copyOf(things);
        events = List.copyOf(events);
    }

    /** A lane without events. */
    public Lane(String label, List<Thing> things) {
        this(label, things, List.of());
    }
}
