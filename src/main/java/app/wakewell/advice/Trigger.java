package app.wakewell.advice;

import java.util.List;

import app.wakewell.domain.Night;

/**
 * Something noted upon which the list of warning signs opens by itself. Not a sign: it says nothing of what is behind
 * it.
 *
 * @param kind
 *            which of them
 * @param nights
 *            the very nights, earliest first; at least one
 * @param words
 *            the words of the note that are meant, as they stand there; none of other kinds
 */
public record Trigger(Kind kind, List<Night> nights, List<String> words) {

    /** What was noted; clinical guidance names none of these, they only open the list. */
    public enum Kind {
        /** Strong pain on rising, morning after morning. */
        STRONG_MORNINGS,
        /** Pain on rising rose from one week to the next. */
        RISE,
        /** Strong pain in bed on many nights. */
        NIGHT_PAIN,
        /** Long stiffness on most mornings, of somebody whose pain began before 45 and has lasted three months. */
        LONG_STIFFNESS,
        /** Pain below the knee, which was not noted before. */
        BELOW_KNEE,
        /** Words of the note that the list has, too. */
        NOTE
    }

    public Trigger {
        nights = List.copyOf(nights);
        words = List.copyOf(words);
    }
}
