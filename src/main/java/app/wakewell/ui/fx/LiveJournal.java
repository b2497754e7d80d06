package app.wakewell.ui.fx;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.wakewell.journal.Journal;
import app.wakewell.journal.Snapshot;

/**
 * What the journal holds now, as a property that follows every change. The one bridge from the journal's notifications
 * to the JavaFX thread.
 */
public final class LiveJournal {

    private final Journal journal;
    private final Background background;
    private final ReadOnlyObjectWrapper<JournalState> state;

    private LiveJournal(Journal journal, Background background, JournalState first) {
        this.journal = journal;
        this.background = background;
        this.state = new ReadOnlyObjectWrapper<>(first);
    }

    /**
     * Follows a journal from now on.
     *
     * @param first
     *            what it held when it was opened
     */
    public static LiveJournal follow(Journal journal, Background background, JournalState first) {
        LiveJournal live = new LiveJournal(journal, background, first);
        journal.onChange(live::readAgain);
        return live;
    }

    /** Looks at the journal anew, also at what it does not tell of: its copies. On the journal's thread. */
    public void readAgain() {
        JournalState now = JournalState.of(journal);
        background.onFx(() -> state.set(now));
    }

    /** Changes after every change of the journal, on the JavaFX thread. */
    public ReadOnlyObjectProperty<JournalState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public JournalState state() {
        return state.get();
    }

    public Snapshot snapshot() {
        return state().snapshot();
    }
}
