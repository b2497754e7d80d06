package app.wakewell.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.StepTitle;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;

/** What the frame of the window shows, and undo and redo. */
final class ShellViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Messages messages;
    private final Wording wording;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<ShellState> state;
    private final ReadOnlyStringWrapper screen = new ReadOnlyStringWrapper(Navigator.TODAY);
    private final ReadOnlyBooleanWrapper emergency = new ReadOnlyBooleanWrapper();
    private final Clock clock;
    /** What was noted that asks for emergency care, and what of it the person has read about. */
    private Set<Symptom> emergencies = Set.of();
    private Set<Symptom> read = Set.of();
    private Runnable onEmergency = () -> {};

    ShellViewModel(Journal journal, LiveJournal live, Background background, Clock clock, Messages messages,
            Wording wording, Formats formats, Notices notices) {
        this.journal = journal;
        this.live = live;
        this.background = background;
        this.messages = messages;
        this.wording = wording;
        this.notices = notices;
        this.clock = clock;
        this.state = new ReadOnlyObjectWrapper<>(
                ShellState.of(live.state(), messages, wording, formats, clock.getZone()));
        live.stateProperty()
                .subscribe(now -> state.set(ShellState.of(now, messages, wording, formats, clock.getZone())));
        watch(live.snapshot());
        live.stateProperty().subscribe((before, now) -> watch(now.snapshot()));
    }

    ReadOnlyObjectProperty<ShellState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Whether something was noted that asks for emergency care, and the person has not said that they read about it.
     */
    ReadOnlyBooleanProperty emergencyProperty() {
        return emergency.getReadOnlyProperty();
    }

    /** The person has read what to do. */
    void readEmergency() {
        read = emergencies;
        emergency.set(false);
    }

    /** Runs when something that asks for emergency care is ticked while the journal is open, wherever that is. */
    void setOnEmergency(Runnable raised) {
        onEmergency = raised;
    }

    private void watch(Snapshot journal) {
        Set<Symptom> before = emergencies;
        emergencies = SymptomNotes.emergencies(journal, LocalDate.now(clock));
        // said to be over and ticked anew, it is to be read anew
        read = read.stream().filter(emergencies::contains).collect(Collectors.toUnmodifiableSet());
        emergency.set(!read.containsAll(emergencies));
        // an answer about the night leads to the list when its field is left
        if (SymptomNotes.active(journal)
                .keySet()
                .stream()
                .anyMatch(symptom -> emergencies.contains(symptom) && !before.contains(symptom))) {
            onEmergency.run();
        }
    }

    /** Id of the screen that is shown. */
    ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    void shown(String id) {
        screen.set(id);
    }

    /** Takes the newest step back and says which. */
    void undo() {
        if (live.state().readOnly()) {
            notices.say(messages.text("shell.readOnly"));
            return;
        }
        step(Journal::undoable, Journal::undo, messages.text("shell.undo.none"),
                step -> notices.offer(messages.text("shell.undone", worded(step)), messages.text("shell.redo"),
                        this::redo));
    }

    /** Does what was taken back last again and says what. */
    void redo() {
        if (live.state().readOnly()) {
            notices.say(messages.text("shell.readOnly"));
            return;
        }
        step(Journal::redoable, Journal::redo, messages.text("shell.redo.none"),
                step -> notices.offer(messages.text("shell.redone", worded(step)), messages.text("shell.undo"),
                        this::undo));
    }

    private void step(Function<Journal, Optional<StepTitle>> which, Consumer<Journal> run, String none,
            Consumer<StepTitle> done) {
        background.run(() -> {
            Optional<StepTitle> step = which.apply(journal);
            if (step.isPresent()) {
                run.accept(journal);
            }
            return step;
        }, step -> step.ifPresentOrElse(done, () -> notices.say(none)));
    }

    private String worded(StepTitle step) {
        return wording.lowerFirst(wording.step(step));
    }
}
