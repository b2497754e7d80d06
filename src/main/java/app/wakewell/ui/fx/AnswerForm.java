package app.wakewell.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
 * The answers of one form as properties: a value for each field, and whether the answer is "don't know". Never both;
 * neither while nothing is answered. Tells what the person answers, not what is filled in.
 */
public final class AnswerForm {

    private final Map<Field<?>, Cell<?>> cells = new HashMap<>();
    private final Consumer<Patch> answered;
    private Answers answers = Answers.NONE;
    private boolean filling;

    /**
     * An empty form.
     *
     * @param answered
     *            gets each answer of the person, or its withdrawal, as a patch
     */
    public AnswerForm(Consumer<Patch> answered) {
        this.answered = answered;
    }

    /** The value answered to a field; setting it to {@code null} takes the answer back. */
    public <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return cell(field).value;
    }

    /** Whether "don't know" is the answer to a field; its own value for that, where it has one, is a value. */
    public BooleanProperty unknown(Field<?> field) {
        return cell(field).unknown;
    }

    @SuppressWarnings("unchecked") // put in by the same field
    private <T> Cell<T> cell(Field<T> field) {
        return (Cell<T>) cells.computeIfAbsent(field, first -> new Cell<>(field));
    }

    /** All the answers in the form. */
    public Answers answers() {
        return answers;
    }

    /** Shows these answers; nothing counts as answered by it. */
    public void fill(Answers given) {
        answers = given;
        cells.values().forEach(Cell::show);
    }

    /** The person answers several fields at once. */
    public void give(Patch patch) {
        // before anybody hears of it: whoever listens may ask for all the answers
        answers = patch.applyTo(answers);
        patch.texts().keySet().forEach(field -> cell(field).show());
        answered.accept(patch);
    }

    /** What one field holds. */
    private final class Cell<T> {

        private final Field<T> field;
        private final ObjectProperty<@Nullable T> value;
        private final BooleanProperty unknown;

        Cell(Field<T> field) {
            this.field = field;
            value = new SimpleObjectProperty<>(AnswerForm.this, field.name(), answers.get(field).orElse(null)) {
                @Override
                public void set(@Nullable T now) {
                    if (filling) {
                        super.set(now);
                    } else if (!Objects.equals(now, get())) {
                        give(now == null ? Patch.NONE.clear(field) : Patch.NONE.set(field, now));
                    }
                }
            };
            unknown = new SimpleBooleanProperty(AnswerForm.this, field.name(), answers.isUnknown(field)) {
                @Override
                public void set(boolean now) {
                    if (filling) {
                        super.set(now);
                    } else if (now != get()) {
                        give(now ? Patch.NONE.unknown(field) : Patch.NONE.clear(field));
                    }
                }
            };
        }

        private void show() {
            boolean before = filling;
            filling = true;
            try {
                value.set(answers.get(field).orElse(null));
                unknown.set(answers.isUnknown(field));
            } finally {
                filling = before;
            }
        }
    }
}
