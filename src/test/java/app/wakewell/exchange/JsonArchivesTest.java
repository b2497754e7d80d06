package app.wakewell.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Archive;
import app.wakewell.journal.Archives.Contents;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Step;
import app.wakewell.journal.wording.Wording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JsonArchivesTest {

    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 3, 4));
    private static final Clock LATER = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String ENTRY = "{\"night\":\"2026-03-04\",\"loggedAt\":\"2026-03-04T06:00:00Z\","
            + "\"zone\":\"UTC\",\"source\":\"HAND\",\"answers\":{\"night.pain_rising\":3}}";

    @TempDir
    Path folder;

    private final JsonArchives archives = new JsonArchives();

    private static Archive random(long seed) {
        InMemoryStore store = InMemoryStore.empty();
        store.commit(new Step(Step.Kind.IMPORT, "", Instant.EPOCH,
                new RandomJournal(seed).everything(FIRST, 10).stream().map(Edit::added).toList()));
        return new Journal(store, LATER, new InMemoryDayStart()).imports().archive();
    }

    private Path written(Archive archive, boolean notes, boolean sensitive) {
        Path file = folder.resolve("journal.json");
        archives.write(archive, file, new Parts(notes, sensitive), true);
        return file;
    }

    private Path file(String text) throws IOException {
        // half a pair of surrogates, where a text was cut, becomes a question mark
        return Files.write(folder.resolve("given.json"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of ours with these further keys. */
    private Contents read(String keys) throws IOException {
        return archives.read(file("{\"format\":\"wakewell-journal\",\"version\":1," + keys + "}"));
    }

    private String refusal(String text) throws IOException {
        Path file = file(text);
        Refused refused = assertThrows(Refused.class, () -> archives.read(file));
        assertFalse(new Wording(Locale.ENGLISH).problem(refused.problems().getFirst()).isBlank());
        return refused.problems().getFirst().key();
    }

    private static List<String> problems(Contents contents) {
        return contents.refused()
                .stream()
                .map(row -> row.line() + " " + row.problem().key() + " " + row.problem().details())
                .toList();
    }

    @Test
    void anEntryLooksAsDocumented() throws IOException {
        Archive archive = read("\"entries\":[{\"night\":\"2026-03-04\",\"loggedAt\":\"2026-03-04T06:00:00Z\","
                + "\"zone\":\"Europe/Berlin\",\"source\":\"HAND\",\"answers\":{\"night.pain_rising\":3,"
                + "\"night.pain_regions\":[\"LOWER_BACK:LEFT\",\"HIP\"],\"night.evening\":[],"
                + "\"night.stress\":\"unknown\",\"night.note\":\"none\"},"
                + "\"own\":[{\"name\":\"coffee\",\"value\":2.5}]}]").archive();
        Entry entry = archive.journal().entries().getFirst();
        assertEquals("LOWER_BACK:LEFT,HIP", entry.answers().text(NightFields.PAIN_REGIONS).orElseThrow());
        assertEquals(Set.of(), entry.answers().get(NightFields.EVENING).orElseThrow());
        assertTrue(entry.answers().isUnknown(NightFields.STRESS));
        assertEquals("none", entry.answers().get(NightFields.NOTE).orElseThrow());
        assertEquals(2.5, entry.answers().get(Field.ownFactor("coffee")).orElseThrow());
        String again = Files.readString(written(archive, true, true));
        assertTrue(again.contains("""
                  "entries" : [
                    {
                      "night" : "2026-03-04",
                      "loggedAt" : "2026-03-04T06:00:00Z",
                      "zone" : "Europe/Berlin",
                      "source" : "HAND",
                      "answers" : {
                        "night.pain_rising" : 3,
                """), again);
        assertTrue(again.contains("\"night.evening\" : [ ],"), again);
    }

    /** What is written down of the form is what is written. */
    @Test
    void everyKeyIsDocumented() throws IOException {
        String form = Files.readString(Path.of("assets/formats/journal-json.md"));
        Set<String> keys = new TreeSet<>();
        for (int seed = 0; seed < 10; seed++) {
            collect(JsonMapper.shared().readTree(Files.readString(written(random(seed), true, true))), keys);
        }
        keys.removeAll(Fields.ALL.stream().map(Field::id).collect(Collectors.toSet()));
        assertTrue(keys.size() > 40, keys::toString);
        for (String key : keys) {
            assertTrue(form.contains("`" + key + "`"), () -> key + " is not described");
        }
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.propertyStream().forEach(property -> {
            keys.add(property.getKey());
            collect(property.getValue(), keys);
        });
        node.values().forEach(value -> collect(value, keys));
    }

    @Test
    void notesAndSensitiveAnswersOnlyGoAlongWhenAsked() throws IOException {
        String canary = "canary-of-the-note";
        Archive archive = read("\"entries\":[" + ENTRY.replace("3}", "3,\"night.note\":\"" + canary + "\"}") + "],"
                + "\"setUps\":[{\"from\":\"2026-03-04\",\"number\":1,\"recordedAt\":\"2026-03-04T06:00:00Z\",\"reason\":\""
                + canary + "\",\"difference\":{\"setup.mattress.firmness\":\"FIRM\"}}],"
                + "\"events\":[{\"number\":1,\"type\":\"EXERCISE\",\"day\":\"2026-03-04\",\"zone\":\"UTC\",\"loggedAt\":"
                + "\"2026-03-04T06:00:00Z\",\"note\":\"" + canary + "\"},{\"number\":2,\"type\":\"SYMPTOM\",\"day\":"
                + "\"2026-03-04\",\"zone\":\"UTC\",\"loggedAt\":\"2026-03-04T06:00:00Z\",\"answers\":"
                + "{\"safety.symptoms\":[\"FEVER\"]}}],"
                + "\"weeks\":[{\"day\":\"2026-03-04\",\"zone\":\"UTC\",\"loggedAt\":\"2026-03-04T06:00:00Z\","
                + "\"answers\":{\"week.low_mood\":\"SOME\",\"week.weight_kg\":80}}]").archive();
        assertTrue(Files.readString(written(archive, true, true)).contains(canary));
        String plain = Files.readString(written(archive, false, false));
        assertFalse(plain.contains(canary), plain);
        assertFalse(plain.contains("safety.symptoms") || plain.contains("week.weight_kg"), plain);
        assertTrue(plain.contains("\"notes\" : false"), plain);
        assertEquals(List.of(), archives.read(written(archive, false, false)).refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "fa-IR", "de-DE", "hi-IN"})
    void filesAreTheSameInEveryLocale(String tag) throws IOException {
        byte[] english = Files.readAllBytes(written(random(4), true, true));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertArrayEquals(english, Files.readAllBytes(written(random(4), true, true)));
            assertEquals(List.of(), archives.read(folder.resolve("journal.json")).refused());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void otherFilesAreToldApart() throws IOException {
        assertTrue(archives.recognises(file("\uFEFF \n {\"format\":")));
        assertFalse(archives.recognises(file("night,pain_rising\n")));
        assertFalse(archives.recognises(folder));
        assertFalse(archives.recognises(folder.resolve("none")));
        assertEquals("problem.json.other", refusal("{}"));
        assertEquals("problem.json.other", refusal("[1]"));
        assertEquals("problem.json.other", refusal("{\"format\":\"other\"}"));
        assertEquals("problem.json.other", refusal("{\"format\":\"wakewell-journal\"} 1"));
        assertEquals("problem.json.newer", refusal("{\"format\":\"wakewell-journal\",\"version\":2}"));
        assertEquals("problem.file.empty", refusal(""));
        assertEquals("problem.json.syntax", refusal("{\"format\":\"wakewell-journal\""));
        assertEquals("problem.file.missing", assertThrows(Refused.class,
                () -> archives.read(folder.resolve("none"))).problems().getFirst().key());
        assertEquals("problem.file.folder", assertThrows(Refused.class, () -> archives.read(folder)).problems()
                .getFirst()
                .key());
        assertEquals(List.of(), problems(read("\"later\":{\"any\":[1,{\"thing\":null}]}")));
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        String ours = "{\"format\":\"wakewell-journal\",\"version\":1,";
        assertEquals("problem.json.syntax", refusal(ours + "\"entries\":[{\"night\":1,\"night\":2}]}"), "two keys");
        assertEquals("problem.json.limit", refusal(ours + "\"x\":" + "[".repeat(40) + "]".repeat(40) + "}"), "depth");
        assertEquals("problem.json.limit", refusal(ours + "\"x\":" + "9".repeat(200) + "}"), "long number");
        assertEquals("problem.json.limit", refusal(ours + "\"" + "x".repeat(300) + "\":1}"), "long name");
        assertEquals("problem.json.limit", refusal(ours + "\"x\":\"" + "x".repeat((1 << 20) + 1) + "\"}"), "long text");
        assertEquals("problem.json.limit", refusal(ours + "\"x\":{\"y\":[" + "1,".repeat(30_000) + "1]}}"), "many");
        assertEquals("problem.json.limit", refusal(ours + "\"x\":[" + "1,".repeat(5_000_000) + "1]}"), "tokens");
        assertEquals("problem.json.syntax", refusal(ours + "\"x\":NaN}"), "no number");
        assertEquals("problem.json.syntax", refusal(ours + "\"x\":'y'}"), "single quotes");
        assertEquals("problem.json.syntax", refusal(ours + "\"x\":1,}"), "comma too many");
        assertEquals("problem.json.syntax", refusal(ours + "/* */\"x\":1}"), "comment");
        Path large = folder.resolve("large.json");
        try (var out = Files.newOutputStream(large)) {
            out.write((ours + "\"x\":[").getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = ("\"" + "x".repeat((1 << 20) - 3) + "\",").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 65; i++) {
                out.write(megabyte);
            }
            out.write("1]}".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("problem.json.limit",
                assertThrows(Refused.class, () -> archives.read(large)).problems().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"night\":\"2026-03-04\" | \"night\":\"4 March\" | problem.json.value [night, 4 March]",
            "\"night\":\"2026-03-04\" | \"night\":20260304 | problem.json.value [night, 20260304]",
            "\"night\":\"2026-03-04\", | | problem.json.missing [night]",
            "\"night\":\"2026-03-04\" | \"night\":\"+12026-03-04\" | problem.json.value [night, +12026-03-04]",
            "\"zone\":\"UTC\" | \"zone\":\"Mars/Olympus\" | problem.json.value [zone, Mars/Olympus]",
            "\"HAND\" | \"TELEPATHY\" | problem.json.value [source, TELEPATHY]",
            "06:00:00Z | 06:00 | problem.json.value [loggedAt, 2026-03-04T06:00]",
            "2026-03-04T06 | -000000026-03-04T06 | problem.json.value [loggedAt, -000000026-03-04T06:00:00Z]",
            "{\"night.pain_rising\":3} | 3 | problem.json.value [answers, 3]"})
    void aRecordThatCannotBeUsedIsLeftOutAndNamed(String right, String wrong, String problem) throws IOException {
        Contents contents = read("\n\"entries\":[\n" + ENTRY.replace(right, wrong == null ? "" : wrong) + ",\n"
                + ENTRY.replace("\"2026-03-04\"", "\"2026-03-05\"") + "]");
        assertEquals(List.of("3 " + problem), problems(contents));
        assertEquals(1, contents.archive().journal().entries().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"night.pain_rising\":11 | problem.whole.range",
            "\"night.pain_rising\":3.5 | problem.whole.format", "\"night.pain_rising\":1e400 | problem.whole.format",
            "\"night.pain_rising\":true | problem.whole.format", "\"night.pain_rising\":[1,2] | problem.whole.format",
            "\"night.pain_rising\":{} | problem.whole.format", "\"night.position\":\"UPSIDE_DOWN\" | problem.choice",
            "\"night.pain_regions\":[\"HIP\",\"TAIL\"] | problem.choice", "\"night.mood\":1 | problem.json.field",
            "\"night.sleep_hours\":8 | problem.json.field", "\"week.peg_p\":3 | problem.json.field",
            "\"night.got_up\":\"+12026-03-04T07:00Z\" | problem.moment"})
    void anAnswerThatCannotBeUsedIsLeftOutAndNamed(String answer, String problem) throws IOException {
        Contents contents = read("\"entries\":[" + ENTRY.replace("\"night.pain_rising\":3",
                "\"night.pain_bed\":2," + answer) + "]");
        assertEquals(List.of(problem), contents.refused().stream().map(row -> row.problem().key()).toList());
        Entry entry = contents.archive().journal().entries().getFirst();
        assertEquals(List.of(NightFields.PAIN_BED), entry.answers().fields());
    }

    @Test
    void whatIsToldTwiceIsTakenOnce() throws IOException {
        Contents contents = read("\"entries\":[" + ENTRY + "," + ENTRY.replace("3}", "7}") + "]");
        assertEquals(List.of("1 problem.json.twice [2026-03-04]"), problems(contents));
        assertEquals("3", contents.archive()
                .journal()
                .entries()
                .getFirst()
                .answers()
                .text(NightFields.PAIN_RISING)
                .orElseThrow());
    }

    @Test
    void halfSurrogatePairsBecomeReplacementCharacters() throws IOException {
        Contents contents = read("\"entries\":[" + ENTRY.replace("3}", "3,\"night.note\":\"a\\ud83db\\ud83d\\ude00\"}")
                + "]");
        assertEquals("a\uFFFDb\uD83D\uDE00", contents.archive()
                .journal()
                .entries()
                .getFirst()
                .answers()
                .get(NightFields.NOTE)
                .orElseThrow());
    }

    /** Damaged in every way: read as far as it goes, or refused in words that exist; never anything else. */
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        Random random = new Random(20260304);
        byte[] whole = Files.readAllBytes(written(random(2), true, true));
        List<String> debris = List.of("null", "1e400", "-1", "99999999999", "\"\"", "[]", "{}", "true", "\"\\ud800\"",
                "\"+999999999-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "0.5", "\"x\"", ",", "}", "\"");
        Wording wording = new Wording(Locale.ENGLISH);
        int used = 0;
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            String text = new String(whole, StandardCharsets.UTF_8);
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                int at = text.indexOf(" : ", random.nextInt(text.length()));
                int end = text.indexOf('\n', Math.max(at, 0));
                if (at > 0 && end > at) {
                    boolean more = text.charAt(end - 1) == ',' ^ random.nextInt(30) == 0;
                    text = text.substring(0, at + 3) + debris.get(random.nextInt(debris.size()))
                            + (more ? "," : "") + text.substring(end);
                }
            }
            Path file = file(random.nextInt(20) == 0 ? text.substring(0, random.nextInt(text.length())) : text);
            InMemoryStore store = InMemoryStore.empty();
            try {
                Contents contents = archives.read(file);
                contents.refused().forEach(row -> assertFalse(wording.problem(row.problem()).isBlank()));
                new Journal(store, LATER, new InMemoryDayStart()).imports().merge(contents.archive(), "damaged.json");
                used++;
            } catch (Refused problem) {
                problem.problems().forEach(one -> assertFalse(wording.problem(one).isBlank()));
                refused++;
            }
        }
        assertTrue(used > 300 && refused > 300, used + " used, " + refused + " refused");
    }
}
