package app.wakewell.cli;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import app.wakewell.advice.LibraryProblem;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.cli.CommandRun.Result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AdviceTest {

    private CommandRun wakewell;

    @BeforeEach
    void empty() {
        wakewell = new CommandRun();
    }

    private Result done(String... args) {
        Result result = wakewell.run(args);
        assertEquals("", result.err());
        assertEquals(0, result.exit());
        return result;
    }

    private void painfulWeekOnTheFront() {
        for (int day = 26; day <= 31; day++) {
            done("log", "--night", "2026-05-" + day, "--pain-rising", day == 26 || day == 30 ? "1" : "5",
                    "--position", "STOMACH", "--set", "night.pain_regions=LOWER_BACK");
        }
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.path("id").asString()).toList();
    }

    @Test
    void anEmptyJournalShowsNothingButHowToStart() {
        assertEquals("Nothing is written down yet. Begin with: wakewell log --night DATE --pain-rising 0 to 10\n",
                done("advice").out());
        assertEquals(Map.of("signs", List.of(), "questions", List.of(), "notices", List.of(), "cards", List.of(),
                "more", List.of(), "withheld", List.of(), "asks", List.of()), done("advice", "--json").json());
    }

    @Test
    void aCardSaysWhyWithItsNightsAndWhereItStands() {
        painfulWeekOnTheFront();
        done("log", "--night", "2026-05-31", "--set", "profile.pregnant=NO", "--set", "profile.risk_history=none",
                "--set", "safety.symptoms=none");
        JsonNode advice = done("advice", "--json").tree();
        assertEquals(0, advice.path("signs").size());
        JsonNode cards = advice.path("cards");
        assertTrue(cards.size() >= 1 && cards.size() <= 3, cards.toString());
        JsonNode first = cards.path(0);
        assertEquals(1, first.path("rank").asInt());
        assertTrue(first.path("why").size() > 0, first.toString());
        assertTrue(first.path("nights").size() > 0, first.toString());
        assertTrue(first.path("sources").path(0).path("title").asString().length() > 3, first.toString());
        assertFalse(first.path("evidence").asString().isEmpty(), first.toString());
        assertEquals(0, first.path("ownNights").size());
        String told = done("advice").out();
        for (String part : List.of("From the articles\n", "1. " + first.path("statement").asString(), "  Why: ",
                "  Nights: 2026-05-31", "  From: “", "undated)", "  Evidence: ")) {
            assertTrue(told.contains(part), () -> part + " is not in\n" + told);
        }
    }

    @Test
    void anUrgentSignStandsAloneWithWhatWasNoted() {
        painfulWeekOnTheFront();
        done("log", "--night", "2026-05-31", "--set", "safety.symptoms=SADDLE_NUMBNESS");
        JsonNode advice = done("advice", "--json").tree();
        JsonNode sign = advice.path("signs").path(0);
        assertEquals("EMERGENCY", sign.path("urgency").asString());
        assertEquals("symptoms: numbness between the legs", sign.path("why").path(0).asString());
        assertEquals(0, advice.path("cards").size());
        assertTrue(advice.path("withheld")
                .valueStream()
                .anyMatch(held -> held.path("reason")
                        .asString()
                        .equals("SIGN_OPEN")),
                advice.toString());
        assertTrue(done("advice").out().startsWith("Sign: emergency care now\n"));
    }

    @Test
    void theLibraryHoldsEveryItemAndNeedsNoJournal() {
        JsonNode library = done("advice", "--library", "--json", "--journal", "not-a-journal.txt").tree();
        assertEquals(297, library.path("items").size());
        assertEquals(297, ids(library.path("items")).stream().distinct().count());
        assertEquals(24, library.path("nuances").size());
        String told = done("advice", "--library").out();
        for (String id : ids(library.path("items"))) {
            assertTrue(told.contains(id + "  ["), id);
        }
    }

    @Test
    void everyConditionHasWordsWithoutAFieldIdOrAConstant() {
        for (JsonNode item : done("advice", "--library", "--json").tree().path("items")) {
            String words = item.path("words").asString("");
            assertFalse(
                    words.matches(
                            "(?s).*([A-Z]{2,}_[A-Z]+|\\b(night|setup|week|profile|safety|journal|ctx)\\.[a-z]).*"),
                    () -> item.path("id") + ": " + words);
        }
    }

    @Test
    void anItemIsExplainedPartByPart() {
        painfulWeekOnTheFront();
        JsonNode explained = done("advice", "--explain", "stomach-thin-pillow", "--json").tree();
        assertEquals("UNKNOWN", explained.path("value").asString());
        JsonNode parts = explained.path("parts").path(0).path("parts");
        assertEquals("TRUE", parts.path(0).path("value").asString());
        assertEquals("slept on the front last night, or mostly", parts.path(0).path("words").asString());
        assertEquals("UNKNOWN", parts.path(1).path("value").asString());
        assertEquals("pillow height: medium or thick (not known)", parts.path(1).path("words").asString());
        String week = done("advice", "--explain", "daytime-habits-carry-over").out();
        assertTrue(week.contains("true: pain on rising 3 or more on 4 of the last 7 mornings\n"), week);
        assertTrue(week.contains("Nights: 2026-05-31, 2026-05-29, 2026-05-28, 2026-05-27\n"), week);
    }

    @Test
    void anUnknownItemIsRefused() {
        Result refused = wakewell.run("advice", "--explain", "sleep-on-the-roof");
        assertEquals(1, refused.exit());
        assertEquals("", refused.out());
        assertEquals(List.of("There is no item “sleep-on-the-roof” in the articles; wakewell advice --library lists"
                + " them all."), refused.problems());
        assertEquals(2, wakewell.run("advice", "--library", "--explain", "roof").exit());
    }

    @Test
    void aBrokenLibraryIsToldInOneLineAndTouchesNothingElse() {
        wakewell = new CommandRun(() -> {
            throw new LibraryUnusable(List.of(new LibraryProblem("format", "1 expected"),
                    new LibraryProblem("items", "missing")));
        });
        Result broken = wakewell.run("advice");
        assertEquals(1, broken.exit());
        assertEquals(List.of("The advice library cannot be used, everything else can: format: 1 expected"
                + " (and 1 more)"), broken.problems());
        done("log", "--night", "2026-05-31", "--pain-rising", "5");
        done("fields");
    }
}
