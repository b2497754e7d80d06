package app.wakewell.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import app.wakewell.journal.Archive;
import app.wakewell.journal.Archives;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.Refused;
import app.wakewell.journal.TargetFile;

/** Whole journals as JSON, in the form that {@code assets/formats/journal-json.md} describes. */
public final class JsonArchives implements Archives {

    static final String FORMAT = "wakewell-journal";
    static final int VERSION = 1;

    /** Larger files are not read, so that a hostile one cannot fill the memory; none is written. */
    static final int LARGEST_MEGABYTES = 64;
    static final long LARGEST = (long) LARGEST_MEGABYTES << 20;

    private static final int BEGINNING = 512;

    @Override
    public void write(Archive archive, Path target, Parts parts, boolean replace) {
        TargetFile.write(target, replace, out -> {
            LimitedStream limited = new LimitedStream(out, LARGEST);
            try {
                new ArchiveWriter(parts).write(archive, limited);
            } catch (LimitedStream.TooLarge large) {
                throw Refused.because("problem.json.large", target, LARGEST_MEGABYTES);
            }
        });
    }

    @Override
    public boolean recognises(Path file) {
        try (InputStream in = Files.isRegularFile(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.replace("\uFEFF", "").stripLeading().startsWith("{");
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Contents read(Path file) {
        return ArchiveReader.read(file);
    }
}
