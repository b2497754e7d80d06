package app.wakewell.ui.setups;

import app.wakewell.domain.Night;
import app.wakewell.journal.Snapshot;

/** How far back the lanes reach. */
enum SetUpsRange {
    NIGHTS_180(180), NIGHTS_365(365), ALL(Integer.MAX_VALUE);

    private static final int LEAST = 14;

    private final int nights;

    SetUpsRange(int nights) {
        this.nights = nights;
    }

    /**
     * The first night shown: that of the journal or of the bed, unless the range is shorter.
     *
     * @param to
     *            the last night shown
     */
    Night from(Snapshot journal, Night to) {
        Night first = journal.bed().phases().getFirst().from();
        Night begun = journal.firstNight().filter(first::isAfter).orElse(first);
        long available = to.index() - begun.index() + 1;
        return to.plus(1 - Math.max(LEAST, Math.min(nights, available)));
    }
}
