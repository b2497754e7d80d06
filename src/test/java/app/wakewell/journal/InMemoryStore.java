package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;

/** A journal in memory, for tests. Behaves like the one on disk, which the same contract tests hold. */
public final class InMemoryStore implements JournalStore {

    private final JournalInfo info;
    private final Map<Item.Key, Item> items = new LinkedHashMap<>();
    private final Map<Item.Kind, Integer> lastNumbers = new EnumMap<>(Item.Kind.class);
    private final Map<Night, Draft> drafts = new HashMap<>();
    /** Oldest first; the last ones may be undone. */
    private final List<StoredStep> steps = new ArrayList<>();
    private final SortedMap<String, LocalDate> lastTimes = new TreeMap<>();
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
        return Snapshot.of(info, profile, items.values());
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
    public Optional<StepTitle> undoable() {
        return newestDone().map(stored -> stored.step().title());
    }

    @Override
    public Optional<StepTitle> redoable() {
        return oldestUndone().map(stored -> stored.step().title());
    }

    private Optional<StoredStep> newestDone() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    private Optional<StoredStep> oldestUndone() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    @Override
    public List<StoredStep> stepsOf(Item.Key key) {
        return steps.subList(0, done).stream().flatMap(step -> only(step, edit -> edit.key().equals(key))).toList();
    }

    @Override
    public List<StoredStep> removals(Instant since) {
        return steps.subList(0, done)
                .stream()
                .filter(step -> !step.step().at().isBefore(since))
                .flatMap(step -> only(step, Edit::isRemoval))
                .toList();
    }

    /** The step with some of its edits, if there are any. */
    private static Stream<StoredStep> only(StoredStep stored, Predicate<Edit> wanted) {
        Step step = stored.step();
        List<Edit> edits = step.edits().stream().filter(wanted).toList();
        return edits.isEmpty()
                ? Stream.of()
                : Stream.of(new StoredStep(stored.number(), new Step(step.kind(), step.subject(), step.at(), edits)));
    }

    @Override
    public void forget(Item.Key key) {
        beforeChange();
        if (items.containsKey(key)) {
            throw new IllegalStateException("the record of " + key + " is there");
        }
        List<StoredStep> kept = new ArrayList<>();
        int keptDone = 0;
        for (int i = 0; i < steps.size(); i++) {
            List<StoredStep> rest = only(steps.get(i), edit -> !edit.key().equals(key)).toList();
            kept.addAll(rest);
            keptDone += i < done ? rest.size() : 0;
        }
        steps.clear();
        steps.addAll(kept);
        done = keptDone;
    }

    @Override
    public int nextNumber(Item.Kind kind) {
        return 1 + lastNumbers.getOrDefault(kind, 0);
    }

    @Override
    public SortedMap<String, LocalDate> lastTimes() {
        return new TreeMap<>(lastTimes);
    }

    @Override
    public void keepLastTimes(Map<String, LocalDate> times) {
        beforeChange();
        lastTimes.putAll(times);
    }

    @Override
    public void undo() {
        beforeChange();
        newestDone().ifPresent(stored -> {
            apply(stored.step().inverse());
            done--;
        });
    }

    @Override
    public void redo() {
        beforeChange();
        oldestUndone().ifPresent(stored -> {
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
        Map<Item.Key, Item> changed = new LinkedHashMap<>(items);
        for (Edit edit : edits) {
            if (!Objects.equals(changed.get(edit.key()), edit.before())) {
                throw new IllegalStateException("the record of " + edit.key() + " is not as the edit expects it");
            }
            Item after = edit.after();
            if (after == null) {
                changed.remove(edit.key());
            } else {
                changed.put(edit.key(), after);
            }
        }
        items.clear();
        items.putAll(changed);
        for (Edit edit : edits) {
            switch (edit.key().kind()) {
                case ENTRY -> drafts.remove(Night.parse(edit.key().id()).orElseThrow());
                case THING, EVENT ->
                    lastNumbers.merge(edit.key().kind(), Integer.valueOf(edit.key().id()), Math::max);
                default -> {}
            }
        }
    }
}
