package app.wakewell.ui.today;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;

/** The note, kept exactly as typed. */
final class NoteViewModel {

    /** From so many characters on, their number is shown. */
    static final int COUNTED_FROM = 100_000;

    private final ObjectProperty<@Nullable String> answer;
    private final TodayWords words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean keeping;

    NoteViewModel(TodayViewModel today) {
        answer = today.answer(NightFields.NOTE);
        words = today.words();
        answer.subscribe(this::show);
        today.nightProperty().subscribe(night -> show(answer.get()));
        text.subscribe(this::count);
    }

    private void show(@Nullable String note) {
        if (keeping) {
            return;
        }
        String stored = note == null ? "" : note;
        if (!stored.equals(text.get())) {
            text.set(stored);
        }
        problem.set("");
    }

    private void count(String typed) {
        size.set(typed.length() < COUNTED_FROM
                ? ""
                : words.text("today.note.size", typed.length(), ValueType.Text.LONGEST));
    }

    /** What stands in the field. */
    StringProperty textProperty() {
        return text;
    }

    /** How long it is and may become; empty while it is short. */
    ReadOnlyStringProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Why it is not saved; empty if it is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Saves what stands there, blank as no note. */
    void keep() {
        String typed = text.get();
        switch (NightFields.NOTE.parse(typed)) {
            case Parsed.Ok<String>(String note) -> {
                problem.set("");
                keeping = true; // what is being typed is not written anew under the hands
                answer.set(note.isBlank() ? null : note);
                keeping = false;
            }
            case Parsed.No<String>(Problem why) -> problem.set(words.wording().problem(why));
        }
    }
}
