package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;

/** A journal in memory, for tests. Behaves like the one on disk, which the same contract tests hold. */
public final class InMemoryStore implements JournalStore {

    private final JournalInfo info;
    private final Map<Night, Entry> entries = new TreeMap<>();
    private final Map<Night, SetUpChange> setUps = new TreeMap<>();
    private final Map<Night, Draft> drafts = new HashMap<>();
    /** Oldest first; the last ones may be undone. */
    private final List<StoredStep> steps = new ArrayList<>();
    private int done;
    private long lastNumber;
    private Profile profile = Profile.UNKNOWN;
    private boolean readOnly;
    private JournalUnusable.@Nullable Reason failNext;
    private BackupState backups = new BackupState(Path.of("backups"), Optional.empty(), Optional.empty());

    public InMemoryStore(JournalInfo info) {
        this.info = info;
    }

    /** An empty journal of the given zone. */
    public static InMemoryStore in(ZoneId zone) {
        return new InMemoryStore(
                new JournalInfo("00000000-0000-4000-8000-000000000000", "journal", Instant.EPOCH, zone, false));
    }

    /** An empty journal in UTC. */
    public static InMemoryStore empty() {
        return in(ZoneOffset.UTC);
    }

    /** From now on every change is refused as read-only. */
    public InMemoryStore readOnly() {
        readOnly = true;
        return this;
    }

    /** The next change fails like this and changes nothing. */
    public void failNext(JournalUnusable.Reason reason) {
        failNext = reason;
    }

    /** What {@link #backups()} tells from now on. */
    public void tellBackups(BackupState state) {
        backups = state;
    }

    @Override
    public JournalInfo info() {
        return info;
    }

    @Override
    public Snapshot read() {
        return new Snapshot(info, List.copyOf(entries.values()), BedHistory.of(List.copyOf(setUps.values())), profile);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long commit(Step step) {
        beforeChange();
        apply(step.edits());
        steps.subList(done, steps.size()).clear();
        steps.add(new StoredStep(++lastNumber, step));
        done++;
        return lastNumber;
    }

    @Override
    public void extend(long number, Step step) {
        beforeChange();
        if (steps.isEmpty() || done < steps.size() || steps.getLast().number() != number) {
            throw new IllegalStateException("step " + number + " is not the newest one, or is undone");
        }
        apply(step.edits());
        steps.set(done - 1, new StoredStep(number, steps.getLast().step().followedBy(step)));
    }

    @Override
    public Optional<StoredStep> undoable() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    @Override
    public Optional<StoredStep> redoable() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    @Override
    public void undo() {
        beforeChange();
        undoable().ifPresent(stored -> {
            apply(stored.step().inverse());
            done--;
        });
    }

    @Override
    public void redo() {
        beforeChange();
        redoable().ifPresent(stored -> {
            apply(stored.step().edits());
            done++;
        });
    }

    @Override
    public void keepProfile(Profile kept) {
        beforeChange();
        profile = kept;
    }

    @Override
    public Optional<Draft> draft(Night night) {
        return Optional.ofNullable(drafts.get(night));
    }

    @Override
    public void keepDraft(Draft draft) {
        beforeChange();
        drafts.put(draft.night(), draft);
    }

    @Override
    public void dropDraft(Night night) {
        beforeChange();
        drafts.remove(night);
    }

    @Override
    public BackupState backups() {
        return backups;
    }

    @Override
    public void close() {
        // nothing to give back
    }

    private void beforeChange() {
        JournalUnusable.Reason fault = readOnly ? JournalUnusable.Reason.READ_ONLY : failNext;
        failNext = null;
        if (fault != null) {
            throw new JournalUnusable(fault, Path.of(info.name()), "as the test wants it");
        }
    }

    /** All edits or none: each one must find the record as it was when the edit was made. */
    private void apply(List<Edit> edits) {
        Map<Night, Entry> nights = new TreeMap<>(entries);
        Map<Night, SetUpChange> changes = new TreeMap<>(setUps);
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.OfEntry(Night night, Entry before, Entry after) -> swap(nights, night, before, after);
                case Edit.OfSetUp(Night from, SetUpChange before, SetUpChange after) ->
                    swap(changes, from, before, after);
            }
        }
        entries.clear();
        entries.putAll(nights);
        setUps.clear();
        setUps.putAll(changes);
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntry written) {
                drafts.remove(written.night());
            }
        }
    }

    private static <V> void swap(Map<Night, V> records, Night night, @Nullable V before, @Nullable V after) {
        BiFunction<Night, @Nullable V, @Nullable V> swapped = (key, present) -> {
            if (!Objects.equals(present, before)) {
                throw new IllegalStateException("the record of " + night + " is not as the edit expects it");
            }
            return after;
        };
        records.compute(night, swapped);
    }
}
