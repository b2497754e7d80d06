package app.wakewell.ui.fx;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import app.wakewell.advice.Library;
import app.wakewell.domain.Night;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Session;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/** What a screen is made from, without window and threads. */
public final class TestScreens {

    private static final String BUNDLE = "app.wakewell.ui.messages";

    private TestScreens() {}

    /** Where a screen has led, in words. */
    public static final class KeptNavigator implements Navigator {

        private final List<String> asked = new ArrayList<>();

        public List<String> asked() {
            return asked;
        }

        @Override
        public boolean show(String screen) {
            return asked.add(screen);
        }

        @Override
        public boolean show(String screen, Night night) {
            return asked.add(screen + " " + night);
        }

        @Override
        public boolean show(String screen, String name) {
            return asked.add(screen + " " + name);
        }

        @Override
        public void undo() {
            asked.add("undo");
        }

    }

    /** A context over a store. */
    public static ScreenContext context(JournalStore store, Clock clock) {
        Session session = TestJournals.session(store, clock);
        InlineBackground background = new InlineBackground();
        LiveJournal live = LiveJournal.follow(session.journal(), background, JournalState.of(session.journal()));
        return new ScreenContext(session, live, background, clock, new Messages(BUNDLE, Locale.UK),
                new Wording(Locale.UK), new Formats(Locale.UK, clock.getZone()),
                new ViewLoader(ResourceBundle.getBundle(BUNDLE, Locale.UK)), new KeptNavigator(), new KeptNotices(),
                new KeptPreferences(), Library::shipped, new KeptCare());
    }
}
