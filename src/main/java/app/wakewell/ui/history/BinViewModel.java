package app.wakewell.ui.history;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;

/** What was removed and can still be brought back. */
final class BinViewModel {

    private final Journal journal;
    private final Background background;
    private final Background.Lane reading;
    private final HistoryTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<BinState> state = new ReadOnlyObjectWrapper<>(
            new BinState(List.of()));
    private final ReadOnlyObjectWrapper<Item.@Nullable Key> asked = new ReadOnlyObjectWrapper<>();

    BinViewModel(Journal journal, Background background, HistoryTexts texts, Navigator navigator, Notices notices) {
        this.journal = journal;
        this.background = background;
        this.reading = background.lane();
        this.texts = texts;
        this.navigator = navigator;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<BinState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Which record the person is asked about before it is gone for good, or {@code null}. */
    ReadOnlyObjectProperty<Item.@Nullable Key> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Shows what is in the bin now. */
    void refresh() {
        reading.run(() -> journal.bin().items(), removed -> state.set(BinState.of(removed, texts)));
    }

    /** Brings something back. */
    void bringBack(BinState.Row row) {
        background.run(() -> {
            journal.bin().restore(row.key());
            return row;
        }, done -> {
            notices.offer(texts.text("history.bin.back", row.what()), texts.text("history.undo"), navigator::undo);
            refresh();
        }, this::failed);
    }

    /** Asks before something is gone for good. */
    void ask(BinState.Row row) {
        asked.set(row.key());
    }

    /** Keeps what was asked about. */
    void keep() {
        asked.set(null);
    }

    /** Deletes what was asked about; nothing brings it back. */
    void deleteForGood(BinState.Row row) {
        asked.set(null);
        background.run(() -> {
            journal.bin().deleteForGood(row.key());
            return row;
        }, done -> {
            notices.say(texts.text("history.bin.deleted", row.what()));
            refresh();
        }, this::failed);
    }

    private void failed(RuntimeException failure) {
        if (failure instanceof Refused why) {
            notices.say(texts.problems(why.problems()));
            refresh();
        } else {
            notices.failed(failure);
        }
    }
}
