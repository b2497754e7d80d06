package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Problem;

/**
 * Tells folders in which a live journal is less safe than on a disk of this computer: those that another program copies
 * to a server file by file, and those of another computer, where locks may not hold. Backups there are fine.
 */
final class CloudFolder {

    /** What folders that are synchronised are called, in small letters. */
    private static final Pattern SYNCHRONISED = Pattern.compile(
            "onedrive( - .*)?|dropbox( \\(.*\\))?|google ?drive|my drive|googledrive-.*|icloud ?drive"
                    + "|com~apple~clouddocs|mobile documents|nextcloud|owncloud|pcloud ?drive|box|box sync|mega|megasync|seafile"
                    + "|syncthing|proton drive|creative cloud files");
    /** Files that a program puts at the top of a folder that it synchronises. */
    private static final List<String> MARKS = List.of(".stfolder", ".dropbox.cache", ".owncloudsync.log",
            ".sync_");
    /** Kinds of file systems that are on another computer. */
    private static final Set<String> DISTANT = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
            "webdav", "davfs", "davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "9p", "afs", "ceph",
            "glusterfs");

    private CloudFolder() {}

    /** What there is to say about the place of a journal, if anything. */
    static Optional<Problem> remark(Path journal) {
        Path place = journal.toAbsolutePath();
        return folder(place).map(folder -> Problem.of("", "problem.place.synchronised", folder.toString()))
                .or(() -> isDistant(place)
                        ? Optional.of(Problem.of("", "problem.place.distant", String.valueOf(place.getParent())))
                        : Optional.empty());
    }

    /** The folder above that is synchronised, if one is. */
    static Optional<Path> folder(Path journal) {
        for (Path folder = journal.getParent(); folder != null; folder = folder.getParent()) {
            Path name = folder.getFileName();
            if (name != null && (isSynchronised(name.toString()) || hasMark(folder))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean isSynchronised(String name) {
        return SYNCHRONISED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean hasMark(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static boolean isDistant(Path journal) {
        return journal.toString().startsWith("\\\\") || journal.toString().startsWith("//")
                || kind(journal.getParent()).filter(CloudFolder::isDistant).isPresent();
    }

    /** Whether a kind of file system is on another computer. */
    static boolean isDistant(String kind) {
        return DISTANT.contains(kind.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> kind(@Nullable Path folder) {
        try {
            return folder == null || !Files.exists(folder)
                    ? Optional.empty()
                    : Optional.of(Files.getFileStore(folder).type());
        } catch (IOException | SecurityException unknown) {
            return Optional.empty();
        }
    }
}
