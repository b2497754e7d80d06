package app.wakewell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Backups, restores, checks and whole exports from the command line, with files. */
class SafekeepingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path home;

    /** What the person types, line by line; with none left there is no console. */
    private final Deque<String> typed = new ArrayDeque<>();

    private record Result(int exit, String out, String err) {
        private JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Main(NOON, Map.of(), "Linux", home, new PrintWriter(out), new PrintWriter(err),
                prompt -> Optional.ofNullable(typed.pollFirst())).run(args);
        return new Result(exit, out.toString(), err.toString());
    }

    private Path journal() {
        return home.resolve(".local/share/wakewell/journal.db");
    }

    private String entries() {
        Path out = home.resolve("entries.csv");
        assertEquals(0, run("export", "--format", "csv", "--out", out.toString(), "--with-notes", "--force").exit());
        try {
            return Files.readString(out);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @BeforeEach
    void write() {
        for (int day = 20; day <= 31; day++) {
            assertEquals(0, run("log", "--night", "2026-05-" + day, "--pain-rising", "4", "--note",
                    "the note of day " + day).exit());
        }
    }

    @Test
    void aWholeJournalIsSaidToBeWhole() {
        Result whole = run("check");
        assertEquals("", whole.err());
        assertEquals(0, whole.exit());
        assertTrue(whole.out().contains("12 nights") && whole.out().contains("each as it was written"), whole.out());
        assertTrue(whole.out().contains("Last proven backup: 1 June 2026, 12:00"), whole.out());
        JsonNode json = run("check", "--json").json();
        assertEquals("whole", json.path("state").asString());
        assertEquals(12, json.path("nights").asInt());
        assertTrue(json.path("rows").asInt() > 24);
        assertTrue(json.path("hashesOk").asBoolean());
        assertEquals("2026-06-01T10:00:00Z", json.path("lastProvenBackup").asString());
        assertEquals(0, json.path("damaged").size());
        assertEquals(12, json.path("backups").path(0).path("nights").asInt());
    }

    @Test
    void nothingIsThereBeforeAFirstStart() {
        Path none = home.resolve("none.db");
        Result check = run("check", "--journal", none.toString());
        assertEquals(0, check.exit());
        assertTrue(check.out().contains("There is no journal " + none + " yet"), check.out());
        Result backup = run("backup", "--journal", none.toString());
        assertEquals(1, backup.exit());
        assertTrue(backup.err().contains("nothing to back up"), backup.err());
        assertFalse(Files.exists(none));
    }

    @Test
    void oneFlippedBitNamesTheEntry() throws IOException {
        byte[] bytes = Files.readAllBytes(journal());
        int at = find(bytes, "the note of day 25");
        byte[] flipped = bytes.clone();
        flipped[at + 4] ^= 1;
        Files.write(journal(), flipped);
        Result check = run("check");
        assertEquals(3, check.exit());
        assertTrue(check.out().contains("Night of Sun 24 to Mon 25 May 2026: not as it was written"), check.out());
        assertTrue(check.err().contains("does not hold what was written"), check.err());
        assertTrue(check.out().contains("Backups, newest first"), check.out());
        JsonNode json = run("check", "--json").json();
        assertEquals("damaged", json.path("state").asString());
        assertFalse(json.path("hashesOk").asBoolean());
        assertEquals("2026-05-25", json.path("damaged").path(0).path("key").asString());
        assertArrayEquals(flipped, Files.readAllBytes(journal()));
        assertEquals(3, run("log", "--night", "2026-05-31", "--pain-rising", "1").exit());

        Path saved = home.resolve("saved.json");
        assertEquals(0, run("export", "--format", "json", "--out", saved.toString(), "--salvage", "--with-notes")
                .exit());
        assertTrue(Files.readString(saved).contains("the note of day 24"));
        assertTrue(Files.readString(saved).contains("the note of day 25"), "the history remembers it");
    }

    private static int find(byte[] bytes, String text) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertTrue(at > 0, text);
        return at;
    }

    @Test
    void anEmptyFileIsSaidToBeEmptyAndItsBackupBringsAllBack() throws IOException {
        String before = entries();
        Files.write(journal(), new byte[0]);
        Result check = run("check");
        assertEquals(3, check.exit());
        assertTrue(check.err().contains("is empty"), check.err());
        assertTrue(check.out().contains("12 nights"), check.out());
        assertEquals("empty", run("check", "--json").json().path("state").asString());
        assertEquals(3, run("log", "--night", "2026-05-31", "--pain-rising", "1").exit());
        assertEquals(0, Files.size(journal()), "nothing is made in its place");

        String newest = run("check", "--json").json().path("backups").path(0).path("file").asString();
        Result restored = run("restore", newest);
        assertEquals("", restored.err());
        assertEquals(0, restored.exit());
        assertTrue(restored.out().contains("12 nights"), restored.out());
        assertEquals(before, entries());
    }

    @Test
    void aBackupIsMadeWhereAskedForAndRestoredBesideTheJournal() throws IOException {
        Path stick = Files.createDirectory(home.resolve("a stick"));
        Result backup = run("backup", "--to", stick.toString(), "--json");
        assertEquals("", backup.err());
        assertEquals(12, backup.json().path("nights").asInt());
        Path file = Path.of(backup.json().path("file").asString());
        assertEquals(stick, file.getParent());
        String before = entries();
        assertEquals(0, run("log", "--night", "2026-05-19", "--pain-rising", "9").exit());
        assertEquals(1, run("backup", "--to", home.resolve("none").toString()).exit());
        JsonNode restored = run("restore", file.toString(), "--json").json();
        assertEquals(12, restored.path("nights").asInt());
        Path aside = Path.of(restored.path("setAside").asString());
        assertTrue(Files.exists(aside));
        assertEquals(before, entries());
        assertEquals(13, run("check", "--json", "--journal", aside.toString()).json().path("nights").asInt());
    }

    @Test
    void anEncryptedBackupComesBackByPassphraseAndByCode() throws IOException {
        String before = entries();
        Path sealed = home.resolve("it's mine.wakewell");
        typed.addAll(List.of("two pillows", "two pillows"));
        Result made = run("backup", "--sealed", sealed.toString());
        assertEquals("", made.err());
        assertEquals(0, made.exit());
        assertTrue(made.out().contains("12 nights"), made.out());
        String code = made.out()
                .lines()
                .filter(line -> line.startsWith("Recovery code: "))
                .findFirst()
                .orElseThrow()
                .substring("Recovery code: ".length());
        assertFalse(Files.readString(sealed, StandardCharsets.ISO_8859_1).contains("the note of day 25"));

        typed.add(code.toLowerCase(Locale.ROOT));
        Result checked = run("check", sealed.toString());
        assertEquals("", checked.err());
        assertTrue(checked.out().contains("12 nights, each row as it was written"), checked.out());
        Path words = Files.writeString(home.resolve("words.txt"), "two pillows\r\nnot this line");
        JsonNode json = run("check", sealed.toString(), "--passphrase-file", words.toString(), "--json").json();
        assertEquals(12, json.path("nights").asInt());
        assertTrue(json.path("sealed").asBoolean());

        assertEquals(0, run("log", "--night", "2026-05-19", "--pain-rising", "9").exit());
        typed.add("two pillows");
        Result restored = run("restore", sealed.toString());
        assertEquals("", restored.err());
        assertEquals(0, restored.exit());
        assertEquals(before, entries());
        Path codeFile = Files.writeString(home.resolve("code.txt"), code + "\n\nRecovery code of ...");
        assertEquals(12, run("restore", sealed.toString(), "--code-file", codeFile.toString(), "--json").json()
                .path("nights")
                .asInt());
    }

    @Test
    void anEncryptedBackupSaysItsCodeAsJson() throws IOException {
        Path words = Files.writeString(home.resolve("words.txt"), "\uFEFFtwo pillows\n");
        Path sealed = home.resolve("a.wakewell");
        JsonNode made = run("backup", "--sealed", sealed.toString(), "--passphrase-file", words.toString(), "--json")
                .json();
        assertEquals(12, made.path("nights").asInt());
        assertEquals(34, made.path("recoveryCode").asString().length());
        assertEquals(sealed.toString(), made.path("file").asString());
        typed.add("two pillows");
        assertEquals(0, run("check", sealed.toString()).exit());
        Result again = run("backup", "--sealed", sealed.toString(), "--passphrase-file", words.toString());
        assertEquals(1, again.exit());
        assertTrue(again.err().contains("--force replaces it"), again.err());
    }

    @Test
    void whatAnEncryptedBackupIsRefusedForIsOneLine() throws IOException {
        String sealed = home.resolve("a.wakewell").toString();
        assertRefused("No console here", run("backup", "--sealed", sealed));
        typed.addAll(List.of("two pillows", "two pilows"));
        assertRefused("are not the same", run("backup", "--sealed", sealed));
        typed.addAll(List.of("short", "short"));
        assertRefused("The passphrase is shorter than 8 characters", run("backup", "--sealed", sealed));
        typed.addAll(List.of("two pillows", "two pillows"));
        assertRefused("ends with .wakewell", run("backup", "--sealed", home.resolve("a.db").toString()));
        assertFalse(Files.exists(Path.of(sealed)));
        assertEquals(2, run("backup", "--sealed", sealed, "--to", home.toString()).exit());
        assertEquals(2, run("backup", "--passphrase-file", "words.txt").exit());
        assertEquals(2, run("check", "--passphrase-file", "words.txt").exit());

        String before = entries();
        Path words = Files.writeString(home.resolve("words.txt"), "two pillows");
        assertEquals(0, run("backup", "--sealed", sealed, "--passphrase-file", words.toString()).exit());
        assertRefused("No console here", run("restore", sealed));
        typed.add("three pillows");
        assertRefused("another passphrase", run("restore", sealed));
        assertRefused("no recovery code", run("restore", sealed, "--code-file", words.toString()));
        assertRefused("There is no file", run("restore", sealed, "--code-file", home.resolve("none").toString()));
        assertEquals(2, run("restore", sealed, "--code-file", sealed, "--passphrase-file", sealed).exit());
        assertRefused("not an encrypted backup", run("check", journal().toString(), "--passphrase-file",
                words.toString()));
        byte[] bytes = Files.readAllBytes(Path.of(sealed));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(sealed), bytes);
        assertRefused("is damaged", run("restore", sealed, "--passphrase-file", words.toString()));
        assertRefused("is damaged", run("check", sealed, "--passphrase-file", words.toString()));
        assertEquals(before, entries());
    }

    private static void assertRefused(String why, Result result) {
        assertEquals(1, result.exit(), result.err());
        assertTrue(result.err().contains(why), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void aPlainBackupCanBeCheckedByItsName() {
        String newest = run("check", "--json").json().path("backups").path(0).path("file").asString();
        assertEquals("whole", run("check", newest, "--json").json().path("state").asString());
        assertEquals(1, run("check", home.resolve("none.db").toString()).exit());
    }

    @Test
    void whatIsNoBackupIsRefusedAndTheJournalStays() throws IOException {
        String before = entries();
        Path letter = Files.writeString(home.resolve("letter.db"), "Dear doctor, ".repeat(500));
        Result refused = run("restore", letter.toString());
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("letter.db is not a Wakewell journal"), refused.err());
        assertEquals(1, run("restore", home.resolve("none.db").toString()).exit());
        assertEquals(1, run("restore", journal().toString()).exit());
        assertEquals(2, run("restore").exit());
        assertEquals(before, entries());
    }

    @Test
    void aSampleIsCheckedBackedUpAndRestoredWithoutTouchingTheJournal() throws IOException {
        byte[] before = Files.readAllBytes(journal());
        assertTrue(run("--demo", "check", "--json").json().path("nights").asInt() > 300);
        Path folder = Files.createDirectory(home.resolve("samples"));
        JsonNode made = run("--demo", "backup", "--to", folder.toString(), "--json").json();
        assertTrue(made.path("sample").asBoolean());
        assertEquals(0, run("--demo", "restore", made.path("file").asString()).exit());
        assertArrayEquals(before, Files.readAllBytes(journal()));
    }

    @Test
    void aWholeExportReadIntoAnEmptyJournalIsTheSameJournal() throws IOException {
        assertEquals(0, run("event", "EXERCISE", "--day", "2026-05-30", "--minutes", "20").exit());
        assertEquals(0, run("setup", "--from", "2026-05-25", "--set", "setup.mattress.type=FOAM", "--reason", "sagged")
                .exit());
        assertEquals(0, run("log", "--night", "2026-05-30", "--set", "week.peg_p=4", "--set", "profile.age_band=A45_54")
                .exit());
        Path file = home.resolve("journal.json");
        String[] export = {"export", "--format", "json", "--out", file.toString(), "--with-notes", "--with-sensitive",
                "--force"};
        assertEquals(0, run(export).exit());
        String written = Files.readString(file);
        String other = home.resolve("other.db").toString();
        JsonNode dry = run("import", file.toString(), "--journal", other, "--dry-run", "--json").json();
        assertEquals(12, dry.path("added").asInt());
        assertFalse(Files.exists(Path.of(other)));
        JsonNode imported = run("import", file.toString(), "--journal", other, "--json").json();
        assertEquals(12, imported.path("added").asInt());
        assertEquals(1, imported.path("setUpChanges").asInt());
        assertEquals(3, imported.path("others").asInt(), "an event, a week, the person");
        assertEquals(0, imported.path("refused").size());
        assertEquals(0, run(Stream.concat(Stream.of(export), Stream.of("--journal", other)).toArray(String[]::new))
                .exit());
        assertEquals(withoutOrigin(written), withoutOrigin(Files.readString(file)));
        Result again = run("import", file.toString());
        assertEquals("""
                Read 16 rows: 12 nights, no naps, 0 merged, 0 refused.
                Added no nights, filled 0, set-up changes 0.
                """, again.out());
        Files.writeString(file, "{\"format\":\"wakewell-journal\",");
        Result refused = run("import", file.toString());
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("breaks off"), refused.err());
    }

    private static List<String> withoutOrigin(String json) {
        return json.lines().filter(line -> !line.contains("\"id\"") && !line.contains("\"createdAt\"")).toList();
    }

    @Test
    void noFlippedBitPassesAsWhole() throws IOException {
        String before = entries();
        byte[] bytes = Files.readAllBytes(journal());
        Random random = new Random(6);
        for (int i = 0; i < 25; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(journal(), flipped);
            if (run("check").exit() == 0) {
                assertEquals(before, entries());
            }
        }
    }
}
