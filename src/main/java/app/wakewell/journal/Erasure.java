package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Port: deletes a journal that is not open with everything that belongs to it, for good. */
public interface Erasure {

    /**
     * What would go. Changes nothing.
     *
     * @param journal
     *            which one; what for does not matter
     */
    Plan plan(JournalOpener.Request journal);

    /**
     * Deletes what a plan names and nothing else. A link is deleted and what it leads to is not touched; a folder is
     * deleted only where nothing is left in it. What is in the way of one file keeps no other from going.
     *
     * @return what could not be deleted; empty if all is gone
     * @throws JournalUnusable
     *             if the journal is in use; nothing is deleted then
     */
    List<Path> erase(Plan plan);

    /**
     * What belongs to a journal.
     *
     * @param journal
     *            the journal
     * @param files
     *            every file that is there now and would go, in that order: the journal itself and what SQLite keeps
     *            beside it, journals that a restore set aside, backups, and small files that say there is a journal
     * @param folders
     *            folders that would go with them where nothing else is in them
     * @param outOfReach
     *            places where backups may lie that are not there now, such as a stick that is not plugged in
     */
    record Plan(Path journal, List<Path> files, List<Path> folders, List<Path> outOfReach) {

        public Plan {
            files = List.copyOf(files);
            folders = List.copyOf(folders);
            outOfReach = List.copyOf(outOfReach);
        }

        /** The same with more files, which go last. */
        public Plan with(List<Path> more) {
            return new Plan(journal, Stream.concat(files.stream(), more.stream()).toList(), folders,
                    outOfReach);
        }
    }
}
