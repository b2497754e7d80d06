package app.wakewell.ui.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.Saving;
import app.wakewell.ui.fx.ScreenContext;

/** The one question that would decide something: asked once, answered where it belongs, or skipped. */
final class AskViewModel {

    private final ScreenContext context;
    private final Journal journal;
    private final Saving saving;
    private final AnswerForm form;
    private final Runnable onDone;
    private final ReadOnlyObjectWrapper<@Nullable AskText> question = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

    /**
     * A view-model.
     *
     * @param onDone
     *            runs when a question is answered or skipped and the next one may come
     */
    AskViewModel(ScreenContext context, Runnable onDone) {
        this.context = context;
        this.journal = context.session().journal();
        this.saving = new Saving(context);
        this.onDone = onDone;
        this.form = new AnswerForm(this::answer);
    }

    /** What is asked; stays until the person is done with it, so that an answer can be put right. */
    ReadOnlyObjectProperty<@Nullable AskText> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether it is answered. */
    ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    AnswerForm form() {
        return form;
    }

    /** What came of saving the answer. */
    Saving saving() {
        return saving;
    }

    /** No day after it can be an answer. */
    LocalDate today() {
        return LocalDate.now(context.clock());
    }

    /** Asks what is worth asking now, if nothing is asked yet. */
    void consider(Optional<AskText> now) {
        if (question.get() == null && now.isPresent()) {
            answered.set(false);
            form.fill(Answers.NONE);
            saving.begin();
            question.set(now.get());
        }
    }

    private void answer(Patch patch) {
        AskText asked = question.get();
        if (asked != null) {
            answered.set(true);
            Field<?> field = asked.field();
            BiConsumer<Patch, Visit> store = ProfileFields.ALL.contains(field)
                    ? journal::changePerson
                    : (given, visit) -> LateAnswer.about(field, journal).store(given, journal);
            saving.save(patch, (given, visit) -> {
                store.accept(given, visit);
                journal.advice().asked(field);
            });
        }
    }

    /** The person is done with it, or does not want to answer; it does not come again. */
    void done() {
        AskText asked = question.get();
        if (asked != null && !saving.isStuck()) {
            context.background().run(() -> {
                journal.advice().asked(asked.field());
                return asked;
            }, kept -> {
                question.set(null);
                onDone.run();
            });
        }
    }

    /** The screen is left: an answered question is done with, another one waits. */
    void left() {
        if (saving.isDone()) {
            question.set(null);
        }
    }
}
