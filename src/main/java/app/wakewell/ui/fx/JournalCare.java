package app.wakewell.ui.fx;

import java.nio.file.Path;

/**
 * What is done to a journal as a whole. Each asks first where something goes or changes place, and leaves an open
 * window behind. Called on the JavaFX thread.
 */
public interface JournalCare {

    /**
     * Puts a backup in the place of the open journal: says what will happen, asks for the passphrase or the recovery
     * code where it is sealed, closes the journal, restores beside it, opens again, and says what was done and where
     * the journal lies that was there before. Where that fails, the journal that was there is open again.
     *
     * @param backup
     *            a backup, or any other journal file
     */
    void restore(Path backup);

    /**
     * Deletes the journal with everything that belongs to it: names every file and place that goes, and asks twice.
     * Opens the first start then.
     */
    void eraseEverything();

    /** Blanks the window and its title, after what is being written is saved; one key brings it back. */
    void hideNow();
}
