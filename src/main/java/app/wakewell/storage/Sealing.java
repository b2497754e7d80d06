package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SealedBackup;
import app.wakewell.journal.Secret;
import app.wakewell.journal.TargetFile;
import app.wakewell.storage.sealed.NotOpened;
import app.wakewell.storage.sealed.Seal;

/**
 * Makes a sealed backup of a journal.
 *
 * <p>For as long as that takes there is a plain copy in a folder beside the journal that only its owner can open:
 * SQLite copies a journal into a file and nowhere else, a copy is proven by opening that file, and what was sealed is
 * held against it byte by byte. It says no more than the journal, which lies beside it in the clear, it never goes to
 * where the backup goes, and a crash in between leaves it to the next start to clear away.
 *
 * @param files
 *            the journal
 */
record Sealing(JournalFiles files) {

    /**
     * Makes one.
     *
     * @param copying
     *            fills an empty file with a proven copy of the journal
     * @return the code that opens it, like the passphrase
     * @throws Refused
     *             if it is not made
     */
    RecoveryCode run(Path target, boolean replace, String passphrase, Consumer<Path> copying) {
        Secret.Passphrase words = new Secret.Passphrase(passphrase);
        if (!words.isLongEnough()) {
            throw Refused.because("problem.sealed.short", Secret.Passphrase.LEAST);
        }
        refuseOthersFiles(target);
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        Path place = files.unfinished();
        try {
            OwnerOnly.folder(place);
            Path plain = place.resolve(files.name());
            OwnerOnly.emptyFile(plain);
            TargetFile.write(target, replace, out -> {
                copying.accept(plain);
                seal(plain, out, passphrase, code);
            }, written -> prove(written, plain, target, List.of(words, new Secret.Code(code))));
        } catch (IOException refused) {
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), refused);
        } finally {
            discard(place);
        }
        makeNameDurable(target);
        return code;
    }

    /** The ending keeps it from all that belongs to a journal, whatever the person allows to be replaced. */
    private void refuseOthersFiles(Path target) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(SealedBackup.ENDING)) {
            throw Refused.because("problem.sealed.ending", target, SealedBackup.ENDING);
        }
        if (target.toAbsolutePath().normalize().equals(files.journal())) {
            throw Refused.because("problem.restore.same", target);
        }
    }

    private static void seal(Path plain, OutputStream out, String passphrase, RecoveryCode code) throws IOException {
        try (InputStream in = OwnerOnly.content(plain)) {
            new Seal().seal(in, out, passphrase, code);
        }
    }

    /** Opens what was written, from the disk, once with each secret, and holds every byte against the copy. */
    private static void prove(Path written, Path plain, Path target, List<Secret> secrets) throws IOException {
        for (Secret secret : secrets) {
            try (InputStream in = OwnerOnly.content(written); InputStream expected = OwnerOnly.content(plain)) {
                Comparing compared = new Comparing(expected);
                Seal.open(in, compared, secret);
                if (!compared.isEqual() || expected.read() >= 0) {
                    throw Refused.because("problem.sealed.unproven", target);
                }
            } catch (NotOpened changed) {
                throw Refused.because("problem.sealed.unproven", target);
            }
        }
    }

    /** Takes bytes and remembers whether they were the expected ones. */
    private static final class Comparing extends OutputStream {

        private final InputStream expected;
        private boolean equal = true;

        private Comparing(InputStream expected) {
            this.expected = expected;
        }

        private boolean isEqual() {
            return equal;
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[]{(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            byte[] there = expected.readNBytes(length);
            equal = equal && Arrays.equals(there, 0, there.length, bytes, from, from + length);
        }
    }

    private static void discard(Path place) {
        try {
            if (Files.exists(place)) {
                OwnerOnly.discard(place);
            }
        } catch (IOException stays) {
            // only its owner can open it, and the next start clears it away
        }
    }

    private static void makeNameDurable(Path target) {
        try {
            OwnerOnly.forceFolder(target.toAbsolutePath().normalize());
        } catch (IOException notForced) {
            // the content is; some sticks and network places cannot do this for a folder
        }
    }
}
