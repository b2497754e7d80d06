package app.wakewell.ui.shell;

import java.util.Optional;

import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalOpener.Request;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Session;
import app.wakewell.ui.fx.JournalState;

/**
 * A journal that was opened for the window, as far as it can be used.
 *
 * @param session
 *            the open journal
 * @param state
 *            what it held then
 * @param onlyLooking
 *            why it can only be looked at, if so
 */
record OpenedJournal(Session session, JournalState state, Optional<Reason> onlyLooking) {

    /**
     * Opens a journal; one that cannot be written, or that a newer version wrote, to look at. On the journal's thread.
     *
     * @throws JournalUnusable
     *             if it cannot even be looked at, with the reason why it could not be opened as asked
     */
    static OpenedJournal open(JournalOpener opener, Request request) {
        try {
            return opened(opener, request,
                    request.use() == Use.SALVAGE ? Optional.of(Reason.DAMAGED) : Optional.empty());
        } catch (JournalUnusable unusable) {
            Use lesser = request.use() != Use.WRITE ? request.use() : switch (unusable.reason()) {
                case READ_ONLY, DISK_FULL -> Use.READ;
                case NEWER -> Use.SALVAGE;
                default -> Use.WRITE;
            };
            if (lesser == request.use()) {
                throw unusable;
            }
            try {
                return opened(opener, new Request(request.file(), request.demo(), lesser),
                        Optional.of(unusable.reason()));
            } catch (JournalUnusable notEvenThat) {
                unusable.addSuppressed(notEvenThat);
                throw unusable;
            }
        }
    }

    private static OpenedJournal opened(JournalOpener opener, Request request, Optional<Reason> onlyLooking) {
        Session session = opener.open(request);
        return new OpenedJournal(session, JournalState.of(session.journal()), onlyLooking);
    }

    /** The same as it is now. On the journal's thread. */
    OpenedJournal now() {
        return new OpenedJournal(session, JournalState.of(session.journal()), onlyLooking);
    }
}
