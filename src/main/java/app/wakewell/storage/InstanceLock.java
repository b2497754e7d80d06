package app.wakewell.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * Holds that one journal is changed by one window or command only. The lock is on a file of its own, because closing
 * any channel of the journal file would drop SQLite's locks; the system releases it when the process ends, however that
 * happens. The file stays behind: deleting it would let two hold "the" lock.
 */
final class InstanceLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path key;
    private final Set<Path> heldHere;

    private InstanceLock(FileChannel channel, Path key, Set<Path> heldHere) {
        this.channel = channel;
        this.key = key;
        this.heldHere = heldHere;
    }

    /**
     * Takes the lock of a journal.
     *
     * @param heldHere
     *            the journals already held by this process: trying a second channel and closing it would drop the first
     *            one's lock
     * @throws JournalUnusable
     *             if another holds it, or the folder cannot be written
     */
    static InstanceLock take(JournalFiles files, Set<Path> heldHere) {
        if (!heldHere.add(files.lock())) {
            throw new JournalUnusable(Reason.IN_USE, files.journal(), "open in this program already");
        }
        FileChannel channel = null;
        try {
            makeFile(files.lock());
            channel = FileChannel.open(files.lock(), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new InstanceLock(channel, files.lock(), heldHere);
            }
        } catch (OverlappingFileLockException here) {
            // the same answer as for another process
        } catch (IOException failure) {
            release(channel, files.lock(), heldHere);
            throw new JournalUnusable(Reason.READ_ONLY, files.journal(), failure);
        }
        release(channel, files.lock(), heldHere);
        throw new JournalUnusable(Reason.IN_USE, files.journal(), "another window or command has it open");
    }

    private static void makeFile(Path lock) throws IOException {
        try {
            if (!Files.exists(lock)) {
                OwnerOnly.emptyFile(lock);
            }
        } catch (FileAlreadyExistsException another) {
            // made by another start at this very moment: the lock itself decides between the two
        }
    }

    @Override
    public void close() {
        release(channel, key, heldHere);
    }

    private static void release(@Nullable FileChannel channel, Path key, Set<Path> heldHere) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException gone) {
            // the lock ends with the process at the latest
        } finally {
            heldHere.remove(key);
        }
    }
}
