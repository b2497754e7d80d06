package app.wakewell.ui.today;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
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
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;

/**
 * The form of one night. Every answer is saved as it is given: as a draft until pain on rising is answered, as the
 * night's entry from then on.
 */
final class TodayViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane opening;
    private final Clock clock;
    private final Messages messages;
    private final Wording wording;
    private final Formats formats;
    private final Navigator navigator;

    private final NightForm form = new NightForm(this::answered);
    private final ReadOnlyObjectWrapper<@Nullable Night> night = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TodayState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** The night proposed when the screen was last shown; a new morning proposes a new one. */
    private @Nullable Night proposedNight;
    private Visit visit = new Visit();
    /** Answers that no call has confirmed as saved yet; as a draft they stay in here until they are an entry. */
    private Patch unsaved = Patch.NONE;
    /** Whether the night was not written when it was opened. */
    private boolean fresh;
    /** Whether the disk refused the last answer. */
    private boolean stuck;
    private final InvalidationListener follower = changed -> journalChanged();

    TodayViewModel(ScreenContext context) {
        this.journal = context.session().journal();
        this.live = context.live();
        this.background = context.background();
        this.opening = background.lane();
        this.clock = context.clock();
        this.messages = context.messages();
        this.wording = context.wording();
        this.formats = context.formats();
        this.navigator = context.navigator();
    }

    // ---- what is shown ----

    ReadOnlyObjectProperty<@Nullable Night> nightProperty() {
        return night.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TodayState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** "Saved 07:12", only after the call that saved it has returned. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Why the last answer is not saved; empty while all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Says that a draft was found; empty otherwise. */
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The answer to a field. */
    <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return form.answer(field);
    }

    Answers answers() {
        return form.answers();
    }

    /** The latest date whose night can be written. */
    LocalDate latest() {
        return LocalDate.now(clock);
    }

    Messages messages() {
        return messages;
    }

    Wording wording() {
        return wording;
    }

    Formats formats() {
        return formats;
    }

    Clock clock() {
        return clock;
    }

    // ---- life cycle ----

    /** The screen came into view: a new visit to the night that was open, or to the one that ended this morning. */
    void shown() {
        live.stateProperty().addListener(follower);
        undoable.set(live.state().undoable().isPresent());
        Night before = night.get();
        boolean backFilling = before != null && !before.equals(proposedNight);
        proposedNight = journal.currentNight();
        open(before != null && backFilling ? before : proposedNight);
    }

    void hidden() {
        live.stateProperty().removeListener(follower);
        opening.cancel();
    }

    /**
     * Opens the form of a night: its entry if it is written, else what was kept of it, else nothing. Stays where it is
     * while the disk refuses what is in the form.
     */
    void open(Night wanted) {
        if (stuck || wanted.morning().isAfter(latest())) {
            return;
        }
        night.set(wanted);
        visit = new Visit();
        unsaved = Patch.NONE;
        saved.set("");
        problem.set("");
        kept.set("");
        Optional<Entry> entry = live.snapshot().entry(wanted);
        fresh = entry.isEmpty();
        form.fill(entry.map(Entry::answers).orElse(Answers.NONE));
        compute();
        opening.run(() -> journal.draft(wanted), draft -> draft.ifPresent(this::restore));
    }

    private void restore(Draft draft) {
        if (!draft.night().equals(night.get()) || live.snapshot().entry(draft.night()).isPresent()) {
            return;
        }
        Patch sinceOpened = unsaved;
        unsaved = Patch.setting(draft.answers()).then(sinceOpened);
        form.fill(sinceOpened.applyTo(draft.answers()));
        kept.set(messages.text("today.kept"));
        compute();
        if (!sinceOpened.isEmpty()) {
            save(draft.night());
        }
    }

    // ---- answers ----

    private void answered(Field<?> field, Patch patch) {
        Night about = night.get();
        if (about == null) {
            return;
        }
        unsaved = unsaved.then(patch);
        kept.set("");
        compute();
        save(about);
    }

    /** What came of a save: when, and whether as an entry or as a draft. */
    private record Saved(Instant at, boolean entry) {}

    private void save(Night about) {
        Patch toSave = unsaved;
        Answers answers = form.answers();
        Visit mine = visit;
        background.run(() -> {
            boolean entry = answers.has(NightFields.PAIN_RISING) || journal.read().entry(about).isPresent();
            if (entry) {
                journal.log(about, toSave, mine);
            } else {
                journal.keepDraft(about, answers);
            }
            return new Saved(clock.instant(), entry);
        }, done -> saved(about, toSave, done), this::notSaved);
    }

    private void saved(Night about, Patch patch, Saved done) {
        stuck = false;
        if (about.equals(night.get())) {
            String time = formats.time(done.at());
            saved.set(done.entry() ? messages.text("today.saved", time) : messages.text("today.draft", time));
            problem.set("");
            if (done.entry() && unsaved.equals(patch)) {
                unsaved = Patch.NONE;
            }
        }
    }

    private void notSaved(RuntimeException failure) {
        stuck = !(failure instanceof Refused);
        saved.set("");
        problem.set(messages.text("today.notSaved", why(failure)));
    }

    private String why(RuntimeException failure) {
        return switch (failure) {
            case Refused refused -> refused.problems().stream().map(wording::problem).collect(Collectors.joining(" "));
            case JournalUnusable unusable -> wording.problem(unusable.problem());
            default -> messages.text("today.notSaved.unknown");
        };
    }

    /** Tries again to save what could not be saved. */
    void saveAgain() {
        Night about = night.get();
        if (about != null && !unsaved.isEmpty()) {
            save(about);
        }
    }

    /** Confirms the regions that are proposed. */
    void confirmRegions() {
        TodayState now = state.get();
        if (now != null && !now.proposed().isEmpty()) {
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
        TodayState now = state.get();
        boolean usual = chosen != null && now != null && !now.usualProps().isEmpty()
                && chosen.equals(now.usualProps());
        answer(NightFields.PROPS).set(usual ? null : chosen);
    }

    /** Opens the editor of a set-up change from this night on. */
    void changeBed() {
        Optional.ofNullable(night.get()).ifPresent(navigator::changeSetUp);
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
        if (unsaved.isEmpty() && !Objects.equals(stored, form.answers())) {
            // undone, imported or changed elsewhere
            form.fill(stored);
            saved.set("");
        }
        compute();
    }

    private void compute() {
        Night about = night.get();
        if (about != null) {
            state.set(
                    TodayState.of(live.snapshot(), about, form.answers(), fresh, latest(), messages, wording, formats));
        }
    }
}
