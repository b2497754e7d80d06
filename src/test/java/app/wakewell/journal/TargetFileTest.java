package app.wakewell.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class TargetFileTest {

    private static final TargetFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void appearsWhole() throws IOException {
        Path target = folder.resolve("it's a ü%20 file.csv");
        TargetFile.write(target, false, NEW);
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path target = folder.resolve("a.csv");
        TargetFile.write(target, false, NEW);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void isReplacedOnlyWhenAsked() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        assertRefused("problem.target.exists", () -> TargetFile.write(target, false, NEW));
        assertEquals("old", Files.readString(target));
        TargetFile.write(target, true, NEW);
        assertEquals("new", Files.readString(target));
    }

    @Test
    void nothingHalfWrittenStays() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        assertRefused("problem.target.unwritable", () -> TargetFile.write(target, true, out -> {
            out.write(1);
            throw new IOException("no space left");
        }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void whatIsNotProvenGetsNoName() throws IOException {
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        assertRefused("problem.target.folder", () -> TargetFile.write(target, true, NEW, written -> {
            assertEquals("new", Files.readString(written));
            assertEquals("old", Files.readString(target));
            throw Refused.because("problem.target.folder");
        }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void aLinkIsReplacedNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "old");
        Path link = folder.resolve("link.csv");
        try {
            Files.createSymbolicLink(link, precious);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "links cannot be made here");
        }
        assertRefused("problem.target.exists", () -> TargetFile.write(link, false, NEW));
        TargetFile.write(link, true, NEW);
        assertEquals("old", Files.readString(precious));
        assertFalse(Files.isSymbolicLink(link));
    }

    @Test
    void aFolderOrAMissingFolderIsRefused() {
        assertRefused("problem.target.folder", () -> TargetFile.write(folder, true, NEW));
        assertRefused("problem.target.noFolder", () -> TargetFile.write(folder.resolve("no/a.csv"), true, NEW));
        assertTrue(Files.isDirectory(folder));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertRefused(String key, Runnable write) {
        assertEquals(key, assertThrows(Refused.class, write::run).problems().getFirst().key());
    }
}
