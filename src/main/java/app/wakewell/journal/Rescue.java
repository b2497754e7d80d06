package app.wakewell.journal;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
     * Whether only a passphrase or a recovery code opens a backup.
     *
     * @throws Refused
     *             if there is no such file
     */
    boolean needsSecret(Path backup);

    /**
     * Looks whether a sealed backup is as it was written and whether a secret opens it: opens it in a private folder,
     * checks it as {@link #restore} does and clears it away again. Nothing else is made or changed.
     *
     * @param journal
     *            the journal that it is a backup of
     * @return nights written in it
     * @throws Refused
     *             if it is not opened: {@code problem.sealed.wrong} if the passphrase or the code is another one,
     *             further ones if it is damaged, no sealed backup, of a newer version, or asks for too much memory or
     *             time
     * @throws JournalUnusable
     *             naming the backup if what is in it is not a journal as it was written
     */
    long check(JournalOpener.Request journal, Path sealed, Secret secret);

    /**
     * Puts what a backup holds in the place of a journal. The backup is copied in and checked first; the journal that
     * was there is renamed with all that belongs to it and never deleted. Whatever interrupts this, the old one or the
     * new one is there, whole.
     *
     * @param journal
     *            which one; it must not be open
     * @param secret
     *            what opens the backup where {@link #needsSecret} says so, else {@code null}
     * @throws Refused
     *             if there is no such backup, it is the journal itself, or it is not opened as in {@link #check(
     *             JournalOpener.Request, Path, Secret)}
     * @throws JournalUnusable
     *             naming the backup if it is damaged, no journal, or of a newer version; naming the journal if it is in
     *             use or its folder cannot be written
     */
    Restored restore(JournalOpener.Request journal, Path backup, @Nullable Secret secret);

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
