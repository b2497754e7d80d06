package app.wakewell.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SleepPlace;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.FoldMemory;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;

/** The form of one night: which night, what is answered, and what follows from it. */
final class TodayViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background.Lane opening;
    private final Clock clock;
    private final TodayWords words;
    private final Navigator navigator;
    private final NightSaving saving;
    private final OneMoreViewModel oneMore;
    private final FoldMemory folds;
    private final SignsWatch signs;

    private final AnswerForm form = new AnswerForm(this::answered);
    private final ReadOnlyObjectWrapper<@Nullable Night> night = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TodayState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** The night of this morning when the screen was last looked at; a new morning ends the sitting. */
    private @Nullable Night current;
    /** Whether the night was not written when it was opened. */
    private boolean fresh;
    private final InvalidationListener follower = changed -> journalChanged();

    TodayViewModel(ScreenContext context) {
        journal = context.session().journal();
        live = context.live();
        opening = context.background().lane();
        clock = context.clock();
        words = new TodayWords(context.messages(), context.wording(), context.formats());
        navigator = context.navigator();
        saving = new NightSaving(journal, context.background(), clock, words);
        oneMore = new OneMoreViewModel(context, words);
        folds = new FoldMemory(context.preferences());
        signs = new SignsWatch(context, words);
    }

    // ---- what is shown ----

    ReadOnlyObjectProperty<@Nullable Night> nightProperty() {
        return night.getReadOnlyProperty();
    }

    /** Changes with every answer, when all of the form is up to date. */
    ReadOnlyObjectProperty<@Nullable TodayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** "Saved 07:12", only after the call that saved it has returned. */
    ReadOnlyStringProperty savedProperty() {
        return saving.savedProperty();
    }

    /** Why the last answer is not saved; empty while all is well. */
    ReadOnlyStringProperty problemProperty() {
        return saving.problemProperty();
    }

    /** Says that a draft was found; empty otherwise. */
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The value answered to a field. */
    <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return form.answer(field);
    }

    /** Whether "don't know" is the answer to a field. */
    BooleanProperty unknown(Field<?> field) {
        return form.unknown(field);
    }

    Answers answers() {
        return form.answers();
    }

    /** Answers several fields at once. */
    void give(Patch patch) {
        form.give(patch);
    }

    /** The question beyond the usual ones. */
    OneMoreViewModel oneMore() {
        return oneMore;
    }

    /** What of the answers leads to the warning signs. */
    SignsWatch signs() {
        return signs;
    }

    /** Which groups are left open. */
    FoldMemory folds() {
        return folds;
    }

    /** The latest date whose night can be written. */
    LocalDate latest() {
        return LocalDate.now(clock);
    }

    TodayWords words() {
        return words;
    }

    LiveJournal live() {
        return live;
    }

    Clock clock() {
        return clock;
    }

    // ---- which night ----

    /**
     * The screen came into view: a new visit to the night that was open, be it a past one, or to the one of this
     * morning where that is a new one.
     */
    void shown() {
        live.stateProperty().addListener(follower);
        undoable.set(live.state().undoable().isPresent());
        Night open = night.get();
        Night now = journal.currentNight();
        open(open == null || !now.equals(current) ? now : open);
    }

    /** The person is back at the window, which may have stood open over night. */
    void lookedAt() {
        if (current != null && !journal.currentNight().equals(current)) {
            open(journal.currentNight());
        }
    }

    void hidden() {
        live.stateProperty().removeListener(follower);
        opening.cancel();
        signs.left();
    }

    /**
     * Opens the form of a night: its entry if it is written, else what was kept of it, else nothing. Stays where it is
     * while the disk refuses what is in the form.
     */
    void open(Night wanted) {
        if (saving.isStuck() || wanted.morning().isAfter(latest())) {
            return;
        }
        current = journal.currentNight();
        night.set(wanted);
        saving.begin();
        oneMore.begin(wanted.equals(current) ? wanted : null);
        signs.begin();
        kept.set("");
        Optional<Entry> entry = live.snapshot().entry(wanted);
        fresh = entry.isEmpty();
        form.fill(entry.map(Entry::answers).orElse(Answers.NONE));
        compute();
        opening.run(() -> journal.draft(wanted), draft -> draft.ifPresent(this::restore));
    }

    /** Opens the form of this morning. */
    void backToToday() {
        open(journal.currentNight());
    }

    /** Opens the next night that has no entry; stays where there is none. */
    void nextMissing() {
        Optional.ofNullable(state.get()).flatMap(TodayState::nextMissing).ifPresent(this::open);
    }

    private void restore(Draft draft) {
        if (!draft.night().equals(night.get()) || live.snapshot().entry(draft.night()).isPresent()) {
            return;
        }
        Patch sinceOpened = saving.unsaved();
        saving.restored(draft.answers());
        form.fill(sinceOpened.applyTo(draft.answers()));
        kept.set(words.text("today.kept"));
        compute();
        if (!sinceOpened.isEmpty()) {
            saving.save(draft.night(), form.answers());
        }
    }

    // ---- answers ----

    private void answered(Patch patch) {
        Night about = night.get();
        if (about == null) {
            return;
        }
        saving.add(patch);
        signs.answered();
        kept.set("");
        compute();
        saving.save(about, form.answers());
    }

    /** Tries again to save what could not be saved. */
    void saveAgain() {
        Night about = night.get();
        if (about != null && !saving.unsaved().isEmpty()) {
            saving.save(about, form.answers());
        }
    }

    /** Confirms the regions that are proposed, if there is no answer yet. */
    void confirmRegions() {
        TodayState now = state.get();
        if (now != null && !now.proposed().isEmpty() && !answers().has(NightFields.PAIN_REGIONS)) {
            answer(NightFields.PAIN_REGIONS).set(now.proposed());
        }
    }

    /** Answers where the night was slept; the same answer again takes it back. */
    void slept(SleepPlace place) {
        ObjectProperty<@Nullable SleepPlace> answer = answer(NightFields.LOCATION);
        boolean elsewhere = place != SleepPlace.OWN_BED && answer.get() != null
                && answer.get() != SleepPlace.OWN_BED;
        answer.set(elsewhere || place == answer.get() ? null : place);
    }

    /** Stores props only where they are not those of the set-up. */
    void props(@Nullable Set<Prop> chosen) {
        Set<Prop> usual = Optional.ofNullable(state.get()).map(now -> now.bed().usualProps()).orElse(Set.of());
        boolean asUsual = chosen != null && !usual.isEmpty() && chosen.equals(usual);
        answer(NightFields.PROPS).set(asUsual ? null : chosen);
    }

    // ---- where it leads ----

    /** Opens the editor of a set-up change from this night on. */
    void changeBed() {
        Optional.ofNullable(night.get()).ifPresent(navigator::changeSetUp);
    }

    void showSigns() {
        navigator.show(Navigator.SIGNS);
    }

    void showSeveral() {
        navigator.show(Navigator.SEVERAL);
    }

    void undo() {
        navigator.undo();
    }

    // ---- what others change ----

    private void journalChanged() {
        Night about = night.get();
        undoable.set(live.state().undoable().isPresent());
        if (about == null) {
            return;
        }
        Answers stored = live.snapshot().entry(about).map(Entry::answers).orElse(Answers.NONE);
        Answers now = saving.unsaved().applyTo(stored);
        if (!Objects.equals(now, form.answers())) {
            // undone, imported or changed elsewhere
            form.fill(now);
            saving.overtaken();
        }
        compute();
    }

    private void compute() {
        Night about = night.get();
        if (about == null) {
            return;
        }
        Night now = Objects.requireNonNull(current, "a night is open");
        TodayState.Open open = new TodayState.Open(live.snapshot(), about, form.answers(), fresh, now, latest());
        oneMore.consider(open);
        state.set(TodayState.of(open, words));
    }
}
