package app.wakewell.ui.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Episode;
import app.wakewell.domain.OwnFactor;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.FoldMemory;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Saving;
import app.wakewell.ui.fx.ScreenContext;

/** What the person says of themselves, breaks from the journal, and their own factors. All of it may stay blank. */
final class PersonViewModel {

    /** A longer name would not fit on a chip. */
    static final int LONGEST_NAME = 60;

    private final ScreenContext context;
    private final Journal journal;
    private final LiveJournal live;
    private final Saving saving;
    private final AnswerForm form;
    private final FoldMemory folds;
    private final ReadOnlyObjectWrapper<@Nullable PersonState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Episode> episode = new SimpleObjectProperty<>();

    private final ObjectProperty<@Nullable LocalDate> breakFrom = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> breakUntil = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper breakProblem = new ReadOnlyStringWrapper("");

    private final StringProperty factorName = new SimpleStringProperty("");
    private final ObjectProperty<OwnFactor.@Nullable Type> factorType = new SimpleObjectProperty<>(
            OwnFactor.Type.YES_NO);
    private final ReadOnlyStringWrapper factorProblem = new ReadOnlyStringWrapper("");
    private final InvalidationListener follower = changed -> journalChanged();

    PersonViewModel(ScreenContext context) {
        this.context = context;
        this.journal = context.session().journal();
        this.live = context.live();
        this.saving = new Saving(context);
        this.folds = new FoldMemory(context.preferences());
        this.form = new AnswerForm(patch -> saving.save(patch, journal::changePerson));
        episode.subscribe((before, now) -> answerEpisode(now));
        breakFrom.subscribe(() -> breakProblem.set(""));
        breakUntil.subscribe(() -> breakProblem.set(""));
        factorName.subscribe(() -> factorProblem.set(""));
    }

    // ---- what is shown ----

    AnswerForm form() {
        return form;
    }

    FoldMemory folds() {
        return folds;
    }

    /** What came of saving the answers. */
    Saving saving() {
        return saving;
    }

    ReadOnlyObjectProperty<@Nullable PersonState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The answer to the first question. */
    ObjectProperty<@Nullable Episode> episodeProperty() {
        return episode;
    }

    ObjectProperty<@Nullable LocalDate> breakFromProperty() {
        return breakFrom;
    }

    ObjectProperty<@Nullable LocalDate> breakUntilProperty() {
        return breakUntil;
    }

    /** Why a break cannot be; empty if it can. */
    ReadOnlyStringProperty breakProblemProperty() {
        return breakProblem.getReadOnlyProperty();
    }

    StringProperty factorNameProperty() {
        return factorName;
    }

    ObjectProperty<OwnFactor.@Nullable Type> factorTypeProperty() {
        return factorType;
    }

    /** Why a factor cannot be added; empty if it can. */
    ReadOnlyStringProperty factorProblemProperty() {
        return factorProblem.getReadOnlyProperty();
    }

    Messages messages() {
        return context.messages();
    }

    Wording wording() {
        return context.wording();
    }

    LocalDate today() {
        return journal.currentNight().morning();
    }

    // ---- life cycle ----

    void shown() {
        live.stateProperty().addListener(follower);
        if (!saving.isStuck()) {
            saving.begin();
        }
        breakFrom.set(today());
        breakUntil.set(null);
        journalChanged();
    }

    void hidden() {
        live.stateProperty().removeListener(follower);
    }

    private void journalChanged() {
        undoable.set(live.state().undoable().isPresent());
        Answers stored = live.snapshot().person();
        if (saving.isDone() && !stored.equals(form.answers())) {
            form.fill(stored);
        }
        PersonState now = PersonState.of(live.snapshot(), today(), messages(), wording(), context.formats());
        state.set(now);
        episode.set(now.episode());
    }

    private void answerEpisode(@Nullable Episode given) {
        PersonState now = state.get();
        if (given != null && now != null && given != now.episode()) {
            change(() -> {
                journal.answerEpisode(given);
                return given;
            }, saved -> {}, breakProblem);
        }
    }

    void undo() {
        context.navigator().undo();
    }

    // ---- breaks ----

    /** Begins a break, or notes one that is over. */
    void takeBreak() {
        LocalDate from = breakFrom.get();
        LocalDate until = breakUntil.get();
        if (from == null || from.isAfter(today())) {
            breakProblem.set(messages().text("person.break.problem.from"));
        } else if (until != null && until.isBefore(from)) {
            breakProblem.set(messages().text("person.break.problem.until"));
        } else {
            DayEvent.What what = DayEvent.What.of(DayEvent.Type.BREAK, from, Answers.NONE);
            change(() -> journal.addEvent(until == null ? what : what.over(until, DayEvent.Ending.ENDED)),
                    added -> breakUntil.set(null), breakProblem);
        }
    }

    /** Ends the break that today lies in: yesterday was its last day. A break that began today never was. */
    void endBreak() {
        PersonState now = state.get();
        if (now == null) {
            return;
        }
        now.pause().running().ifPresent(running -> {
            LocalDate last = today().minusDays(1);
            change(() -> {
                if (last.isBefore(running.what().day())) {
                    journal.removeEvent(running.number());
                } else {
                    journal.amendEvent(running.number(), running.what().over(last, DayEvent.Ending.ENDED));
                }
                return running;
            }, ended -> {}, breakProblem);
        });
    }

    // ---- own factors ----

    /** Adds the factor that is typed. */
    void addFactor() {
        String name = factorName.get().strip();
        OwnFactor.Type type = factorType.get();
        if (name.isEmpty()) {
            factorProblem.set(messages().text("person.factor.problem.name"));
        } else if (name.length() > LONGEST_NAME) {
            factorProblem.set(messages().text("person.factor.problem.long", name.length(), LONGEST_NAME));
        } else if (isTaken(name)) {
            factorProblem.set(messages().text("person.factor.problem.taken", name));
        } else if (type == null) {
            factorProblem.set(messages().text("person.factor.problem.type"));
        } else {
            keep(new OwnFactor(name, type, null));
            factorName.set("");
        }
    }

    private boolean isTaken(String name) {
        PersonState now = state.get();
        return now != null && now.factors()
                .stream()
                .anyMatch(line -> line.factor().name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Asks for a factor on Today, from now on. */
    void ask(OwnFactor factor) {
        keep(new OwnFactor(factor.name(), factor.type(), null));
    }

    /** Does not ask for a factor any more; the nights that have it keep it. */
    void retire(OwnFactor factor) {
        keep(new OwnFactor(factor.name(), factor.type(), today()));
    }

    private void keep(OwnFactor factor) {
        change(() -> {
            journal.keepFactor(factor);
            return factor;
        }, kept -> {}, factorProblem);
    }

    /** Whether a factor can go for good, as no night has it. */
    boolean canRemove(OwnFactor factor) {
        return FactorLine.isUnused(factor, live.snapshot());
    }

    void remove(OwnFactor factor) {
        change(() -> {
            journal.removeFactor(factor.name());
            return factor;
        }, removed -> {}, factorProblem);
    }

    private <T> void change(Supplier<T> work, java.util.function.Consumer<T> then, ReadOnlyStringWrapper problem) {
        context.background().run(work, then, failure -> {
            if (failure instanceof Refused refused) {
                problem.set(wording().problem(refused.problems().getFirst()));
            } else {
                context.notices().failed(failure);
            }
        });
    }
}
