package app.wakewell.ui.settings;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Nothing is promised that no test holds Wakewell to. */
class PromisesTest {

    private static final Messages WORDS = new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH);

    static Stream<Promise> promises() {
        return Promises.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("promises")
    void eachHasTestsThatAreThere(Promise promise) throws ClassNotFoundException {
        assertFalse(promise.testClasses().isEmpty(), promise.key());
        for (String name : promise.testClasses()) {
            Class<?> test = Class.forName("app.wakewell." + name);
            assertTrue(Arrays.stream(test.getDeclaredMethods()).anyMatch(PromisesTest::isTest),
                    () -> name + " tests nothing");
        }
    }

    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Test.class)
                || AnnotationSupport.isAnnotated(method, TestTemplate.class);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void eachIsSaidInASentenceAndExplained(Promise promise) {
        assertTrue(WORDS.has("settings.promise." + promise.key()), promise.key());
        assertTrue(WORDS.has("settings.promise.more." + promise.key()), promise.key());
    }

    @ParameterizedTest
    @MethodSource("promises")
    void theReadmeMakesItTooAndNamesItsTests(Promise promise) throws IOException {
        String sentence = WORDS.text("settings.promise." + promise.key());
        String line = Files.readAllLines(Path.of("README.md"))
                .stream()
                .filter(each -> each.startsWith("- **" + sentence.replaceFirst("\\.$", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the README: " + sentence));
        for (String name : promise.testClasses()) {
            assertTrue(line.contains("`" + name.substring(name.lastIndexOf('.') + 1) + "`"), () -> name + ": " + line);
        }
    }

    @Test
    void noneIsMadeTwice() {
        List<String> keys = promises().map(Promise::key).toList();
        assertEquals(new HashSet<>(keys).size(), keys.size(), keys.toString());
        assertFalse(keys.isEmpty());
    }
}
