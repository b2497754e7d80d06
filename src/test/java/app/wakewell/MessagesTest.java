package app.wakewell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.domain.Fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of Wakewell: each key there once, each used, none missing, and nothing said that a log cannot show. */
class MessagesTest {

    private static final Path CODE = Path.of("src/main/java/app/wakewell");
    private static final Path RESOURCES = Path.of("src/main/resources/app/wakewell");
    private static final Path TEMPLATES = Path.of("assets");

    /** The bundles, with the code whose words they hold. */
    enum Bundle {
        UI("ui/messages.properties", "ui/.*"),
        CLI("cli/messages.properties", "cli/.*|Main\\.java"),
        REPORT("report/messages.properties", "report/.*"),
        /** Values, nights, problems, findings and pictures, which all code may name. */
        JOURNAL("journal/wording/messages.properties", ".*");

        private final Path file;
        private final String places;

        Bundle(String file, String places) {
            this.file = RESOURCES.resolve(file);
            this.places = places;
        }

        private boolean serves(Path source) {
            return CODE.relativize(source).toString().replace('\\', '/').matches(places);
        }

        private List<String> lines() throws IOException {
            List<String> lines = Files.readAllLines(file)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertFalse(lines.isEmpty(), "nothing was read from " + file);
            return lines;
        }

        private Map<String, String> texts() throws IOException {
            Map<String, String> texts = new TreeMap<>();
            for (String line : lines()) {
                texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
            return texts;
        }
    }

    /** Keys that are put together at run time: how they begin in the code, and every ending they can take. */
    private static final Map<String, List<String>> PUT_TOGETHER = KeysPutTogether.all();

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)*\\.");
    private static final Pattern IN_VIEW = Pattern.compile("\"%([A-Za-z0-9._]+)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|fxml|ttf|json|part|properties|png|svg)");

    /** Words that claim a cause, an effect or an order to follow; findings, cards and the report never say them. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(caus(?:e[sd]?|ing|al|ally)|reduc(?:es?|ed|ing|tions?)|improv(?:es?|ed|ing|ements?)|works"
                    + "|prov(?:es?|ed|en|ing)|due to|because of|thanks to|effective(?:ly)?|optimal(?:ly)?|best"
                    + "|should|must|need(?:s|ed)? to|switch(?:es|ed|ing)?|buy(?:s|ing)?|stop(?:s|ped|ping)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The only texts with such a word, with the word that each may say. */
    private static final Map<String, String> ALLOWED = Map.of(
            // the fixed line under every finding, which says what a log cannot show
            "finding.limit.setUp", "caused", "finding.limit.factor", "caused", "finding.limit.sleepPain", "caused",
            // the same for a clinician
            "finding.clinician.limit", "causal",
            // the PEG scale is asked in its own words, unchanged
            "week.peg.p", "best", "week.peg.e", "best", "week.peg.g", "best",
            // a backup is proven by reading it back
            "shell.status.backup", "proven", "check.proven", "proven", "settings.safety.yes", "proven");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertFalse(found.isEmpty(), "nothing was scanned in " + folder);
            return found;
        }
    }

    /** What stands in quotation marks in the code that a bundle serves, and where, if it passes. */
    private static Map<String, Path> literals(Predicate<Path> served, Predicate<Matcher> wanted) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        for (Path file : files(CODE, ".java")) {
            if (served.test(file)) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    if (wanted.test(literal)) {
                        found.put(literal.group(1), file);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> keysInViews() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path view : files(RESOURCES, ".fxml")) {
            Matcher key = IN_VIEW.matcher(Files.readString(view));
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        assertFalse(keys.isEmpty(), "no view has a text");
        return keys;
    }

    private static Set<String> keysPutTogether() {
        Set<String> keys = new TreeSet<>();
        PUT_TOGETHER.forEach((beginning, endings) -> endings.forEach(ending -> keys.add(beginning + ending)));
        return keys;
    }

    private static Set<String> groups(Collection<String> keys) {
        return keys.stream().map(MessagesTest::group).collect(Collectors.toSet());
    }

    private static String group(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    private static String lines(Collection<?> lines) {
        return lines.stream().map(line -> "\n" + line).collect(Collectors.joining());
    }

    /** A key written in the code stands in a bundle that this code reads: its own, or that of the journal. */
    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        for (Path source : files(CODE, ".java")) {
            Map<String, Bundle> homes = new TreeMap<>();
            Set<String> known = new TreeSet<>();
            for (Bundle bundle : Bundle.values()) {
                if (bundle.serves(source)) {
                    known.addAll(bundle.texts().keySet());
                    groups(bundle.texts().keySet()).forEach(group -> homes.putIfAbsent(group, bundle));
                }
            }
            literals(source::equals, literal -> KEY.matcher(literal.group(1)).matches()
                    && !FILE.matcher(literal.group(1)).matches()
                    && homes.containsKey(group(literal.group(1)))
                    && Fields.byId(literal.group(1)).isEmpty() // ids of fields look like keys
                    && !known.contains(literal.group(1)))
                    .forEach((key, file) -> missing.put(key,
                            homes.getOrDefault(group(key), Bundle.JOURNAL).file + " (for " + file + ")"));
        }
        assertTrue(missing.isEmpty(), () -> "add, each with its words:" + lines(missing.entrySet()));
    }

    @Test
    void everyKeyInAViewExists() throws IOException {
        Set<String> missing = keysInViews();
        missing.removeAll(Bundle.UI.texts().keySet());
        assertTrue(missing.isEmpty(), () -> "add to " + Bundle.UI.file + ":" + lines(missing));
    }

    @Test
    void everyKeyPutTogetherExists() throws IOException {
        Set<String> missing = keysPutTogether();
        for (Bundle bundle : Bundle.values()) {
            missing.removeAll(bundle.texts().keySet());
        }
        assertTrue(missing.isEmpty(), () -> "add to the bundle that has others which begin alike:" + lines(missing));
    }

    @Test
    void whatKeysAreMadeOfAtRunTimeIsListed() throws IOException {
        Set<String> groups = new TreeSet<>();
        for (Bundle bundle : Bundle.values()) {
            groups.addAll(groups(bundle.texts().keySet()));
        }
        groups.removeAll(Set.of("night", "setup")); // ids of fields begin so, too, and no key is made of these
        Map<String, Path> unlisted = literals(file -> true,
                literal -> literal.group(2) != null && BEGINNING.matcher(literal.group(1)).matches()
                        && groups.contains(group(literal.group(1))) && !PUT_TOGETHER.containsKey(literal.group(1)));
        assertTrue(unlisted.isEmpty(), () -> "add to KeysPutTogether, with every ending:" + lines(unlisted.entrySet()));
        Set<String> gone = new TreeSet<>(PUT_TOGETHER.keySet());
        gone.removeAll(literals(file -> true, literal -> true).keySet());
        assertTrue(gone.isEmpty(), () -> "no code begins a key like this, remove from KeysPutTogether:" + lines(gone));
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsUsed(Bundle bundle) throws IOException {
        Set<String> unused = new TreeSet<>(bundle.texts().keySet());
        unused.removeAll(literals(bundle::serves, literal -> true).keySet());
        unused.removeAll(keysPutTogether());
        if (bundle == Bundle.UI) {
            unused.removeAll(keysInViews());
        }
        assertTrue(unused.isEmpty(), () -> "remove from " + bundle.file + ":" + lines(unused));
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Bundle bundle) throws IOException {
        List<String> twice = new ArrayList<>(
                bundle.lines().stream().map(line -> line.substring(0, line.indexOf('='))).toList());
        bundle.texts().keySet().forEach(twice::remove);
        assertTrue(twice.isEmpty(), () -> "keep one of each in " + bundle.file + ":" + lines(twice));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAFormatWithoutStraightQuotes(Bundle bundle) throws IOException {
        bundle.texts().forEach((key, text) -> {
            assertFalse(text.contains("'"), () -> key + ": write ’, MessageFormat swallows '");
            assertFalse(text.isBlank(), () -> key + " has no words");
            assertEquals(text, text.strip(), () -> key + " has blanks around it; write \\u0020 where they are meant");
            new MessageFormat(text);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTextClaimsWhatALogCannotShow(Bundle bundle) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        bundle.texts()
                .forEach((key, text) -> forbidden(text)
                        .filter(word -> !word.equals(ALLOWED.get(key)))
                        .forEach(word -> wrong.put(key, word)));
        assertTrue(wrong.isEmpty(), () -> "say it otherwise in " + bundle.file + ", or allow it with a reason:"
                + lines(wrong.entrySet()));
    }

    @Test
    void noTemplateClaimsWhatALogCannotShow() throws IOException {
        List<Path> templates = new ArrayList<>(files(TEMPLATES, ".xhtml"));
        templates.addAll(files(RESOURCES, ".fxml"));
        Map<Path, List<String>> wrong = new TreeMap<>();
        for (Path template : templates) {
            List<String> words = forbidden(Files.readString(template)).toList();
            if (!words.isEmpty()) {
                wrong.put(template, words);
            }
        }
        assertTrue(wrong.isEmpty(), () -> "say it otherwise:" + lines(wrong.entrySet()));
    }

    @Test
    void onlyTextsThatNeedAForbiddenWordMaySayOne() throws IOException {
        Map<String, String> stale = new TreeMap<>(ALLOWED);
        for (Bundle bundle : Bundle.values()) {
            bundle.texts().forEach((key, text) -> forbidden(text).forEach(word -> stale.remove(key, word)));
        }
        assertTrue(stale.isEmpty(), () -> "not needed any more, remove from ALLOWED:" + lines(stale.entrySet()));
    }

    /** The words of a text that claim a cause, an effect or an order to follow. */
    static Stream<String> forbidden(String text) {
        return FORBIDDEN.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
