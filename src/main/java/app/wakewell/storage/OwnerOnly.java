package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Files and folders that only their owner may read: a journal is health data. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes a folder and those above it; one that is there already stays as it is. */
    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            folder(above);
        }
        try {
            Files.createDirectory(folder, attributes(folder, "rwx------"));
            restrict(folder);
        } catch (FileAlreadyExistsException meanwhile) {
            if (!Files.isDirectory(folder)) {
                throw meanwhile;
            }
        }
    }

    /** Makes an empty file, which must not be there yet. */
    static void emptyFile(Path file) throws IOException {
        Files.createFile(file, attributes(file, "rw-------"));
        restrict(file);
    }

    /** Makes what goes into a file of what is in another one. */
    @FunctionalInterface
    interface Turning {
        void run(InputStream in, OutputStream out) throws IOException;
    }

    /** Copies a file to one that is not there yet; whole on the disk when this returns. */
    static void copy(Path from, Path to) throws IOException {
        copy(from, to, InputStream::transferTo);
    }

    /** As {@link #copy(Path, Path)}, with what the content is turned into on the way. */
    static void copy(Path from, Path to, Turning turning) throws IOException {
        emptyFile(to);
        try (InputStream in = content(from); OutputStream out = Files.newOutputStream(to)) {
            turning.run(in, out);
        }
        force(to);
    }

    /** The bytes of a copy, which is no journal that may be open. */
    static InputStream content(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /** The lines of a small file. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    /** Makes a new folder for temporary files. */
    static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("wakewell");
        restrict(folder);
        return folder;
    }

    /** Writes a small file whole: beside first, forced to the disk, then renamed. */
    static void write(Path file, Path beside, String content) throws IOException {
        Files.deleteIfExists(beside);
        emptyFile(beside);
        Files.writeString(beside, content);
        force(beside);
        replace(beside, file);
    }

    /** Renames a file that is whole on the disk to its name, and makes the name durable too. */
    static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the name of a file durable; Windows cannot open a folder and keeps names safe by itself. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Deletes a file of ours, or a folder of ours with the files in it. */
    static void discard(Path unneeded) throws IOException {
        if (Files.isDirectory(unneeded, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(unneeded)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(unneeded);
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void restrict(Path path) throws IOException {
        @Nullable
        AclFileAttributeView view = isPosix(path)
                ? null
                : Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(path))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .setFlags(Files.isDirectory(path)
                            ? EnumSet.of(AclEntryFlag.FILE_INHERIT,
                                    AclEntryFlag.DIRECTORY_INHERIT)
                            : EnumSet.noneOf(AclEntryFlag.class))
                    .build()));
        }
    }
}
