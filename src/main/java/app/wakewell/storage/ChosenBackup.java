package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Secret;
import app.wakewell.storage.JournalDataSource.Mode;
import app.wakewell.storage.sealed.NotOpened;
import app.wakewell.storage.sealed.Seal;

/**
 * A file that a person points at as a backup, sealed or not.
 *
 * @param file
 *            as the person named it
 */
record ChosenBackup(Path file) {

    /**
     * A file that is there.
     *
     * @throws Refused
     *             if it is not
     */
    static ChosenBackup at(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refused.because(Files.exists(file) ? "problem.restore.noFile" : "problem.file.missing", file);
        }
        return new ChosenBackup(file);
    }

    private Path path() {
        return file.toAbsolutePath().normalize();
    }

    boolean is(JournalFiles journal) throws IOException {
        return Files.exists(journal.journal()) && Files.isSameFile(path(), journal.journal());
    }

    /**
     * Whether only a passphrase or a recovery code opens it.
     *
     * @throws JournalUnusable
     *             if it cannot be read
     */
    boolean isSealed() {
        JournalFiles files = JournalFiles.at(file);
        // what has these beside it is a journal, which may be open here and is not touched
        if (files.wasThere() || Files.exists(files.log())) {
            return false;
        }
        try (InputStream content = OwnerOnly.content(path())) {
            return Seal.isSealed(content);
        } catch (IOException unreadable) {
            throw new JournalUnusable(Reason.UNREADABLE, path(), unreadable);
        }
    }

    /**
     * Copies or opens it to a new file, and checks all of it there.
     *
     * @return the nights in it
     * @throws Refused
     *             if it takes a secret and has none or another one, or takes none and has one
     * @throws JournalUnusable
     *             naming the backup, if it is not a journal as it was written
     */
    long putTo(Path copy, @Nullable Secret secret, OpenCheck check, FileWork work) throws IOException {
        boolean sealed = isSealed();
        if (sealed && secret == null) {
            throw Refused.because("problem.sealed.needed", file);
        }
        if (!sealed && secret != null) {
            throw Refused.because("problem.sealed.not", file);
        }
        if (secret == null) {
            work.copy(path(), copy);
        } else {
            open(copy, secret, work);
        }
        return nights(copy, check, work);
    }

    private void open(Path copy, Secret secret, FileWork work) throws IOException {
        try {
            work.open(path(), copy, secret);
        } catch (NotOpened refused) {
            throw switch (refused.reason()) {
                case WRONG_SECRET -> Refused.because("problem.sealed.wrong", file);
                case DAMAGED -> Refused.because("problem.sealed.damaged", file);
                case NEWER -> Refused.because("problem.sealed.newer", file);
                case TOO_COSTLY -> Refused.because("problem.sealed.costly", file);
                case NOT_SEALED -> Refused.because("problem.sealed.not", file);
            };
        }
    }

    /** The nights in a copy that is as it was written; anything else is told of the file it was made from. */
    private long nights(Path copy, OpenCheck check, FileWork work) throws IOException {
        try (Sql sql = new JournalDataSource(copy).open(Mode.READ)) {
            return check.run(sql).of(Table.ENTRY).count();
        } catch (JournalUnusable unusable) {
            throw new JournalUnusable(Sql.isNoDatabase(unusable) ? Reason.FOREIGN : unusable.reason(), path(),
                    unusable);
        } finally {
            // a reader leaves these behind where a file was written with a log; they belong to no other
            for (String ending : List.of("-wal", "-shm")) {
                work.discard(copy.resolveSibling(copy.getFileName() + ending));
            }
        }
    }
}
