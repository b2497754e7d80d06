package app.wakewell.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.json"));
        Settings settings = new Settings(ThemeChoice.DARK, 1300, 800, LocalTime.of(21, 30),
                FormMemory.NONE.withOpen("PAIN", true)
                        .asking("BED_EXIT", LocalDate.of(2026, 11, 22))
                        .skipping(LocalDate.of(2026, 11, 21)),
                Opening.WEEK, List.of("night", "night.note"), folder.resolve("stick"), 15);
        file.write(settings);
        assertEquals(settings, file.read());
        try (Stream<Path> left = Files.list(folder.resolve("new"))) {
            assertEquals(1, left.count(), "nothing half-written stays");
        }
    }

    @Test
    void noFileGivesTheDefaults() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("none.json")).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"theme\":\"PINK\"}", "{\"width\":\"wide\"}",
            "{\"form\":3}", "{\"form\":{\"open\":[null],\"asked\":{\"BED_EXIT\":null}}}",
            "{\"dayStart\":\"25:00\"}", "{\"hideAfter\":\"soon\"}", "{\"hideAfter\":-3}", "{\"dayStart\":3}",
            "\u0000\u0001"})
    void damageGivesTheDefaults(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), content);
        assertEquals(Settings.DEFAULT, new SettingsFile(file).read());
        assertEquals(content, Files.readString(file), "reading changes nothing");
    }

    @Test
    void unknownFieldsAndTinyWindowsAreLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"),
                "{\"theme\":\"LIGHT\",\"width\":3,\"later\":{\"a\":1}}");
        assertEquals(Settings.DEFAULT.withTheme(ThemeChoice.LIGHT).withSize(Settings.LEAST_WIDTH, 760),
                new SettingsFile(file).read());
    }

    @Test
    void aChangeLeavesTheOthersAsTheyAre() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        file.change(settings -> settings.withDayStart(LocalTime.of(5, 0)));
        file.change(settings -> settings.withTheme(ThemeChoice.DARK));
        assertEquals(Settings.DEFAULT.withDayStart(LocalTime.of(5, 0)).withTheme(ThemeChoice.DARK), file.read());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        SettingsFile file = new SettingsFile(inTheWay.resolve("settings.json"));
        file.write(Settings.DEFAULT);
        assertEquals(Settings.DEFAULT, file.read());
    }
}
