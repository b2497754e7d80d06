package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Visit;
import app.wakewell.picture.Picture;
import app.wakewell.picture.YearPicture;
import app.wakewell.settings.Preferences;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.picture.NightWords;

/** The year and the table of nights: what is shown of them, and what is changed in them. */
final class HistoryViewModel {

    private static final double TEXT = 11;

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane reading;
    private final HistoryTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final Preferences preferences;
    private final Locale place;
    /** Touched in the lane only, which computes one state after the other. */
    private final NightSearch search = new NightSearch();

    private final ObjectProperty<NightFilter> filter = new SimpleObjectProperty<>(NightFilter.ALL);
    private final ObjectProperty<YearSpan> span = new SimpleObjectProperty<>(YearSpan.UP_TO_NOW);
    private final ObjectProperty<YearMeasure> measure = new SimpleObjectProperty<>(YearMeasure.PAIN_RISING);
    private final ReadOnlyObjectWrapper<@Nullable HistoryState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Night> chosen = new SimpleObjectProperty<>();
    private double room;

    /**
     * A view-model.
     *
     * @param journal
     *            touched only on its own thread
     * @param place
     *            where the person lives, for the first day of the week
     */
    HistoryViewModel(Journal journal, LiveJournal live, Background background, HistoryTexts texts, Navigator navigator,
            Notices notices, Preferences preferences, Locale place) {
        this.journal = journal;
        this.live = live;
        this.background = background;
        this.reading = background.lane();
        this.texts = texts;
        this.navigator = navigator;
        this.notices = notices;
        this.preferences = preferences;
        this.place = place;
        filter.subscribe((before, now) -> refresh());
        span.subscribe((before, now) -> refresh());
        measure.subscribe((before, now) -> refresh());
        state.subscribe((before, now) -> draw());
    }

    /** Which nights the table has. */
    ObjectProperty<NightFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<YearSpan> spanProperty() {
        return span;
    }

    ObjectProperty<YearMeasure> measureProperty() {
        return measure;
    }

    /** What is shown, or {@code null} until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable HistoryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The year in the room there is, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The night that is shown by itself, or {@code null}. */
    ObjectProperty<@Nullable Night> chosenProperty() {
        return chosen;
    }

    /** Shows what the journal holds now. */
    void refresh() {
        Snapshot now = live.snapshot();
        HistoryState.Look look = new HistoryState.Look(filter.get(), span.get(), measure.get(), place);
        reading.compute(journal::currentNight, current -> HistoryState.of(now, current, look, search, texts),
                state::set);
    }

    /** The year has that much room, in pixels. */
    void room(double width) {
        if (width != room) {
            room = width;
            draw();
        }
    }

    private void draw() {
        picture.set(state.get() instanceof HistoryState.Shown shown && room >= 1
                ? YearPicture.of(shown.year().input(), room, TEXT, shown.year().words())
                : null);
    }

    /** A night of the year in words. */
    Optional<NightWords> night(LocalDate morning) {
        return state.get() instanceof HistoryState.Shown shown
                ? Optional.of(YearState.card(shown.nights().of(Night.endingOn(morning)), measure.get(), texts))
                : Optional.empty();
    }

    /** What stands in a column of the table for a night. */
    String text(NightColumn column, NightRow row) {
        return column.text(row, state.get() instanceof HistoryState.Shown shown ? shown.texts() : texts);
    }

    /** The ids of the columns that the person chose, or of the usual ones. */
    List<String> columns() {
        List<String> chosen = preferences.read().columns();
        return chosen.isEmpty() ? NightColumns.USUAL.stream().map(NightColumn::id).toList() : chosen;
    }

    /** Remembers which columns the person chose. */
    void chooseColumns(List<String> ids) {
        preferences.change(settings -> settings.withColumns(ids));
    }

    /** Opens the form of a night. */
    void open(Night night) {
        navigator.openNight(night);
    }

    /** Opens the form of last night, where a journal begins. */
    void begin() {
        navigator.show(Navigator.TODAY);
    }

    /**
     * Gives another answer to a field of a night; one step to undo.
     *
     * @param text
     *            the canonical text of the answer, as typed; empty takes it back
     * @param done
     *            runs once it is saved
     * @param refused
     *            gets what would be accepted instead, in words
     */
    void answer(Night night, Field<?> field, String text, Runnable done, Consumer<String> refused) {
        switch (Patch.NONE.parse(field, text)) {
            case Parsed.No<Patch>(var problem) -> refused.accept(texts.wording().problem(problem));
            case Parsed.Ok<Patch>(Patch patch) -> background.run(() -> journal.log(night, patch, new Visit()),
                    saved -> done.run(), failure -> failed(failure, refused));
        }
    }

    private void failed(RuntimeException failure, Consumer<String> refused) {
        if (failure instanceof Refused why) {
            refused.accept(texts.problems(why.problems()));
        } else {
            notices.failed(failure);
        }
    }

    /** Moves the entries of nights to the bin, each a step of its own; the notice offers to bring a single one back. */
    void remove(List<Night> nights) {
        List<Night> written = nights.stream()
                .filter(night -> live.snapshot().entry(night).isPresent())
                .collect(Collectors.toList());
        if (written.isEmpty()) {
            notices.say(texts.text("history.removed.none"));
            return;
        }
        background.run(() -> {
            written.forEach(journal::remove);
            return written.size();
        }, this::removed, failure -> failed(failure, notices::say));
    }

    private void removed(int count) {
        if (count == 1) {
            notices.offer(texts.text("history.removed", count), texts.text("history.undo"), navigator::undo);
        } else {
            notices.say(texts.text("history.removed", count));
        }
    }
}
