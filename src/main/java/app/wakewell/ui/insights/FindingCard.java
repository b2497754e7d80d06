package app.wakewell.ui.insights;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.analysis.Difference;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.journal.Measure;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.picture.BeforeAfterInput;
import app.wakewell.picture.BeforeAfterPicture;
import app.wakewell.picture.BeforeAfterWords;
import app.wakewell.picture.Interval;
import app.wakewell.picture.Picture;
import app.wakewell.picture.PictureTexts;
import app.wakewell.picture.Scale;
import app.wakewell.picture.Size;
import app.wakewell.ui.picture.JournalPictures;

/**
 * One finding as it stands on its card. Every verdict has the same parts in the same size.
 *
 * @param from
 *            the nights from which its changes are in force
 * @param text
 *            the finding in words
 * @param picture
 *            the mornings before and after
 * @param others
 *            the other changes of the bed near these, each with its night; the limit under every finding speaks of them
 * @param advice
 *            what the articles say about the change
 */
record FindingCard(Set<Night> from, FindingText text, Picture picture, List<String> others, List<AdviceLine> advice) {

    /** Other changes are listed from so many nights before to so many after: as far as a comparison looks. */
    static final int NEARBY_NIGHTS = 60;

    private static final Size PICTURE = new Size(200, 156);
    private static final double TEXT = 11;
    private static final double STEP = 5;

    FindingCard {
        from = Set.copyOf(from);
        others = List.copyOf(others);
        advice = List.copyOf(advice);
    }

    static FindingCard of(SetUpFinding finding, BedHistory bed, List<AdviceLine> advice, InsightsTexts texts) {
        FindingText text = texts.findings().of(finding);
        PictureTexts axis = JournalPictures.texts(Measure.PAIN_RISING, texts.wording().locale());
        BeforeAfterWords words = new BeforeAfterWords(texts.text("insights.picture.before"),
                texts.text("insights.picture.nights", finding.before().size()), texts.text("insights.picture.since"),
                texts.text("insights.picture.nights", finding.after().size()), texts.text("insights.picture.range"),
                texts.text("insights.picture.noRange"), axis::value);
        return new FindingCard(finding.phases().stream().map(Phase::from).collect(Collectors.toUnmodifiableSet()), text,
                BeforeAfterPicture.of(input(finding, text, texts), PICTURE, TEXT, words), others(finding, bed, texts),
                advice);
    }

    /** The card as a screen reader says it when it is reached. */
    String spoken() {
        return String.join(" ", List.of(text.kind() + ".", text.headline() + ".", String.join(" ", text.facts()),
                String.join(" ", text.remarks()), text.limit()));
    }

    private static List<String> others(SetUpFinding finding, BedHistory bed, InsightsTexts texts) {
        long earliest = finding.first().from().index() - NEARBY_NIGHTS;
        long latest = finding.last().from().index() + NEARBY_NIGHTS;
        return bed.phases()
                .stream()
                // a bed described for the first time is no change, and those of the finding itself are no others
                .filter(phase -> !phase.isFirst() && !finding.phases().contains(phase))
                .filter(phase -> phase.from().index() >= earliest && phase.from().index() <= latest)
                .map(phase -> other(phase, texts))
                .toList();
    }

    private static String other(Phase phase, InsightsTexts texts) {
        return texts.text("insights.others.one", texts.wording().dayWithYear(phase.from().morning()),
                texts.bed().changeInSentence(phase));
    }

    private static BeforeAfterInput input(SetUpFinding finding, FindingText text, InsightsTexts texts) {
        Scale scale = new Scale(Measure.PAIN_RISING.least(), Measure.PAIN_RISING.most(), STEP,
                texts.wording().field(Measure.PAIN_RISING.field()));
        OptionalDouble before = OptionalDouble.empty();
        OptionalDouble after = OptionalDouble.empty();
        Optional<Interval> difference = Optional.empty();
        switch (finding.comparison()) {
            case Difference shown -> {
                before = OptionalDouble.of(shown.meanBefore());
                after = OptionalDouble.of(shown.meanAfter());
                difference = Optional.of(new Interval(shown.step().est(), shown.step().lo(), shown.step().hi()));
            }
            case NoVariation same -> {
                before = OptionalDouble.of(same.meanBefore());
                after = OptionalDouble.of(same.meanAfter());
            }
            case TooFewNights few -> {
                // dots only: with so few nights a mean would look like knowledge
            }
        }
        return new BeforeAfterInput(finding.before(), finding.after(), before, after, difference, scale,
                texts.text("insights.picture.title", text.headline()), String.join(" ", text.facts()));
    }
}
