package app.wakewell.ui.fx;

import java.time.Clock;
import java.util.function.Supplier;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.journal.Session;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.settings.Preferences;

/**
 * What a screen is made from.
 *
 * @param session
 *            the open journal; touched only in work handed to {@code background}
 * @param live
 *            what the journal holds now, as a property on the JavaFX thread
 * @param background
 *            runs work off the JavaFX thread
 * @param clock
 *            tells the time and the zone of the person
 * @param messages
 *            the words on screen
 * @param wording
 *            words for values of the domain
 * @param formats
 *            dates and times as people read them
 * @param views
 *            loads FXML
 * @param navigator
 *            leads to other screens
 * @param notices
 *            tells the person what happened
 * @param preferences
 *            how the person likes the window and its screens
 * @param library
 *            reads the advice library, when it is asked for and not before; throws
 *            {@link app.wakewell.advice.LibraryUnusable}
 * @param care
 *            what is done to a journal as a whole
 */
public record ScreenContext(Session session, LiveJournal live, Background background, Clock clock, Messages messages,
        Wording wording, Formats formats, ViewLoader views, Navigator navigator, Notices notices,
        Preferences preferences, Supplier<AdviceLibrary> library, JournalCare care) {}
