package app.wakewell.journal;

import java.time.LocalDate;

import app.wakewell.domain.Night;

/**
 * What a report for a clinician is to show.
 *
 * @param from
 *            first night
 * @param to
 *            last night, not before the first
 * @param question
 *            what the person wants from the visit, in their words, at most 200 characters; may be empty
 * @param printedOn
 *            the date printed on it
 */
public record ReportRequest(Night from, Night to, String question, LocalDate printedOn) {

    /** Longest question, in characters. */
    public static final int LONGEST_QUESTION = 200;

    /** Nights of a report when nothing else is asked for: eight weeks. */
    public static final int USUAL_NIGHTS = 56;

    /**
     * Checks the range and the question.
     *
     * @throws Refused
     *             if the range is the wrong way round or the question too long
     */
    public ReportRequest {
        if (to.isBefore(from)) {
            throw Refused.because("problem.range.order", from, to);
        }
        if (question.length() > LONGEST_QUESTION) {
            throw Refused.because("problem.question.long", question.length(), LONGEST_QUESTION);
        }
    }
}
