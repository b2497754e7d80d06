package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.NightCounts;
import app.wakewell.journal.SetUpFinding;

/** All numbers behind a finding, named, for who asks for them. */
final class FindingNumbers {

    private final Messages messages;
    private final Amounts amounts;

    FindingNumbers(Messages messages, Amounts amounts) {
        this.messages = messages;
        this.amounts = amounts;
    }

    List<FindingText.Figure> of(SetUpFinding finding) {
        NightCounts counts = finding.comparison().counts();
        List<FindingText.Figure> numbers = new ArrayList<>();
        add(numbers, "nights", messages.text("number.nights.value", counts.before(), counts.calendarBefore(),
                counts.after(), counts.calendarAfter()));
        add(numbers, "leftOut", Integer.toString(counts.leftOut()));
        if (finding.comparison() instanceof Difference difference) {
            add(numbers, "means", messages.text("number.means.value", amounts.points(difference.meanBefore()),
                    amounts.points(difference.meanAfter())));
            add(numbers, "step", estimate(difference.step()));
            amounts.share(difference.step().est(), difference.meanBefore())
                    .ifPresent(share -> add(numbers, "share", share));
            add(numbers, "stepDrift", estimate(difference.stepDrift()));
            add(numbers, "stepFreeLine", estimate(difference.stepFreeLine()));
            difference.stepWeekends().ifPresent(rest -> add(numbers, "stepWeekends", estimate(rest)));
            difference.leaveOutLastWeek().ifPresent(rest -> add(numbers, "leaveOutLastWeek", estimate(rest)));
            if (difference.family().size() > 1) {
                add(numbers, "family", Integer.toString(difference.family().size()));
            }
            add(numbers, "lag1", String.format(Locale.ROOT, "%.2f", difference.lag1()));
        }
        return numbers;
    }

    private String estimate(Estimate estimate) {
        return messages.text("number.estimate", amounts.difference(estimate.est()), amounts.range(estimate));
    }

    private void add(List<FindingText.Figure> numbers, String name, String value) {
        numbers.add(new FindingText.Figure(messages.text("number." + name), value));
    }
}
