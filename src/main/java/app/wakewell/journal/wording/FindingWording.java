package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.analysis.Alternation;
import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Doubt;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.SizeWord;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.SetUpFindings;

/**
 * Findings in plain words. The facts come first, then how many nights, then what they cannot show; lower and higher,
 * never better and worse; no cause. Immutable.
 */
public final class FindingWording {

    /** More changes than this are counted in a headline and not named; the facts below name them all. */
    private static final int MOST_NAMED = 3;

    private final Wording wording;
    private final BedWording bed;
    private final Messages messages;
    private final Amounts amounts;

    public FindingWording(Wording wording) {
        this(wording, wording.bed());
    }

    /** Words that call the bed as {@code bed} does, for instance by the names of its things. */
    public FindingWording(Wording wording, BedWording bed) {
        this.wording = wording;
        this.bed = bed;
        this.messages = wording.messages();
        this.amounts = new Amounts(messages);
    }

    /** The words for differences and ranges. */
    public Amounts amounts() {
        return amounts;
    }

    /** A finding on a set-up change, or on several that cannot be told apart. */
    public FindingText of(SetUpFinding finding) {
        List<String> facts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        if (finding.isBundle()) {
            facts.add(text("finding.inseparable", named(finding)));
        }
        switch (finding.comparison()) {
            case Difference difference -> {
                facts.add(differenceFact(finding, difference));
                difference.doubts()
                        .stream()
                        // of two ways to see a trend the one with numbers is enough
                        .filter(doubt -> doubt != Doubt.STRAIGHT_LINE
                                || !difference.doubts().contains(Doubt.SLOW_TREND))
                        .forEach(doubt -> facts.add(doubt(doubt, difference)));
                remarks.addAll(differenceRemarks(finding, difference));
            }
            case TooFewNights few -> facts.add(tooFew(few));
            case NoVariation same -> facts.add(text("finding.noVariation", amounts.points(same.meanBefore()),
                    same.counts().before(), amounts.points(same.meanAfter()), same.counts().after()));
        }
        remarks.addAll(expectations(finding));
        return new FindingText(kind(finding), headline(finding), facts, remarks, test(finding),
                messages.text("finding.limit.setUp"), new FindingNumbers(messages, amounts).of(finding),
                clinician(finding));
    }

    private String kind(SetUpFinding finding) {
        String dates = finding.phases()
                .stream()
                .map(phase -> wording.dayWithYear(phase.from().morning()))
                .collect(Collectors.joining(text("list.separator")));
        String letters = finding.phases().stream().map(Phase::letter).collect(Collectors.joining(", "));
        if (finding.alternation().isPresent()) {
            Alternation alternation = finding.alternation().orElseThrow();
            return text("finding.kind.alternating", alternation.first(), alternation.second(),
                    wording.dayWithYear(finding.first().from().morning()));
        }
        if (finding.phases().size() > MOST_NAMED) {
            return text("finding.kind.bundle.many", wording.dayWithYear(finding.first().from().morning()),
                    wording.dayWithYear(finding.last().from().morning()));
        }
        return text(finding.isBundle() ? "finding.kind.bundle" : "finding.kind.setUp", letters, dates);
    }

    private String headline(SetUpFinding finding) {
        int all = finding.phases().size() + finding.others().size();
        if (finding.isBundle() && all > MOST_NAMED) {
            return text("finding.headline.inseparable.many", all);
        }
        String change = finding.alternation().isPresent() ? bed.change(finding.first()) : changes(finding);
        if (finding.isBundle()) {
            return text("finding.headline.inseparable", change);
        }
        return switch (finding.comparison()) {
            case TooFewNights few when few.nightsNeeded().isPresent() -> text("finding.headline.notYet", change,
                    few.nightsNeeded().getAsInt());
            case TooFewNights few -> text("finding.headline.tooFew", change);
            case NoVariation same -> text("finding.headline.noVariation", change);
            case Difference difference -> {
                String headline = text(headlineKey(difference), change,
                        amounts.pointsDifference(difference.step().est()));
                yield difference.early() ? text("finding.headline.early", wording.lowerFirst(headline)) : headline;
            }
        };
    }

    private String changes(SetUpFinding finding) {
        Stream<String> bedChanges = finding.phases()
                .stream()
                .map(phase -> phase.equals(finding.first()) ? bed.change(phase) : bed.changeInSentence(phase));
        Stream<String> others = finding.others().stream().map(other -> wording.value(other.value()));
        return listed(Stream.concat(bedChanges, others));
    }

    /** With commas, and an "and" before the last. */
    private String listed(Stream<String> things) {
        List<String> all = things.toList();
        String but = String.join(text("list.separator"), all.subList(0, all.size() - 1));
        return but.isEmpty() ? all.getLast() : but + text("finding.and") + all.getLast();
    }

    /** What is only one of many says so; a trend is the graver doubt. */
    private static String headlineKey(Difference difference) {
        return difference.doubts().equals(Set.of(Doubt.ONE_OF_MANY))
                ? "finding.headline.oneOfMany"
                : "finding.headline." + difference.verdict();
    }

    private String doubt(Doubt doubt, Difference difference) {
        return text("finding.doubt." + doubt, amounts.difference(difference.stepDrift().est()),
                amounts.range(difference.stepDrift()), difference.family().size());
    }

    private List<String> test(SetUpFinding finding) {
        String key = finding.isBundle() ? "finding.test.bundle" : "finding.test.setUp";
        return List.of(text(finding.alternation().isPresent() ? "finding.test.alternating" : key),
                text("finding.test.power"));
    }

    private String named(SetUpFinding finding) {
        Stream<String> changes = finding.phases()
                .stream()
                .map(phase -> text("finding.dated", bed.changeInSentence(phase),
                        wording.day(phase.from().morning())));
        Stream<String> others = finding.others()
                .stream()
                .map(other -> text("finding.dated", wording.value(other.value()),
                        wording.day(other.first().what().day())));
        return listed(Stream.concat(changes, others));
    }

    private String differenceFact(SetUpFinding finding, Difference difference) {
        NightCounts counts = difference.counts();
        boolean alternating = finding.alternation().isPresent();
        String key = finding.isBundle() ? "finding.fact.together." : "finding.fact.";
        String since = alternating
                ? bed.changeInSentence(finding.first())
                : wording.dayWithYear(finding.first().from().morning());
        return text((alternating ? "finding.fact.alternating." : key) + difference.verdict(), since,
                amounts.pointsDifference(difference.step().est()), amounts.range(difference.step()),
                text("finding.size." + SizeWord.of(difference.step().est(), difference.meanBefore())))
                + " "
                + text(alternating ? "finding.counts.alternating" : "finding.counts", counts.before(), counts.after())
                + (counts.leftOut() == 0 ? "" : " " + text("finding.leftOut", counts.leftOut()));
    }

    private List<String> differenceRemarks(SetUpFinding finding, Difference difference) {
        List<String> remarks = new ArrayList<>();
        finding.alternation().ifPresent(alternation -> remarks.add(times(alternation)));
        finding.look()
                .ifPresent(look -> remarks.add(text("finding.look", wording.day(Night.ofIndex(look.on()).morning()),
                        look.nightsToNext())));
        if (difference.early()) {
            remarks.add(text("finding.early", SetUpFindings.fullLookAfter(finding.last())));
        }
        if (messages.has("finding.remark." + difference.verdict())) {
            remarks.add(text("finding.remark." + difference.verdict()));
        }
        if (difference.runUpWarning()) {
            Estimate rest = difference.leaveOutLastWeek().orElseThrow();
            remarks.add(text("finding.runUp", amounts.points(difference.meanLastWeekBefore().orElse(Double.NaN)),
                    amounts.points(difference.meanBeforeLastWeek().orElse(Double.NaN)),
                    amounts.difference(rest.est()), amounts.range(rest)));
        }
        NightCounts counts = difference.counts();
        if (counts.patchyBefore()) {
            remarks.add(text("finding.patchy.before", counts.before(), counts.calendarBefore()));
        }
        if (counts.patchyAfter()) {
            remarks.add(text("finding.patchy.after", counts.after(), counts.calendarAfter()));
        }
        return remarks;
    }

    /** How often which of two set-ups that alternated was the lower. */
    private String times(Alternation alternation) {
        int times = alternation.steps().size();
        if (times > 0 && alternation.timesLower() == times) {
            return text("finding.alternating.eachLower", times);
        }
        return times > 0 && alternation.timesHigher() == times
                ? text("finding.alternating.eachHigher", times)
                : text("finding.alternating", times, alternation.timesLower(), alternation.timesHigher());
    }

    private String tooFew(TooFewNights few) {
        NightCounts counts = few.counts();
        String facts = text("finding.tooFew", counts.before(), counts.after());
        if (few.nightsNeeded().isPresent()) {
            return facts + " " + text("finding.tooFew.more", few.nightsNeeded().getAsInt());
        }
        return facts + " " + text(counts.before() < MethodConstants.MIN_NIGHTS
                ? "finding.tooFew.before"
                : "finding.tooFew.over");
    }

    private List<String> expectations(SetUpFinding finding) {
        List<String> expectations = new ArrayList<>();
        for (Phase phase : finding.phases()) {
            Expectation expected = phase.change().expected();
            if (expected != null) {
                expectations.add(text("finding.expected", wording.day(phase.from().morning()),
                        wording.value(expected)));
            }
        }
        return expectations;
    }

    private String clinician(SetUpFinding finding) {
        Comparison comparison = finding.comparison();
        if (!(comparison instanceof Difference difference)) {
            return text("finding.clinician.none", comparison.counts().before(), comparison.counts().after());
        }
        NightCounts counts = difference.counts();
        return String.join(" ", List.of(
                text("finding.clinician.design"),
                text("finding.clinician.step", amounts.signed(difference.step()),
                        String.format(Locale.ROOT, "%.2f", difference.lag1()), counts.before(), counts.after(),
                        counts.calendarBefore(), counts.calendarAfter(), counts.leftOut()),
                text("finding.clinician.drift", amounts.signed(difference.stepDrift()),
                        amounts.signed(difference.stepFreeLine())),
                difference.leaveOutLastWeek()
                        .map(rest -> text("finding.clinician.runUp", amounts.signed(rest)))
                        .orElse(text("finding.clinician.noRunUp")),
                baseline(difference),
                text(finding.isBundle() ? "finding.clinician.bundle" : "finding.clinician.single"),
                text("finding.clinician.limit", MethodConstants.VERSION)));
    }

    private String baseline(Difference difference) {
        String mean = amounts.points(difference.meanBefore());
        return amounts.share(difference.step().est(), difference.meanBefore())
                .map(share -> text("finding.clinician.baseline.share", mean, share))
                .orElseGet(() -> text("finding.clinician.baseline", mean));
    }

    /** The words for a verdict alone, as in tables: "clear difference". */
    public String verdict(Verdict verdict) {
        return text("verdict." + verdict);
    }

    private String text(String key, Object... details) {
        return messages.text(key, details);
    }
}
