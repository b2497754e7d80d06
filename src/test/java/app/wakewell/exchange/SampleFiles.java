package app.wakewell.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.function.Executable;

import app.wakewell.domain.Night;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.NightFiles;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Wording;

import static org.junit.jupiter.api.Assertions.assertThrows;

/** Small files for tests, and what came of reading them. */
final class SampleFiles {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static final Wording WORDING = new Wording(Locale.ENGLISH);

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    Path of(String text) throws Exception {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    Path of(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("nights.csv"), bytes);
    }

    Contents read(String... lines) throws Exception {
        return read(Format.AUTO, of(String.join("\n", lines)));
    }

    static Contents read(Format format, Path file) {
        return new NightFilesReader().read(file, format, BERLIN, TODAY);
    }

    static Contents read(Path file, ZoneId zone) {
        return new NightFilesReader().read(file, Format.AUTO, zone, TODAY);
    }

    static String refusal(Executable reading) {
        List<String> lines = assertThrows(Refused.class, reading).problems()
                .stream()
                .map(WORDING::problemLine)
                .toList();
        return String.join("\n", lines);
    }

    static List<String> refused(Contents contents) {
        return contents.refused().stream().map(row -> row.line() + " " + WORDING.problemLine(row.problem())).toList();
    }

    /** Every night with its answers as text. */
    static List<String> nights(Contents contents) {
        return contents.nights().stream().map(SampleFiles::text).toList();
    }

    private static String text(ImportedNight night) {
        StringBuilder text = new StringBuilder(night.night().toString());
        night.answers()
                .fields()
                .forEach(field -> text.append(' ')
                        .append(field.isOwnFactor() ? field.id() : field.name())
                        .append('=')
                        .append(night.answers().text(field).orElseThrow()));
        return text.toString();
    }

    static ImportedNight night(NightFiles.Contents contents, String date) {
        return contents.nights()
                .stream()
                .filter(night -> night.night().equals(Night.parse(date).orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> changes(Contents contents) {
        return contents.setUpChanges()
                .stream()
                .map(change -> change.number() + " " + change.from() + " " + change.difference())
                .toList();
    }

    static List<String> list(String... lines) {
        return Arrays.asList(lines);
    }
}
