package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.journal.JournalUnusable.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every {@link JournalStore} does. */
public abstract class JournalStoreContract {

    protected static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));
    protected static final Instant NOW = Instant.parse("2026-03-04T07:15:30.5Z");

    private final RandomJournal random = new RandomJournal(4);
    protected JournalStore store;

    /** A store with nothing in it. */
    protected abstract JournalStore empty();

    /** The same journal as after a restart; a store in memory is its own. */
    protected abstract JournalStore reopened(JournalStore open);

    /** The same journal, opened for looking only. */
    protected abstract JournalStore forReading(JournalStore open);

    @BeforeEach
    void open() {
        store = empty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    protected static Step log(Entry entry) {
        return step(Step.Kind.LOG, Edit.added(entry));
    }

    private static Step amend(Entry before, Entry after) {
        return step(Step.Kind.AMEND, Edit.changed(before, after));
    }

    private static Step step(Step.Kind kind, Edit... edits) {
        return new Step(kind, NIGHT.toString(), NOW, List.of(edits));
    }

    private static Entry with(Entry entry, int pain) {
        return new Entry(entry.night(), entry.answers().with(NightFields.PAIN_RISING, new Score(pain)),
                entry.loggedAt(), NOW, entry.zone(), entry.source());
    }

    private Snapshot afterRestart() {
        store = reopened(store);
        return store.read();
    }

    @Test
    void newJournalIsEmpty() {
        Snapshot snapshot = store.read();
        assertTrue(snapshot.entries().isEmpty());
        assertTrue(snapshot.bed().changes().isEmpty());
        assertEquals(Profile.UNKNOWN, snapshot.profile());
        assertEquals(store.info(), snapshot.info());
        assertTrue(store.undoable().isEmpty());
        assertTrue(store.redoable().isEmpty());
        assertFalse(store.isReadOnly());
    }

    @Test
    void everyFieldComesBackAsItWent() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Entry entry = i % 3 == 0 ? random.fullEntry(NIGHT.plus(i)) : random.entry(NIGHT.plus(i));
            entries.add(entry);
            store.commit(log(entry));
        }
        assertEquals(entries, store.read().entries());
        assertEquals(entries, afterRestart().entries());
    }

    @Test
    void everySetUpChangeComesBackAsItWent() {
        List<SetUpChange> changes = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SetUpChange change = random.setUpChange(NIGHT.plus(9L * i), i + 1);
            changes.add(change);
            edits.add(Edit.added(change));
        }
        store.commit(step(Step.Kind.IMPORT, edits.toArray(Edit[]::new)));
        assertEquals(changes, store.read().bed().changes());
        assertEquals(changes, afterRestart().bed().changes());
        store.undo();
        assertTrue(store.read().bed().changes().isEmpty());
        store.redo();
        assertEquals(changes, store.read().bed().changes());
    }

    @Test
    void everyOtherRecordComesBackAsItWent() {
        List<Item> items = random.others(NIGHT.morning());
        assertEquals(EnumSet.complementOf(EnumSet.of(Item.Kind.ENTRY, Item.Kind.SET_UP)),
                EnumSet.copyOf(items.stream().map(item -> item.key().kind()).toList()));
        store.commit(step(Step.Kind.RESTORE, items.stream().map(Edit::added).toArray(Edit[]::new)));
        Set<Item> written = Set.copyOf(items);
        assertEquals(written, Set.copyOf(store.read().items()));
        store = reopened(store);
        assertEquals(written, Set.copyOf(store.read().items()));
        store.undo();
        assertTrue(store.read().items().isEmpty());
        store.redo();
        store = reopened(store);
        assertEquals(written, Set.copyOf(store.read().items()));
        store.commit(step(Step.Kind.REMOVE, items.stream().map(Edit::removed).toArray(Edit[]::new)));
        assertTrue(store.read().items().isEmpty());
        store.undo();
        assertEquals(written, Set.copyOf(store.read().items()));
    }

    @Test
    void setUpChangeNamesTheThingsInUse() {
        Thing mattress = random.thing(1, BedPart.MATTRESS);
        Thing pillow = random.thing(2, BedPart.PILLOW);
        SetUpChange change = new SetUpChange(NIGHT, Thing.inUse(BedPart.MATTRESS, List.of(mattress)),
                Map.of(BedPart.MATTRESS, new TreeSet<>(Set.of(1)), BedPart.PILLOW, new TreeSet<>(Set.of(2)),
                        BedPart.TOPPER, new TreeSet<>()),
                null, null, null, NOW, 1);
        store.commit(step(Step.Kind.IMPORT, Edit.added(mattress), Edit.added(pillow), Edit.added(change)));
        assertEquals(List.of(change), afterRestart().bed().changes());
        assertEquals(Set.of(BedPart.MATTRESS, BedPart.PILLOW), store.read().bed().thingsOn(NIGHT).keySet());
    }

    @Test
    void lastTimesStayUntilTheyAreNewer() {
        assertTrue(store.lastTimes().isEmpty());
        LocalDate day = NIGHT.morning();
        store.keepLastTimes(Map.of("shown:one", day, "asked:two", day));
        store = reopened(store);
        store.keepLastTimes(Map.of("shown:one", day.plusDays(1)));
        store = reopened(store);
        assertEquals(Map.of("shown:one", day.plusDays(1), "asked:two", day), store.lastTimes());
        assertTrue(store.undoable().isEmpty());
    }

    @Test
    void numbersAreNeverUsedTwice() {
        assertEquals(1, store.nextNumber(Item.Kind.THING));
        Thing thing = random.thing(1, BedPart.BASE);
        store.commit(step(Step.Kind.THING, Edit.added(thing)));
        store.commit(step(Step.Kind.REMOVE_THING, Edit.removed(thing)));
        store = reopened(store);
        assertEquals(2, store.nextNumber(Item.Kind.THING));
        assertEquals(1, store.nextNumber(Item.Kind.EVENT));
    }

    @Test
    void removalsAreFoundUntilTheyAreUndone() {
        Entry entry = random.entry(NIGHT);
        long number = store.commit(log(entry));
        store.commit(step(Step.Kind.REMOVE, Edit.removed(entry)));
        assertEquals(List.of(step(Step.Kind.REMOVE, Edit.removed(entry))),
                store.removals(NOW).stream().map(StoredStep::step).toList());
        assertTrue(store.removals(NOW.plusMillis(1)).isEmpty());
        store.undo();
        assertTrue(store.removals(Instant.EPOCH).isEmpty());
        assertEquals(List.of(number), store.stepsOf(entry.key()).stream().map(StoredStep::number).toList());
    }

    @Test
    void whatIsForgottenIsGoneFromTheStepsAndNothingElseIs() {
        Entry gone = random.fullEntry(NIGHT);
        Entry stays = random.fullEntry(NIGHT.next());
        store.commit(step(Step.Kind.IMPORT, Edit.added(gone), Edit.added(stays)));
        assertThrows(IllegalStateException.class, () -> store.forget(gone.key()));
        store.commit(amend(gone, with(gone, 4)));
        store.commit(step(Step.Kind.REMOVE, Edit.removed(with(gone, 4))));
        store.forget(gone.key());
        store = reopened(store);
        assertTrue(store.stepsOf(gone.key()).isEmpty());
        assertTrue(store.removals(Instant.EPOCH).isEmpty());
        assertEquals(Step.Kind.IMPORT, store.undoable().orElseThrow().kind());
        store.undo();
        assertTrue(store.read().entries().isEmpty());
        store.redo();
        assertEquals(List.of(stays), afterRestart().entries());
    }

    @Test
    void nightsComeInOrder() {
        store.commit(log(random.entry(NIGHT.plus(3))));
        store.commit(log(random.entry(NIGHT)));
        store.commit(log(random.entry(NIGHT.plus(1))));
        assertEquals(List.of(NIGHT, NIGHT.plus(1), NIGHT.plus(3)),
                store.read().entries().stream().map(Entry::night).toList());
    }

    @Test
    void undoAndRedoWorkAcrossRestarts() {
        Entry first = random.fullEntry(NIGHT);
        Entry second = with(first, 9);
        long one = store.commit(log(first));
        long two = store.commit(amend(first, second));
        assertTrue(two > one);
        store = reopened(store);
        assertEquals(List.of(new StoredStep(one, log(first)), new StoredStep(two, amend(first, second))),
                store.stepsOf(first.key()));
        assertEquals(amend(first, second).title(), store.undoable().orElseThrow());
        store.undo();
        assertEquals(List.of(first), afterRestart().entries());
        assertEquals(Step.Kind.AMEND, store.redoable().orElseThrow().kind());
        assertEquals(Step.Kind.LOG, store.undoable().orElseThrow().kind());
        store.undo();
        assertTrue(afterRestart().entries().isEmpty());
        assertTrue(store.undoable().isEmpty());
        assertEquals(Step.Kind.LOG, store.redoable().orElseThrow().kind());
        store.redo();
        store = reopened(store);
        store.redo();
        assertEquals(List.of(second), store.read().entries());
        assertTrue(store.redoable().isEmpty());
    }

    @Test
    void undoOfNothingDoesNothing() {
        store.undo();
        store.redo();
        assertTrue(store.read().entries().isEmpty());
    }

    @Test
    void newStepForgetsWhatCouldBeRedone() {
        Entry entry = random.entry(NIGHT);
        long one = store.commit(log(entry));
        store.undo();
        long two = store.commit(log(with(entry, 1)));
        assertTrue(two > one, "numbers are never used twice");
        assertTrue(store.redoable().isEmpty());
        store.redo();
        assertEquals(List.of(with(entry, 1)), afterRestart().entries());
    }

    @Test
    void oneUndoTakesBackAllThatWasFoldedIntoAStep() {
        Entry first = random.entry(NIGHT);
        Entry second = with(first, 2);
        Entry third = with(first, 3);
        long number = store.commit(log(first));
        store.extend(number, amend(first, second));
        store.extend(number, amend(second, third));
        assertEquals(new Step(Step.Kind.LOG, NIGHT.toString(), NOW, List.of(Edit.added(third))),
                store.stepsOf(first.key()).getFirst().step());
        store = reopened(store);
        store.undo();
        assertTrue(store.read().entries().isEmpty());
        store.redo();
        assertEquals(List.of(third), store.read().entries());
    }

    @Test
    void onlyTheNewestStepThatIsDoneCanBeExtended() {
        Entry entry = random.entry(NIGHT);
        Entry other = random.entry(NIGHT.next());
        long old = store.commit(log(entry));
        long newest = store.commit(log(other));
        assertThrows(IllegalStateException.class, () -> store.extend(old, amend(entry, with(entry, 1))));
        store.undo();
        assertThrows(IllegalStateException.class, () -> store.extend(newest, amend(entry, with(entry, 1))));
        assertThrows(IllegalStateException.class, () -> store.extend(old, amend(entry, with(entry, 1))));
        assertEquals(List.of(entry), store.read().entries());
    }

    @Test
    void editThatExpectsAnotherRecordChangesNothing() {
        Entry entry = random.entry(NIGHT);
        Entry other = random.entry(NIGHT.next());
        store.commit(log(entry));
        Step wrong = step(Step.Kind.IMPORT, Edit.added(other),
                Edit.changed(with(entry, 1), with(entry, 2)));
        assertThrows(IllegalStateException.class, () -> store.commit(wrong));
        assertEquals(List.of(entry), store.read().entries());
        assertEquals(List.of(log(entry)), store.stepsOf(entry.key()).stream().map(StoredStep::step).toList());
        assertTrue(store.stepsOf(other.key()).isEmpty());
    }

    @Test
    void draftIsKeptUntilItsNightIsWritten() {
        Answers answers = random.draft();
        store.keepDraft(new Draft(NIGHT, answers, NOW));
        store.keepDraft(new Draft(NIGHT.next(), Answers.NONE.with(NightFields.NOTE, "x"), NOW));
        store.keepDraft(new Draft(NIGHT.next(), Answers.NONE.with(NightFields.NOTE, "xy"), NOW));
        store = reopened(store);
        assertEquals(new Draft(NIGHT, answers, NOW), store.draft(NIGHT).orElseThrow());
        store.commit(log(random.entry(NIGHT)));
        assertTrue(store.draft(NIGHT).isEmpty());
        assertEquals("xy", store.draft(NIGHT.next()).orElseThrow().answers().get(NightFields.NOTE).orElseThrow());
        store.dropDraft(NIGHT.next());
        store.dropDraft(NIGHT.next());
        assertTrue(store.draft(NIGHT.next()).isEmpty());
        assertTrue(store.read().entry(NIGHT.next()).isEmpty());
    }

    @Test
    void profileIsKeptAndIsNoStep() {
        store.keepProfile(Profile.UNKNOWN.withSignsSeen(NOW));
        store.keepProfile(store.read().profile().withEpisode(Episode.COMES_AND_GOES));
        assertEquals(new Profile(Episode.COMES_AND_GOES, NOW), afterRestart().profile());
        assertTrue(store.undoable().isEmpty());
    }

    @Test
    void storeForReadingShowsAndRefusesChanges() {
        Entry entry = random.entry(NIGHT);
        store.commit(log(entry));
        try (JournalStore reading = forReading(store)) {
            assertTrue(reading.isReadOnly());
            assertEquals(List.of(entry), reading.read().entries());
            List<Runnable> changes = List.of(() -> reading.commit(log(random.entry(NIGHT.next()))), reading::undo,
                    reading::redo, () -> reading.extend(1, amend(entry, with(entry, 1))),
                    () -> reading.keepProfile(Profile.UNKNOWN), () -> reading.dropDraft(NIGHT),
                    () -> reading.keepDraft(new Draft(NIGHT, random.draft(), NOW)));
            for (Runnable change : changes) {
                assertEquals(Reason.READ_ONLY, assertThrows(JournalUnusable.class, change::run).reason());
            }
            assertEquals(List.of(entry), reading.read().entries());
        }
    }
}
