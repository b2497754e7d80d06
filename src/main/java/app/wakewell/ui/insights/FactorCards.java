package app.wakewell.ui.insights;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.journal.FactorFindings;
import app.wakewell.journal.wording.FactorWording;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.picture.Picture;

/** The cards of what was looked at beside the bed: with and without, more and less. */
final class FactorCards {

    private final FactorFindings found;
    private final InsightsTexts texts;
    private final FactorWording wording;
    private final SmallPictures pictures;

    FactorCards(FactorFindings found, InsightsTexts texts) {
        this.found = found;
        this.texts = texts;
        this.wording = new FactorWording(texts.wording(), found);
        this.pictures = new SmallPictures(texts);
    }

    /** One for each factor, those that vary most first. */
    List<FindingCard> all() {
        return found.factors().effects().stream().map(this::card).toList();
    }

    private FindingCard card(FactorEffect effect) {
        FindingText text = wording.of(effect);
        return FindingCard
                .of("factor:" + effect.name(), Section.WITH_AND_WITHOUT, place(effect), text,
                        Optional.of(picture(effect, text)))
                .beside(others(effect));
    }

    private static Place place(FactorEffect effect) {
        if (!effect.goesWith()) {
            return Place.UNLIKELY;
        }
        return FactorWording.isClear(effect) ? Place.CLEAR : Place.POSSIBLE;
    }

    private FindingCard.Beside others(FactorEffect effect) {
        List<String> names = found.factors()
                .effects()
                .stream()
                .filter(other -> !other.equals(effect))
                .map(other -> wording.name(other.name()))
                .toList();
        return new FindingCard.Beside(texts.text("insights.besides", names.size()),
                names.isEmpty()
                        ? List.of(texts.text("insights.besides.none"))
                        : List.of(texts.text("insights.besides.told", String.join(texts.text("insights.besides.and"),
                                names))));
    }

    private Picture picture(FactorEffect effect, FindingText text) {
        if (effect.kind() == Factor.Kind.NUMBER) {
            return pictures.ranges(List.of(new SmallPictures.Named(texts.text("insights.picture.more"),
                    effect.estimate())), text);
        }
        FactorFindings.Mornings mornings = found.mornings(effect.name());
        return pictures.of(new SmallPictures.Groups(texts.text("insights.picture.without"), mornings.without(),
                mean(mornings.without()), texts.text("insights.picture.with"), mornings.with(), mean(mornings.with()),
                Optional.of(effect.estimate()), texts.text("insights.picture.noRange")), text);
    }

    private static OptionalDouble mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average();
    }
}
