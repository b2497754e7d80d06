package app.wakewell.storage.sealed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.storage.sealed.SealTest.Sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The decoder that needs no Wakewell opens what Wakewell sealed. */
class UnsealScriptTest {

    private static final Path SCRIPT = Path.of("assets/sealed/unseal.py");
    private static final int MOST_LINES = 150;

    @TempDir
    Path folder;

    private record Ran(int exit, String said) {}

    private static Ran python(String typed, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("python3");
        builder.command().addAll(java.util.List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write((typed + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    @BeforeAll
    static void needsPython() throws InterruptedException {
        boolean there;
        try {
            there = python("", "--version").exit() == 0;
        } catch (IOException none) {
            there = false;
        }
        assumeTrue(there, "there is no python3 to run the decoder with");
    }

    private Ran unseal(byte[] sealed, String typed, Path plain) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("sealed"), sealed);
        // -S: the decoder alone, without packages that this computer may have
        return python(typed, "-S", "-X", "utf8", SCRIPT.toString(), file.toString(), plain.toString());
    }

    @Test
    void opensByTheCodeWithNothingButPython() throws IOException, InterruptedException {
        byte[] content = SealTest.content(5000);
        Sealed sealed = SealTest.seal(content);
        Path plain = folder.resolve("plain");
        Ran ran = unseal(sealed.bytes(), sealed.code().inGroups(), plain);
        assertEquals(0, ran.exit(), ran.said());
        assertArrayEquals(content, Files.readAllBytes(plain));
    }

    @Test
    void writesNothingOfADamagedBackup() throws IOException, InterruptedException {
        Sealed sealed = SealTest.seal(SealTest.content(100));
        byte[] damaged = sealed.bytes().clone();
        damaged[damaged.length - 30] ^= 1;
        Path plain = folder.resolve("plain");
        Ran ran = unseal(damaged, sealed.code().inGroups(), plain);
        assertEquals(1, ran.exit());
        assertTrue(ran.said().contains("damaged in piece 0"), ran.said());
        assertFalse(Files.exists(plain));
    }

    @Test
    void opensByThePassphraseWhereTheLibraryIsThere() throws IOException, InterruptedException {
        assumeTrue(python("", "-c", "from cryptography.hazmat.primitives.kdf.argon2 import Argon2id").exit() == 0,
                "python3 has no Argon2id here");
        byte[] content = SealTest.content(2_200_000);
        Sealed sealed = SealTest.seal(content);
        Path file = Files.write(folder.resolve("sealed"), sealed.bytes());
        Path plain = folder.resolve("plain");
        Ran ran = python("Grüße, 枕 and two pillows", "-X", "utf8", SCRIPT.toString(), file.toString(),
                plain.toString());
        assertEquals(0, ran.exit(), ran.said());
        assertArrayEquals(content, Files.readAllBytes(plain));
        Ran wrong = python("other words", "-X", "utf8", SCRIPT.toString(), file.toString(),
                folder.resolve("other").toString());
        assertTrue(wrong.said().contains("is whole"), wrong.said());
    }

    @Test
    void theDecoderIsShort() throws IOException {
        try (var lines = Files.lines(SCRIPT)) {
            assertTrue(lines.count() < MOST_LINES);
        }
    }
}
