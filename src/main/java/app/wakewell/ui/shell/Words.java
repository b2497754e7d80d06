package app.wakewell.ui.shell;

import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;

import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.ViewLoader;

/**
 * Everything that is put into words, in one language.
 *
 * @param messages
 *            the words on screen
 * @param wording
 *            words for values of the domain
 * @param formats
 *            dates and times
 * @param views
 *            loads FXML with the same words
 */
record Words(Messages messages, Wording wording, Formats formats, ViewLoader views) {

    private static final String BUNDLE = "app.wakewell.ui.messages";

    static Words in(Locale locale, ZoneId zone) {
        return new Words(new Messages(BUNDLE, locale), new Wording(locale), new Formats(locale, zone),
                new ViewLoader(ResourceBundle.getBundle(BUNDLE, locale, Words.class.getModule())));
    }
}
