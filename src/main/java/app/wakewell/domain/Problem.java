package app.wakewell.domain;

import java.util.List;

/**
 * Why a value was not accepted: a message key and what goes into the message. The words live in message bundles; this
 * type knows none.
 *
 * @param field
 *            id of the field, or empty where no single field is meant
 * @param key
 *            message key, such as {@code problem.whole.range}
 * @param details
 *            what the message names, in its order: the value that was given, limits, accepted words
 */
public record Problem(String field, String key, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(String field, String key, Object... details) {
        return new Problem(field, key, List.of(details));
    }

    /** The same problem, told of the given field. */
    public Problem in(String fieldId) {
        return new Problem(fieldId, key, details);
    }
}
