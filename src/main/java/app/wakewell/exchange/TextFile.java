package app.wakewell.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import app.wakewell.journal.Refused;

/**
 * A file of text, whatever its encoding: UTF-8 or UTF-16 where a byte order mark says so, else UTF-8 where the bytes
 * are that, else windows-1252, which older spreadsheets write.
 *
 * @param name
 *            the file name, for messages
 * @param text
 *            the content, without byte order mark, line ends as they are
 */
record TextFile(String name, String text) {

    /** Larger files are refused: a century of nights with long notes stays far below. */
    static final int LARGEST_MEGABYTES = 32;

    private static final int LARGEST = LARGEST_MEGABYTES << 20;
    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1252");

    /**
     * Reads a file.
     *
     * @throws Refused
     *             if it is missing, a folder, unreadable, too large, empty, or not text
     */
    static TextFile read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw Refused.because("problem.file.folder", name);
        }
        byte[] bytes = bytes(file, name);
        if (bytes.length > LARGEST) {
            throw Refused.because("problem.file.large", name, LARGEST_MEGABYTES);
        }
        String text = decode(bytes, name);
        if (text.isBlank()) {
            throw Refused.because("problem.file.empty", name);
        }
        if (hasControls(firstLine(text))) {
            throw Refused.because("problem.file.binary", name);
        }
        return new TextFile(name, text);
    }

    private static byte[] bytes(Path file, String name) {
        // not by Files.size: what pipes and devices say of it is not so
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException missing) {
            throw Refused.because("problem.file.missing", name);
        } catch (IOException failure) {
            throw Refused.because("problem.file.unreadable", name);
        }
    }

    private static String decode(byte[] bytes, String name) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            for (byte one : bytes) {
                if (one == 0) {
                    throw Refused.because("problem.file.binary", name);
                }
            }
            return new String(bytes, OLD_SPREADSHEETS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(mark, IntStream.range(0, mark.length)
                        .map(i -> Byte.toUnsignedInt(bytes[i]))
                        .toArray());
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Only the first line is looked at: further down, a note may hold any character and has to come back as it was. */
    private static boolean hasControls(String line) {
        return line.chars().anyMatch(c -> c < ' ' && c != '\t');
    }
}
