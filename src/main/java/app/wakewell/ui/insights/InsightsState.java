package app.wakewell.ui.insights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.Night;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;

/** What Insights shows. */
sealed interface InsightsState {

    /**
     * Nothing can be compared yet.
     *
     * @param title
     *            what is missing, in one line
     * @param text
     *            how to get a finding
     * @param action
     *            words of the button that leads there
     * @param from
     *            the night from which the bed would be described, or changed
     */
    record Nothing(String title, String text, String action, Night from) implements InsightsState {}

    /**
     * Findings.
     *
     * @param summary
     *            how many, on what, computed when
     * @param cards
     *            clear ones first, those that cannot be told yet last; of one kind the newest first
     */
    record Findings(String summary, List<FindingCard> cards) implements InsightsState {
        public Findings {
            cards = List.copyOf(cards);
        }
    }

    /**
     * What is shown of a journal.
     *
     * @param current
     *            the night that Today proposes
     * @param library
     *            what the articles say, if it can be read
     */
    static InsightsState of(Snapshot journal, SetUpFindings findings, Night current, Optional<AdviceLibrary> library,
            InsightsTexts texts) {
        if (journal.bed().phases().isEmpty()) {
            return new Nothing(texts.text("insights.noBed.title"), texts.text("insights.noBed"),
                    texts.text("insights.noBed.action"), journal.firstNight().orElse(current.next()));
        }
        if (findings.findings().isEmpty()) {
            return new Nothing(texts.text("insights.noChange.title"), texts.text("insights.noChange"),
                    texts.text("insights.noChange.action"), current.next());
        }
        InsightsTexts named = texts.naming(journal.things());
        List<FindingCard> cards = findings.findings()
                .stream()
                .sorted(Comparator.<SetUpFinding>comparingInt(finding -> place(finding))
                        .thenComparing(finding -> finding.last().from(), Comparator.reverseOrder()))
                .map(finding -> FindingCard.of(finding, journal.bed(),
                        library.map(all -> AdviceLine.of(finding, journal.bed(), all, named)).orElse(List.of()),
                        named))
                .toList();
        return new Findings(texts.text("insights.summary", cards.size(),
                texts.wording().dayWithYear(findings.computedOn()), findings.method()), cards);
    }

    private static int place(SetUpFinding finding) {
        return place(finding.isBundle() ? Verdict.INSEPARABLE : finding.comparison().verdict());
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case CLEAR_SHIFT -> 0;
            case DIFFERENT_TREND_POSSIBLE -> 1;
            case NO_CLEAR_DIFFERENCE, ABOUT_THE_SAME -> 2;
            case INSEPARABLE, NO_VARIATION -> 3;
            case NOT_ENOUGH_NIGHTS -> 4;
        };
    }
}
