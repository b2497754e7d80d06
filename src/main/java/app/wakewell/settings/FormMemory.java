package app.wakewell.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How the form of a night was left: what was folded open, and which question beyond the usual ones was asked when. Says
 * nothing of what was answered.
 *
 * @param open
 *            names of the groups that were left open
 * @param asked
 *            by the name of a question, the day on which it was asked last
 * @param skipped
 *            the day on which such a question was waved away last, or {@code null}
 */
public record FormMemory(Set<String> open, Map<String, LocalDate> asked, @Nullable LocalDate skipped) {

    /** Nothing opened, nothing asked. */
    public static final FormMemory NONE = new FormMemory(Set.of(), Map.of(), null);

    public FormMemory {
        open = Set.copyOf(open);
        asked = Map.copyOf(asked);
    }

    /** The same with a group left open or closed. */
    public FormMemory withOpen(String group, boolean isOpen) {
        Set<String> groups = new TreeSet<>(open);
        if (isOpen) {
            groups.add(group);
        } else {
            groups.remove(group);
        }
        return new FormMemory(groups, asked, skipped);
    }

    /** The same after a question was asked. */
    public FormMemory asking(String question, LocalDate day) {
        Map<String, LocalDate> days = new TreeMap<>(asked);
        days.put(question, day);
        return new FormMemory(open, days, skipped);
    }

    /** The same after a question was waved away. */
    public FormMemory skipping(LocalDate day) {
        return new FormMemory(open, asked, day);
    }
}
