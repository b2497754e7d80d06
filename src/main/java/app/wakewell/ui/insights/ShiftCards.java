package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import app.wakewell.analysis.Shift;
import app.wakewell.analysis.Shifts;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Night;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.ShiftWording;

/** The cards of shifts that nobody announced, or the one that says there is none. */
final class ShiftCards {

    private final BedHistory bed;
    private final List<List<Double>> levels;
    private final InsightsTexts texts;
    private final ShiftWording wording;

    /**
     * Cards.
     *
     * @param levels
     *            the scores between the shifts
     */
    ShiftCards(BedHistory bed, List<List<Double>> levels, InsightsTexts texts) {
        this.bed = bed;
        this.levels = levels;
        this.texts = texts;
        this.wording = new ShiftWording(texts.wording(), texts.bed());
    }

    /** The newest first; none where there were too few nights to look for any. */
    List<FindingCard> of(Shifts found) {
        return switch (found.choice()) {
            case SHIFTS -> shifts(found);
            case NONE, GRADUAL, NO_VARIATION -> List.of(FindingCard.of("shift:none", Section.OVER_TIME,
                    found.choice() == Shifts.Choice.GRADUAL ? Place.POSSIBLE : Place.NONE, wording.without(found),
                    Optional.empty()));
            case NOT_ENOUGH_NIGHTS -> List.of();
        };
    }

    private List<FindingCard> shifts(Shifts found) {
        List<FindingCard> cards = new ArrayList<>();
        for (int i = found.shifts().size() - 1; i >= 0; i--) {
            cards.add(card(found.shifts().get(i), levels.get(i), levels.get(i + 1), found.nights()));
        }
        return cards;
    }

    private FindingCard card(Shift shift, List<Double> before, List<Double> after, int nights) {
        FindingText text = wording.of(shift, nights, bed);
        Night about = Night.endingOn(ShiftWording.about(shift));
        SmallPictures.Groups groups = new SmallPictures.Groups(texts.text("insights.picture.before"), before,
                OptionalDouble.of(shift.meanBefore()), texts.text("insights.picture.since"), after,
                OptionalDouble.of(shift.meanAfter()), Optional.empty(), texts.text("insights.picture.levels"));
        return FindingCard
                .of("shift:" + about, Section.OVER_TIME, Place.POSSIBLE, text,
                        Optional.of(new SmallPictures(texts).of(groups, text)))
                .asking(new FindingCard.Ask(wording.question(shift), texts.text("insights.addEvent"), about));
    }
}
