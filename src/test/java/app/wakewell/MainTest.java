package app.wakewell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The whole program from its command line to the file of the journal, in a home folder of its own. */
class MainTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Berlin"));
    private static final String NIGHT = "2026-05-31";

    @TempDir
    Path home;

    private record Result(int exit, String out, String err) {

        private JsonNode json() {
            assertEquals("", err);
            assertEquals(0, exit);
            return JsonMapper.shared().readTree(out);
        }
    }

    private Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Main(NOON, Map.of(), "Linux", home, new PrintWriter(out), new PrintWriter(err),
                prompt -> Optional.empty()).run(args);
        return new Result(exit, out.toString(), err.toString());
    }

    private Path journal() {
        return home.resolve(".local/share/wakewell/journal.db");
    }

    private static void assertProblem(int exit, String words, Result result) {
        assertTrue(result.err().contains(words), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().endsWith("\n"), result.err());
        assertEquals("", result.out());
        assertEquals(exit, result.exit());
    }

    @Test
    void theFirstEntryMakesTheJournalAndTheSecondAmendsIt() {
        assertFalse(Files.exists(journal()));
        Result first = run("log", "--night", NIGHT, "--pain-rising", "5", "--note", "a note");
        assertEquals(new Result(0, "Saved night of Sat 30 to Sun 31 May 2026.\n", ""), first);
        assertTrue(Files.exists(journal()));
        JsonNode answers = run("log", "--night", NIGHT, "--pain-rising", "4", "--json").json().path("answers");
        assertEquals(4, answers.path("pain_rising").asInt());
        assertEquals("a note", answers.path("note").asString());
        assertEquals(1, run("analyse", "--json").json().path("nights").asInt());
    }

    @Test
    void aSetUpChangeIsKeptAndAnalysed() {
        for (int day = 1; day <= 31; day++) {
            String night = "2026-05-%02d".formatted(day);
            String pain = Integer.toString(day < 16 ? 6 + day % 2 : 2 + day % 2);
            assertEquals(0, run("log", "--night", night, "--pain-rising", pain).exit());
        }
        assertEquals(0, run("setup", "--from", "2026-05-01", "--set", "setup.mattress.type=FOAM").exit());
        JsonNode saved = run("setup", "--from", "2026-05-16", "--set", "setup.mattress.type=LATEX", "--reason",
                "too soft", "--json").json();
        assertEquals("B", saved.path("letter").asString());
        assertEquals("too soft", run("setup", "--list", "--json").json()
                .path("setups")
                .path(1)
                .path("reason")
                .asString());
        JsonNode analysis = run("analyse", "--json").json();
        assertEquals(31, analysis.path("nights").asInt());
        JsonNode change = analysis.path("changes").path(0);
        assertEquals("2026-05-16", change.path("from").asString());
        assertEquals(15, change.path("nBefore").asInt());
        assertTrue(change.path("step").path("est").asDouble() < -2, change.toString());
        assertEquals(1, ofChanges(analysis).size());
    }

    @Test
    void theSampleHasCardsThatSayWhy() {
        JsonNode advice = run("--demo", "advice", "--json").json();
        assertTrue(advice.path("sample").asBoolean());
        JsonNode cards = advice.path("cards");
        assertTrue(cards.size() > 0 && cards.size() <= 3, advice.toString());
        for (JsonNode card : cards) {
            assertTrue(card.path("why").size() > 0, card.toString());
        }
    }

    /** The findings on changes of the bed. */
    private static List<JsonNode> ofChanges(JsonNode analysis) {
        return analysis.path("findings").valueStream().filter(finding -> finding.has("from")).toList();
    }

    @Test
    void whatIsExportedComesBackWithTheSameFindings() {
        String table = home.resolve("nights.csv").toString();
        JsonNode exported = run("--demo", "export", "--format", "csv", "--out", table, "--with-notes", "--json").json();
        assertTrue(exported.path("nights").asInt() > 400, exported.toString());
        JsonNode imported = run("import", table, "--json").json();
        assertEquals(exported.path("nights").asInt(), imported.path("added").asInt());
        assertEquals(0, imported.path("refused").size(), imported.toString());
        JsonNode sample = run("--demo", "analyse", "--json").json();
        JsonNode own = run("analyse", "--json").json();
        assertTrue(sample.path("changes").size() > 1, sample.toString());
        assertTrue(ofChanges(sample).size() > 1, sample.toString());
        assertEquals(sample.path("changes"), own.path("changes"));
        // what goes with better mornings rests on events of days too, which no CSV holds
        assertEquals(ofChanges(sample), ofChanges(own));
        assertTrue(sample.path("sample").asBoolean());
        assertTrue(own.path("sample").isMissingNode());
    }

    @Test
    void aReportIsAPdfAndAnExistingFileStaysAsItIs() throws IOException {
        Path report = home.resolve("report.pdf");
        Result written = run("--demo", "report", "--out", report.toString());
        assertEquals("", written.err());
        assertEquals(0, written.exit());
        byte[] pdf = Files.readAllBytes(report);
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        assertProblem(1, "exists already", run("--demo", "report", "--out", report.toString()));
        assertArrayEquals(pdf, Files.readAllBytes(report));
        assertFalse(Files.exists(journal()), "a sample touches no journal");
    }

    @Test
    void whatCannotBeIsRefusedInOneLineAndNothingIsKept() {
        assertProblem(1, "11 was given; it can be 0 to 10",
                run("log", "--night", NIGHT, "--pain-rising", "11"));
        assertProblem(1, "still to come", run("log", "--night", "2026-06-02", "--pain-rising", "5"));
        assertProblem(2, "it takes a whole number", run("log", "--night", NIGHT, "--pain-rising", "many"));
        assertProblem(2, "Missing required option", run("log", "--pain-rising", "5"));
        assertProblem(1, "nothing to analyse", run("analyse"));
    }

    @Test
    void aFileThatIsNoJournalIsLeftAsItIs() throws IOException {
        Path letter = Files.writeString(home.resolve("letter.db"), "Dear doctor, ".repeat(500));
        byte[] before = Files.readAllBytes(letter);
        for (List<String> command : List.of(List.of("analyse"), List.of("setup", "--list"),
                List.of("log", "--night", NIGHT, "--pain-rising", "5"))) {
            String[] args = Stream.concat(command.stream(),
                    Stream.of("--journal", letter.toString())).toArray(String[]::new);
            assertProblem(3, "is not a Wakewell journal", run(args));
            assertArrayEquals(before, Files.readAllBytes(letter));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "event", "setup", "import", "analyse", "report", "export", "chart", "fields",
            "backup",
            "restore", "check"})
    void everyCommandHasHelp(String command) {
        Result help = run(command, "--help");
        assertEquals("", help.err());
        assertEquals(0, help.exit());
        assertTrue(help.out().startsWith("Usage: wakewell " + command), help.out());
        assertTrue(run("--help").out().contains("\n  " + command + " "), "listed by --help");
    }

    @Test
    void theVersionIsOneLine() {
        Result version = run("--version");
        assertEquals("", version.err());
        assertEquals(0, version.exit());
        assertTrue(version.out().matches("Wakewell \\S+\\R"), version.out());
    }

    /** It is 12:00 on 1 June in Berlin, so a day that starts at 21:00 has not begun yet. */
    @Test
    void theStartOfTheDayIsAPreference() throws IOException {
        String[] chart = {"chart", "--measure", "pain_rising", "--out", home.resolve("chart.svg").toString()};
        assertProblem(1, "Mon 1 June 2026", run(chart));
        Path settings = Files.createDirectories(journal().resolveSibling("")).resolve("settings.json");
        Files.writeString(settings, "{\"dayStart\":\"21:00\"}");
        assertProblem(1, "Sun 31 May 2026", run(chart));
    }
}
