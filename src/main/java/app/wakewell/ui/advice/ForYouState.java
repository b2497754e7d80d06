package app.wakewell.ui.advice;

import java.util.List;
import java.util.Optional;

import app.wakewell.advice.Advice;

/**
 * What the articles say to the journal now.
 *
 * @param summary
 *            how many cards of how many that fit; empty without cards
 * @param signs
 *            the open signs, the most urgent first
 * @param questions
 *            questions about further signs
 * @param notices
 *            notes about safety
 * @param cards
 *            at most three
 * @param more
 *            the others that fit, in rank
 * @param resting
 *            what fits and is not shown, by reason
 * @param rests
 *            how many those are
 * @param ask
 *            the one question that would decide something
 * @param quiet
 *            what stands in the place of the cards where there are none; empty where there are
 * @param begin
 *            whether nothing is written yet, so that it leads to the first morning
 */
record ForYouState(String summary, List<SignText> signs, List<SignText> questions, List<SignText> notices,
        List<CardText> cards, List<CardText> more, List<RestText> resting, int rests, Optional<AskText> ask,
        String quiet, boolean begin) {

    ForYouState {
        signs = List.copyOf(signs);
        questions = List.copyOf(questions);
        notices = List.copyOf(notices);
        cards = List.copyOf(cards);
        more = List.copyOf(more);
        resting = List.copyOf(resting);
    }

    static ForYouState of(Advice advice, Reading reading) {
        AdviceTexts texts = reading.texts();
        boolean begin = reading.journal().entries().isEmpty();
        int fitting = advice.cards().size() + advice.more().size();
        return new ForYouState(fitting == 0 ? "" : texts.text("advice.summary", advice.cards().size(), fitting),
                advice.signs().stream().map(sign -> SignText.of(sign, reading)).toList(),
                advice.questions().stream().map(question -> SignText.question(question, reading)).toList(),
                advice.notices().stream().map(notice -> SignText.notice(notice, reading)).toList(),
                advice.cards().stream().map(card -> CardText.of(card, reading)).toList(),
                advice.more().stream().map(card -> CardText.of(card, reading)).toList(),
                RestText.of(advice.withheld(), texts), advice.withheld().size(),
                advice.missing().map(missing -> AskText.of(missing, texts)),
                advice.cards().isEmpty() && !begin ? quiet(advice, texts) : "", begin);
    }

    private static String quiet(Advice advice, AdviceTexts texts) {
        if (!advice.signs().isEmpty()) {
            return texts.text("advice.quiet.sign");
        }
        return texts.text(advice.withheld().isEmpty() ? "advice.quiet" : "advice.quiet.resting");
    }
}
