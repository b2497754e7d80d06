package app.wakewell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.cli.CommandRun.Result;
import app.wakewell.journal.JournalUnusable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CliTest {

    @TempDir
    Path folder;
    private final CommandRun wakewell = new CommandRun();

    @Test
    void logWritesAndAmendsAnEntry() {
        Result written = wakewell.run("log", "--night", "2026-03-04", "--pain-rising", "5", "--pain-bed=3", "--quality",
                "2", "--position", "side_left", "--note", "-- hm", "--set", "night.pain_regions=LOWER_BACK,HIP",
                "--set",
                "own.Coffee=yes", "--set", "evening=none");
        assertEquals("", written.err());
        assertEquals("Saved night of Tue 3 to Wed 4 March 2026.\n", written.out());
        assertEquals(0, written.exit());
        Result amended = wakewell.run("--json", "log", "--night=2026-03-04", "--set", "night.stiffness=M15_30", "--set",
                "night.note=");
        assertEquals(0, amended.exit());
        assertEquals(Map.of("night", "2026-03-04", "saved", true, "answers",
                Map.of("pain_rising", 5, "pain_bed", 3, "sleep_quality", 2, "stiffness", "M15_30", "position",
                        "SIDE_LEFT", "pain_regions", List.of("LOWER_BACK", "HIP"), "evening", List.of(), "own.Coffee",
                        1.0)),
                amended.json());
    }

    @Test
    void savedIsOnlySaidAfterTheCommit() {
        wakewell.store.failNext(JournalUnusable.Reason.DISK_FULL);
        Result failed = wakewell.run("log", "--night", "2026-03-04", "--pain-rising", "5");
        assertEquals("", failed.out());
        assertEquals(3, failed.exit());
        assertEquals(1, failed.problems().size());
    }

    @Test
    void whatIsWrongUsageAndWhatIsRefusedDiffer() {
        refused("--pain-rising: 11 was given; it can be 0 to 10.", "log", "--night", "2026-03-04", "--pain-rising",
                "11");
        refused("--pain-rising: “4.5” was given; it takes a whole number from 0 to 10.", "log", "--night", "2026-03-04",
                "--pain-rising", "4.5");
        refused("The night of Mon 1 to Tue 2 June 2026 is still to come.", "log", "--night", "2026-06-02",
                "--pain-rising", "5");
        wrong("--pain-rising: “abc” was given; it takes a whole number from 0 to 10.", "log", "--night", "2026-03-04",
                "--pain-rising", "abc");
        wrong("--night: “2026-13-45” was given; it takes a date such as 2026-03-04.", "log", "--night", "2026-13-45",
                "--pain-rising", "5");
        wrong("Unknown option: '--frob'", "log", "--night", "2026-03-04", "--pain-rising", "5", "--frob");
        wrong("Unknown option: ‘--nihgt’", "log", "--nihgt", "2026-03-04", "--pain-rising", "5");
        wrong("Missing required option: '--night=DATE'", "log", "--pain-rising", "5");
        wrong("Missing required option: --pain-rising", "log", "--night", "2026-03-04", "--pain-bed", "5");
        wrong("Nothing to write", "log", "--night", "2026-03-04");
        wrong("There is no field “night.mood” here", "log", "--night", "2026-03-04", "--set", "night.mood=1");
        wrong("There is no field “night.props” here", "setup", "--from", "2026-03-04", "--set", "night.props=none");
        refused("night.date: This is worked out, not answered.", "log", "--night", "2026-03-04", "--set",
                "night.date=2026-03-04");
        refused("trial.nights: This is worked out, not answered.", "log", "--night", "2026-03-04", "--set",
                "trial.nights=4");
        wrong("--set takes ID=VALUE", "log", "--night", "2026-03-04", "--set", "pain_rising");
        wrong("“FLYING” was given", "log", "--night", "2026-03-04", "--position", "FLYING");
        wrong("There is no sub-command “frobnicate”", "frobnicate");
        wrong("“frobnicate” does not belong here", "setup", "--list", "frobnicate");
        wrong("“frobnicate” does not belong here", "log", "frobnicate");
        wrong("A sub-command is missing", "--json");
        wrong("Give --from and --set, or --list", "setup");
        wrong("There is no format “fhir”", "export", "--format", "fhir", "--out", "x");
        wrong("There is no measure “mood”", "chart", "--measure", "mood", "--out", "x.svg");
        assertTrue(wakewell.store.read().entries().isEmpty());
    }

    private void refused(String problem, String... args) {
        Result result = wakewell.run(args);
        assertEquals(problem, result.err().strip());
        assertEquals("", result.out());
        assertEquals(1, result.exit());
    }

    private void wrong(String beginning, String... args) {
        Result result = wakewell.run(args);
        assertEquals(1, result.problems().size(), result.err());
        assertTrue(result.err().contains(beginning), result.err());
        assertEquals("", result.out());
        assertEquals(2, result.exit());
    }

    @Test
    void setUpsAreRecordedAndListed() {
        assertEquals("Nothing is noted about the bed.\n", wakewell.run("setup", "--list").out());
        Result saved = wakewell.run("setup", "--from", "2026-03-04", "--set", "setup.mattress.firmness=MEDIUM",
                "--set", "setup.props=KNEES_BETWEEN", "--reason", "too soft", "--expected", "better");
        assertEquals("", saved.err());
        assertTrue(saved.out().startsWith("Saved set-up A from 2026-03-04 on: "), saved.out());
        Result list = wakewell.run("setup", "--list", "--json");
        assertEquals(Map.of("setups", List.of(Map.of("letter", "A", "from", "2026-03-04", "setup",
                Map.of("mattress.firmness", "MEDIUM", "props", List.of("KNEES_BETWEEN")), "reason", "too soft",
                "expected", "BETTER"))), list.json());
        assertTrue(wakewell.run("setup", "--list").out().contains("“too soft”"));
        wakewell.run("setup", "--from", "2026-03-04", "--set", "setup.props=KNEES_BETWEEN", "--reason", "");
        assertFalse(wakewell.run("setup", "--list", "--json").json().toString().contains("reason"));
        refused("Nothing would differ from the night of Wed 4 to Thu 5 March 2026 on.", "setup", "--from", "2026-03-05",
                "--set", "setup.props=KNEES_BETWEEN");
    }

    @Test
    void importTellsWhatItDidAndWhatItLeftOut() throws Exception {
        Path file = Files.writeString(folder.resolve("nights.csv"), "night,pain_rising\n2026-03-04,5\n2026-03-05,11\n");
        Result dry = wakewell.run("import", file.toString(), "--dry-run");
        assertEquals("""
                Read 2 rows: 1 night, no naps, 0 merged, 1 refused.
                Would add 1 night, fill 0, set-up changes 0. Nothing was changed.
                """, dry.out());
        assertEquals("line 3: night.pain_rising: 11 was given; it can be 0 to 10.\n", dry.err());
        assertTrue(wakewell.store.read().entries().isEmpty());
        Map<String, Object> done = wakewell.run("import", file.toString(), "--json").json();
        assertEquals(List.of(2, 1, 0, 0, 1, 0),
                List.of("read", "nights", "naps", "merged", "added", "filled").stream().map(done::get).toList());
        assertEquals(List.of(Map.of("line", 3, "field", "night.pain_rising", "problem", "problem.whole.range", "reason",
                "11 was given; it can be 0 to 10.")), done.get("refused"));
        assertEquals(0, wakewell.run("import", file.toString(), "--json").json().get("added"), "once more");
    }

    @Test
    void importRefusesInOneLine() throws Exception {
        Path noDate = Files.writeString(folder.resolve("a.csv"), "pain_rising\n5\n");
        refused(noDate + ", line 1: no date column; one named “night” is needed. Found: pain_rising", "import",
                noDate.toString());
        Path empty = Files.writeString(folder.resolve("b.csv"), "");
        refused(empty + " is empty.", "import", empty.toString());
        refused(folder + " is a folder, not a file.", "import", folder.toString());
        Path binary = Files.write(folder.resolve("c.csv"), new byte[]{1, 2, 3, 0, (byte) 0x80});
        refused(binary + " is not a text file.", "import", binary.toString());
        Path missing = folder.resolve("none.csv");
        refused("There is no file " + missing + ".", "import", missing.toString());
        wrong("There is no format “xml”", "import", noDate.toString(), "--format", "xml");
        wrong("There is no zone “Mars”", "import", noDate.toString(), "--zone", "Mars");
    }

    @Test
    void aJournalThatCannotBeUsedHasItsOwnExitCode() {
        for (List<String> command : List.of(List.of("setup", "--list"), List.of("analyse"),
                List.of("log", "--night", "2026-03-04", "--pain-rising", "5"))) {
            List<String> args = new ArrayList<>(command);
            args.addAll(List.of("--journal", "notes.txt"));
            Result result = wakewell.run(args.toArray(String[]::new));
            assertEquals(3, result.exit());
            assertEquals("notes.txt is not a Wakewell journal. It was left as it is.\n", result.err());
        }
    }

    @Test
    void filesAreOnlyReplacedWithForce() throws Exception {
        wakewell.run("log", "--night", "2026-03-04", "--pain-rising", "5", "--note", "private");
        Path table = folder.resolve("out.csv");
        assertEquals("Wrote " + table + ": 1 night.\n",
                wakewell.run("export", "--format", "csv", "--out", table.toString()).out());
        assertFalse(Files.readString(table).contains("private"));
        refused(table + " exists already; --force replaces it.", "export", "--format", "csv",
                "--out", table.toString(), "--with-notes");
        assertEquals(0, wakewell.run("export", "--format", "csv", "--out", table.toString(), "--with-notes", "--force")
                .exit());
        assertTrue(Files.readString(table).contains("private"));
        assertEquals(Map.of("file", table.toString(), "nights", 1, "notes", false, "sensitive", true),
                wakewell.run("export", "--json", "--format", "csv", "--out", table.toString(), "--with-sensitive",
                        "--force").json());
        assertFalse(Files.readString(table).contains("private"), "notes are a part of their own");
        Path report = folder.resolve("none/report.pdf");
        refused(report + " cannot be written: there is no folder " + report.getParent() + ".", "report", "--out",
                report.toString());
        refused("A report is written to a file ending in .pdf, not to report.txt.", "report", "--out", "report.txt");
        Path picture = folder.resolve("pain.svg");
        assertEquals("Wrote " + picture + ": 2026-03-04 to 2026-03-04.\n",
                wakewell.run("chart", "--measure", "pain_rising", "--out", picture.toString()).out());
    }

    @Test
    void reportCoversEightWeeksUpToTheLastNight() {
        wakewell.run("log", "--night", "2026-05-01", "--pain-rising", "5");
        Path pdf = folder.resolve("report.pdf");
        assertEquals(Map.of("file", pdf.toString(), "from", "2026-03-07", "to", "2026-05-01"),
                wakewell.run("report", "--json", "--out", pdf.toString()).json());
        assertEquals(1, wakewell.run("report", "--force", "--out", pdf.toString(), "--from", "2026-05-02", "--to",
                "2026-05-01").exit());
        assertEquals(1, wakewell.run("report", "--force", "--out", pdf.toString(), "--question", "?".repeat(201))
                .exit());
    }

    @Test
    void aSampleSaysSo() {
        Result result = wakewell.run("--demo", "log", "--json", "--night", "2026-03-04", "--pain-rising", "5");
        assertEquals(true, result.json().get("sample"));
        assertTrue(wakewell.store.read().entries().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "log", "event", "setup", "import", "analyse", "report", "export", "chart", "fields"})
    void everyCommandExplainsItself(String command) {
        String[] args = command.isEmpty() ? new String[]{"--help"} : new String[]{command, "--help"};
        Result help = wakewell.run(args);
        assertEquals(0, help.exit(), help.err());
        assertTrue(help.out().contains("--journal=FILE"), help.out());
        assertFalse(help.out().contains("null"), help.out());
        assertTrue(wakewell.run("--version").out().startsWith("Wakewell"));
    }

    @Test
    void theWindowIsAskedForWithoutSubCommand() {
        assertEquals(Optional.of(new WindowRequest(null, false, null)), WindowRequest.of(new String[0]));
        assertEquals(Optional.of(new WindowRequest(Path.of("setup"), true, null)),
                WindowRequest.of(new String[]{"--demo", "--journal", "setup"}));
        assertEquals(new WindowRequest(Path.of("a=b"), true, null),
                WindowRequest.of(new String[]{"--journal=a=b", "--demo"}).orElseThrow());
        for (String other : List.of("log", "--help", "--version", "--journal", "--frob")) {
            assertEquals(Optional.empty(), WindowRequest.of(new String[]{other}), other);
        }
    }

    @Test
    void aProblemIsOneLineWhateverTheFileIsCalled() {
        Result result = wakewell.run("import", "line\nend.csv");
        assertEquals(1, result.problems().size());
        assertEquals(1, result.exit());
    }
}
