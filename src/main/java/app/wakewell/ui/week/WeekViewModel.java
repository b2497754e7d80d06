package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Patch;
import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.FoldMemory;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Saving;
import app.wakewell.ui.fx.ScreenContext;

/** The page of one week. Every answer is saved as it is given; no answer is one that has to be given. */
final class WeekViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Saving saving;
    private final WeekTexts texts;
    private final Navigator navigator;
    private final FoldMemory folds;

    private final AnswerForm form = new AnswerForm(this::answered);
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable WeekState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** The week that was opened unasked when the screen was last shown. */
    private @Nullable LocalDate unasked;
    private WeekProposals proposals = WeekProposals.NONE;
    private final InvalidationListener follower = changed -> journalChanged();

    WeekViewModel(ScreenContext context) {
        this.journal = context.session().journal();
        this.live = context.live();
        this.saving = new Saving(context);
        this.texts = new WeekTexts(context.messages(), context.wording(), context.formats());
        this.navigator = context.navigator();
        this.folds = new FoldMemory(context.preferences());
    }

    // ---- what is shown ----

    AnswerForm form() {
        return form;
    }

    FoldMemory folds() {
        return folds;
    }

    WeekTexts texts() {
        return texts;
    }

    /** The last of the seven days. */
    ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable WeekState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What came of saving the answers. */
    Saving saving() {
        return saving;
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The last day that a week can end with. */
    LocalDate today() {
        return journal.currentNight().morning();
    }

    // ---- life cycle ----

    /** The screen came into view: a new visit to the week that was open, or to the latest. */
    void shown() {
        live.stateProperty().addListener(follower);
        undoable.set(live.state().undoable().isPresent());
        LocalDate latest = WeekState.latest(live.snapshot(), today());
        LocalDate before = day.get();
        boolean chosen = before != null && !before.equals(unasked);
        unasked = latest;
        if (!chosen && !latest.equals(before)) {
            open(latest);
        } else if (!saving.isStuck()) {
            saving.begin();
            journalChanged();
        }
    }

    void hidden() {
        live.stateProperty().removeListener(follower);
    }

    /** Opens the seven days that end with a day. Stays where it is while the disk refuses what is in the form. */
    void open(LocalDate last) {
        if (saving.isStuck() || last.isAfter(today())) {
            return;
        }
        saving.begin();
        Answers stored = stored(last);
        proposals = stored.isEmpty() ? WeekProposals.of(live.snapshot(), last) : WeekProposals.NONE;
        form.fill(stored);
        day.set(last);
        compute();
    }

    void earlier() {
        open(WeekState.before(live.snapshot(), opened()));
    }

    void later() {
        open(WeekState.after(live.snapshot(), opened(), today()));
    }

    private LocalDate opened() {
        return Objects.requireNonNull(day.get(), "a week is open while the screen is shown");
    }

    private Answers stored(LocalDate last) {
        return live.snapshot()
                .weeks()
                .stream()
                .filter(week -> week.day().equals(last))
                .findFirst()
                .map(WeekEntry::answers)
                .orElse(Answers.NONE);
    }

    // ---- answers ----

    /** Confirms what is proposed and not answered yet. */
    void takeOver() {
        WeekState now = state.get();
        if (now != null && !now.proposed().isEmpty()) {
            form.give(Patch.setting(now.proposed()));
        }
    }

    private void answered(Patch patch) {
        LocalDate about = opened();
        compute();
        saving.save(patch, (answers, visit) -> journal.logWeek(about, answers, visit));
    }

    void undo() {
        navigator.undo();
    }

    // ---- what others change ----

    private void journalChanged() {
        undoable.set(live.state().undoable().isPresent());
        LocalDate about = day.get();
        if (about == null) {
            return;
        }
        Answers stored = stored(about);
        if (saving.isDone() && !stored.equals(form.answers())) {
            form.fill(stored); // undone, imported or changed elsewhere
        }
        compute();
    }

    private void compute() {
        state.set(WeekState.of(live.snapshot(), opened(), form.answers(), proposals, today(), texts));
    }
}
