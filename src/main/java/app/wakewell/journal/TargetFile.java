package app.wakewell.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that the person asked for. It appears whole or not at all: the content goes into a new file beside it, is
 * forced to the disk and then renamed. A link at the target is replaced, never followed.
 */
public final class TargetFile {

    private TargetFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Looks at a file that is whole on the disk and has not got its name yet. */
    @FunctionalInterface
    public interface Proof {
        /**
         * Looks.
         *
         * @throws Refused
         *             if the file is not as it has to be; it does not get its name then
         */
        void look(Path written) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if the target exists and may not be replaced, is a folder, or cannot be written
     */
    public static void write(Path target, boolean replace, Content content) {
        write(target, replace, content, written -> {});
    }

    /**
     * Writes a file that is read back before it counts.
     *
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             as {@link #write(Path, boolean, Content)}, and what the proof throws
     */
    public static void write(Path target, boolean replace, Content content, Proof proof) {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw Refused.because("problem.target.folder", target);
        }
        if (!Files.isDirectory(folder)) {
            throw Refused.because("problem.target.noFolder", target, folder);
        }
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Refused.because("problem.target.exists", target);
        }
        Path beside = folder.resolve("." + file.getFileName() + "."
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".part");
        try {
            writeForced(beside, content);
            proof.look(beside);
            move(beside, file);
        } catch (IOException failure) {
            throw Refused.because("problem.target.unwritable", target, reason(failure));
        } finally {
            discard(beside);
        }
    }

    /** Only its owner can read it: it is health data. Windows takes the rights of the folder. */
    private static void writeForced(Path file, Content content) throws IOException {
        FileAttribute<?>[] rights = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException stays) {
            // the target itself is as it was or whole; a left-over beside it does no harm
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "access denied";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
