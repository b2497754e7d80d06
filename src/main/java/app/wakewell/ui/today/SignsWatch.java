package app.wakewell.ui.today;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.journal.SignsNow;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.SignsLook;

/**
 * Looks, whenever a field that was answered is left, whether what was noted leads to the list of warning signs: opens
 * it where that is due, and says in one line what is open. Never while an answer is being given.
 */
final class SignsWatch {

    private final SignsLook looking;
    private final Navigator navigator;
    private final TodayWords words;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    /** Whether anything was answered since it was last looked. */
    private boolean answered;
    /** Whether the line asks something; it is put once and stays for as long as the night is on the form. */
    private boolean asks;

    SignsWatch(ScreenContext context, TodayWords words) {
        looking = new SignsLook(context);
        navigator = context.navigator();
        this.words = words;
    }

    /** What is open, or is asked about further signs; empty where nothing is, and until something was saved. */
    ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Another night is on the form. */
    void begin() {
        line.set("");
        asks = false;
    }

    /** Something was answered and is on its way to the journal. */
    void answered() {
        answered = true;
    }

    /** The hands have left a field, or the form. */
    void left() {
        if (answered) {
            answered = false;
            looking.look(seen -> found(seen.now()));
        }
    }

    private void found(SignsNow now) {
        if (!now.open().isEmpty()) {
            say(words.text("today.signs.open", now.open().size()), false);
        } else if (!now.questions().isEmpty()) {
            say(now.questions().getFirst().item().cardText(), true);
        } else if (!asks) {
            say("", false);
        }
        if (now.opens()) {
            looking.keepOpened();
            navigator.show(Navigator.SIGNS);
        } else if (!now.items().isEmpty()) {
            looking.keepShown(now);
        }
    }

    private void say(String said, boolean question) {
        line.set(said);
        asks = question;
    }
}
