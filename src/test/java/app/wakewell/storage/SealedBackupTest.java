package app.wakewell.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SealedBackup;
import app.wakewell.journal.Secret;
import app.wakewell.journal.Step;
import app.wakewell.storage.sealed.Seal;

import static app.wakewell.storage.JournalFixture.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Sealed backups from being made to being restored. */
@Tag("harness")
class SealedBackupTest {

    private static final String WORDS = "Grüße, 枕 and two pillows";
    /** Its length is part of the format. */
    private static final int HEADER = 194;
    private static final int BODY_FLIPS = 1000;

    @TempDir
    Path folder;

    private final SqliteJournals journals = new SqliteJournals();
    private Path file;
    private Path stick;
    private Path target;

    @BeforeEach
    void fill() throws IOException {
        file = JournalFixture.filled(folder.resolve("data").resolve("journal.db"), 5);
        stick = Files.createDirectory(folder.resolve("it's a stick? 日記"));
        target = stick.resolve("my journal.wakewell");
    }

    private SealedBackup seal(boolean replace, String words) {
        try (JournalStore store = JournalFixture.open(file, Use.READ)) {
            return store.backups().seal(target, replace, words);
        }
    }

    /** A copy of the journal that is sealed without the time that making one takes. */
    private Secret sealQuickly() throws IOException {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        OwnerOnly.copy(file, target, (in, out) -> new Seal().seal(in, out, WORDS, code));
        return new Secret.Code(code);
    }

    /** All files but the two that SQLite has beside a journal that somebody reads. */
    private List<String> all() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.endsWith("db-wal") && !name.endsWith("db-shm"))
                    .sorted()
                    .toList();
        }
    }

    private static String refusal(Runnable run) {
        return assertThrows(Refused.class, run::run).problems().getFirst().key();
    }

    @Test
    void itBringsTheJournalBackByPassphraseAndByCode() throws IOException {
        List<String> before = all();
        SealedBackup made = seal(false, WORDS);
        assertEquals(target, made.file());
        assertEquals(5, made.nights());
        List<String> more = new ArrayList<>(all());
        assertTrue(more.remove(folder.relativize(target).toString()));
        assertEquals(before, more, "nothing else is left");
        assertTrue(journals.needsSecret(target));
        Tallies content = JournalFixture.tallies(file);
        RecoveryCode written = RecoveryCode.parse(made.code().inGroups().toLowerCase(Locale.ROOT)).orElseThrow();
        for (Secret secret : List.of(new Secret.Passphrase(WORDS), new Secret.Code(written))) {
            int files = all().size();
            assertEquals(5, journals.check(file, target, secret));
            assertEquals(files, all().size(), "checking leaves nothing");
            Path other = folder.resolve(secret.getClass().getSimpleName()).resolve("journal.db");
            assertEquals(5, journals.restore(other, target, secret, CLOCK).nights());
            assertEquals(content, JournalFixture.tallies(other));
        }
    }

    @Test
    void onlyItsOwnerCanReadItAndNobodyTheNotes() throws IOException {
        String note = "";
        try (JournalStore store = JournalFixture.open(file, Use.READ)) {
            note = store.read().entries().toString();
        }
        assertTrue(note.length() > 100);
        seal(false, WORDS);
        String bytes = new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("SQLite format") || bytes.contains("CREATE TABLE"));
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void whatCannotBeItsTargetIsRefusedAndNothingIsLeft() throws IOException {
        Files.writeString(target, "mine");
        List<String> before = all();
        assertEquals("problem.target.exists", refusal(() -> seal(false, WORDS)));
        assertEquals("problem.sealed.short", refusal(() -> seal(true, "")));
        assertEquals("problem.sealed.short", refusal(() -> seal(true, "7 signs")));
        assertEquals("problem.sealed.short", refusal(() -> seal(true, "枕枕枕\uD83D\uDE42枕枕枕")), "signs are counted");
        target = file;
        assertEquals("problem.sealed.ending", refusal(() -> seal(true, WORDS)));
        target = file.resolveSibling("journal.db-wal");
        assertEquals("problem.sealed.ending", refusal(() -> seal(true, WORDS)));
        target = stick.resolve("no folder").resolve("a.wakewell");
        assertEquals("problem.target.noFolder", refusal(() -> seal(false, WORDS)));
        assertEquals(before, all());
        assertEquals("mine", Files.readString(stick.resolve("my journal.wakewell")));
    }

    @Test
    void journalOfThatNameIsNotReplacedByItsBackup() {
        file = JournalFixture.filled(folder.resolve("odd").resolve("journal.wakewell"), 2);
        target = file;
        assertEquals("problem.restore.same", refusal(() -> seal(true, WORDS)));
        assertEquals(2, JournalFixture.tallies(file).of(Table.ENTRY).count());
    }

    @Test
    void aLinkIsReplacedAndNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "mine");
        try {
            Files.createSymbolicLink(target, precious);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "links cannot be made here");
        }
        assertEquals("problem.target.exists", refusal(() -> seal(false, WORDS)));
        seal(true, WORDS);
        assertEquals("mine", Files.readString(precious));
        assertFalse(Files.isSymbolicLink(target));
        assertTrue(journals.needsSecret(target));
    }

    @Test
    void plainCopyThatACrashLeftIsClearedAwayByTheNextStart() throws IOException {
        List<String> before = all();
        Path place = JournalFiles.at(file).unfinished();
        OwnerOnly.folder(place);
        OwnerOnly.copy(file, place.resolve("journal.db"));
        JournalFixture.open(file, Use.WRITE).close();
        assertEquals(before, all());
    }

    // ---- opening ----

    @Test
    void onlyASealedOneNeedsASecret() throws IOException {
        Secret code = sealQuickly();
        Path plain = folder.resolve("plain.db");
        Files.copy(file, plain);
        assertFalse(journals.needsSecret(plain));
        assertEquals("problem.file.missing", refusal(() -> journals.needsSecret(folder.resolve("none"))));
        assertEquals("problem.restore.noFile", refusal(() -> journals.needsSecret(stick)));
        assertEquals("problem.sealed.needed", refusal(() -> restore(target, null)));
        assertEquals("problem.sealed.not", refusal(() -> restore(plain, code)));
        assertEquals("problem.sealed.not", refusal(() -> journals.check(file, plain, code)));
    }

    private void restore(Path backup, @Nullable Secret secret) {
        journals.restore(file, backup, secret, CLOCK);
    }

    /** Closing any channel of a file that SQLite has open would drop its locks. */
    @Test
    void anOpenJournalIsNotLookedInto() {
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            store.commit(JournalFixture.log(new RandomJournal(1).entry(JournalFixture.FIRST.plus(50))));
            assertFalse(journals.needsSecret(file));
            try (JournalStore reader = JournalFixture.open(file, Use.READ)) {
                assertFalse(journals.needsSecret(file));
                assertEquals(6, reader.read().entries().size());
            }
        }
    }

    @Test
    void anotherPassphraseOrCodeIsSaidAndLeavesNothing() throws IOException {
        sealQuickly();
        List<String> before = all();
        Secret other = new Secret.Code(RecoveryCode.random(new SecureRandom()));
        for (Secret wrong : List.of(new Secret.Passphrase(WORDS + " "), other)) {
            assertEquals("problem.sealed.wrong", refusal(() -> restore(target, wrong)));
            assertEquals("problem.sealed.wrong", refusal(() -> journals.check(file, target, wrong)));
        }
        assertEquals(before, all());
    }

    @Test
    void noFlippedByteAndNoCutIsAccepted() throws IOException {
        Secret code = sealQuickly();
        byte[] whole = Files.readAllBytes(target);
        List<byte[]> changed = new ArrayList<>();
        for (int at = 0; at < HEADER; at++) {
            changed.add(flipped(whole, at, 1 << at % Byte.SIZE));
        }
        Random random = new Random(9);
        for (int i = 0; i < BODY_FLIPS; i++) {
            changed.add(flipped(whole, HEADER + random.nextInt(whole.length - HEADER), 1 << random.nextInt(8)));
        }
        for (int length : new int[]{0, 7, 8, 100, HEADER - 1, HEADER, HEADER + 1, HEADER + 17, whole.length / 2,
                whole.length - 1, whole.length + 1}) {
            changed.add(Arrays.copyOf(whole, length));
        }
        refuseAll(changed, code);
    }

    @Test
    void cutAtAnyPieceItIsNotAccepted() throws IOException {
        RandomJournal random = new RandomJournal(4);
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            store.commit(new Step(Step.Kind.IMPORT, "nights.csv", JournalFixture.NOW, Stream.iterate(100, i -> i + 1)
                    .limit(1500)
                    .map(i -> Edit.added(random.entry(JournalFixture.FIRST.plus(i))))
                    .toList()));
        }
        Secret code = sealQuickly();
        byte[] whole = Files.readAllBytes(target);
        int piece = 1 + Integer.BYTES + 12 + (1 << 20) + 16;
        assertTrue(whole.length > HEADER + 2 * piece, "pieces are needed: " + whole.length);
        List<byte[]> cut = new ArrayList<>();
        for (int end = HEADER + piece; end < whole.length; end += piece) {
            cut.add(Arrays.copyOf(whole, end));
            cut.add(Arrays.copyOf(whole, end + 1));
            cut.add(flipped(Arrays.copyOf(whole, end), end - piece, 1));
        }
        refuseAll(cut, code);
        Files.write(target, whole);
        assertEquals(1505, journals.restore(file, target, code, CLOCK).nights());
    }

    private static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) bit;
        return flipped;
    }

    private void refuseAll(List<byte[]> changed, Secret secret) throws IOException {
        List<String> before = all();
        String journal = JournalFixture.hash(file);
        for (byte[] bytes : changed) {
            Files.write(target, bytes);
            String said = refusal(() -> restore(target, secret));
            assertTrue(said.startsWith("problem.sealed.") && !said.equals("problem.sealed.wrong"), said);
        }
        assertEquals(before, all());
        assertEquals(journal, JournalFixture.hash(file));
        Files.write(target, changed.getFirst());
        assertThrows(Refused.class, () -> journals.check(file, target, secret));
        assertEquals(before, all());
    }

    /** Whoever knows a passphrase can seal anything; what comes out is checked like every other backup. */
    @Test
    void sealedFileThatHoldsNoJournalIsRefused() throws IOException {
        Secret code = sealed("Dear doctor, ".repeat(500).getBytes(StandardCharsets.UTF_8));
        assertEquals(Reason.FOREIGN, unusable(code).reason());
        Path tampered = folder.resolve("tampered.db");
        Files.copy(file, tampered);
        JournalFixture.tamper(tampered, "UPDATE entry SET note = 'x'");
        JournalUnusable damaged = unusable(sealed(Files.readAllBytes(tampered)));
        assertEquals(Reason.DAMAGED, damaged.reason());
        assertEquals(target, damaged.file());
    }

    private Secret sealed(byte[] content) throws IOException {
        Path plain = folder.resolve("content");
        Files.write(plain, content);
        Files.deleteIfExists(target);
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        OwnerOnly.copy(plain, target, (in, out) -> new Seal().seal(in, out, WORDS, code));
        return new Secret.Code(code);
    }

    private JournalUnusable unusable(Secret secret) throws IOException {
        List<String> before = all();
        assertThrows(JournalUnusable.class, () -> journals.check(file, target, secret));
        JournalUnusable refused = assertThrows(JournalUnusable.class, () -> restore(target, secret));
        assertEquals(before, all());
        return refused;
    }
}
