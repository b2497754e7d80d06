package app.wakewell.advice;

import java.util.List;

/**
 * Where the articles disagree, or one qualifies another.
 *
 * @param id
 *            {@code N1} and on
 * @param title
 *            what it is about
 * @param sides
 *            what each side says; two at least
 * @param presentation
 *            how both are to be shown
 * @param items
 *            the items it is about
 * @param oneCard
 *            those of them that share a card when several fit, the first that fits leading; may be empty
 */
public record Nuance(String id, String title, List<Side> sides, String presentation, List<String> items,
        List<String> oneCard) {

    public Nuance {
        sides = List.copyOf(sides);
        items = List.copyOf(items);
        oneCard = List.copyOf(oneCard);
    }

    /**
     * One side.
     *
     * @param sources
     *            ids of the articles that take it; none where no article does
     * @param view
     *            what they say
     */
    public record Side(List<String> sources, String view) {
        public Side {
            sources = List.copyOf(sources);
        }
    }
}
