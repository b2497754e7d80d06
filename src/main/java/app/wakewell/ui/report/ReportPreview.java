package app.wakewell.ui.report;

import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Night;
import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;

/**
 * The pages as they will be printed, or why there are none.
 *
 * @param pages
 *            PNG images
 * @param dates
 *            what is the matter with the dates; empty if nothing is
 * @param question
 *            what is the matter with the question; empty if nothing is
 * @param nothing
 *            why there is no page although the form is right; empty if there is one
 * @param failure
 *            what nobody expected
 */
record ReportPreview(List<byte[]> pages, String dates, String question, String nothing,
        Optional<RuntimeException> failure) {

    ReportPreview {
        pages = List.copyOf(pages);
    }

    /** Nothing was asked for yet. */
    static ReportPreview none() {
        return new ReportPreview(List.of(), "", "", "", Optional.empty());
    }

    /** Makes the pages of what the form says. Takes about a second. */
    static ReportPreview of(Snapshot journal, ReportDraft draft, Night current, ClinicianReport report,
            int dotsPerInch, ReportTexts texts) {
        return switch (draft.check(journal, current)) {
            case ReportDraft.Wrong wrong -> new ReportPreview(List.of(), texts.problem(wrong.dates()),
                    texts.problem(wrong.question()), "", Optional.empty());
            case ReportDraft.Ready ready -> made(journal, ready, report, dotsPerInch, texts);
        };
    }

    private static ReportPreview made(Snapshot journal, ReportDraft.Ready ready, ClinicianReport report,
            int dotsPerInch, ReportTexts texts) {
        try {
            return new ReportPreview(report.pages(journal, ready.request(), dotsPerInch), "", "", "",
                    Optional.empty());
        } catch (Refused refused) {
            return new ReportPreview(List.of(), "", "", texts.problem(refused.problems().getFirst()),
                    Optional.empty());
        } catch (RuntimeException unexpected) {
            return new ReportPreview(List.of(), "", "", "", Optional.of(unexpected));
        }
    }
}
