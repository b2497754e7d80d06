package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Problem;
import app.wakewell.journal.JournalUnusable;

/**
 * Where the backups of a journal go: beside it, and as a further copy into a second place if the person chose one. A
 * second place that is not there (a stick that is not plugged in) is said and never fails anything.
 */
final class BackupPlaces {

    private final JournalFiles files;
    private final Supplier<Optional<Path>> second;
    private Optional<BackupFolder> looked = Optional.empty();
    private @Nullable Problem trouble;

    /**
     * The places of a journal.
     *
     * @param second
     *            tells the second place, which the person may change at any time
     */
    BackupPlaces(JournalFiles files, Supplier<Optional<Path>> second) {
        this.files = files;
        this.second = second;
    }

    BackupFolder usual() {
        return new BackupFolder(files.backups(), files);
    }

    private Optional<BackupFolder> second() {
        return second.get()
                .map(Path::toAbsolutePath)
                .filter(place -> !place.equals(files.backups()))
                .map(place -> new BackupFolder(place, files));
    }

    /** Those that are there. */
    List<BackupFolder> all() {
        List<BackupFolder> there = new ArrayList<>(List.of(usual()));
        second().ifPresent(there::add);
        there.removeIf(folder -> !Files.isDirectory(folder.path()));
        return there;
    }

    /** Those that are not there now. */
    List<Path> outOfReach() {
        return second().map(BackupFolder::path).filter(place -> !Files.isDirectory(place)).stream().toList();
    }

    /**
     * What is the matter with the second place, if anything. Looked at anew only with each backup: it may be far away.
     */
    Optional<Problem> trouble() {
        Optional<BackupFolder> place = second();
        if (!place.equals(looked)) {
            looked = place;
            trouble = place.filter(chosen -> !Files.isDirectory(chosen.path()))
                    .map(BackupPlaces::missing)
                    .orElse(null);
        }
        return Optional.ofNullable(trouble);
    }

    private static Problem missing(BackupFolder place) {
        return Problem.of("", "problem.backup.second.missing", place.path().toString());
    }

    /**
     * Copies a backup to the second place, if there is one.
     *
     * @param proof
     *            throws {@link JournalUnusable} if the copy is not equal
     */
    void copyToSecond(Path backup, Rotation rotation, Consumer<Path> proof) {
        looked = Optional.empty();
        if (trouble().isPresent() || second().isEmpty()) {
            return;
        }
        BackupFolder place = second().get();
        try {
            copy(backup, place, proof);
            place.thin(rotation);
        } catch (IOException | JournalUnusable refused) {
            trouble = Problem.of("", "problem.backup.second.failed", place.path().toString(), reason(refused));
        }
    }

    private void copy(Path backup, BackupFolder place, Consumer<Path> proof) throws IOException {
        Path unproven = place.path().resolve(String.valueOf(files.unfinished().getFileName()));
        try {
            OwnerOnly.copy(backup, unproven);
            proof.accept(unproven);
            place.finish(unproven, BackupName
                    .of(String.valueOf(backup.getFileName()), files.name())
                    .orElseThrow());
        } finally {
            BackupFolder.discard(unproven);
        }
    }

    private static String reason(Exception refused) {
        return refused instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : Objects.requireNonNullElse(refused.getMessage(), refused.getClass().getSimpleName());
    }
}
