package app.wakewell.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words on screen: each key there once, each used, none missing, and nothing said that a log cannot show. */
class MessagesTest {

    private static final Path BUNDLE = Path.of("src/main/resources/app/wakewell/ui/messages.properties");
    private static final Path CODE = Path.of("src/main/java/app/wakewell/ui");
    private static final Path VIEWS = Path.of("src/main/resources/app/wakewell/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern BEGINNING = Pattern
            .compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+\\.)\" \\+");
    /** What keys end in that say more to a screen reader than the key without it shows. */
    private static final String SPOKEN = ".spoken";
    private static final Pattern IN_VIEW = Pattern.compile("\"%([A-Za-z0-9.]+)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|fxml|ttf|json|part|properties|png|svg)");

    /** Words that claim a cause, an effect or an order to follow; findings and advice never say them. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(causes?|caused|reduces?|improves?|works|proves|due to|because of|thanks to|effective|optimal|best"
                    + "|should|must|need to|switch|buy|stop)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Keys whose sentence needs such a word, because it says what a log cannot show. */
    private static final Set<String> ALLOWED = Set.of();

    private static List<String> lines() throws IOException {
        return Files.readAllLines(BUNDLE)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : lines()) {
            texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        assertFalse(texts.isEmpty(), "nothing was read");
        return texts;
    }

    private static Set<String> used() throws IOException {
        Set<String> groups = texts().keySet()
                .stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        for (Path file : files(CODE, ".java")) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                String key = literal.group(1);
                if (groups.contains(key.substring(0, key.indexOf('.')))
                        && (texts().containsKey(key) || !FILE.matcher(key).matches())) {
                    used.add(key);
                }
            }
        }
        for (Path file : files(VIEWS, ".fxml")) {
            Matcher inView = IN_VIEW.matcher(Files.readString(file));
            while (inView.find()) {
                used.add(inView.group(1));
            }
        }
        return used;
    }

    /** Beginnings of keys that end in the name of a value: {@code "trends.card.stiffness." + stiffness}. */
    private static List<String> beginnings() throws IOException {
        List<String> beginnings = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            Matcher beginning = BEGINNING.matcher(Files.readString(file));
            while (beginning.find()) {
                beginnings.add(beginning.group(1));
            }
        }
        return beginnings;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending)).toList();
            assertFalse(found.isEmpty(), "nothing was scanned in " + folder);
            return found;
        }
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        Set<String> missing = used();
        missing.removeAll(texts().keySet());
        assertTrue(missing.isEmpty(), () -> "add to " + BUNDLE + ":\n"
                + missing.stream().map(key -> key + "=").collect(Collectors.joining("\n")));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(texts().keySet());
        unused.removeAll(used());
        List<String> beginnings = beginnings();
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        Set<String> used = used();
        unused.removeIf(key -> key.endsWith(SPOKEN) && used.contains(key.substring(0, key.length() - SPOKEN.length())));
        assertTrue(unused.isEmpty(), () -> "remove from " + BUNDLE + ":\n" + String.join("\n", unused));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = lines().stream().map(line -> line.substring(0, line.indexOf('='))).toList();
        List<String> twice = new ArrayList<>(keys);
        Set.copyOf(keys).forEach(twice::remove);
        assertTrue(twice.isEmpty(), () -> "keep one of each in " + BUNDLE + ": " + twice);
    }

    @Test
    void everyTextIsAFormatWithoutStraightQuotes() throws IOException {
        texts().forEach((key, text) -> {
            assertFalse(text.contains("'"), () -> key + ": write ’, MessageFormat swallows '");
            assertFalse(text.isBlank(), () -> key + " has no words");
            assertEquals(text, text.strip(), () -> key + " has blanks around it");
            new MessageFormat(text);
        });
    }

    @Test
    void noTextClaimsWhatALogCannotShow() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        texts().forEach((key, text) -> {
            Matcher word = FORBIDDEN.matcher(text);
            if (word.find() && !ALLOWED.contains(key)) {
                wrong.put(key, word.group());
            }
        });
        assertTrue(wrong.isEmpty(), () -> "say it otherwise, or allow it by key with a reason: " + wrong);
    }
}
