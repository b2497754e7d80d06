package app.wakewell.journal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;

/**
 * The one write path of a journal: a step is stored durably together with its inverse, what is known of the content
 * follows, and then whoever listens is told.
 */
final class Ledger {

    private final JournalStore store;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Snapshot snapshot;
    private @Nullable OpenVisit openVisit;

    /** The step that a visit to a form has written so far. */
    private record OpenVisit(Visit visit, Item.Key key, long step) {}

    Ledger(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    JournalStore store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    List<Runnable> listeners() {
        return listeners;
    }

    Snapshot read() {
        Snapshot known = snapshot;
        if (known == null) {
            known = store.read();
            snapshot = known;
        }
        return known;
    }

    /** Whether the newest step was written by this visit to the form of this record. */
    boolean isOpen(Visit visit, Item.Key key) {
        OpenVisit open = openVisit;
        return open != null && open.visit.equals(visit) && open.key.equals(key);
    }

    /** Writes a step of its own. */
    void commit(Step.Kind kind, String subject, Edit... edits) {
        commit(kind, subject, List.of(edits));
    }

    /** Writes a step of its own. */
    void commit(Step.Kind kind, String subject, List<Edit> edits) {
        Step step = new Step(kind, subject, clock.instant(), edits);
        store.commit(step);
        openVisit = null;
        changedBy(step);
    }

    /** Writes a step that further edits of the same record in the same visit become part of. */
    void commit(Step.Kind kind, String subject, Edit edit, Visit visit) {
        Step step = new Step(kind, subject, clock.instant(), List.of(edit));
        OpenVisit open = openVisit;
        if (open != null && isOpen(visit, edit.key())) {
            store.extend(open.step, step);
        } else {
            openVisit = new OpenVisit(visit, edit.key(), store.commit(step));
        }
        changedBy(step);
    }

    /** Keeps the known content up with the store, so that saving one entry does not read all of them again. */
    private void changedBy(Step step) {
        snapshot = read().after(step.edits());
        listeners.forEach(Runnable::run);
    }

    /** Something changed that is not a step written here. */
    void changed() {
        snapshot = null;
        openVisit = null;
        listeners.forEach(Runnable::run);
    }
}
