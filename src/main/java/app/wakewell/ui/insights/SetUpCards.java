package app.wakewell.ui.insights;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Phase;
import app.wakewell.journal.LongStiffness;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.SignWording;
import app.wakewell.picture.Picture;

/** The cards of set-up changes. */
final class SetUpCards {

    /** Other changes are listed from so many nights before to so many after: as far as a comparison looks. */
    static final int NEARBY_NIGHTS = 60;

    private final BedHistory bed;
    private final Optional<AdviceLibrary> library;
    private final boolean stiff;
    private final InsightsTexts texts;
    private final SmallPictures pictures;

    /**
     * Cards.
     *
     * @param stiff
     *            whether long stiffness in the morning is noted, which is told before any mattress is
     */
    SetUpCards(BedHistory bed, Optional<AdviceLibrary> library, boolean stiff, InsightsTexts texts) {
        this.bed = bed;
        this.library = library;
        this.stiff = stiff;
        this.texts = texts;
        this.pictures = new SmallPictures(texts);
    }

    FindingCard of(SetUpFinding finding) {
        FindingText text = texts.findings().of(finding);
        Place place = finding.isBundle() ? Place.of(Verdict.INSEPARABLE) : Place.of(finding.comparison());
        String first = stiff && LongStiffness.concerns(finding.phases())
                ? new SignWording(texts.wording()).stiffnessFirst()
                : "";
        return FindingCard.of(subject(finding), Section.SET_UPS, place, text, Optional.of(picture(finding, text)))
                .beside(others(finding))
                .after(first)
                .about(finding.phases().stream().map(Phase::from).collect(Collectors.toUnmodifiableSet()),
                        library.map(all -> AdviceLine.of(finding, bed, all, texts)).orElse(List.of()));
    }

    private static String subject(SetUpFinding finding) {
        return finding.phases()
                .stream()
                .map(phase -> phase.from().toString())
                .collect(Collectors.joining(",", "setup:",
                        ""));
    }

    private FindingCard.Beside others(SetUpFinding finding) {
        long earliest = finding.first().from().index() - NEARBY_NIGHTS;
        long latest = finding.last().from().index() + NEARBY_NIGHTS;
        List<String> others = bed.phases()
                .stream()
                // a bed described for the first time is no change, and those of the finding itself are no others
                .filter(phase -> !phase.isFirst() && !finding.phases().contains(phase))
                .filter(phase -> phase.from().index() >= earliest && phase.from().index() <= latest)
                .map(this::other)
                .toList();
        return new FindingCard.Beside(texts.text("insights.others", others.size()),
                others.isEmpty() ? List.of(texts.text("insights.others.none", NEARBY_NIGHTS)) : others);
    }

    private String other(Phase phase) {
        return texts.text("insights.others.one", texts.wording().dayWithYear(phase.from().morning()),
                texts.bed().changeInSentence(phase));
    }

    private Picture picture(SetUpFinding finding, FindingText text) {
        OptionalDouble before = OptionalDouble.empty();
        OptionalDouble after = OptionalDouble.empty();
        Optional<Difference> difference = Optional.empty();
        switch (finding.comparison()) {
            case Difference shown -> {
                before = OptionalDouble.of(shown.meanBefore());
                after = OptionalDouble.of(shown.meanAfter());
                difference = Optional.of(shown);
            }
            case NoVariation same -> {
                before = OptionalDouble.of(same.meanBefore());
                after = OptionalDouble.of(same.meanAfter());
            }
            case TooFewNights few -> {
                // dots only: with so few nights a mean would look like knowledge
            }
        }
        return pictures.of(new SmallPictures.Groups(texts.text("insights.picture.before"), finding.before(), before,
                texts.text("insights.picture.since"), finding.after(), after, difference.map(Difference::step),
                texts.text("insights.picture.noRange")), text);
    }
}
