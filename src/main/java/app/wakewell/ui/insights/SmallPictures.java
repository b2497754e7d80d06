package app.wakewell.ui.insights;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import app.wakewell.analysis.Estimate;
import app.wakewell.journal.Measure;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.picture.BeforeAfterInput;
import app.wakewell.picture.BeforeAfterPicture;
import app.wakewell.picture.BeforeAfterWords;
import app.wakewell.picture.Interval;
import app.wakewell.picture.Picture;
import app.wakewell.picture.RangesInput;
import app.wakewell.picture.RangesPicture;
import app.wakewell.picture.Scale;
import app.wakewell.picture.Size;
import app.wakewell.ui.picture.JournalPictures;

/** The small pictures on cards: two groups of mornings as dots, their means, and the difference with its range. */
final class SmallPictures {

    private static final Size SIZE = new Size(200, 156);
    private static final double TEXT = 11;
    private static final double STEP = 5;

    private final InsightsTexts texts;

    SmallPictures(InsightsTexts texts) {
        this.texts = texts;
    }

    /**
     * Two groups of mornings.
     *
     * @param first
     *            their scores
     * @param meanFirst
     *            their mean; empty where there are so few that it would look like knowledge
     * @param difference
     *            second less first, with its range
     * @param none
     *            what stands where the range would, if there is none
     */
    record Groups(String nameFirst, List<Double> first, OptionalDouble meanFirst, String nameSecond,
            List<Double> second, OptionalDouble meanSecond, Optional<Estimate> difference, String none) {}

    Picture of(Groups groups, FindingText text) {
        Scale scale = new Scale(Measure.PAIN_RISING.least(), Measure.PAIN_RISING.most(), STEP,
                texts.wording().field(Measure.PAIN_RISING.field()));
        BeforeAfterWords words = new BeforeAfterWords(groups.nameFirst(), nights(groups.first()), groups.nameSecond(),
                nights(groups.second()), texts.text("insights.picture.range"), groups.none(),
                JournalPictures.texts(Measure.PAIN_RISING, texts.wording().locale())::value);
        BeforeAfterInput input = new BeforeAfterInput(groups.first(), groups.second(), groups.meanFirst(),
                groups.meanSecond(),
                groups.difference().map(range -> new Interval(range.est(), range.lo(), range.hi())), scale,
                texts.text("insights.picture.title", groups.nameFirst(), groups.nameSecond(), text.headline()),
                String.join(" ", text.facts()));
        return BeforeAfterPicture.of(input, SIZE, TEXT, words);
    }

    /** A difference with its name. */
    record Named(String name, Estimate range) {}

    /** Differences that belong together, on one scale. */
    Picture ranges(List<Named> rows, FindingText text) {
        RangesInput input = new RangesInput(rows.stream()
                .map(row -> new RangesInput.Row(row.name(),
                        new Interval(row.range().est(), row.range().lo(), row.range().hi())))
                .toList(), texts.text("insights.picture.lower"), texts.text("insights.picture.higher"),
                text.headline(), String.join(" ", text.facts()));
        return RangesPicture.of(input, SIZE, TEXT, this::number);
    }

    private String number(double value) {
        return NumberFormat.getNumberInstance(texts.wording().locale()).format(value);
    }

    private String nights(List<Double> scores) {
        return texts.text("insights.picture.nights", scores.size());
    }
}
