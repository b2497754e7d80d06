package app.wakewell.ui.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** A date to be typed or picked. What was typed and is no date is told; the date stays as it was. */
public final class DayField extends DatePicker {

    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private Locale locale = Locale.ENGLISH;
    private @Nullable LocalDate last;

    public DayField() {
        getStyleClass().add("day-field");
        getStylesheets().add(Objects.requireNonNull(DayField.class.getResource("day-field.css")).toExternalForm());
        setShowWeekNumbers(false);
        setConverter(new AsTyped());
        setDayCellFactory(picker -> new LimitedDay());
        valueProperty().subscribe(day -> refused.set(""));
        // so that typing another date replaces this one; later, as the toolkit still places the caret itself
        focusedProperty().subscribe(focused -> {
            if (focused) {
                Platform.runLater(getEditor()::selectAll);
            }
        });
    }

    /** Sets the language that dates are typed in. */
    public void speak(Locale language) {
        locale = language;
    }

    /** Sets the last date that can be picked; a later one can still be typed, and is for the form to refuse. */
    public void setLast(LocalDate day) {
        last = day;
    }

    /** What was typed last and is no date; else empty. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    private final class AsTyped extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : DayText.format(day, locale);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
                refused.set("");
                return null;
            }
            Optional<LocalDate> day = DayText.parse(text, locale);
            refused.set(day.isPresent() ? "" : text.strip());
            return day.orElseGet(DayField.this::getValue);
        }
    }

    private final class LimitedDay extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(last != null && day.isAfter(last));
        }
    }
}
