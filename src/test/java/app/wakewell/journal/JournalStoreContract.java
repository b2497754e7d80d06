package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
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
        return step(Step.Kind.LOG, new Edit.OfEntry(entry.night(), null, entry));
    }

    private static Step amend(Entry before, Entry after) {
        return step(Step.Kind.AMEND, new Edit.OfEntry(before.night(), before, after));
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
            edits.add(new Edit.OfSetUp(change.from(), null, change));
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
        assertEquals(new StoredStep(two, amend(first, second)), store.undoable().orElseThrow());
        store.undo();
        assertEquals(List.of(first), afterRestart().entries());
        assertEquals(two, store.redoable().orElseThrow().number());
        assertEquals(one, store.undoable().orElseThrow().number());
        store.undo();
        assertTrue(afterRestart().entries().isEmpty());
        assertTrue(store.undoable().isEmpty());
        assertEquals(one, store.redoable().orElseThrow().number());
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
        assertEquals(new Step(Step.Kind.LOG, NIGHT.toString(), NOW, List.of(new Edit.OfEntry(NIGHT, null, third))),
                store.undoable().orElseThrow().step());
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
        Step wrong = step(Step.Kind.IMPORT, new Edit.OfEntry(other.night(), null, other),
                new Edit.OfEntry(NIGHT, with(entry, 1), with(entry, 2)));
        assertThrows(IllegalStateException.class, () -> store.commit(wrong));
        assertEquals(List.of(entry), store.read().entries());
        assertEquals(log(entry), store.undoable().orElseThrow().step());
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
