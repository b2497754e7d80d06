package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.LagEffect;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.domain.NightFields;

/** Sleep and pain, both ways, in plain words: two sentences of the same dignity, and no winner. Immutable. */
public final class SleepPainWording {

    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Amounts amounts;
    private final String sleep;

    /** Words for a journal, where sleep is its quality. */
    public SleepPainWording(Wording wording) {
        this(wording, wording.lowerFirst(wording.field(NightFields.SLEEP_QUALITY)));
    }

    /**
     * Words for another measure of sleep.
     *
     * @param sleep
     *            what it is called in a sentence
     */
    public SleepPainWording(Wording wording, String sleep) {
        this.wording = wording;
        this.sleep = sleep;
        this.amounts = new Amounts(wording.messages(), DECIMALS);
    }

    /**
     * What was found.
     *
     * @throws IllegalArgumentException
     *             if there were too few nights, which is no finding
     */
    public FindingText of(SleepAndPain found) {
        String kind = text("sleepPain.kind", found.pairs());
        String limit = text("finding.limit.sleepPain");
        return switch (found.outcome()) {
            case COMPARED -> compared(found, found.sleepToPain().orElseThrow(), found.painToSleep().orElseThrow(),
                    kind, limit);
            case NO_VARIATION -> new FindingText(kind, text("sleepPain.noVariation.headline"),
                    List.of(text("sleepPain.noVariation")), List.of(), List.of(), limit, List.of(),
                    text("sleepPain.clinician.none", found.pairs()));
            case NOT_ENOUGH_PAIRS -> throw new IllegalArgumentException("too few pairs: " + found.pairs());
        };
    }

    private FindingText compared(SleepAndPain found, LagEffect toPain, LagEffect toSleep, String kind, String limit) {
        List<String> remarks = new ArrayList<>();
        if (found.early()) {
            remarks.add(text("sleepPain.early", MethodConstants.PAIRS_FULL_LOOK));
        }
        remarks.add(text("sleepPain.sameTime"));
        return new FindingText(kind, headline(toPain.slope(), toSleep.slope()),
                List.of(fact(toPain.slope(), "sleepPain.toPain", "sleepPain.toPain.across"),
                        fact(toSleep.slope(), "sleepPain.toSleep", "sleepPain.toSleep.across")),
                remarks,
                List.of(), limit,
                List.of(figure("pairs", Integer.toString(found.pairs())), figure("toPain", number(toPain)),
                        figure("toSleep", number(toSleep))),
                String.join(" ", text("sleepPain.clinician", found.pairs(), signed(toPain), signed(toSleep)),
                        text("finding.clinician.limit", MethodConstants.VERSION)));
    }

    private String headline(Estimate toPain, Estimate toSleep) {
        if (toPain.excludesZero() && toSleep.excludesZero()) {
            return text("sleepPain.headline.both", amounts.difference(toPain.est()), amounts.difference(toSleep.est()),
                    sleep);
        }
        if (toPain.excludesZero()) {
            return text("sleepPain.headline.toPain", amounts.pointsDifference(toPain.est()), sleep);
        }
        return toSleep.excludesZero()
                ? text("sleepPain.headline.toSleep", amounts.difference(toSleep.est()), wording.upperFirst(sleep))
                : text("sleepPain.headline.neither");
    }

    private String fact(Estimate slope, String key, String across) {
        return text(slope.excludesZero() ? key : across, amounts.difference(slope.est()),
                amounts.range(slope), sleep);
    }

    private String number(LagEffect effect) {
        return text("number.estimate", amounts.difference(effect.slope().est()), amounts.range(effect.slope()));
    }

    private static String signed(LagEffect effect) {
        Estimate slope = effect.slope();
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f, df %d)", slope.est() + 0.0, slope.lo() + 0.0,
                slope.hi() + 0.0, effect.degreesOfFreedom());
    }

    private FindingText.Figure figure(String name, String value) {
        return new FindingText.Figure(text("number." + name), value);
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
