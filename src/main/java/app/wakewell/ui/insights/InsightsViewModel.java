package app.wakewell.ui.insights;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.domain.Night;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;

/** The findings of the journal as it is now. */
final class InsightsViewModel {

    private final Supplier<Night> current;
    private final LiveJournal live;
    private final Background.Lane reading;
    private final Supplier<AdviceLibrary> library;
    private final InsightsTexts texts;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable InsightsState> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Night> opened = new SimpleObjectProperty<>(this, "opened");
    private @Nullable Made made;

    private record Made(Snapshot journal, Night current, InsightsState state) {}

    /**
     * A view-model.
     *
     * @param current
     *            tells the night that Today proposes; asked on the journal's thread
     * @param library
     *            reads what the articles say; asked off the JavaFX thread
     */
    InsightsViewModel(Supplier<Night> current, LiveJournal live, Background background,
            Supplier<AdviceLibrary> library, InsightsTexts texts, Navigator navigator) {
        this.current = current;
        this.live = live;
        this.reading = background.lane();
        this.library = library;
        this.texts = texts;
        this.navigator = navigator;
    }

    /** What is shown, or {@code null} until it was computed for the first time. */
    ReadOnlyObjectProperty<@Nullable InsightsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * The night from which the change is in force whose finding is to be looked at now; whoever leads there sets it back
     * to {@code null}.
     */
    ObjectProperty<@Nullable Night> openedProperty() {
        return opened;
    }

    /** Leads to the finding on the change from a night on, when the findings are there. */
    void open(Night from) {
        refresh(() -> opened.set(from));
    }

    /** Computes the findings; those of the same nights on the same day are kept. */
    void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        Snapshot journal = live.snapshot();
        Made known = made;
        reading.compute(current, tonight -> {
            if (known != null && known.journal().equals(journal) && known.current().equals(tonight)) {
                return known;
            }
            SetUpFindings findings = SetUpFindings.of(journal, tonight.morning());
            return new Made(journal, tonight, InsightsState.of(journal, findings, tonight, readLibrary(), texts));
        }, now -> {
            made = now;
            state.set(now.state());
            then.run();
        });
    }

    /** Without a library there is nothing to say about articles; Advice tells what is wrong with it. */
    private Optional<AdviceLibrary> readLibrary() {
        try {
            return Optional.of(library.get());
        } catch (LibraryUnusable unusable) {
            return Optional.empty();
        }
    }

    /** Leads to an item of the articles. */
    void openAdvice(String item) {
        navigator.openAdvice(item);
    }

    /** Leads to the editor of the bed. */
    void describe(Night from) {
        navigator.changeSetUp(from);
    }
}
