package app.wakewell.journal;

import java.nio.file.Path;
import java.util.Optional;

/** Port: looks after a journal that is not open, in whatever state it is. */
public interface Rescue {

    /**
     * Looks whether everything in a journal is as it was written. Changes nothing and makes no file; damage is told and
     * not thrown.
     *
     * @param journal
     *            which one; what for does not matter
     */
    Checkup check(JournalOpener.Request journal);

    /**
     * Puts what a backup holds in the place of a journal. The backup is copied in and checked first; the journal that was
     * there is renamed with all that belongs to it and never deleted. Whatever interrupts this, the old one or the new one
     * is there, whole.
     *
     * @param journal
     *            which one; it must not be open
     * @throws Refused
     *             if there is no such backup, or it is the journal itself
     * @throws JournalUnusable
     *             naming the backup if it is damaged, no journal, or of a newer version; naming the journal if it is in use
     *             or its folder cannot be written
     */
    Restored restore(JournalOpener.Request journal, Path backup);

    /**
     * What a restore did.
     *
     * @param journal
     *            the journal as it is now
     * @param nights
     *            nights written in it
     * @param setAside
     *            where the journal lies that was there before, if there was one
     */
    record Restored(Path journal, long nights, Optional<Path> setAside) {}
}
