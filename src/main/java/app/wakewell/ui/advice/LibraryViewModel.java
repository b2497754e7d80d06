package app.wakewell.ui.advice;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Advisor;
import app.wakewell.ui.fx.Background;

/** The library: which items are listed, and the one that is read. */
final class LibraryViewModel {

    private final AdviceTexts texts;
    private final Advisor advisor;
    private final Background.Lane explaining;
    private final ObjectProperty<LibraryFilter> filter = new SimpleObjectProperty<>(LibraryFilter.ALL);
    private final ReadOnlyObjectWrapper<LibraryState> state;
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ItemText> item = new ReadOnlyObjectWrapper<>();
    private AdviceState.@Nullable Ready advice;

    LibraryViewModel(AdviceTexts texts, Background background) {
        this.texts = texts;
        this.advisor = new Advisor(texts.library());
        this.explaining = background.lane();
        this.state = new ReadOnlyObjectWrapper<>(LibraryState.of(LibraryFilter.ALL, Set.of(), Set.of(), texts));
        filter.subscribe(this::list);
        selected.subscribe(this::read);
    }

    /** Which items are listed. */
    ObjectProperty<LibraryFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Id of the item that is chosen in the list, or {@code null}. */
    ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    /** The item that is read, or {@code null} while none is. */
    ReadOnlyObjectProperty<@Nullable ItemText> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The journal, and with it what fits, is another. */
    void update(AdviceState.Ready now) {
        advice = now;
        list();
        read();
    }

    /** Chooses an item; where the list does not hold it, the list shows everything. */
    void open(String id) {
        if (texts.library().item(id).isPresent()) {
            if (state.get().rows().stream().noneMatch(row -> row.id().equals(id))) {
                filter.set(LibraryFilter.ALL);
            }
            selected.set(id);
        }
    }

    private void list() {
        AdviceState.Ready now = advice;
        state.set(now == null
                ? LibraryState.of(filter.get(), Set.of(), Set.of(), texts)
                : LibraryState.of(filter.get(), now.pinned(), now.fitting(), texts));
    }

    private void read() {
        AdviceState.Ready now = advice;
        String id = selected.get();
        Optional<AdviceItem> chosen = id == null ? Optional.empty() : texts.library().item(id);
        if (now == null || chosen.isEmpty()) {
            explaining.cancel();
            item.set(null);
        } else {
            explaining.compute(() -> now,
                    read -> ItemText.of(chosen.get(), advisor.explain(chosen.get().id(), read.situation()),
                            read.reading()),
                    item::set);
        }
    }
}
