package app.wakewell.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the person said to something that Wakewell showed: a card, a sign, a finding. A journal has at most one for
 * each.
 *
 * @param subject
 *            what it was said to; see {@link #toAdvice} and {@link #toFinding}
 * @param kind
 *            what was said
 * @param on
 *            on which day
 * @param answers
 *            what it rests on: it holds only while these fields are answered so. Canonical text by field id, empty for
 *            no answer; often none
 */
public record Reply(String subject, Kind kind, LocalDate on, Map<String, String> answers) implements Item {

    /** What can be said. */
    public enum Kind {
        /** A card: not now. */
        LATER,
        /** A card: does not fit me. */
        NOT_FOR_ME,
        /** A sign: a clinician has seen it. */
        SEEN,
        /** A finding: not of interest. */
        IGNORE
    }

    private static final String ADVICE = "advice:";
    private static final String FINDING = "finding:";

    /**
     * A reply.
     *
     * @throws IllegalArgumentException
     *             if it is to nothing
     */
    public Reply {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("a reply is to something");
        }
        answers = Map.copyOf(answers);
    }

    /** The subject of a reply to an item of the advice library. */
    public static String toAdvice(String item) {
        return ADVICE + item;
    }

    /** The subject of a reply to a finding. */
    public static String toFinding(String finding) {
        return FINDING + finding;
    }

    /** The item of the advice library that it is to, if it is to one. */
    public Optional<String> item() {
        return subject.startsWith(ADVICE) ? Optional.of(subject.substring(ADVICE.length())) : Optional.empty();
    }

    @Override
    public Key key() {
        return key(subject);
    }

    public static Key key(String subject) {
        return new Key(Item.Kind.REPLY, subject);
    }
}
