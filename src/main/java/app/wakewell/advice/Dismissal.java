package app.wakewell.advice;

import java.time.LocalDate;
import java.util.Map;

/**
 * The person said no to a card.
 *
 * @param item
 *            id of the item
 * @param on
 *            on which day
 * @param kind
 *            for how long
 * @param lasting
 *            for {@link Kind#NOT_FOR_ME}, what {@link Advisor#lastingAnswers} gave then: canonical text by field id
 */
public record Dismissal(String item, LocalDate on, Kind kind, Map<String, String> lasting) {

    public Dismissal {
        lasting = Map.copyOf(lasting);
    }

    /** How long a card stays away. */
    public enum Kind {
        /** {@value Dismissal#REST_DAYS} days. */
        LATER,
        /** Until an answer that its condition rests on is another one. */
        NOT_FOR_ME
    }

    /** How long a card rests after "later", and a sign after a clinician saw it. */
    public static final int REST_DAYS = 28;
}
