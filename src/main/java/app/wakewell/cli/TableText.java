package app.wakewell.cli;

import app.wakewell.analysis.Bundle;
import app.wakewell.analysis.ChangeOutcome;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.Inseparable;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.journal.TableFindings;
import app.wakewell.journal.wording.Amounts;
import app.wakewell.journal.wording.FindingWording;

/** The findings of a plain table as lines: a table knows labels only, so there is less to say than of a journal. */
final class TableText {

    private final Console console;
    private final FindingWording wording;
    private final Amounts amounts;

    TableText(Console console) {
        this.console = console;
        this.wording = new FindingWording(console.wording());
        this.amounts = wording.amounts();
    }

    void tell(TableFindings findings) {
        console.say("analyse.summary", findings.nights(), findings.changes().size(), findings.method());
        for (ChangeResult change : findings.changes()) {
            console.line("");
            console.say("analyse.change", findings.name(change.from()), change.what(), verdict(change.outcome()));
            tell(change.outcome());
            change.bundle().ifPresent(this::tell);
        }
        if (!findings.changes().isEmpty()) {
            console.line("");
            console.say("analyse.limit");
        }
    }

    private void tell(Bundle bundle) {
        console.say("analyse.together", bundle.what(), verdict(bundle.comparison()));
        tell(bundle.comparison());
    }

    private String verdict(ChangeOutcome outcome) {
        String verdict = wording.verdict(outcome.verdict());
        return outcome instanceof Difference difference && difference.early()
                ? console.text("analyse.early", verdict)
                : verdict;
    }

    private void tell(ChangeOutcome outcome) {
        console.say("analyse.counts", outcome.counts().before(), outcome.counts().after(), outcome.counts().leftOut());
        switch (outcome) {
            case Difference difference -> tell(difference);
            case NoVariation same -> console.say("analyse.means", amounts.points(same.meanBefore()),
                    amounts.points(same.meanAfter()));
            case TooFewNights few -> few.nightsNeeded().ifPresent(nights -> console.say("analyse.needed", nights));
            case Inseparable inseparable -> {}
        }
    }

    private void tell(Difference difference) {
        console.say("analyse.means", amounts.points(difference.meanBefore()), amounts.points(difference.meanAfter()));
        console.say("analyse.step", amounts.difference(difference.step().est()), amounts.range(difference.step()));
        console.say("analyse.drift", amounts.difference(difference.stepDrift().est()),
                amounts.range(difference.stepDrift()));
        if (difference.runUpWarning()) {
            Estimate rest = difference.leaveOutLastWeek().orElseThrow();
            console.say("analyse.runUp", amounts.difference(rest.est()), amounts.range(rest));
        }
    }
}
