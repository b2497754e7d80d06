package app.wakewell.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever is written about nights is read back as it was: every field, every script, the longest note there can be.
 */
class EntriesPropertyTest {

    private static final int ENTRIES = 10_000;
    private static final int BATCH = 2_500;

    @TempDir
    Path folder;

    @Test
    void tenThousandEntriesComeBackAsTheyWent() {
        RandomJournal random = new RandomJournal(20);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            Night night = JournalFixture.FIRST.plus(i);
            entries.add(i % 4 == 0 ? random.fullEntry(night) : random.entry(night));
        }
        for (int i = 0; i < ENTRIES; i += ENTRIES / 5) {
            entries.set(i, withNote(entries.get(i), random.text(ValueType.Text.LONGEST)));
        }
        assertEverythingIsAmong(entries);

        Path file = folder.resolve("journal.db");
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            for (int i = 0; i < ENTRIES; i += BATCH) {
                List<Edit> edits = new ArrayList<>();
                entries.subList(i, i + BATCH).forEach(entry -> edits.add(Edit.added(entry)));
                store.commit(new Step(Step.Kind.IMPORT, "nights.csv", JournalFixture.NOW, edits));
            }
            assertSame(entries, store.read().entries());
        }
        try (JournalStore store = JournalFixture.open(file, Use.READ)) {
            assertSame(entries, store.read().entries());
        }
    }

    private static Entry withNote(Entry entry, String note) {
        return new Entry(entry.night(), entry.answers().with(NightFields.NOTE, note), entry.loggedAt(),
                entry.editedAt(), entry.zone(), entry.source());
    }

    /** Each field answered, skipped and, where it can be, answered with "don't know". */
    private static void assertEverythingIsAmong(List<Entry> entries) {
        Set<Field<?>> answered = new HashSet<>();
        Set<Field<?>> skipped = new HashSet<>();
        Set<Field<?>> unknown = new HashSet<>();
        for (Entry entry : entries) {
            for (Field<?> field : NightFields.ALL) {
                (entry.answers().isUnknown(field) ? unknown : entry.answers().has(field) ? answered : skipped)
                        .add(field);
            }
        }
        assertEquals(Set.copyOf(NightFields.ALL), answered);
        assertEquals(Set.of(NightFields.PAIN_RISING), difference(answered, skipped));
        assertEquals(difference(answered, unknown), new HashSet<>(
                NightFields.ALL.stream().filter(field -> !field.takesUnknown()).toList()));
    }

    private static Set<Field<?>> difference(Set<Field<?>> all, Set<Field<?>> without) {
        Set<Field<?>> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }

    /** One by one, so that a difference is told without printing megabytes. */
    private static void assertSame(List<Entry> expected, List<Entry> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            Entry one = expected.get(i);
            assertTrue(one.equals(actual.get(i)), () -> "the entry of " + one.night());
        }
    }
}
