package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind of thing in the bed through time: mattress, topper, pillow, props and so on.
 *
 * @param label what kind it is
 * @param things what was used and when, in any order; two at the same time stand under each other
 */
public record Lane(String label, List<Thing> things) {

    /**
     * One thing in use.
     *
     * @param from first night
     * @param to last night, not before the first; empty while it is in use
     * @param text what it is, in a few words
     */
    public record Thing(LocalDate from, Optional<LocalDate> to, String text) {

        /** @throws IllegalArgumentException if the last night is before the first */
        public Thing {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("last night " + to.get() + " is before first night " + from);
            }
        }

        /** Whether it is in use now. */
        public boolean current() {
            return to.isEmpty();
        }
    }

    public Lane {
        things = List.copyOf(things);
    }
}
