package app.wakewell.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

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
    /** Steps that are to become one, or {@code null} while each is written at once. */
    private @Nullable List<Step> gathered;

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

    /** A number that no record of a kind has had, nor will have after what is still to be written. */
    int nextNumber(Item.Kind kind) {
        List<Step> waiting = gathered;
        long added = waiting == null
                ? 0
                : waiting.stream()
                        .flatMap(step -> step.edits().stream())
                        .filter(edit -> edit.before() == null && edit.key().kind() == kind)
                        .count();
        return store.nextNumber(kind) + (int) added;
    }

    /**
     * Does work whose steps are written as one. If any of it is refused, nothing is. Within work that is done so
     * already it is part of that.
     *
     * @return what the work returns
     */
    <T> T together(Supplier<T> work) {
        if (gathered != null) {
            return work.get();
        }
        Snapshot before = read();
        List<Step> steps = new ArrayList<>();
        gathered = steps;
        T result;
        try {
            result = work.get();
        } catch (RuntimeException refused) {
            snapshot = before;
            throw refused;
        } finally {
            gathered = null;
        }
        snapshot = before;
        steps.stream().reduce(Step::followedBy).ifPresent(step -> {
            store.commit(step);
            openVisit = null;
            changedBy(step);
        });
        return result;
    }

    /** Writes a step of its own. */
    void commit(Step.Kind kind, String subject, Edit... edits) {
        commit(kind, subject, List.of(edits));
    }

    /** Writes a step of its own. */
    void commit(Step.Kind kind, String subject, List<Edit> edits) {
        Step step = new Step(kind, subject, clock.instant(), edits);
        if (!gathers(step)) {
            store.commit(step);
            openVisit = null;
            changedBy(step);
        }
    }

    /** Writes a step that further edits of the same record in the same visit become part of. */
    void commit(Step.Kind kind, String subject, Edit edit, Visit visit) {
        Step step = new Step(kind, subject, clock.instant(), List.of(edit));
        if (gathers(step)) {
            return;
        }
        OpenVisit open = openVisit;
        if (open != null && isOpen(visit, edit.key())) {
            store.extend(open.step, step);
        } else {
            openVisit = new OpenVisit(visit, edit.key(), store.commit(step));
        }
        changedBy(step);
    }

    private boolean gathers(Step step) {
        List<Step> waiting = gathered;
        if (waiting == null) {
            return false;
        }
        waiting.add(step);
        snapshot = read().after(step.edits());
        return true;
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
