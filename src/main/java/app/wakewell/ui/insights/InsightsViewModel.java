package app.wakewell.ui.insights;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

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
    private final InsightsTexts texts;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable InsightsState> state = new ReadOnlyObjectWrapper<>();
    private @Nullable Made made;

    private record Made(Snapshot journal, Night current, InsightsState state) {}

    /**
     * A view-model.
     *
     * @param current
     *            tells the night that Today proposes; asked on the journal's thread
     */
    InsightsViewModel(Supplier<Night> current, LiveJournal live, Background background, InsightsTexts texts,
            Navigator navigator) {
        this.current = current;
        this.live = live;
        this.reading = background.lane();
        this.texts = texts;
        this.navigator = navigator;
    }

    /** What is shown, or {@code null} until it was computed for the first time. */
    ReadOnlyObjectProperty<@Nullable InsightsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Computes the findings; those of the same nights on the same day are kept. */
    void refresh() {
        Snapshot journal = live.snapshot();
        Made known = made;
        reading.compute(current, tonight -> {
            if (known != null && known.journal().equals(journal) && known.current().equals(tonight)) {
                return known;
            }
            SetUpFindings findings = SetUpFindings.of(journal, tonight.morning());
            return new Made(journal, tonight, InsightsState.of(journal, findings, tonight, texts));
        }, now -> {
            made = now;
            state.set(now.state());
        });
    }

    /** Leads to the editor of the bed. */
    void describe(Night from) {
        navigator.changeSetUp(from);
    }
}
