package app.wakewell.ui.today;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;

/** An answer that is typed. What cannot be read stays as typed, with the reason beside it, and is not stored. */
final class TextAnswer<T> {

    private final ObjectProperty<@Nullable T> answer;
    private final Function<String, Parsed<T>> reader;
    private final Function<? super T, String> writer;
    private final Function<Problem, String> words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TextAnswer(ObjectProperty<@Nullable T> answer, Function<String, Parsed<T>> reader,
            Function<? super T, String> writer, Function<Problem, String> words) {
        this.answer = answer;
        this.reader = reader;
        this.writer = writer;
        this.words = words;
        answer.subscribe(this::show);
    }

    private void show(@Nullable T value) {
        text.set(value == null ? "" : writer.apply(value));
        problem.set("");
    }

    /** What stands in the field. */
    StringProperty textProperty() {
        return text;
    }

    /** Why it cannot be read; empty if it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The person has finished typing. */
    void commit() {
        if (text.get().isBlank()) {
            problem.set("");
            answer.set(null);
            return;
        }
        switch (reader.apply(text.get())) {
            case Parsed.Ok<T>(T value) -> {
                problem.set("");
                answer.set(value);
                show(value);
            }
            case Parsed.No<T>(Problem why) -> problem.set(words.apply(why));
        }
    }

    /** Forgets what cannot be read, because another night is shown now. */
    void reset() {
        show(answer.get());
    }
}
