package app.wakewell.ui.report;

import app.wakewell.journal.ReportRequest;

/** How many nights a report covers. */
enum ReportSpan {
    WEEKS_4(28), WEEKS_8(ReportRequest.USUAL_NIGHTS), WEEKS_12(84), WEEKS_26(182),
    /** From one date to another. */
    OWN(0);

    private final int nights;

    ReportSpan(int nights) {
        this.nights = nights;
    }

    /** Nights back from the last one; 0 for dates of one's own. */
    int nights() {
        return nights;
    }
}
