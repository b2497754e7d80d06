package app.wakewell.ui.shell;

import java.nio.file.Path;

import app.wakewell.ui.fx.JournalCare;

/** {@link JournalCare} by the window that shows the journal. */
final class WindowCare implements JournalCare {

    @Override
    public void restore(Path backup) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void eraseEverything() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hideNow() {
        throw new UnsupportedOperationException();
    }
}
