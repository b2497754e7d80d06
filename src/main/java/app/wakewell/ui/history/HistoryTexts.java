package app.wakewell.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Problem;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/**
 * The words of History.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 * @param formats
 *            times of day
 * @param zone
 *            of the clock that the person looks at
 * @param yesNo
 *            the person's own factors that are answered with yes or no
 */
record HistoryTexts(Messages messages, Wording wording, Formats formats, ZoneId zone, Set<Field<?>> yesNo) {

    HistoryTexts {
        yesNo = Set.copyOf(yesNo);
    }

    HistoryTexts(Messages messages, Wording wording, Formats formats, ZoneId zone) {
        this(messages, wording, formats, zone, Set.of());
    }

    /** The same words, with those for the person's own factors. */
    HistoryTexts knowing(List<OwnFactor> factors) {
        return new HistoryTexts(messages, wording, formats, zone,
                factors.stream()
                        .filter(factor -> factor.type() == OwnFactor.Type.YES_NO)
                        .map(OwnFactor::field)
                        .collect(Collectors.toSet()));
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** The night inside a sentence. */
    String inSentence(Night night) {
        return wording.lowerFirst(wording.nightWithYear(night));
    }

    /** The night as short as a table takes it: "Sat 21 to Sun 22 Nov 2026". */
    String inTable(Night night) {
        return text("history.night", date(night.evening(), "history.date.evening"),
                date(night.morning(), "history.date.morning"));
    }

    private String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(text(pattern), wording.locale()).format(date);
    }

    /** An answer, or nothing where there is none. */
    String answer(Field<?> field, Answers answers) {
        if (yesNo.contains(field)) {
            String text = answers.text(field).orElse("");
            return text.equals("1") ? wording.value(YesNo.YES) : text.equals("0") ? wording.value(YesNo.NO) : text;
        }
        return wording.answer(field, answers).orElse("");
    }

    /** A field with its answer: "Pain on rising: 5". */
    String said(Field<?> field, Answers answers) {
        return text("history.said", wording.field(field), answer(field, answers));
    }

    /** A moment in the person's zone: "22 November 2026, 07:12". */
    String moment(Instant at) {
        return moment(at, zone);
    }

    /** A moment as the clock of a zone showed it. */
    String moment(Instant at, ZoneId where) {
        return text("history.moment", wording.dayWithYear(at.atZone(where).toLocalDate()),
                formats.time(at.atZone(where)));
    }

    /** Words one after the other: "late, changed". */
    String list(Collection<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(text("history.list")));
    }

    /** Why something was refused. */
    String problems(List<Problem> problems) {
        return problems.stream().map(wording::problem).collect(Collectors.joining(" "));
    }
}
