package app.wakewell.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.Refused;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Damages good files in every way that files get damaged: each is read, or refused in words that exist. */
class ReaderFuzzTest {

    private static final List<String> SEEDS = List.of("""
            night,pain_rising,position,into_bed,pain_regions,setup.props,setup.letter,setup.reason,Coffee,note
            2026-03-03,4,BACK,2026-03-02T23:10+01:00[Europe/Berlin],"LOWER_BACK:LEFT,HIP",none,A,,1,"two
            lines, ""quoted"" here"
            2026-03-04,5,SIDE_LEFT,2026-03-03T23:10,none,KNEES_BETWEEN,B,"too hard",no,'=1
            2026-03-05,,NA,,,-,A,,,
            """, """
            Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes;Heart rate;Activity (steps)
            2014-12-29 22:57:49;2014-12-30 07:30:13;100%;8:32;:);;59;0
            2014-12-30 21:17:50;2014-12-30 21:33:54;3%;0:16;:|;Stressful day:Tea;72;0
            2014-12-30 22:42:49;2014-12-31 07:13:31;0%;0:00;:(;;;
            """, """
            night;pain;setup
            1;4;old
            2;NA;old
            3;5;new
            """);
    private static final List<String> DEBRIS = List.of("\"", "\r", "\n", "\r\r\n", "\0", ";", ",", "\t", "'", "=", ":",
            "\uFEFF", "1e400", "NaN", "99999999999999999999", "9999-12-31", "-999999999-01-01", "0:00", "%", "none",
            "2026-03-03", "+18:00[Mars]", "24:00", "infinity", "0x1p3");

    private static final List<Format> FORMATS = List.of(Format.AUTO, Format.CSV, Format.SLEEP_CYCLE);

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        Random random = new Random(20260304);
        Path file = folder.resolve("damaged.csv");
        int refused = 0;
        int used = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = SEEDS.get(i % SEEDS.size()).getBytes(StandardCharsets.UTF_8);
            for (int times = 1 + random.nextInt(6); times > 0; times--) {
                bytes = damage(bytes, random);
            }
            Files.write(file, bytes);
            try {
                if (i % SEEDS.size() == 2) {
                    new PainTableReader().read(file);
                } else {
                    Contents contents = SampleFiles.read(FORMATS.get(random.nextInt(FORMATS.size())), file);
                    SampleFiles.refused(contents).forEach(line -> assertFalse(line.isBlank()));
                    assertTrue(contents.nights().size() <= contents.rows());
                }
                used++;
            } catch (Refused problem) {
                assertFalse(SampleFiles.refusal(() -> {
                    throw problem;
                }).isBlank());
                refused++;
            }
        }
        assertTrue(used > 500 && refused > 500, used + " used, " + refused + " refused");
    }

    private static byte[] damage(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), tail(bytes, to));
            case 1 -> joined(Arrays.copyOf(bytes, to), tail(bytes, at));
            case 2 -> joined(joined(Arrays.copyOf(bytes, at),
                    DEBRIS.get(random.nextInt(DEBRIS.size())).getBytes(StandardCharsets.UTF_8)), tail(bytes, at));
            case 3 -> flipped(bytes, at, random);
            case 4 -> Arrays.copyOf(bytes, at);
            default -> new String(bytes, StandardCharsets.UTF_8).replace(random.nextBoolean() ? "\n" : ",",
                    DEBRIS.get(random.nextInt(8))).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
