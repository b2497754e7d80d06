package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;
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
    private final EditorViewModel editor;
    private final ObjectProperty<SetUpsRange> range = new SimpleObjectProperty<>(SetUpsRange.NIGHTS_365);
    private final ReadOnlyObjectWrapper<@Nullable SetUpsState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ThingsViewModel things;
    private final MattressViewModel mattress;
    private final Doing doing;
    private @Nullable Found found;
    private Night tonight;
    private double room;

    /** What a journal shows about its set-up changes; takes a while to find out. */
    private record Found(Snapshot journal, Night tonight, SetUpFindings findings) {}

    private record Made(Found found, SetUpsState state) {}

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
        this.tonight = tonight;
        this.doing = new Doing(journal, background, texts, navigator, notices);
        this.things = new ThingsViewModel(live, texts, doing);
        this.mattress = new MattressViewModel(texts, doing);
        this.editor = new EditorViewModel(live, texts, this::record, tonight);
        range.subscribe((before, now) -> refresh());
        state.subscribe((before, now) -> draw());
    }

    EditorViewModel editor() {
        return editor;
    }

    ThingsViewModel things() {
        return things;
    }

    MattressViewModel mattress() {
        return mattress;
    }

    /** The next night that begins. */
    Night tonight() {
        return tonight;
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
        Found known = found;
        reading.compute(journal::currentNight, current -> {
            Night next = current.next();
            Found all = known != null && known.journal().equals(now) && known.tonight().equals(next)
                    ? known
                    : new Found(now, next, SetUpFindings.of(now, current.morning()));
            return new Made(all, SetUpsState.of(now, all.findings(), next, wanted, texts));
        }, made -> {
            found = made.found();
            tonight = made.found().tonight();
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
                        new LanesWords(texts.wording().locale(), texts.text("setups.notNoted"),
                                texts.text("setups.lanes.other"), texts.text("setups.lanes.elsewhere"),
                                texts.text("setups.lanes.props"), texts.text("setups.lanes.retired"),
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

    /** Opens the form of a change from a night on, as another screen asks for it; a half-filled one stays open. */
    void changeFrom(Night from) {
        EditorMode mode = live.snapshot().bed().phases().isEmpty() ? EditorMode.DESCRIBE : EditorMode.CHANGE;
        background.run(journal::currentNight, current -> {
            if (!editor.isTouched()) {
                editor.open(mode, from, current.next());
            }
        });
    }

    /** Opens the form in which a thing is retired. */
    void retire() {
        background.run(journal::currentNight,
                current -> editor.open(EditorMode.RETIRE, current.next(), current.next()));
    }

    /** Retires a thing of the list; one that is in use leaves the bed, and the form asks from when on. */
    void retire(int number, boolean inUse) {
        background.run(journal::currentNight, current -> {
            if (inUse) {
                editor.retire(number, current.next());
            } else {
                things.retire(number, current.morning());
            }
        });
    }

    /** Opens a recorded change to put it right. */
    void amend(Night from) {
        background.run(journal::currentNight, current -> editor.open(EditorMode.AMEND, from, current.next()));
    }

    /** Opens the form in which a recorded change gets another night. */
    void move(Night from) {
        background.run(journal::currentNight, current -> editor.open(EditorMode.MOVE, from, current.next()));
    }

    /** Removes a recorded change; the notice offers to bring it back. */
    void remove(Night from) {
        doing.run(all -> all.removeSetUpChange(from), texts.text("setups.removed", texts.night(from)));
    }

    private void record(Change change, Runnable done, Consumer<Refused> refused) {
        String told = change.mode() == EditorMode.MOVE ? "setups.moved" : "setups.saved";
        doing.run(all -> {
            if (change.mode() == EditorMode.MOVE) {
                all.moveSetUpChange(change.opened(), change.from());
            } else if (change.retired().isPresent()) {
                all.retireThing(change.retired().getAsInt(), change.from(), change.difference(), change.things(),
                        change.reason(), change.expected());
            } else {
                all.changeSetUp(change.from(), change.difference(), change.things(), change.reason(),
                        change.expected());
            }
        }, texts.text(told, texts.night(change.from())), done, refused);
    }

    /** A morning under the lanes, in words. */
    Optional<NightWords> night(Night night) {
        return live.snapshot()
                .entry(night)
                .map(entry -> new NightWords(texts.wording().nightWithYear(night),
                        lines(entry), texts.text("setups.card.open")));
    }

    private List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.painRising()
                .map(score -> texts.text("setups.card.rising", score.value()))
                .orElseGet(() -> texts.text("setups.card.rising.none")));
        lines.addAll(OtherNights.words(entry, live.snapshot(), texts));
        return lines;
    }

    /** Opens the form of a night. */
    void openNight(Night night) {
        navigator.openNight(night);
    }
}
