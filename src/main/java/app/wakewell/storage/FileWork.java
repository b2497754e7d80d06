package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.wakewell.journal.Secret;
import app.wakewell.storage.sealed.Seal;

/**
 * What restoring a journal does to files, step by step; durable, each one, when it returns. An interface, so that a
 * test can fail, or end the program, at every step.
 */
interface FileWork {

    /** Makes a folder that only its owner can open. */
    void folder(Path folder) throws IOException;

    /** Copies a file to a new one that only its owner can read. */
    void copy(Path from, Path to) throws IOException;

    /**
     * Opens a sealed file into a new one that only its owner can read.
     *
     * @throws app.wakewell.storage.sealed.NotOpened
     *             if it is not opened; part of its content may have been written then
     */
    void open(Path sealed, Path to, Secret secret) throws IOException;

    /** Writes a small new file, whole or not at all. */
    void write(Path file, Path beside, String content) throws IOException;

    /** Gives a file another name that none has. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file of ours, or a folder with the files in it, if it is there. */
    void discard(Path unneeded) throws IOException;

    /** The disk itself. */
    final class Disk implements FileWork {

        @Override
        public void folder(Path folder) throws IOException {
            OwnerOnly.folder(folder);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            OwnerOnly.copy(from, to);
        }

        @Override
        public void open(Path sealed, Path to, Secret secret) throws IOException {
            OwnerOnly.copy(sealed, to, (in, out) -> Seal.open(in, out, secret));
        }

        @Override
        public void write(Path file, Path beside, String content) throws IOException {
            OwnerOnly.write(file, beside, content);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            OwnerOnly.replace(from, to);
        }

        @Override
        public void discard(Path unneeded) throws IOException {
            if (Files.exists(unneeded)) {
                OwnerOnly.discard(unneeded);
                OwnerOnly.forceFolder(unneeded);
            }
        }
    }
}
