package app.wakewell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import app.wakewell.cli.CommandRun.Result;
import app.wakewell.domain.Night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnalyseTest {

    @TempDir
    Path folder;
    private final CommandRun wakewell = new CommandRun();

    private Path table(List<String> lines) throws Exception {
        return Files.writeString(folder.resolve("diary.csv"), String.join("\n", lines) + "\n");
    }

    /** Pain around 6 on the old bed, around 3 on the new one, in rows of no particular order. */
    private static List<String> twoBeds(String delimiter) {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String pain = i % 11 == 0 ? "NA" : Integer.toString((i < 31 ? 6 : 3) + random.nextInt(3) - 1);
            rows.add(String.join(delimiter, Integer.toString(i), pain, i < 31 ? "old" : "new"));
        }
        Collections.shuffle(rows, random);
        rows.addFirst(String.join(delimiter, "Night", "Pain", "Setup"));
        return rows;
    }

    private static String values(JsonNode object, String... keys) {
        return Stream.of(keys).map(key -> object.path(key).asString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aPlainTableIsAnalysed(String delimiter) throws Exception {
        Result result = wakewell.run("analyse", "--json", "--csv", table(twoBeds(delimiter)).toString());
        assertEquals("", result.err());
        assertEquals(0, result.exit());
        assertEquals("1", result.json().get("method"));
        assertEquals(55, result.json().get("nights"));
        JsonNode change = result.firstChange();
        assertTrue(change.path("from").isInt());
        assertEquals("31 old → new 28 27 0 CLEAR_SHIFT false",
                values(change, "from", "what", "nBefore", "nAfter", "leftOut", "verdict", "early"));
        assertEquals(List.of("est", "lo", "hi", "pBelow0"), List.copyOf(change.path("step").propertyNames()));
        assertEquals(-3, change.path("step").path("est").asDouble(), 0.6);
        assertFalse(change.has("with"));
    }

    @Test
    void settlingNightsAreLeftOutWhenAskedFor() throws Exception {
        String file = table(twoBeds(",")).toString();
        assertEquals("6",
                values(wakewell.run("analyse", "--json", "--csv", file, "--washout", "7").firstChange(), "leftOut"));
        assertEquals(2, wakewell.run("analyse", "--csv", file, "--washout", "x").exit());
        assertEquals(1, wakewell.run("analyse", "--csv", file, "--washout", "22").exit());
        assertEquals(2, wakewell.run("analyse", "--washout", "3").exit());
        assertEquals(2, wakewell.run("analyse", "--csv", file, "--from", "2026-03-04").exit());
    }

    @Test
    void changesTooCloseNameEachOther() throws Exception {
        List<String> rows = new ArrayList<>(List.of("night,pain,setup"));
        Random random = new Random(8);
        for (int i = 0; i < 50; i++) {
            String label = i < 30 ? "A" : i < 34 ? "B" : "C";
            String pain = i == 30 ? "" : Integer.toString(3 + random.nextInt(4));
            rows.add(Night.parse("2026-03-01").orElseThrow().plus(i) + "," + pain + "," + label);
        }
        Result result = wakewell.run("analyse", "--json", "--csv", table(rows).toString());
        JsonNode first = result.firstChange();
        assertEquals("2026-03-31 A → B INSEPARABLE 2026-04-04", values(first, "from", "what", "verdict", "with"));
        assertEquals("A → B → C", values(first.path("bundle"), "what"));
        assertTrue(first.path("bundle").has("step"));
        assertFalse(first.has("step"));
    }

    /** Eighty nights of one bed: sleep goes with the next morning, the knee pillow of every other week with none. */
    private static List<String> manyColumns() {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(List.of("night,pain,sleep,Knee pillow,tea,note"));
        for (int i = 1; i <= 80; i++) {
            int sleep = 1 + random.nextInt(5);
            int pillow = i / 7 % 2;
            long pain = Math.round(Math.clamp(7 - sleep + random.nextGaussian(), 0, 10));
            rows.add(String.join(",", Integer.toString(i), Long.toString(pain), Integer.toString(sleep),
                    Integer.toString(pillow), i % 9 == 0 ? "NA" : Integer.toString(random.nextInt(4)), "fine"));
        }
        return rows;
    }

    @Test
    void furtherColumnsAreTheSleepMeasureAndFactors() throws Exception {
        Result result = wakewell.run("analyse", "--json", "--csv", table(manyColumns()).toString());
        assertEquals(List.of("line 1: note: This column holds no numbers and is left out."), result.problems());
        JsonNode tree = result.tree();
        assertEquals("NONE", tree.path("shifts").path("choice").asString());
        List<JsonNode> factors = tree.path("factors").valueStream().toList();
        assertEquals(Set.of("Knee pillow", "tea"),
                factors.stream().map(factor -> factor.path("name").asString()).collect(Collectors.toSet()));
        for (JsonNode factor : factors) {
            assertTrue(factor.path("lo").asDouble() <= factor.path("est").asDouble()
                    && factor.path("est").asDouble() <= factor.path("hi").asDouble(), factor.toString());
            assertTrue(factor.path("bh").asDouble() >= factor.path("p").asDouble(), factor.toString());
            assertFalse(factor.path("goesWith").asBoolean(), factor.toString());
        }
        JsonNode pillow = factors.stream().filter(factor -> factor.has("nWith")).findFirst().orElseThrow();
        assertEquals(pillow.path("n").asInt(), pillow.path("nWith").asInt() + pillow.path("nWithout").asInt());
        assertEquals("79 75", values(tree.path("sleepToPain"), "pairs", "df"));
        assertTrue(tree.path("sleepToPain").path("hi").asDouble() < 0, "less pain after better sleep");
        assertEquals("79 76", values(tree.path("painToSleep"), "pairs", "df"));
        assertFalse(tree.has("trend"));
    }

    @Test
    void theLineIsGivenWhenItIsAskedFor() throws Exception {
        JsonNode trend = wakewell.run("analyse", "--json", "--trend", "--csv", table(manyColumns()).toString())
                .tree()
                .path("trend");
        for (String list : List.of("at", "fit", "se", "lo", "hi")) {
            assertEquals(80, trend.path(list).size(), list);
        }
        assertEquals(1, trend.path("at").path(0).asInt());
    }

    @Test
    void aTableWithFurtherColumnsCanBeReadAsText() throws Exception {
        String text = wakewell.run("analyse", "--csv", table(manyColumns()).toString()).out();
        for (String line : List.of("Shifts of the level: none found", "  Knee pillow: no clear difference",
                "    That is 34 nights with it and 38 without.",
                "Pain 0.9", " for each step more in sleep\n")) {
            assertTrue(text.contains(line), () -> line + "\n in \n" + text);
        }
    }

    @Test
    void aTableOfOneSetUpTellsWhatIsMissing() throws Exception {
        Result few = wakewell.run("analyse", "--json", "--csv",
                table(List.of("night,pain,sleep,tea", "1,4,3,1", "2,5,2,0")).toString());
        assertEquals(0, few.exit());
        assertEquals("38", few.tree().path("shifts").path("nightsNeeded").asString());
        assertEquals("TOO_FEW_NIGHTS 30", values(few.tree().path("factorsLeftOut").path(0), "reason", "nightsNeeded"));
        assertEquals("30", few.tree().path("painToSleep").path("pairsNeeded").asString());
    }

    @Test
    void whatIsNoNumberInAColumnOfNumbersIsNamedByLine() throws Exception {
        Result odd = wakewell.run("analyse", "--json", "--csv",
                table(List.of("night,pain,tea,tea,sleep", "1,4,1,2,much", "2,5,lots,3,3", "3,5,0,1,4", "4,5,1e300,0,2"))
                        .toString());
        assertEquals(List.of("line 1: tea: There is a second column of this name; it is left out.",
                "line 3: tea: “lots” was given; this column holds numbers, so it counts as missing.",
                "line 5: tea: “1e300” was given; this column holds numbers, so it counts as missing.",
                "line 2: sleep: “much” was given; this column holds numbers, so it counts as missing."),
                odd.problems());
        assertEquals(0, odd.exit());
    }

    @Test
    void aJournalTellsEverythingItShows() {
        Result json = wakewell.run("--demo", "analyse", "--json", "--trend");
        assertEquals(1, json.exit(), "this sample is empty");
        wakewell.run("log", "--night", "2026-03-01", "--pain-rising", "4", "--set", "night.evening=ALCOHOL");
        JsonNode one = wakewell.run("analyse", "--json", "--trend").tree();
        assertEquals("NOT_ENOUGH_NIGHTS", one.path("shifts").path("choice").asString());
        assertEquals("night.evening=ALCOHOL", one.path("factorsLeftOut").path(0).path("name").asString());
        assertEquals("NOT_ENOUGH_NIGHTS", one.path("trend").path("outcome").asString());
        assertEquals("SUNDAY 1", values(one.path("groups").path("weekday").path(0), "name", "nights"));
        String text = wakewell.run("analyse").out();
        assertTrue(text.contains("\n  Alcohol the evening before: noted on too few nights; 30 more nights\n"), text);
        assertTrue(text.contains("\n  Sleep and pain: 30 more nights, each with the night before it noted too\n"),
                text);
    }

    @Test
    void whatCannotBeUsedInATableIsNamedByLine() throws Exception {
        Result scores = wakewell.run("analyse", "--json", "--csv", table(List.of("night,pain,setup", "1,12,A", "2,x,A",
                "3,5,A", "x,5,A", "3,5,A")).toString());
        assertEquals(List.of("line 2: pain: “12” was given; a score from 0 to 10 is needed, so it counts as missing.",
                "line 3: pain: “x” was given; a score from 0 to 10 is needed, so it counts as missing.",
                "line 5: night: “x” was given; nights are whole numbers in this table."), scores.problems());
        assertEquals(0, scores.exit());
        assertEquals(1, scores.json().get("nights"));
        Result twice = wakewell.run("analyse", "--csv", table(List.of("night,pain,setup", "1,2,A", "2,3,A", "1,5,A"))
                .toString());
        assertEquals("night: Night 1 is there twice and differently, in lines 2 and 4.\n", twice.err());
        assertEquals(1, twice.exit());
        Result none = wakewell.run("analyse", "--csv", table(List.of("night,pain,setup", "1,NA,A")).toString());
        assertEquals("No night has a score, so there is nothing to analyse.\n", none.err());
        assertEquals(1, none.exit());
        Result column = wakewell.run("analyse", "--csv", table(List.of("night,setup", "1,A")).toString());
        assertTrue(column.err().contains("line 1: no column “pain”"), column.err());
        assertEquals(1, column.exit());
    }

    @Test
    void aTableCanBeReadAsText() throws Exception {
        String text = wakewell.run("analyse", "--csv", table(twoBeds(",")).toString()).out();
        assertTrue(
                text.startsWith("55 nights with a score, 1 set-up change (method 1)\n\n31  old → new: clear difference"
                        + "\n  Nights: 28 before, 27 after, 0 left out\n"),
                text);
    }

    @Test
    void aJournalIsAnalysedWithItsOwnSettlingNights() {
        wakewell.run("setup", "--from", "2026-02-01", "--set", "setup.pillow.count=2");
        wakewell.run("setup", "--from", "2026-03-03", "--set", "setup.pillow.count=1", "--expected", "BETTER");
        Random random = new Random(9);
        for (int i = 0; i < 60; i++) {
            wakewell.run("log", "--night", Night.parse("2026-02-01").orElseThrow().plus(i).toString(), "--pain-rising",
                    Integer.toString((i < 30 ? 6 : 3) + random.nextInt(3) - 1));
        }
        Result json = wakewell.run("analyse", "--json");
        assertEquals("", json.err());
        assertEquals("2026-03-03 3", values(json.firstChange(), "from", "leftOut"));
        assertEquals("2026-06-01", json.json().get("computedOn"));
        assertFalse(wakewell.run("analyse").out().isBlank());
        assertEquals(0, wakewell.run("analyse", "--from", "2026-02-01", "--to", "2026-03-30").exit());
        assertEquals(1, wakewell.run("analyse", "--from", "2026-05-01", "--to", "2026-05-30").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "fa-IR", "hi-IN", "de-DE"})
    void jsonIsTheSameInEveryLocale(String tag) throws Exception {
        String file = table(twoBeds(",")).toString();
        String english = wakewell.run("analyse", "--json", "--csv", file).out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(english, wakewell.run("analyse", "--json", "--csv", file).out());
            assertEquals(english, wakewell.run("analyse", "--json", "--csv", file, "--locale", tag).out());
        } finally {
            Locale.setDefault(before);
        }
    }
}
