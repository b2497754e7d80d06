package app.wakewell.advice.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Level;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.Surfacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryFileTest {

    private static String shipped() {
        try (InputStream file = Objects.requireNonNull(
                LibraryFileTest.class.getResourceAsStream("/app/wakewell/assets/advice/library.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdviceLibrary read(String json) {
        return LibraryFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static long count(AdviceLibrary library, Predicate<AdviceItem> which) {
        return library.items().stream().filter(which).count();
    }

    // ---- the library that is shipped ----

    @Test
    void shippedLibraryIsWhole() {
        AdviceLibrary library = read(shipped());
        assertEquals(297, library.items().stream().map(AdviceItem::id).distinct().count());
        assertEquals(23, count(library, item -> item.kind() == Kind.NOT_IN_ARTICLES));
        assertEquals(14, count(library, item -> item.kind() == Kind.RED_FLAG));
        assertEquals(191, count(library, item -> item.surfacing() instanceof Surfacing.When
                && item.kind() != Kind.NOT_IN_ARTICLES));
        assertEquals(24, count(library, item -> item.surfacing() instanceof Surfacing.Attached));
        assertEquals(58, count(library, item -> item.surfacing() instanceof Surfacing.LibraryOnly));
        assertEquals(1, count(library, item -> item.surfacing() instanceof Surfacing.Always));
        assertEquals(24, library.nuances().size());
        assertEquals(5, library.sources().size());
    }

    /** An id is never renamed: journals remember what was shown and dismissed by it. */
    @Test
    void idsAreThoseOfTheCatalogue() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                LibraryFileTest.class.getResourceAsStream("catalogue-ids.txt"))) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
                    read(shipped()).items().stream().map(AdviceItem::id).toList());
        }
    }

    @Test
    void shippedLibraryNamesNoProductAndNoDose() {
        String text = shipped();
        for (String name : List.of("Tylenol", "Advil", "Motrin", "Aleve", "Lunesta", "Belsomra", "Sonata", "Ambien",
                "Cymbalta", "Flexeril", " mg")) {
            assertTrue(!text.contains(name), name);
        }
    }

    @Test
    void onlyWhatRestsOnAStudySaysSo() {
        for (AdviceItem item : read(shipped()).items()) {
            assertEquals(item.evidence() == Evidence.COMMON_ADVICE, item.citation() == null, item.id());
        }
    }

    /** The stricter of the two lists the levels come from. */
    @ParameterizedTest
    @CsvSource({"rf-fever, URGENT", "rf-unexplained-weight-loss, URGENT", "rf-leg-weakness, URGENT",
            "nia-saddle-numbness, EMERGENCY", "nia-cancer-history, URGENT", "nia-new-spine-deformity, URGENT",
            "nia-unrelenting-night-pain, URGENT", "nia-urinary-symptoms, URGENT", "rf-persists-weeks, SEE_SOON",
            "nia-long-morning-stiffness, SEE_SOON", "nia-pregnancy, SUPPRESS", "nia-leg-pain-asks, ASK"})
    void levelsAreTheStricterOnes(String item, Level level) {
        assertEquals(level, read(shipped()).item(item).orElseThrow().level());
    }

    // ---- a library that is broken ----

    private static String problem(String from, String to) {
        String json = shipped();
        assertTrue(json.contains(from), "nothing to break: " + from);
        return Objects.requireNonNull(
                assertThrows(LibraryUnusable.class, () -> read(json.replace(from, to))).getMessage());
    }

    private static void assertNames(String problem, String... parts) {
        for (String part : parts) {
            assertTrue(problem.contains(part), problem + " should name " + part);
        }
    }

    @Test
    void unknownFieldIsNamedWithItemAndPlace() {
        assertNames(problem("\"when\": \"night.bed_exit IN {BENT_FORWARD, SAT_STRAIGHT_UP}\"",
                "\"when\": \"night.bed_axit IN {BENT_FORWARD, SAT_STRAIGHT_UP}\""), "no-waist-bend-on-rising, when",
                "at 1:", "a field of the journal expected", "night.bed_axit");
    }

    @Test
    void unknownValueIsNamedWithWhatWasExpected() {
        assertNames(problem("\"profile.desk IN {PARTIAL, POOR}\"", "\"profile.desk IN {PARTIAL, BAD}\""),
                "poor-desk-strains-back, when", "at 27:", "one of NO_DESK, GOOD, PARTIAL, POOR expected", "\"BAD\"");
    }

    @Test
    void idThatStandsTwiceIsNamed() {
        assertNames(problem("\"id\": \"deep-breathing\"", "\"id\": \"manage-stress\""), "manage-stress: stands twice");
    }

    @Test
    void missingHostIsNamed() {
        assertNames(problem("\"WITH {stay-hydrated}\"", "\"WITH {stay-wet}\""),
                "dehydration-stiffens-muscles, when: no item stay-wet");
    }

    @Test
    void itemsThatLeanOnEachOtherAreNamed() {
        assertNames(problem("\"when\": \"profile.desk IN {PARTIAL, POOR}\"",
                "\"when\": \"WITH {poor-desk-strains-back}\""),
                "poor-desk-strains-back, when: leans on itself through WITH");
    }

    @Test
    void nuanceWithOneSideIsNamed() {
        String json = shipped();
        int start = json.indexOf("\"id\": \"N9\"");
        int from = json.indexOf("{\"sources\": [\"S2\"]", start);
        int to = json.indexOf("}", from) + 1;
        int comma = json.lastIndexOf(",", from);
        LibraryUnusable broken = assertThrows(LibraryUnusable.class,
                () -> read(json.substring(0, comma) + json.substring(to)));
        assertNames(String.valueOf(broken.getMessage()), "N9, sides: one side is no nuance");
    }

    @Test
    void missingTextIsNamed() {
        assertNames(problem("\"statement\": \"Drink enough.\",", ""), "items[", "statement: missing");
    }

    @Test
    void positionThatNobodyCanDrawIsNamed() {
        assertNames(problem("\"position\": \"STOMACH\"", "\"position\": \"UPSIDE_DOWN\""), "position", "UPSIDE_DOWN");
    }

    @Test
    void ideaThatCannotBeTriedIsNamed() {
        assertNames(problem("\"value\": \"HUGGED\"", "\"value\": \"CUDDLED\""), "side-hug-pillow, tries");
    }

    @ParameterizedTest
    @CsvSource({"''", "'{'", "'null'", "'[]'", "'{\"format\": 1}'", "'{\"format\": 2}'", "'{\"formats\": 1}'"})
    void whatIsNoLibraryIsOneClearProblem(String json) {
        assertEquals(1, assertThrows(LibraryUnusable.class, () -> read(json)).problems().size());
    }

    @Test
    void fileThatEndsTooSoonIsOneClearProblem() {
        String json = shipped();
        for (int length = 1; length < json.length() - 2; length += json.length() / 97) {
            String cut = json.substring(0, length);
            assertEquals(1, assertThrows(LibraryUnusable.class, () -> read(cut)).problems().size());
        }
    }
}
