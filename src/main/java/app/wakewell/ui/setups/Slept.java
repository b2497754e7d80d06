package app.wakewell.ui.setups;

import java.util.List;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Thing;
import app.wakewell.journal.Snapshot;

/**
 * The nights slept on something in the bed. Nights that are known to have been slept elsewhere are none of them.
 *
 * @param nights
 *            calendar nights that are over
 * @param written
 *            those of them with an entry
 */
record Slept(long nights, long written) {

    /** The nights of some runs, up to the last one before {@code tonight}. */
    static Slept in(Snapshot journal, List<PartRun> runs, Night tonight) {
        long calendar = 0;
        long written = 0;
        for (PartRun run : runs) {
            Night last = run.lastNight().filter(night -> night.isBefore(tonight)).orElse(tonight.previous());
            if (last.isBefore(run.from())) {
                continue;
            }
            List<Entry> entries = journal.between(run.from(), last);
            long elsewhere = entries.stream().filter(Slept::isElsewhere).count();
            calendar += last.index() - run.from().index() + 1 - elsewhere;
            written += entries.size() - elsewhere;
        }
        return new Slept(calendar, written);
    }

    /** The runs for which a thing of the list was in use. */
    static List<PartRun> runsOf(Snapshot journal, Thing thing) {
        BedPart part = thing.part();
        return PartRun.of(journal.bed().phases(), part)
                .stream()
                .filter(run -> run.things().contains(thing.number()))
                .toList();
    }

    static boolean isElsewhere(Entry entry) {
        return entry.get(NightFields.LOCATION).filter(place -> place != SleepPlace.OWN_BED).isPresent();
    }
}
