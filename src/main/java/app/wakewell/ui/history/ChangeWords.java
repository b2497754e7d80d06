package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.journal.Step;
import app.wakewell.journal.Version;

/**
 * The history of an entry in words.
 *
 * @param texts
 *            the words
 */
record ChangeWords(HistoryTexts texts) {

    /** Of a longer note only the beginning is told. */
    private static final int MOST_LETTERS = 80;

    List<NightPanel.ChangeRow> of(List<Version> versions) {
        return versions.stream().map(this::row).toList();
    }

    private NightPanel.ChangeRow row(Version version) {
        Entry before = version.before();
        Entry after = version.after();
        String what = texts.text(before == null
                ? written(version.kind())
                : after == null
                        ? "history.change.removed"
                        : version.kind() == Step.Kind.IMPORT ? "history.change.filled" : "history.change.changed");
        return new NightPanel.ChangeRow(texts.text("history.change.at", what, texts.moment(version.at())),
                after == null ? List.of() : differences(before, after.answers()));
    }

    private static String written(Step.Kind kind) {
        return switch (kind) {
            case RESTORE -> "history.change.restored";
            case IMPORT -> "history.change.imported";
            default -> "history.change.written";
        };
    }

    private List<String> differences(@Nullable Entry before, Answers now) {
        Answers was = before == null ? Answers.NONE : before.answers();
        List<String> words = new ArrayList<>();
        for (Field<?> field : now.differenceTo(was)) {
            words.add(before == null
                    ? texts.text("history.said", texts.wording().field(field), answer(field, now))
                    : texts.text("history.change.fromTo", texts.wording().field(field), answer(field, was),
                            answer(field, now)));
        }
        return words;
    }

    private String answer(Field<?> field, Answers answers) {
        String words = texts.answer(field, answers);
        if (words.isEmpty()) {
            return texts.text("history.change.unanswered");
        }
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST_LETTERS
                ? line
                : texts.text("history.change.longer", line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)));
    }
}
