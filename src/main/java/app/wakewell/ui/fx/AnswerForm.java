package app.wakewell.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;

/**
 * Answers as properties: the value of each field, and whether "don't know" is its answer. Tells what the person answers,
 * not what is filled in.
 */
public final class AnswerForm {

    private final Map<Field<?>, Answered<?>> fields = new HashMap<>();
    private final Consumer<Patch> answered;
    private Answers answers = Answers.NONE;
    private boolean filling;

    /**
     * An empty form.
     *
     * @param answered
     *            gets each answer of the person, or its withdrawal
     */
    public AnswerForm(Consumer<Patch> answered) {
        this.answered = answered;
    }

    /** The value answered to a field; {@code null} if there is none, or "don't know". */
    public <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return of(field).value;
    }

    /** Whether "don't know" is the answer to a field that has no value of its own for it. */
    public BooleanProperty unknown(Field<?> field) {
        return of(field).unknown;
    }

    /** All the answers as they are in the form. */
    public Answers answers() {
        return answers;
    }

    /** Shows these answers; nothing counts as answered by it. */
    public void fill(Answers given) {
        answers = given;
        filling = true;
        try {
            fields.values().forEach(Answered::show);
        } finally {
            filling = false;
        }
    }

    /** Answers several fields at once, as one patch. */
    public void answer(Patch patch) {
        fill(patch.applyTo(answers));
        answered.accept(patch);
    }

    @SuppressWarnings("unchecked") // put in by the same field
    private <T> Answered<T> of(Field<T> field) {
        return (Answered<T>) fields.computeIfAbsent(field, first -> new Answered<>(field));
    }

    /** The two properties of one field, which never both say something. */
    private final class Answered<T> {

        private final Field<T> field;
        private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
        private final BooleanProperty unknown = new SimpleBooleanProperty();

        Answered(Field<T> field) {
            this.field = field;
            boolean before = filling;
            filling = true;
            show();
            filling = before;
            value.subscribe((was, now) -> given(now == null ? Patch.NONE.clear(field) : Patch.NONE.set(field, now)));
            unknown.subscribe((was, now) -> given(now ? Patch.NONE.unknown(field) : Patch.NONE.clear(field)));
        }

        private void given(Patch patch) {
            if (filling) {
                return;
            }
            answers = patch.applyTo(answers);
            filling = true;
            try {
                show(); // a value takes "don't know" away, and the other way round
            } finally {
                filling = false;
            }
            answered.accept(patch);
        }

        private void show() {
            value.set(answers.get(field).orElse(null));
            unknown.set(answers.isUnknown(field));
        }
    }
}
