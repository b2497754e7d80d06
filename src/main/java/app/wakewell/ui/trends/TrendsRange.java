package app.wakewell.ui.trends;

import app.wakewell.domain.Night;
import app.wakewell.journal.Snapshot;

/** How far back the picture reaches. */
enum TrendsRange {
    NIGHTS_30(30), NIGHTS_90(90), NIGHTS_180(180), NIGHTS_365(365), ALL(Integer.MAX_VALUE);

    private final int nights;

    TrendsRange(int nights) {
        this.nights = nights;
    }

    /** First and last night shown. */
    record Nights(Night from, Night to) {
        long count() {
            return to.index() - from.index() + 1;
        }
    }

    /**
     * The nights shown of a journal that has entries. The range ends with last night once that is written, before with
     * the one before, because a night that can still be written is no gap. Where nothing at all lies in it, it ends
     * with the last night written. It never begins before the first night written: nights before a journal began are no
     * gap.
     *
     * @param current
     *            the night that Today proposes
     */
    Nights of(Snapshot journal, Night current) {
        Night first = journal.firstNight().orElse(current);
        Night last = journal.lastNight().orElse(current);
        Night to = last.isBefore(current) ? current.previous() : last;
        Night from = back(to, first);
        if (last.isBefore(from)) {
            to = last;
            from = back(to, first);
        }
        return new Nights(from, to);
    }

    private Night back(Night to, Night first) {
        long available = to.index() - first.index() + 1;
        return to.plus(1 - Math.clamp(nights, 1, Math.max(1, available)));
    }
}
