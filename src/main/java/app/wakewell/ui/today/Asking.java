package app.wakewell.ui.today;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.ValueType;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.Question;

/** Ties controls to the fields they ask for, each with "don't know" where the field takes that. */
final class Asking {

    private final TodayViewModel model;

    Asking(TodayViewModel model) {
        this.model = model;
    }

    /** Asks for a field. */
    <T> void field(Question<T> control, Field<T> field) {
        unknown(control, field);
        control.valueProperty().bindBidirectional(model.answer(field));
    }

    /** Offers "don't know" alone; the value is tied by other means. */
    void unknown(Question<?> control, Field<?> field) {
        if (field.takesUnknown()) {
            control.setDontKnow(model.words().wording().unknown());
            control.unknownProperty().bindBidirectional(model.unknown(field));
        }
    }

    /** Asks for one of the values of a field. */
    <E extends Enum<E>> void oneOf(ChoiceRow<E> control, Field<E> field) {
        if (field.type() instanceof ValueType.Choice<E>(Class<E> values)) {
            control.offer(List.of(values.getEnumConstants()), model.words().wording()::value);
        }
        field(control, field);
    }

    /** Asks for any of the values of a field. */
    <E extends Enum<E>> void anyOf(ChipSet<E> control, Field<Set<E>> field) {
        chips(control, field, null);
        field(control, field);
    }

    /** Offers the values of a field as chips. */
    <E extends Enum<E>> void chips(ChipSet<E> control, Field<Set<E>> field,
            @Nullable Function<? super E, ? extends Node> drawing) {
        if (field.type() instanceof ValueType.Choices<E>(Class<E> values)) {
            control.offer(List.of(values.getEnumConstants()), model.words().wording()::value,
                    model.words().wording().noneOfThese(), drawing);
        }
    }

    /** Has a group say what is in it, and be as open as it was left. */
    void fold(Fold fold, Group group) {
        fold.setOpen(model.folds().isOpen(group));
        fold.openProperty().subscribe((before, now) -> model.folds().keep(group, now));
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                fold.setSummary(state.summaries().getOrDefault(group, ""));
            }
        });
    }
}
