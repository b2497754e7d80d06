package app.wakewell.ui.fx;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;

/** An answer that is typed. What cannot be read stays as typed, with the reason beside it, and is not stored. */
public final class TypedAnswer<T> {

    private final Field<T> field;
    private final ObjectProperty<@Nullable T> answer;
    private final Function<Problem, String> words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean typing;

    /**
     * A typed answer.
     *
     * @param words
     *            a problem as a sentence
     */
    public TypedAnswer(Field<T> field, ObjectProperty<@Nullable T> answer, Function<Problem, String> words) {
        this.field = field;
        this.answer = answer;
        this.words = words;
        answer.subscribe(() -> {
            if (!typing) {
                show();
            }
        });
        show();
    }

    private void show() {
        T value = answer.get();
        text.set(value == null ? "" : field.format(value));
        problem.set("");
    }

    /** What stands in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why it cannot be read; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The person paused while typing: what can be read is kept, and the text stays as it is. */
    public void keep() {
        if (!text.get().isBlank() && field.parse(text.get()) instanceof Parsed.Ok<T>(T value)) {
            typing = true;
            answer.set(value);
            typing = false;
            problem.set("");
        }
    }

    /** The person has finished typing. */
    public void commit() {
        if (text.get().isBlank()) {
            problem.set("");
            answer.set(null);
            return;
        }
        switch (field.parse(text.get())) {
            case Parsed.Ok<T>(T value) -> {
                answer.set(value);
                show();
            }
            case Parsed.No<T>(Problem why) -> problem.set(words.apply(why));
        }
    }

    /** Forgets what cannot be read, because something else is shown now. */
    public void reset() {
        show();
    }
}
