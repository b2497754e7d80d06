package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Stiffness;
import app.wakewell.settings.FormMemory;
import app.wakewell.settings.Preferences;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.ScreenContext;

/** The one question beyond the usual ones: whether there is one, and what becomes of it. */
final class OneMoreViewModel {

    private final Preferences preferences;
    private final NightSaving saving;
    private final AnswerForm before = new AnswerForm(this::answeredBefore);
    private final ReadOnlyObjectWrapper<@Nullable OneMore> question = new ReadOnlyObjectWrapper<>();
    private @Nullable Night open;
    private FormMemory memory = FormMemory.NONE;

    OneMoreViewModel(ScreenContext context, TodayWords words) {
        preferences = context.preferences();
        saving = new NightSaving(context.session().journal(), context.background(), context.clock(), words);
    }

    /** What is asked; stays until the form is left or it is waved away, so that an answer can be put right. */
    ReadOnlyObjectProperty<@Nullable OneMore> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Why an answer about the night before is not saved; empty if it is. */
    ReadOnlyStringProperty problemProperty() {
        return saving.problemProperty();
    }

    /** The answers to the night before, where the question is about that one. */
    AnswerForm before() {
        return before;
    }

    /**
     * Another form is open.
     *
     * @param night
     *            the night of this morning, or {@code null} where another one is open: those ask nothing more
     */
    void begin(@Nullable Night night) {
        open = night;
        memory = preferences.read().form();
        question.set(null);
        saving.begin();
    }

    /** Looks whether there is something to ask, after each answer. */
    void consider(TodayState.Open form) {
        if (!form.night().equals(open)) {
            return;
        }
        if (question.get() == null) {
            OneMore.of(form.journal(), form.night(), form.form(), memory, form.latest()).ifPresent(found -> {
                keep(kept -> kept.asking(found.name(), form.latest()));
                question.set(found);
            });
        }
        before.fill(settled(form));
    }

    /** What the morning before has to say now: "still stiff" is no answer the day after. */
    private static Answers settled(TodayState.Open form) {
        return form.journal()
                .entry(form.night().previous())
                .flatMap(OneMoreViewModel::stiffness)
                .orElse(Answers.NONE);
    }

    private static Optional<Answers> stiffness(Entry entry) {
        return entry.answers().isUnknown(NightFields.STIFFNESS)
                ? Optional.of(Answers.NONE.withUnknown(NightFields.STIFFNESS))
                : entry.get(NightFields.STIFFNESS)
                        .filter(stiff -> stiff != Stiffness.NOT_YET)
                        .map(stiff -> Answers.NONE.with(NightFields.STIFFNESS, stiff));
    }

    private void answeredBefore(Patch patch) {
        if (open != null) {
            saving.add(patch);
            saving.save(open.previous(), before.answers());
        }
    }

    /** Waves the question away; none comes back on that day. */
    void skip(LocalDate today) {
        keep(kept -> kept.skipping(today));
        question.set(null);
    }

    private void keep(UnaryOperator<FormMemory> change) {
        preferences.change(settings -> settings.withForm(change.apply(settings.form())));
        memory = preferences.read().form();
    }
}
