package app.wakewell.journal.wording;

import java.util.Locale;

import app.wakewell.analysis.Estimate;

/** Differences and their ranges in words: always in the direction of the sentence, with one decimal. Immutable. */
public final class Amounts {

    private final Messages messages;

    /** Takes its words from the bundle of this package. */
    public Amounts(Messages messages) {
        this.messages = messages;
    }

    /** A score or mean with one decimal: "5.6". */
    public String points(double value) {
        return String.format(messages.locale(), "%.1f", value + 0.0);
    }

    /** A difference, after minus before: "1.4 lower", "0.3 higher", "no lower or higher". */
    public String difference(double difference) {
        double shown = Math.round(difference * 10) / 10.0;
        if (shown == 0) {
            return messages.text("amount.none");
        }
        return messages.text(shown < 0 ? "amount.lower" : "amount.higher", points(Math.abs(shown)));
    }

    /** The same as the subject of a headline: "1.4 points lower". */
    public String pointsDifference(double difference) {
        double shown = Math.round(difference * 10) / 10.0;
        if (shown == 0) {
            return messages.text("amount.points.none");
        }
        return messages.text(shown < 0 ? "amount.points.lower" : "amount.points.higher", points(Math.abs(shown)));
    }

    /**
     * The likely range of a difference. On one side of zero: "between 0.6 and 2.1 lower"; across it: "anything from 1.2
     * lower to 0.4 higher".
     */
    public String range(Estimate estimate) {
        if (estimate.hi() < 0) {
            return messages.text("amount.range.lower", points(-estimate.hi()), points(-estimate.lo()));
        }
        if (estimate.lo() > 0) {
            return messages.text("amount.range.higher", points(estimate.lo()), points(estimate.hi()));
        }
        return messages.text("amount.range.across", difference(estimate.lo()), difference(estimate.hi()));
    }

    /** A signed difference with its range, as clinicians write it: "-1.4 (-2.1 to -0.6)". */
    public String signed(Estimate estimate) {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", estimate.est() + 0.0, estimate.lo() + 0.0,
                estimate.hi() + 0.0);
    }

    /** A number of nights: "41 nights", "1 night", "no nights". */
    public String nights(int nights) {
        return messages.text("amount.nights", nights);
    }
}
