package app.wakewell.ui.trends;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.journal.Measure;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.Picture;
import app.wakewell.picture.PictureTexts;
import app.wakewell.picture.Size;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.picture.JournalPictures;
import app.wakewell.ui.picture.NightWords;

/** Which nights of which measure are shown, and how. */
final class TrendsViewModel {

    /** Up to so many nights the picture is drawn at once, in a millisecond or so; more of them in the background. */
    private static final int DRAWN_AT_ONCE = 800;

    private final Source source;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane reading;
    private final Background.Lane drawing;
    private final TrendsTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.PAIN_RISING);
    private final ObjectProperty<TrendsRange> range = new SimpleObjectProperty<>(TrendsRange.NIGHTS_180);
    private final ReadOnlyObjectWrapper<@Nullable TrendsState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private @Nullable Known known;
    private @Nullable Size room;

    /**
     * What is asked of the open journal, on its own thread.
     *
     * @param current
     *            the night that Today proposes
     * @param chart
     *            writes a picture to a file
     */
    record Source(Supplier<Night> current, ChartFile chart) {}

    /** Writes the picture of a measure from one night to another. */
    @FunctionalInterface
    interface ChartFile {
        void write(Snapshot journal, Measure measure, Night from, Night to, Path target, boolean replace);
    }

    /** What takes a while to find out, and stays as long as the journal does. */
    private record Known(Snapshot journal, JournalPictures pictures) {}

    /** A state with what it was made from. */
    private record Made(Known known, TrendsState state) {}

    TrendsViewModel(Source source, LiveJournal live, Background background, TrendsTexts texts, Navigator navigator,
            Notices notices) {
        this.source = source;
        this.live = live;
        this.background = background;
        this.reading = background.lane();
        this.drawing = background.lane();
        this.texts = texts;
        this.navigator = navigator;
        this.notices = notices;
        measure.subscribe((before, now) -> refresh());
        range.subscribe((before, now) -> refresh());
        state.subscribe((before, now) -> draw());
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    ObjectProperty<TrendsRange> rangeProperty() {
        return range;
    }

    /** What is shown, or {@code null} until it was read for the first time. */
    ReadOnlyObjectProperty<@Nullable TrendsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The picture in the room there is, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Shows what the journal holds now. */
    void refresh() {
        Snapshot journal = live.snapshot();
        Known before = known;
        TrendsRange wantedRange = range.get();
        Measure wantedMeasure = measure.get();
        reading.compute(source.current(), current -> {
            Known now = before != null && before.journal().equals(journal) ? before : known(journal, current);
            return new Made(now,
                    TrendsState.of(journal, now.pictures(), current, wantedRange, wantedMeasure, texts));
        }, made -> {
            known = made.known();
            state.set(made.state());
        });
    }

    private Known known(Snapshot journal, Night current) {
        Set<Night> pairs = SetUpFindings.of(journal, current.morning()).secondOfPair();
        return new Known(journal, JournalPictures.of(journal, pairs, texts.wording()));
    }

    /** The picture has that much room, in pixels. */
    void room(double width, double height) {
        room = width >= 1 && height >= 1 ? new Size(width, height) : null;
        draw();
    }

    private void draw() {
        Size now = room;
        if (!(state.get() instanceof TrendsState.Shown shown)) {
            drawing.cancel();
            picture.set(null);
        } else if (now != null && shown.rows().size() <= DRAWN_AT_ONCE) {
            drawing.cancel();
            picture.set(drawn(shown, now));
        } else if (now != null) {
            drawing.compute(() -> shown, it -> drawn(it, now), picture::set);
        }
    }

    private Picture drawn(TrendsState.Shown shown, Size now) {
        PainPictureInput input = shown.input();
        PictureTexts words = JournalPictures.texts(shown.measure(), texts.wording().locale());
        return PainPicture.of(input, now, PainPictureOptions.screen(), words);
    }

    /** A night that is shown, in words. */
    Optional<NightWords> night(LocalDate morning) {
        return state.get() instanceof TrendsState.Shown shown ? shown.night(Night.endingOn(morning)) : Optional.empty();
    }

    /** Opens the form of a night. */
    void open(LocalDate morning) {
        navigator.openNight(Night.endingOn(morning));
    }

    /** Opens the form of last night, where a journal begins. */
    void begin() {
        navigator.show(Navigator.TODAY);
    }

    /** A name for the picture as a file. */
    String fileName() {
        return state.get() instanceof TrendsState.Shown shown
                ? texts.text("trends.save.name", shown.measure().field().name().replace('_', '-'),
                        shown.to().toString())
                : "";
    }

    /** Writes what is shown to a file. */
    void save(ChosenFile file) {
        if (state.get() instanceof TrendsState.Shown shown) {
            Snapshot journal = live.snapshot();
            background.run(() -> {
                source.chart().write(journal, shown.measure(), shown.from(), shown.to(), file.path(), file.replace());
                return file.path();
            }, path -> notices.say(texts.text("trends.saved", path.toString())), notices::failed);
        }
    }
}
