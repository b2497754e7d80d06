package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.ChildProgram;
import app.wakewell.RunsBeside;
import app.wakewell.domain.Entry;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Step;
import app.wakewell.storage.BusyProgram.Model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Kills a program at any moment, and looks whether all that it said was saved is there, and nothing half. */
@Tag("harness")
@RunsBeside
class CrashTest {

    private static final int KILLS = Integer.getInteger("wakewell.kills", 50);
    /** Kills that a journal goes through before the next one is begun: recovery upon recovery. */
    private static final int IN_A_ROW = 20;
    /** Every so many kills comes early, while the journal is opened, upgraded, checked and copied. */
    private static final int EARLY = 4;
    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20260304);
    private int early;
    private int beforeReady;
    private int inFlight;
    private int acknowledged;
    private int logs;

    @Test
    void whateverIsKilledLosesNothingThatWasSaved() throws IOException, InterruptedException {
        Path place = folder;
        Model model = new Model();
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % IN_A_ROW == 0) {
                place = Files.createDirectory(folder.resolve("journal" + kill / IN_A_ROW));
                model = begin(place, kill / IN_A_ROW % 2 == 0);
            }
            Path words = Files.createFile(place.resolve("words" + kill));
            run(place, words, kill);
            for (String line : whole(words)) {
                model.hear(line);
            }
            model = look(place, model, kill);
        }
        System.out.printf("random kills: %d, of them %d early and %d before the journal was open, "
                + "%d with a change in flight, %d changes acknowledged, %d logs left behind, 0 lost%n", KILLS, early,
                beforeReady, inFlight, acknowledged, logs);
        assertTrue(acknowledged > KILLS / 2 && inFlight > 0 && logs > 0, "the program was busy");
    }

    /** A new journal, or one of the first version, which the program upgrades when it opens it. */
    private static Model begin(Path place, boolean old) throws IOException {
        Path file = place.resolve("journal.db");
        if (!old) {
            return new Model();
        }
        try (InputStream first = Objects.requireNonNull(CrashTest.class.getResourceAsStream("journal-v1.db"))) {
            Files.copy(first, file);
        }
        try (JournalStore store = JournalFixture.open(file, Use.READ)) {
            return Model.of(BusyProgram.content(store));
        }
    }

    private void run(Path place, Path words, int kill) throws IOException, InterruptedException {
        Process program = ChildProgram.start(BusyProgram.class, folder.resolve("output"), List.of(),
                place.resolve("journal.db").toString(), words.toString(), Integer.toString(kill));
        if (kill % EARLY == 0) {
            early++;
            runFor(program, 200 + random.nextInt(900));
        } else {
            for (int waited = 0; Files.size(words) == 0 && waited < PATIENCE; waited += 20) {
                runFor(program, 20);
            }
            runFor(program, random.nextInt(350));
        }
        program.destroyForcibly().waitFor();
        beforeReady += Files.size(words) == 0 ? 1 : 0;
    }

    private void runFor(Process program, int milliseconds) throws InterruptedException {
        assertFalse(program.waitFor(milliseconds, TimeUnit.MILLISECONDS), () -> "ended by itself: " + output());
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** Lines that were said to the end. */
    private static List<String> whole(Path words) throws IOException {
        String text = Files.readString(words);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Opens the journal as the next start does, which checks every row and every table. */
    private Model look(Path place, Model model, int kill) throws IOException {
        Path file = place.resolve("journal.db");
        logs += Files.exists(place.resolve("journal.db-wal")) ? 1 : 0;
        inFlight += model.wasInFlight() ? 1 : 0;
        acknowledged += model.acknowledged();
        SortedMap<String, String> content;
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            content = BusyProgram.content(store);
        }
        assertTrue(model.allows(content), () -> "kill " + kill + ": " + model.differenceTo(content));
        assertBackups(place, kill);
        return Model.of(content);
    }

    /** Every file that has the name of a backup is one, whole, and nothing unfinished is left. */
    private static void assertBackups(Path place, int kill) throws IOException {
        BackupFolder backups = new BackupFolder(place.resolve("backups"), JournalFiles.at(place.resolve("journal.db")));
        for (BackupName name : backups.names()) {
            try (Sql sql = new JournalDataSource(backups.file(name)).open(JournalDataSource.Mode.READ)) {
                assertEquals(name.digest(), new Migrations(Migrations.ALL).check().run(sql).digest(), "kill " + kill);
            }
        }
        for (Path folder : List.of(place, backups.path())) {
            try (Stream<Path> left = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
                assertEquals(List.of(), left.filter(path -> path.toString().contains(".part")).toList(),
                        "kill " + kill);
            }
        }
    }

    /** Killed again and again until it is through: after each kill all that was shown as saved is there. */
    @Test
    void aSessionOfFiveHundredEntriesComesThroughAnyNumberOfKills() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        Path words = Files.createFile(folder.resolve("words"));
        int kills = 0;
        boolean over = false;
        while (!over) {
            int before = whole(words).size();
            Process program = ChildProgram.start(ScriptedSession.class, folder.resolve("output"), List.of(),
                    file.toString(), words.toString());
            int wanted = before + 40 + random.nextInt(80);
            for (int waited = 0; !over && whole(words).size() < wanted && waited < PATIENCE; waited += 10) {
                over = program.waitFor(10, TimeUnit.MILLISECONDS);
            }
            if (!over) {
                over = program.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
            }
            program.destroyForcibly().waitFor();
            kills += over ? 0 : 1;
            assertTrue(!over || program.exitValue() == 0, this::output);
            try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
                List<String> saved = whole(words);
                List<Entry> entries = store.read().entries();
                List<String> there = new ArrayList<>(entries.stream().map(entry -> entry.night().toString()).toList());
                assertEquals(saved, there.subList(0, saved.size()));
                assertTrue(there.size() <= saved.size() + 1, "only the one in flight may be there as well");
                for (int i = 0; i < saved.size(); i++) {
                    assertEquals("note " + i, entries.get(i).answers().get(NightFields.NOTE).orElseThrow());
                }
                if (there.size() > saved.size()) {
                    finish(store, entries.getLast(), words);
                }
            }
        }
        assertEquals(ScriptedSession.NIGHTS, whole(words).size());
        assertTrue(kills > 3, "kills: " + kills);
    }

    /** The night in flight may lack its last answer, which was not said to be saved; the session goes on behind it. */
    private static void finish(JournalStore store, Entry last, Path words) throws IOException {
        int number = store.read().entries().size() - 1;
        Entry whole = new Entry(last.night(), last.answers().with(NightFields.NOTE, "note " + number), last.loggedAt(),
                last.editedAt(), last.zone(), last.source());
        if (!whole.equals(last)) {
            store.commit(new Step(Step.Kind.AMEND, "", JournalFixture.NOW,
                    List.of(Edit.changed(last, whole))));
        }
        Files.writeString(words, Files.readString(words).substring(0, Files.readString(words).lastIndexOf('\n') + 1)
                + last.night() + "\n");
    }
}
