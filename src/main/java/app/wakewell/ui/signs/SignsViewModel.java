package app.wakewell.ui.signs;

import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.ScreenContext;

/** Remembers that the page was open, which the report says. */
final class SignsViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;

    SignsViewModel(ScreenContext context) {
        journal = context.session().journal();
        live = context.live();
        background = context.background();
    }

    void shown() {
        if (!live.state().readOnly()) {
            background.run(() -> {
                journal.signsSeen();
                return true;
            }, seen -> {});
        }
    }
}
