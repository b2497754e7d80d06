package app.wakewell.ui.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does nothing to a journal and remembers what was asked for, in words: {@code restore FILE}, {@code erase},
 * {@code hide}.
 */
public final class KeptCare implements JournalCare {

    private final List<String> asked = new ArrayList<>();

    public List<String> asked() {
        return asked;
    }

    @Override
    public void restore(Path backup) {
        asked.add("restore " + backup);
    }

    @Override
    public void eraseEverything() {
        asked.add("erase");
    }

    @Override
    public void hideNow() {
        asked.add("hide");
    }
}
