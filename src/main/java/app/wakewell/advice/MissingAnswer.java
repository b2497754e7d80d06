package app.wakewell.advice;

import java.util.List;

import app.wakewell.domain.Field;

/**
 * The one question worth asking now.
 *
 * @param field
 *            what to ask
 * @param decides
 *            ids of the items that its answer decides, the first in rank leading
 */
public record MissingAnswer(Field<?> field, List<String> decides) {
    public MissingAnswer {
        decides = List.copyOf(decides);
    }
}
