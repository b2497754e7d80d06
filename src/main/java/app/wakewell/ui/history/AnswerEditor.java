package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.ValueType;

/**
 * Where an answer is given in the table.
 *
 * @param node
 *            what is shown
 * @param control
 *            what takes the keys
 * @param large
 *            whether it lies beside the cell, as it has no room in it
 * @param begin
 *            runs once it is in its place
 */
record AnswerEditor(Node node, Control control, boolean large, Runnable begin) {

    /** Typed for "don't know". */
    private static final String QUESTION_MARK = "?";

    private static final double NOTE_WIDTH = 300;
    private static final double NOTE_HEIGHT = 110;

    /** What comes of editing. */
    interface Outcome {
        /**
         * The answer is to be kept.
         *
         * @param text
         *            its canonical text; empty for none
         * @param moveOn
         *            whether the keys want to go on to the next night
         */
        void keep(String text, boolean moveOn);

        /** Everything stays as it was. */
        void leave();
    }

    /**
     * The editor for a field.
     *
     * @param begun
     *            what was typed to begin with, or {@code null} to begin with the answer
     */
    static AnswerEditor of(Field<?> field, Answers answers, @Nullable String begun, HistoryTexts texts,
            Outcome outcome) {
        String now = begun == null ? shown(answers.text(field).orElse("")) : begun;
        return switch (field.type()) {
            case ValueType.Choice<?>(Class<? extends Enum<?>> values) -> chosen(field, answers, names(values), texts,
                    outcome);
            case ValueType.Qualities any -> chosen(field, answers,
                    Stream.of(SleepQuality.values()).map(one -> Integer.toString(one.value())).toList(), texts,
                    outcome);
            case ValueType.Text any -> written(now, texts, outcome);
            default -> typed(now, begun == null, outcome);
        };
    }

    private static List<String> names(Class<? extends Enum<?>> values) {
        return Stream.of(values.getEnumConstants()).<String>map(Enum::name).toList();
    }

    private static String shown(String canonical) {
        return canonical.equals(Field.UNKNOWN) ? QUESTION_MARK : canonical;
    }

    private static String canonical(String typed) {
        return typed.strip().equals(QUESTION_MARK) ? Field.UNKNOWN : typed.strip();
    }

    private static AnswerEditor typed(String now, boolean selected, Outcome outcome) {
        TextField line = new TextField(now);
        line.getStyleClass().add("answer-editor");
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                outcome.keep(canonical(line.getText()), true);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                outcome.leave();
                key.consume();
            }
        });
        line.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                outcome.keep(canonical(line.getText()), false);
            }
        });
        return new AnswerEditor(line, line, false, () -> {
            if (selected) {
                line.selectAll();
            } else {
                line.positionCaret(line.getLength());
            }
        });
    }

    private static AnswerEditor written(String now, HistoryTexts texts, Outcome outcome) {
        TextArea area = new TextArea(now);
        area.setId("history-note");
        area.setWrapText(true);
        area.setPrefSize(NOTE_WIDTH, NOTE_HEIGHT);
        area.setAccessibleText(texts.text("history.note"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean keep = key.getCode() == KeyCode.TAB || (key.getCode() == KeyCode.ENTER && key.isShortcutDown());
            if (keep) {
                outcome.keep(area.getText(), false);
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                outcome.leave();
                key.consume();
            }
        });
        area.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                outcome.keep(area.getText(), false);
            }
        });
        Label hint = new Label(texts.text("history.note.hint"));
        hint.getStyleClass().add("caption");
        VBox box = new VBox(area, hint);
        box.getStyleClass().add("beside-cell");
        return new AnswerEditor(box, area, true, () -> area.positionCaret(area.getLength()));
    }

    private static AnswerEditor chosen(Field<?> field, Answers answers, List<String> values, HistoryTexts texts,
            Outcome outcome) {
        List<String> items = new ArrayList<>(values);
        if (field.takesUnknown()) {
            items.add(Field.UNKNOWN);
        }
        items.add(""); // takes the answer back
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getStyleClass().add("answer-editor");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : words(field, value, texts);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(items);
        String before = answers.text(field).orElse("");
        box.setValue(before);
        box.setOnHidden(hidden -> {
            String now = Objects.requireNonNullElse(box.getValue(), "");
            if (now.equals(before)) {
                outcome.leave();
            } else {
                outcome.keep(now, false);
            }
        });
        return new AnswerEditor(box, box, false, box::show);
    }

    private static <T> String words(Field<T> field, String canonical, HistoryTexts texts) {
        if (canonical.isEmpty()) {
            return texts.text("history.unanswered");
        }
        if (canonical.equals(Field.UNKNOWN) && field.takesUnknown()) {
            return texts.wording().unknown();
        }
        return field.parse(canonical) instanceof Parsed.Ok<T>(T value)
                ? texts.answer(field, Answers.NONE.with(field, value))
                : canonical;
    }
}
