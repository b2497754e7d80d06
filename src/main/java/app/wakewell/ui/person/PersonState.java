package app.wakewell.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Episode;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/**
 * What "About you" shows besides the answers themselves.
 *
 * @param episode
 *            the answer to the first question, or {@code null}
 * @param pause
 *            breaks from the journal
 * @param factors
 *            the person's own factors
 * @param leftOut
 *            what exports and reports leave out unless it is ticked, in one line
 */
record PersonState(@Nullable Episode episode, BreakState pause, List<FactorLine> factors, String leftOut) {

    static PersonState of(Snapshot journal, LocalDate today, Messages messages, Wording wording, Formats formats) {
        return new PersonState(journal.profile().episode(), BreakState.of(journal, today, messages, formats),
                FactorLine.of(journal, messages, formats),
                Fields.ANSWERED.stream()
                        .filter(Field::isSensitive)
                        .map(field -> wording.lowerFirst(wording.field(field)))
                        .collect(Collectors.joining(messages.text("person.list"))));
    }
}
