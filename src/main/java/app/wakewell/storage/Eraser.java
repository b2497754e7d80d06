package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.wakewell.journal.Erasure.Plan;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * Finds and deletes everything that belongs to one journal. Looks for nothing but what has a name that Wakewell gives.
 */
final class Eraser {

    /** What SQLite keeps beside any database file. */
    private static final List<String> BESIDE = List.of("", "-wal", "-shm", "-journal");

    private final Path asked;
    private final JournalFiles files;
    private final BackupPlaces places;

    /**
     * For one journal.
     *
     * @param asked
     *            the journal as the person names it, which may be a link to it
     */
    Eraser(Path asked, JournalFiles files, BackupPlaces places) {
        this.asked = asked.toAbsolutePath().normalize();
        this.files = files;
        this.places = places;
    }

    Plan plan() {
        List<Path> found = new ArrayList<>();
        if (Files.isSymbolicLink(asked)) {
            found.add(asked);
        }
        BESIDE.forEach(ending -> found.add(files.journal().resolveSibling(files.name() + ending)));
        try (Stream<Path> beside = Files.list(files.folder())) {
            beside.filter(files::isSetAsideOrUnfinished).sorted().forEach(found::add);
            for (BackupFolder folder : places.all()) {
                found.addAll(folder.everything());
            }
        } catch (IOException unreadable) {
            throw new JournalUnusable(Reason.UNREADABLE, files.journal(), unreadable);
        }
        found.addAll(List.of(Swap.intention(files), files.bell(), files.marker(), files.lock()));
        return new Plan(files.journal(),
                found.stream().distinct().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList(),
                Stream.of(files.backups()).filter(Files::isDirectory).toList(), places.outOfReach());
    }

    /**
     * Deletes what a plan names, by who holds the lock.
     *
     * @return what is still there
     */
    @SuppressWarnings("unused") // that somebody holds the lock is what the parameter is for
    static List<Path> erase(Plan plan, InstanceLock lock) {
        List<Path> left = new ArrayList<>();
        for (Path file : plan.files()) {
            delete(file).ifPresent(left::add);
        }
        for (Path folder : plan.folders()) {
            if (isEmpty(folder)) {
                delete(folder).ifPresent(left::add);
            }
        }
        return left;
    }

    /** Deletes a file, or a link and not what it leads to. */
    private static Optional<Path> delete(Path file) {
        try {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                OwnerOnly.discard(file);
            } else {
                Files.deleteIfExists(file);
            }
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(file);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
