package app.wakewell.ui.setups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.LanesPicture;
import app.wakewell.picture.LanesWords;
import app.wakewell.picture.Picture;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.picture.JournalPictures;
import app.wakewell.ui.picture.NightWords;

/** The bed through time, and what is done about it. */
final class SetUpsViewModel {

    private static final double TEXT = 11;

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane reading;
    private final SetUpsTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final EditorViewModel editor;
    private final ObjectProperty<SetUpsRange> range = new SimpleObjectProperty<>(SetUpsRange.NIGHTS_365);
    private final ReadOnlyObjectWrapper<@Nullable SetUpsState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private @Nullable Pairs pairs;
    private double room;

    /** Which changes of a journal cannot be told apart; takes a while to find out. */
    private record Pairs(Snapshot journal, Set<Night> second) {}

    private record Made(Pairs pairs, SetUpsState state) {}

    /**
     * A view-model.
     *
     * @param journal
     *            touched only on its own thread
     * @param tonight
     *            the next night that begins, for the form before it is opened for the first time
     */
    SetUpsViewModel(Journal journal, LiveJournal live, Background background, SetUpsTexts texts, Navigator navigator,
            Notices notices, Night tonight) {
        this.journal = journal;
        this.live = live;
        this.background = background;
        this.reading = background.lane();
        this.texts = texts;
        this.navigator = navigator;
        this.notices = notices;
        this.editor = new EditorViewModel(live, texts, this::record, tonight);
        range.subscribe((before, now) -> refresh());
        state.subscribe((before, now) -> draw());
    }

    EditorViewModel editor() {
        return editor;
    }

    ObjectProperty<SetUpsRange> rangeProperty() {
        return range;
    }

    /** What is shown, or {@code null} until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable SetUpsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The lanes in the room there is, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Shows what the journal holds now. */
    void refresh() {
        Snapshot now = live.snapshot();
        SetUpsRange wanted = range.get();
        Pairs known = pairs;
        reading.compute(journal::currentNight, current -> {
            Pairs found = known != null && known.journal().equals(now)
                    ? known
                    : new Pairs(now, SetUpFindings.of(now, current.morning()).secondOfPair());
            return new Made(found, SetUpsState.of(now, found.second(), current.next(), wanted, texts));
        }, made -> {
            pairs = made.pairs();
            state.set(made.state());
        });
    }

    /** The lanes have that much room, in pixels. */
    void room(double width) {
        if (width != room) {
            room = width;
            draw();
        }
    }

    private void draw() {
        picture.set(state.get() instanceof SetUpsState.Known known && room >= 1
                ? LanesPicture.of(known.lanes(), room, TEXT,
                        new LanesWords(texts.wording().locale(), texts.text("setups.lanes.none"),
                                JournalPictures.texts(Measure.PAIN_RISING, texts.wording().locale())::value))
                : null);
    }

    /** Opens the form of a change from tonight on, or of the first description of the bed. */
    void change() {
        background.run(journal::currentNight, current -> {
            if (state.get() instanceof SetUpsState.Empty empty) {
                editor.open(EditorMode.DESCRIBE, empty.from(), current.next());
            } else {
                editor.open(EditorMode.CHANGE, current.next(), current.next());
            }
        });
    }

    /** Opens the form of a change from a night on, as another screen asks for it. */
    void changeFrom(Night from) {
        EditorMode mode = live.snapshot().bed().phases().isEmpty() ? EditorMode.DESCRIBE : EditorMode.CHANGE;
        background.run(journal::currentNight, current -> editor.open(mode, from, current.next()));
    }

    /** Opens the form in which a thing is retired. */
    void retire() {
        background.run(journal::currentNight,
                current -> editor.open(EditorMode.RETIRE, current.next(), current.next()));
    }

    /** Opens a recorded change to put it right. */
    void amend(Night from) {
        background.run(journal::currentNight, current -> editor.open(EditorMode.AMEND, from, current.next()));
    }

    /** Removes a recorded change; the notice offers to bring it back. */
    void remove(Night from) {
        background.run(() -> {
            journal.removeSetUpChange(from);
            return from;
        }, done -> told("setups.removed", from), notices::failed);
    }

    private void record(EditorViewModel.Change change, Runnable done, Consumer<Refused> refused) {
        background.run(
                () -> journal.changeSetUp(change.from(), change.difference(), change.reason(), change.expected()),
                saved -> {
                    done.run();
                    told("setups.saved", change.from());
                }, failure -> {
                    if (failure instanceof Refused why) {
                        refused.accept(why);
                    } else {
                        notices.failed(failure);
                    }
                });
    }

    private void told(String key, Night from) {
        notices.offer(texts.text(key, texts.night(from)), texts.text("setups.undo"), navigator::undo);
    }

    /** A morning under the lanes, in words. */
    Optional<NightWords> night(Night night) {
        return live.snapshot()
                .entry(night)
                .map(entry -> new NightWords(texts.wording().nightWithYear(night),
                        List.of(entry.painRising()
                                .map(score -> texts.text("setups.card.rising", score.value()))
                                .orElseGet(() -> texts.text("setups.card.rising.none"))),
                        texts.text("setups.card.open")));
    }

    /** Opens the form of a night. */
    void openNight(Night night) {
        navigator.openNight(night);
    }
}
