package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import app.wakewell.journal.Backup;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * A folder with the backups of one journal; those of other journals may lie in it, too.
 *
 * @param path
 *            the folder, which may not be there
 * @param files
 *            the journal
 */
record BackupFolder(Path path, JournalFiles files) {

    /** What the name of a backup that was found damaged ends with from then on. */
    static final String DAMAGED = ".damaged";

    /** The backups in it, newest first. */
    List<BackupName> names() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.flatMap(file -> name(file).stream())
                    .sorted(BackupName.NEWEST_FIRST)
                    .toList();
        } catch (IOException unreadable) {
            throw new JournalUnusable(Reason.UNREADABLE, path, unreadable);
        }
    }

    private Optional<BackupName> name(Path file) {
        return BackupName.of(String.valueOf(file.getFileName()), files.name());
    }

    Path file(BackupName name) {
        return path.resolve(name.toString());
    }

    /** A new, empty file in it for a backup that is not proven yet. */
    Path begin() throws IOException {
        OwnerOnly.folder(path);
        Path unproven = path.resolve(files.unfinished().getFileName());
        OwnerOnly.emptyFile(unproven);
        return unproven;
    }

    /**
     * Gives a proven file its name, with the next number of this folder; whole and durable when this returns.
     *
     * @return the name
     */
    BackupName finish(Path proven, BackupName name) throws IOException {
        BackupName next = name.numbered(1 + names().stream().mapToInt(BackupName::number).max().orElse(0));
        OwnerOnly.force(proven);
        OwnerOnly.replace(proven, file(next));
        return next;
    }

    /** Deletes what a rotation does not keep; what cannot be deleted is one too many, which does no harm. */
    void thin(Rotation rotation) {
        for (BackupName name : rotation.superseded(names())) {
            discard(file(name));
        }
    }

    /** Everything in it that was made for this journal, by name, and that does not say it holds another one. */
    List<Path> everything() throws IOException {
        Optional<String> id = Marker.of(files).map(Marker::id);
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(file -> files.isSetAsideOrUnfinished(file) || isBackup(file))
                    .filter(file -> id.isEmpty() || id(file).map(id.get()::equals).orElse(true))
                    .sorted()
                    .toList();
        }
    }

    private boolean isBackup(Path file) {
        return BackupName.of(String.valueOf(file.getFileName()).replaceFirst("(\\.damaged)?(-wal|-shm|-journal)?$", ""),
                files.name()).isPresent();
    }

    /** The journal that a backup says it is of, where it can be read. */
    private static Optional<String> id(Path backup) {
        if (!Files.isRegularFile(backup, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Sql sql = new JournalDataSource(backup).open(JournalDataSource.Mode.FROZEN)) {
            return sql.texts("SELECT id FROM journal").stream().findFirst();
        } catch (JournalUnusable | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** Takes a damaged backup out of those that count, and keeps its bytes. */
    void setAside(BackupName name) throws IOException {
        Files.move(file(name), path.resolve(name + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    }

    Backup backup(BackupName name) {
        return new Backup(file(name), name.why(), name.at(), nights(file(name)));
    }

    /** Only counted and not proven again, as there may be dozens. */
    private static OptionalLong nights(Path backup) {
        try (Sql sql = new JournalDataSource(backup).open(JournalDataSource.Mode.FROZEN)) {
            return OptionalLong.of(sql.number("SELECT count(*) FROM entry"));
        } catch (JournalUnusable | IllegalStateException unreadable) {
            return OptionalLong.empty();
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // an unproven one is told by its name and cleared away with the next
        }
    }
}
