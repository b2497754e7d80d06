package app.wakewell.journal.wording;

import java.util.Locale;
import java.util.Optional;

import app.wakewell.analysis.Estimate;

/**
 * Differences and their ranges in words: always in the direction of the sentence, with one decimal where nothing else
 * is said. Immutable.
 */
public final class Amounts {

    /** Average score below which a difference is not told as a share of it. */
    private static final double LEAST_TO_SHARE = 1;

    private final Messages messages;
    private final int decimals;

    /** Takes its words from the bundle of this package. */
    public Amounts(Messages messages) {
        this(messages, 1);
    }

    /** The same with another number of decimals, for what is small. */
    Amounts(Messages messages, int decimals) {
        this.messages = messages;
        this.decimals = decimals;
    }

    /** A score or mean: "5.6". */
    public String points(double value) {
        return String.format(messages.locale(), "%." + decimals + "f", rounded(value));
    }

    /** As it is shown; never minus zero. */
    private double rounded(double value) {
        double shift = Math.pow(10, decimals);
        return Math.round(value * shift) / shift + 0.0;
    }

    /** A difference, after minus before: "1.4 lower", "0.3 higher", "no lower or higher". */
    public String difference(double difference) {
        double shown = rounded(difference);
        if (shown == 0) {
            return messages.text("amount.none");
        }
        return messages.text(shown < 0 ? "amount.lower" : "amount.higher", points(Math.abs(shown)));
    }

    /** The same as the subject of a headline: "1.4 points lower". */
    public String pointsDifference(double difference) {
        double shown = rounded(difference);
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
        return messages.text("amount.range.across", end(estimate.lo()), end(estimate.hi()));
    }

    private String end(double difference) {
        return rounded(difference) == 0 ? messages.text("amount.end.none") : difference(difference);
    }

    /** A signed difference with its range, as clinicians write it: "-1.4 (-2.1 to -0.6)". */
    public String signed(Estimate estimate) {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", tenths(estimate.est()), tenths(estimate.lo()),
                tenths(estimate.hi()));
    }

    private static double tenths(double value) {
        return Math.round(10 * value) / 10.0 + 0.0; // an end just below zero would read -0.0
    }

    /**
     * A difference as a share of the average before: "24% lower". Nothing where that average is so small that a share
     * of it says little.
     */
    public Optional<String> share(double difference, double before) {
        long percent = Math.round(100 * Math.abs(difference) / before);
        if (before < LEAST_TO_SHARE) {
            return Optional.empty();
        }
        if (percent == 0) {
            return Optional.of(messages.text("amount.none"));
        }
        return Optional.of(messages.text(difference < 0 ? "amount.share.lower" : "amount.share.higher", percent));
    }

    /** A number of nights: "41 nights", "1 night", "no nights". */
    public String nights(int nights) {
        return messages.text("amount.nights", nights);
    }
}
