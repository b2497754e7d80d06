package app.wakewell.ui.setups;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.ui.fx.AnswerForm;

/** What is noted about the mattress in use without its being another one: turned, looked over, bought. */
final class MattressViewModel {

    private final SetUpsTexts texts;
    private final Doing doing;
    private final AnswerForm answers = new AnswerForm(answer -> {});
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>();

    /** What the panel asks. */
    enum Asking {
        /** What the maker's label says about turning. */
        LABEL,
        /** How the mattress is. */
        CHECK,
        /** When it was bought. */
        BOUGHT
    }

    MattressViewModel(SetUpsTexts texts, Doing doing) {
        this.texts = texts;
        this.doing = doing;
    }

    /** What is asked now, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Asking> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** What the small form says. */
    AnswerForm answers() {
        return answers;
    }

    /** Opens a small form with what is known. */
    void ask(Asking what, MattressState mattress) {
        answers.fill(mattress.known());
        asking.set(what);
    }

    void close() {
        asking.set(null);
    }

    /** The mattress was turned today; where that may not be right for it, the label is asked for first. */
    void turned(MattressState mattress, Night tonight) {
        switch (mattress.turning()) {
            case OFFERED -> note(tonight, turnedOn(tonight.evening()), "setups.mattress.turned.told");
            case LABEL_FIRST -> ask(Asking.LABEL, mattress);
            case ABSENT -> throw new IllegalStateException("a mattress that is not to be turned");
        }
    }

    private static Patch turnedOn(LocalDate day) {
        return Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, day);
    }

    /**
     * What the label says. It was turned, unless the label speaks against it.
     *
     * @param label
     *            NO notes only that; else the turning is noted with it
     */
    void turned(YesNoUnsure label, Night tonight) {
        Patch said = Patch.NONE.set(SetUpFields.MATTRESS_CAN_ROTATE, label);
        if (label == YesNoUnsure.NO) {
            note(tonight, said, "setups.mattress.label.told");
        } else {
            note(tonight, said.then(turnedOn(tonight.evening())), "setups.mattress.turned.told");
        }
    }

    /** It was looked over today. */
    void checked(MattressState mattress, Night tonight) {
        Patch found = Patch.between(mattress.known().about(FieldGroups.CHECK),
                answers.answers().about(FieldGroups.CHECK));
        note(tonight, found.set(SetUpFields.MATTRESS_LAST_REVIEWED, tonight.evening()),
                "setups.mattress.checked.told");
    }

    /** When it was bought, which has been so since its first night. */
    void bought(MattressState mattress) {
        note(mattress.from(), Patch.between(mattress.known().about(FieldGroups.BOUGHT),
                answers.answers().about(FieldGroups.BOUGHT)), "setups.mattress.bought.told");
    }

    private void note(Night from, Patch patch, String told) {
        doing.run(journal -> journal.observe(BedPart.MATTRESS, from, patch), texts.text(told));
        close();
    }
}
