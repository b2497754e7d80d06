package app.wakewell.ui.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Text is readable and marks are seen, in light and in dark. */
class TokensTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/wakewell/ui/fx");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    private static Map<String, Color> tokens(String file) throws IOException {
        Map<String, Color> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(FOLDER.resolve(file)));
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2)));
        }
        assertFalse(tokens.isEmpty(), "nothing was read");
        return tokens;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** One channel of sRGB, as WCAG 2 defines relative luminance. */
    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static void contrast(Map<String, Color> tokens, String over, String under, double least) {
        Color one = java.util.Objects.requireNonNull(tokens.get(over), over);
        Color two = java.util.Objects.requireNonNull(tokens.get(under), under);
        double lighter = Math.max(luminance(one), luminance(two));
        double darker = Math.min(luminance(one), luminance(two));
        double ratio = (lighter + 0.05) / (darker + 0.05);
        assertTrue(ratio >= least, () -> "%s on %s: %.2f, at least %.1f".formatted(over, under, ratio, least));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void textIsReadable(String file) throws IOException {
        Map<String, Color> tokens = tokens(file);
        for (String surface : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay")) {
            for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg",
                    "-color-warning-fg", "-color-danger-fg")) {
                contrast(tokens, text, surface, TEXT);
            }
        }
        for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
            contrast(tokens, text, "-color-bg-inset", TEXT);
        }
        contrast(tokens, "-color-fg-emphasis", "-color-accent-emphasis", TEXT);
        contrast(tokens, "-color-accent-fg", "-color-accent-subtle", TEXT);
        contrast(tokens, "-color-warning-fg", "-color-warning-subtle", TEXT);
        contrast(tokens, "-color-danger-fg", "-color-danger-subtle", TEXT);
        contrast(tokens, "-color-fg-default", "-color-danger-subtle", TEXT);
        contrast(tokens, "-color-fg-default", "-color-warning-subtle", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens-light.css", "tokens-dark.css"})
    void marksAreSeen(String file) throws IOException {
        Map<String, Color> tokens = tokens(file);
        for (String surface : List.of("-color-bg-default", "-color-bg-subtle")) {
            for (String mark : List.of("-wk-dot", "-wk-strip", "-color-accent-emphasis")) {
                contrast(tokens, mark, surface, MARK);
            }
        }
    }

    @Test
    void bothThemesNameTheSameTokens() throws IOException {
        assertEquals(tokens("tokens-light.css").keySet(), tokens("tokens-dark.css").keySet());
    }
}
