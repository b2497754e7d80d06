package app.wakewell.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import app.wakewell.cli.CommandRun.Result;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FieldsTest {

    /** What there is beyond the catalogue of the advice. */
    private static final List<String> ADDED = List.of("night.pain_bed", "night.into_bed", "night.tried_to_sleep",
            "night.final_waking", "night.got_up", "night.minutes_to_sleep", "night.minutes_awake",
            "night.minutes_asleep", "night.medicine_level", "night.device_quality", "night.counts", "week.peg_p",
            "week.peg_e", "week.peg_g", "week.global_change", "week.limited_days", "profile.onset_age_band");

    private final CommandRun wakewell = new CommandRun();

    private static List<String> catalogue() throws Exception {
        try (InputStream ids = FieldsTest.class.getResourceAsStream("catalogue-fields.txt")) {
            return new String(assertInstanceOf(InputStream.class, ids).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private Map<String, JsonNode> listed(String... ids) {
        Result result = wakewell.run(Stream.concat(Stream.of("fields", "--json"), Stream.of(ids))
                .toArray(String[]::new));
        assertEquals(0, result.exit(), result.err());
        Map<String, JsonNode> fields = new TreeMap<>();
        result.tree().path("fields").forEach(field -> fields.put(field.path("id").asString(), field));
        return fields;
    }

    @Test
    void theFieldsAreThoseOfTheCatalogueAndNothingElseThanTheAddedOnes() throws Exception {
        assertEquals(112, catalogue().size());
        TreeSet<String> expected = new TreeSet<>(catalogue());
        expected.addAll(ADDED);
        assertEquals(112 + ADDED.size(), expected.size());
        assertEquals(expected, listed().keySet());
        assertEquals(expected.size(), Fields.ALL.size(), "each once");
    }

    @Test
    void everythingListedAsAnAnswerIsTaken() {
        listed().forEach((id, listed) -> {
            Field<?> field = Fields.byId(id).orElseThrow();
            for (JsonNode value : listed.path("values")) {
                assertTrue(takes(field, value.path("value").asString()), id + " takes " + value);
                for (JsonNode detail : listed.path("details")) {
                    String detailed = "LEG:" + detail.path("value").asString();
                    assertTrue(takes(field, detailed), id + " takes " + detailed);
                }
            }
            for (String bound : List.of("min", "max")) {
                if (listed.has(bound)) {
                    assertTrue(takes(field, listed.path(bound).asString()), id + " takes its " + bound);
                }
            }
            if (!listed.path("type").asString().equals("text")) { // which takes any words as they are
                assertEquals(listed.path("none").asBoolean(), takes(field, "none"), id);
                assertEquals(listed.path("unknown").asBoolean(), takes(field, "unknown"), id);
            }
        });
    }

    private static boolean takes(Field<?> field, String text) {
        return Patch.NONE.parse(field, text) instanceof Parsed.Ok;
    }

    @Test
    void aFieldIsToldAsData() {
        JsonNode symptoms = one("safety.symptoms");
        assertEquals("set", symptoms.path("type").asString());
        assertEquals("safety", symptoms.path("group").asString());
        assertEquals("Symptoms", symptoms.path("name").asString());
        assertEquals("LEG_NUMBNESS", symptoms.path("values").path(0).path("value").asString());
        assertEquals("numbness in a leg", symptoms.path("values").path(0).path("label").asString());
        assertTrue(symptoms.path("sensitive").asBoolean());
        assertTrue(symptoms.path("none").asBoolean());
        assertTrue(one("trial.nights").path("derived").asBoolean());
        assertFalse(one("trial.nights").path("answered").asBoolean(true));
        assertTrue(one("night.bed_time").path("answered").asBoolean(), "answers night.into_bed");
        JsonNode pain = one("night.pain_morning");
        assertEquals("night.pain_rising", pain.path("id").asString(), "by its old name, too");
        assertEquals(List.of(0, 10), List.of(pain.path("min").asInt(-1), pain.path("max").asInt(-1)));
    }

    private JsonNode one(String id) {
        return wakewell.run("fields", "--json", id).tree().path("fields").path(0);
    }

    @Test
    void aFieldIsToldInWords() {
        assertEquals("""
                Night: one night, named by the date of its morning

                  night.stiffness_eases  Stiffness eases with moving
                    Whether stiffness eases with moving.
                    Takes one of YES (yes), NO (no), UNSURE (not sure); unknown (don’t know)

                Week: the seven days that end with a day

                  week.weight_kg  Weight in kg (sensitive)
                    Body weight in kilograms, 25 to 350.
                    Takes a number from 25 to 350; unknown (don’t know)

                """, wakewell.run("fields", "night.stiffness_eases", "week.weight_kg").out());
        String all = wakewell.run("fields").out();
        Fields.ALL.forEach(field -> assertTrue(all.contains("\n  " + field.id() + "  "), field.id()));
        assertTrue(all.lines().allMatch(line -> line.length() <= 100), all);
    }

    @Test
    void severalAreAskedForByWhatTheirIdsBeginWith() {
        assertEquals(6, listed("setup.pillow", "ctx").size());
        Result none = wakewell.run("fields", "setup.pill");
        assertEquals(2, none.exit());
        assertTrue(none.err().startsWith("There is no field “setup.pill”, and none whose id begins so"), none.err());
        assertEquals("", none.out());
    }

    @Test
    void noJournalIsOpened() {
        assertEquals(0, wakewell.run("fields", "night.note", "--journal", "letter.txt").exit());
    }
}
