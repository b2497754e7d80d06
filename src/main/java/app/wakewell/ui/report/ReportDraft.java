package app.wakewell.ui.report;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.domain.Problem;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Snapshot;

/**
 * What the form says.
 *
 * @param span
 *            how many nights
 * @param from
 *            first morning of a range of one's own
 * @param to
 *            last morning of a range of one's own
 * @param question
 *            for the visit
 */
record ReportDraft(ReportSpan span, @Nullable LocalDate from, @Nullable LocalDate to, String question) {

    /** What came of checking the form. */
    sealed interface Checked {}

    /** A report can be made. */
    record Ready(ReportRequest request) implements Checked {}

    /**
     * Something stands in the way.
     *
     * @param dates
     *            with the dates, if something
     * @param question
     *            with the question, if something
     */
    record Wrong(Optional<Problem> dates, Optional<Problem> question) implements Checked {

        /** One of them. */
        Problem first() {
            return dates.or(() -> question).orElseThrow();
        }
    }

    /**
     * Checks the form. A number of weeks ends with last night once that is written, before with the one before.
     *
     * @param current
     *            the night that Today proposes
     */
    Checked check(Snapshot journal, Night current) {
        Optional<Problem> tooLong = question.length() > ReportRequest.LONGEST_QUESTION
                ? Optional.of(Problem.of("", "problem.question.long", question.length(),
                        ReportRequest.LONGEST_QUESTION))
                : Optional.empty();
        Night last = span == ReportSpan.OWN ? night(to) : lastNight(journal, current);
        Night first = span == ReportSpan.OWN
                ? night(from)
                : last == null ? null : last.plus(1L - span.nights());
        if (first == null || last == null) {
            return new Wrong(Optional.of(Problem.of("", "report.problem.dates")), tooLong);
        }
        Optional<Problem> order = last.isBefore(first)
                ? Optional.of(Problem.of("", "problem.range.order", first, last))
                : Optional.empty();
        return order.isEmpty() && tooLong.isEmpty()
                ? new Ready(new ReportRequest(first, last, question.strip(), current.morning()))
                : new Wrong(order, tooLong);
    }

    static Night lastNight(Snapshot journal, Night current) {
        return journal.entry(current).isPresent() ? current : current.previous();
    }

    private static @Nullable Night night(@Nullable LocalDate morning) {
        return morning == null ? null : Night.endingOn(morning);
    }
}
