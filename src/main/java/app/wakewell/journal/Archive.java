package app.wakewell.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole journal, as a file of Wakewell's own holds it: everything that the person wrote and said. How it came to be
 * what it is does not belong to it.
 *
 * @param journal
 *            every record
 * @param lastTimes
 *            when something was last put before the person, by what it was
 * @param drafts
 *            half-filled forms, by night
 */
public record Archive(Snapshot journal, SortedMap<String, LocalDate> lastTimes, List<Draft> drafts) {

    public Archive {
        lastTimes = Collections.unmodifiableSortedMap(new TreeMap<>(lastTimes));
        drafts = List.copyOf(drafts);
    }
}
