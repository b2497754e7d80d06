package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;

/** {@link Notices} that a test can read. */
public final class KeptNotices implements Notices {

    private final List<String> said = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    public List<String> said() {
        return said;
    }

    public List<Throwable> failures() {
        return failures;
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public void offer(String text, String action, Runnable run) {
        said.add(text + " [" + action + "]");
    }

    @Override
    public void failed(Throwable failure) {
        failures.add(failure);
    }
}
