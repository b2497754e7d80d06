package app.wakewell.ui.several;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.fx.ScreenContext;

/**
 * The sheet of several nights. What is typed is kept as the draft of its night at once, so that leaving and a crash
 * lose nothing; "save" writes all nights that have pain on rising in one step.
 */
final class SeveralViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane opening;
    private final Clock clock;
    private final Navigator navigator;
    private final Notices notices;
    private final SeveralState.Texts texts;

    private final ReadOnlyObjectWrapper<SeveralState> state;
    private final ReadOnlyObjectWrapper<SeveralRange> range = new ReadOnlyObjectWrapper<>(SeveralRange.MISSING);
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /** Nights with a note that was typed and not kept yet. */
    private final Set<Night> unkept = new HashSet<>();
    private Sheet sheet;
    private final InvalidationListener follower = changed -> compute();

    SeveralViewModel(ScreenContext context) {
        journal = context.session().journal();
        live = context.live();
        background = context.background();
        opening = background.lane();
        clock = context.clock();
        navigator = context.navigator();
        notices = context.notices();
        texts = new SeveralState.Texts(context.messages(), context.wording(), context.formats());
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(clock));
        sheet = Sheet.of(List.of(), live.snapshot());
        state = new ReadOnlyObjectWrapper<>(SeveralState.of(live.snapshot(), sheet, texts));
    }

    ReadOnlyObjectProperty<SeveralState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SeveralRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** The month that is shown, where the range is one. */
    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** "Kept 07:12", only after the call that kept it has returned. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why something is neither kept nor saved; empty while all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    SeveralState.Texts texts() {
        return texts;
    }

    /** The last date whose night can be written. */
    LocalDate latest() {
        return LocalDate.now(clock);
    }

    // ---- life cycle ----

    void shown() {
        live.stateProperty().addListener(follower);
        open();
    }

    void hidden() {
        live.stateProperty().removeListener(follower);
        opening.cancel();
    }

    void choose(SeveralRange chosen) {
        range.set(chosen);
        open();
    }

    void showMonth(YearMonth chosen) {
        if (!chosen.isAfter(YearMonth.from(latest()))) {
            month.set(chosen);
            choose(SeveralRange.MONTH);
        }
    }

    private void open() {
        status.set("");
        problem.set("");
        List<Night> nights = range.get().nights(live.snapshot(), Night.endingOn(latest()), month.get());
        sheet = Sheet.of(nights, live.snapshot());
        compute();
        opening.run(() -> drafts(nights), drafts -> change(sheet.restored(drafts)));
    }

    private Map<Night, Answers> drafts(List<Night> nights) {
        Map<Night, Answers> drafts = new HashMap<>();
        nights.forEach(night -> journal.draft(night).map(Draft::answers).ifPresent(kept -> drafts.put(night, kept)));
        return drafts;
    }

    // ---- typing ----

    /** A key was pressed in a cell. */
    void key(Place place, char key) {
        typed(place, sheet.key(place, key));
    }

    /** An answer was chosen from the list of a cell, by its canonical text. */
    void answer(Place place, String text) {
        typed(place, sheet.answer(place, text));
    }

    void clear(Place place) {
        typed(place, sheet.clear(place));
    }

    /** A note is being typed; it is kept when {@link #keepNote} is called, not with every letter. */
    void note(Night night, String text) {
        unkept.add(night);
        change(sheet.answer(new Place(night, Column.NOTE), text));
    }

    /** The focus left a cell. */
    void left(Place place) {
        change(sheet.left(place));
    }

    private void typed(Place place, Sheet now) {
        boolean changed = !now.draft(place.night()).equals(sheet.draft(place.night()));
        change(now);
        if (changed) {
            keep(place.night());
        }
    }

    private void change(Sheet now) {
        if (!now.equals(sheet)) {
            sheet = now;
            compute();
        }
    }

    /** Keeps what was typed about a night, in case the program ends. */
    void keep(Night night) {
        unkept.remove(night);
        Answers draft = sheet.draft(night);
        background.run(() -> {
            journal.keepDraft(night, draft);
            return clock.instant();
        }, at -> {
            problem.set("");
            status.set(texts.messages().text("several.kept", texts.formats().time(at)));
        }, this::failed);
    }

    /** The typing of a note is over for now. */
    void keepNote(Night night) {
        if (unkept.contains(night)) {
            keep(night);
        }
    }

    // ---- saving ----

    /** Writes all nights that are ready, in one step. */
    void save() {
        SortedMap<Night, Patch> ready = state.get().ready();
        if (ready.isEmpty()) {
            return;
        }
        background.run(() -> journal.logSeveral(ready), count -> {
            problem.set("");
            status.set("");
            notices.offer(texts.messages().text("several.saved", count), texts.messages().text("several.undo"),
                    navigator::undo);
        }, this::failed);
    }

    private void failed(RuntimeException failure) {
        status.set("");
        switch (failure) {
            case Refused refused -> refused(refused.problems());
            case JournalUnusable unusable -> problem.set(texts.wording().problem(unusable.problem()));
            default -> {
                problem.set(texts.messages().text("several.failed"));
                notices.failed(failure);
            }
        }
    }

    /** What the journal refuses about a night is told in its row; it names the night first and then the problem. */
    private void refused(List<Problem> problems) {
        Map<Night, List<Problem>> byNight = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (Problem refusal : problems) {
            if (refusal.details().size() == 2 && refusal.details().getFirst() instanceof Night night
                    && refusal.details().getLast() instanceof Problem why) {
                byNight.computeIfAbsent(night, first -> new ArrayList<>()).add(why);
            } else {
                others.add(texts.problem(refusal));
            }
        }
        change(sheet.refused(byNight));
        others.addFirst(texts.messages().text("several.refused"));
        problem.set(String.join(" ", others));
    }

    /** Opens the form of a night. */
    void openNight(Night night) {
        navigator.openNight(night);
    }

    void back() {
        navigator.show(Navigator.TODAY);
    }

    private void compute() {
        state.set(SeveralState.of(live.snapshot(), sheet, texts));
    }
}
