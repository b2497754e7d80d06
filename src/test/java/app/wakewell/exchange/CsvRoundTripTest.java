package app.wakewell.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.Snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CsvRoundTripTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path export(Snapshot journal, boolean notes) {
        Path file = folder.resolve("journal.csv");
        new CsvExport().csv(journal, file, new Parts(notes, notes), true);
        return file;
    }

    @Test
    void whatIsWrittenReadsBackToTheSameJournal() {
        int entries = 0;
        for (int seed = 0; entries < 10_000; seed++) {
            Snapshot journal = new RandomJournals(seed).next(1 + seed % 150);
            entries += journal.entries().size();
            Contents contents = SampleFiles.read(Format.AUTO, export(journal, true));
            assertEquals(List.of(), SampleFiles.refused(contents), "seed " + seed);
            Journal empty = new Journal(InMemoryStore.empty(), LATER, new InMemoryDayStart());
            empty.imports().merge(contents.nights(), contents.setUpChanges(), contents.source(), "journal.csv");
            Snapshot back = empty.read();
            assertIterableEquals(answers(journal), answers(back), "seed " + seed);
            assertIterableEquals(phases(journal), phases(back), "seed " + seed);
            for (SetUpChange change : journal.bed().changes()) {
                assertEquals(journal.bed().knownOn(change.from()), back.bed().knownOn(change.from()), "seed " + seed);
            }
            empty.imports().merge(contents.nights(), contents.setUpChanges(), contents.source(), "journal.csv");
            assertEquals(back, empty.read(), "once more changes nothing");
        }
    }

    @Test
    void everyKindOfAnswerIsAmongThem() {
        long unknown = 0;
        long none = 0;
        for (int seed = 0; seed < 20; seed++) {
            Snapshot journal = new RandomJournals(seed).next(50);
            unknown += journal.entries()
                    .stream()
                    .filter(entry -> entry.answers().isUnknown(NightFields.STRESS))
                    .count();
            unknown += journal.bed()
                    .changes()
                    .stream()
                    .filter(change -> journal.bed().knownOn(change.from()).isUnknown(SetUpFields.MATTRESS_ACQUIRED))
                    .count();
            none += journal.entries()
                    .stream()
                    .filter(entry -> entry.answers().get(NightFields.MORNING_MOVES).filter(Set::isEmpty).isPresent())
                    .count();
        }
        assertTrue(unknown > 0, "don't know");
        assertTrue(none > 0, "none of these");
    }

    private static List<String> answers(Snapshot journal) {
        return journal.entries().stream().map(entry -> entry.night() + " " + entry.answers()).toList();
    }

    private static List<List<Object>> phases(Snapshot journal) {
        return journal.bed().phases().stream().map(CsvRoundTripTest::phase).toList();
    }

    private static List<Object> phase(Phase phase) {
        return List.of(phase.from(), phase.lastNight(), phase.letter(), phase.setUp(), phase.before(),
                Objects.toString(phase.change().reason()), Objects.toString(phase.change().expected()));
    }

    @Test
    void noCellBeginsLikeAFormula() {
        RandomJournals texts = new RandomJournals(1);
        for (int i = 0; i < 10_000; i++) {
            String text = texts.text();
            String marked = CellMarks.mark(text);
            assertFalse(marked.matches("(?s)[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20\\x00].*"), marked);
            assertEquals(text, CellMarks.unmark(marked));
        }
    }

    @Test
    void notesAndReasonsOnlyGoAlongWhenAsked() throws Exception {
        Snapshot journal = new RandomJournals(3).next(50);
        List<String> header = Files.readAllLines(export(journal, false), StandardCharsets.UTF_8)
                .getFirst()
                .lines()
                .toList();
        assertTrue(header.getFirst().startsWith("night,pain_rising,pain_bed,sleep_quality,"), header.toString());
        assertTrue(header.getFirst().contains(",setup.letter,setup.mattress.type,"), header.toString());
        for (String column : List.of(",note", "setup.reason")) {
            assertFalse(header.getFirst().contains(column), header.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "fa-IR", "de-DE", "hi-IN"})
    void filesAreTheSameInEveryLocale(String tag) throws Exception {
        Snapshot journal = new RandomJournals(4).next(60);
        byte[] english = Files.readAllBytes(export(journal, true));
        Contents contents = SampleFiles.read(Format.AUTO, folder.resolve("journal.csv"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertArrayEquals(english, Files.readAllBytes(export(journal, true)));
            assertEquals(contents, SampleFiles.read(Format.AUTO, folder.resolve("journal.csv")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void orderOfRowsDoesNotMatter() throws Exception {
        Snapshot journal = new RandomJournals(5).next(40);
        Path file = export(journal, false);
        Contents contents = SampleFiles.read(Format.AUTO, file);
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        Collections.shuffle(rows.subList(1, rows.size()), new Random(1));
        Files.write(file, rows);
        assertEquals(contents, SampleFiles.read(Format.AUTO, file));
    }
}
