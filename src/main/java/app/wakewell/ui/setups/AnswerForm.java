package app.wakewell.ui.setups;

import java.util.Collection;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;

/** What a form says of the fields of a set-up; unanswered, "don't know" and "none" stay apart. */
final class AnswerForm {

    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(Answers.NONE);

    /** All answers in the form now. */
    ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    Answers get() {
        return answers.get();
    }

    /** Puts other answers into the form. */
    void show(Answers other) {
        if (!other.equals(answers.get())) {
            answers.set(other);
        }
    }

    <T> void say(Field<T> field, T value) {
        show(get().with(field, value));
    }

    /** Answers "don't know". */
    void sayUnknown(Field<?> field) {
        show(Patch.NONE.unknown(field).applyTo(get()));
    }

    /** Takes an answer back. */
    void clear(Field<?> field) {
        show(get().without(field));
    }

    /**
     * Answers in the canonical text of the field; an empty text takes the answer back.
     *
     * @return what is the matter with the text, or {@code null} if it was taken
     */
    @Nullable
    Problem sayText(Field<?> field, String text) {
        return switch (Patch.NONE.parse(field, text)) {
            case Parsed.Ok<Patch>(Patch patch) -> {
                show(patch.applyTo(get()));
                yield null;
            }
            case Parsed.No<Patch>(Problem problem) -> problem;
        };
    }

    /** Some answers, as far as they are about some fields. */
    static Answers about(Collection<Field<?>> fields, Answers all) {
        Answers some = all;
        for (Field<?> field : all.fields()) {
            some = fields.contains(field) ? some : some.without(field);
        }
        return some;
    }
}
