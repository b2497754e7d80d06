package app.wakewell.ui.today;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;

/** The answers of one night as properties, one for each field. Tells what the person answers, not what is filled in. */
final class NightForm {

    private final Map<Field<?>, ObjectProperty<? extends @Nullable Object>> properties = new HashMap<>();
    private final BiConsumer<Field<?>, Patch> answered;
    private Answers answers = Answers.NONE;
    private boolean filling;

    /**
     * An empty form.
     *
     * @param answered
     *            gets each answer of the person, or its withdrawal, as a patch
     */
    NightForm(BiConsumer<Field<?>, Patch> answered) {
        this.answered = answered;
    }

    /** The answer to a field; setting it to {@code null} takes it back. */
    @SuppressWarnings("unchecked") // put in below, by the same field
    <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return (ObjectProperty<@Nullable T>) properties.computeIfAbsent(field, first -> made(field));
    }

    private <T> ObjectProperty<@Nullable T> made(Field<T> field) {
        ObjectProperty<@Nullable T> property = new SimpleObjectProperty<>(this, field.name(),
                answers.get(field).orElse(null)) {
            @Override
            public void set(@Nullable T now) {
                // before anybody hears of it: whoever listens may ask for all the answers
                if (!filling) {
                    answers = patch(field, now).applyTo(answers);
                }
                super.set(now);
            }
        };
        property.subscribe((before, now) -> {
            if (!filling) {
                answered.accept(field, patch(field, now));
            }
        });
        return property;
    }

    private static <T> Patch patch(Field<T> field, @Nullable T now) {
        return now == null ? Patch.NONE.clear(field) : Patch.NONE.set(field, now);
    }

    Answers answers() {
        return answers;
    }

    /** Shows these answers; nothing counts as answered by it. */
    void fill(Answers given) {
        answers = given;
        filling = true;
        try {
            properties.forEach((field, property) -> fill(field, property));
        } finally {
            filling = false;
        }
    }

    @SuppressWarnings("unchecked") // the property is of the field's own type
    private <T> void fill(Field<T> field, ObjectProperty<?> property) {
        Optional<T> value = answers.get(field);
        ((ObjectProperty<@Nullable T>) property).set(value.orElse(null));
    }
}
