package app.wakewell.advice;

import java.util.List;
import java.util.Optional;

/**
 * All that the library says to a journal on a day.
 *
 * @param signs
 *            the open signs, the most urgent first: above everything else
 * @param questions
 *            questions about further signs; they block nothing
 * @param news
 *            those of the questions that a new place or more pain brought up
 * @param notices
 *            notes about safety that stand by themselves
 * @param cards
 *            at most three, of different topics, none pointing away from where another points
 * @param more
 *            the rest, one click away, in rank
 * @param withheld
 *            what fits and is not shown, with the reason
 * @param missing
 *            the one answer that would decide something
 */
public record Advice(List<Sign> signs, List<Fitting> questions, List<Fitting> news, List<Fitting> notices,
        List<Card> cards, List<Card> more, List<Withheld> withheld, Optional<MissingAnswer> missing) {

    /** Cards shown at a time. */
    public static final int MOST_CARDS = 3;

    public Advice {
        signs = List.copyOf(signs);
        questions = List.copyOf(questions);
        news = List.copyOf(news);
        notices = List.copyOf(notices);
        cards = List.copyOf(cards);
        more = List.copyOf(more);
        withheld = List.copyOf(withheld);
    }
}
