package app.wakewell.cli;

import app.wakewell.analysis.Bundle;
import app.wakewell.analysis.ChangeOutcome;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.Inseparable;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.journal.TableFindings;
import app.wakewell.journal.wording.Amounts;
import app.wakewell.journal.wording.FactorWording;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.FindingWording;
import app.wakewell.journal.wording.SleepPainWording;

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
        tell(findings.shifts(), findings);
        tell(findings.factors(), new FactorWording(console.wording(), findings.factors(), findings::name));
        findings.sleepAndPain().ifPresent(this::tell);
        console.line("");
        console.say("analyse.limit");
    }

    private void tell(Shifts shifts, TableFindings findings) {
        console.line("");
        console.say("analyse.shifts", console.text("analyse.shifts." + shifts.choice(),
                shifts.nightsNeeded().orElse(0), shifts.shifts().size()));
        for (Shift shift : shifts.shifts()) {
            console.say("analyse.shift", findings.name(shift.firstNightAfter()),
                    amounts.difference(shift.difference()), findings.name(shift.earliest()),
                    findings.name(shift.latestAfter()));
            shift.candidates()
                    .forEach(near -> console.say("analyse.shift.near", near.what(), findings.name(near.night())));
        }
    }

    private void tell(Factors factors, FactorWording words) {
        if (factors.effects().isEmpty() && factors.leftOut().isEmpty()) {
            return;
        }
        console.line("");
        console.say("analyse.factors", factors.effects().size());
        for (FactorEffect effect : factors.effects()) {
            FindingText text = words.of(effect);
            console.say("analyse.line", text.headline());
            text.facts().forEach(fact -> console.say("analyse.line.in", fact));
            text.remarks().forEach(remark -> console.say("analyse.line.in", remark));
        }
        for (LeftOutFactor leftOut : factors.leftOut()) {
            console.say("analyse.line", words.of(leftOut));
        }
    }

    private void tell(SleepAndPain both) {
        console.line("");
        if (both.outcome() == SleepAndPain.Outcome.NOT_ENOUGH_PAIRS) {
            console.say("analyse.sleep.needed", both.pairs(), both.pairsNeeded().orElse(0));
            return;
        }
        SleepPainWording words = new SleepPainWording(console.wording(), console.text("analyse.sleep"));
        FindingText text = words.of(both);
        console.line(text.headline());
        text.facts().forEach(fact -> console.say("analyse.line", fact));
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
