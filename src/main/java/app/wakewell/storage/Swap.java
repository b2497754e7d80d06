package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts a whole journal in the place of another, which is renamed with all that SQLite keeps beside it. As that takes
 * several renames, what is intended is written down first: whoever opens the journal after an interruption carries it
 * out.
 *
 * @param files
 *            the journal
 * @param incoming
 *            the folder with the one that comes, under the same name
 * @param aside
 *            what the one that goes is called from then on
 */
record Swap(JournalFiles files, Path incoming, Path aside) {

    /** What SQLite keeps beside a file and cannot do without. */
    private static final List<String> BESIDE = List.of("-wal", "-journal");
    /** What it can make anew. */
    private static final String INDEX = "-shm";

    /** The one that was interrupted, if one was. */
    static Optional<Swap> interrupted(JournalFiles files) {
        try {
            List<String> lines = Files.exists(intention(files)) ? OwnerOnly.lines(intention(files)) : List.of();
            return lines.size() == 2
                    ? Optional.of(new Swap(files, files.folder().resolve(lines.get(0)),
                            files.folder().resolve(lines.get(1))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The small file that says what a swap is about to do. */
    static Path intention(JournalFiles files) {
        return files.journal().resolveSibling(files.name() + ".restoring");
    }

    /**
     * Swaps the two.
     *
     * @throws IOException
     *             if that is not possible; the old one is in its place then
     */
    void begin(FileWork work) throws IOException {
        work.write(intention(files), files.unfinished(), incoming.getFileName() + "\n" + aside.getFileName() + "\n");
        try {
            carryOut(work);
        } catch (IOException refused) {
            if (Files.exists(incoming.resolve(files.name()))) {
                takeBack(work, refused);
                throw refused;
            }
            // the new one is in its place; what is left to clear away, the next opening does
        }
    }

    /** Does what is still to be done; from any point on. */
    void carryOut(FileWork work) throws IOException {
        Path comes = incoming.resolve(files.name());
        if (Files.exists(comes)) {
            if (Files.exists(files.journal())) {
                work.rename(files.journal(), aside);
            }
            for (String beside : BESIDE) {
                Path goes = of(files.journal(), beside);
                if (Files.exists(goes) && Files.size(goes) == 0) {
                    work.discard(goes); // left by a reader; says nothing
                } else if (Files.exists(goes)) {
                    work.rename(goes, of(aside, beside));
                }
            }
            work.discard(of(files.journal(), INDEX));
            work.rename(comes, files.journal());
        }
        work.discard(intention(files));
        work.discard(incoming);
    }

    /** Takes back what was done, as far as the disk still lets us; if it does not, the next opening carries it out. */
    private void takeBack(FileWork work, IOException refused) {
        try {
            for (String beside : BESIDE) {
                if (Files.exists(of(aside, beside))) {
                    work.rename(of(aside, beside), of(files.journal(), beside));
                }
            }
            if (Files.exists(aside)) {
                work.rename(aside, files.journal());
            }
            work.discard(intention(files));
            work.discard(incoming);
        } catch (IOException again) {
            refused.addSuppressed(again);
        }
    }

    private static Path of(Path journal, String ending) {
        return journal.resolveSibling(journal.getFileName() + ending);
    }
}
