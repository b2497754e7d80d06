package app.wakewell.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.fail;

/**
 * Compares a picture with the one that was looked at and kept. What was drawn is always written to
 * {@code target/pictures}. A missing file fails the test: a new picture is kept by looking at it and copying it on
 * purpose.
 */
final class Golden {

    private Golden() {}

    static void assertDrawnAs(String name, Picture picture, Palette palette) {
        String actual = new SvgWriter(palette, "Inter, sans-serif", true).write(picture);
        Path written = Path.of("target", "pictures", name);
        try (InputStream kept = Golden.class.getResourceAsStream(name)) {
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
            if (kept == null) {
                fail("No picture is kept as " + name + ". Look at " + written + " and, if it is right, copy it to "
                        + "src/test/resources/app/wakewell/picture/");
                return;
            }
            String expected = new String(kept.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (!expected.equals(actual)) {
                fail(name + " is drawn differently.\n" + difference(expected.lines().toList(), actual.lines().toList())
                        + "Look at " + written + "; if the change is meant, copy it over the kept one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(List<String> expected, List<String> actual) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < Math.max(expected.size(), actual.size()) && shown < 5; i++) {
            String was = i < expected.size() ? expected.get(i) : "(nothing)";
            String is = i < actual.size() ? actual.get(i) : "(nothing)";
            if (!was.equals(is)) {
                out.append("line ")
                        .append(i + 1)
                        .append("\n  kept:  ")
                        .append(was)
                        .append("\n  drawn: ")
                        .append(is)
                        .append('\n');
                shown++;
            }
        }
        return out.toString();
    }
}
