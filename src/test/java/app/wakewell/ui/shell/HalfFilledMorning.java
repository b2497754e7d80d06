package app.wakewell.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import app.wakewell.domain.Episode;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Session;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.storage.SqliteJournals;
import app.wakewell.ui.fx.TestJournals;

/** Fills half of a form in a window, leaves the hands in the note, and waits to be killed. */
public final class HalfFilledMorning {

    /** What is typed into the note; no key follows that would leave it. */
    static final String NOTE = "abc";

    private HalfFilledMorning() {}

    /**
     * Runs until killed.
     *
     * @param args
     *            the journal, the folder of the settings, and the file that takes the note of each draft that is saved
     */
    public static void main(String[] args) throws InterruptedException {
        Path saved = Path.of(args[2]);
        JournalOpener opener = request -> {
            JournalStore store = new SqliteJournals().open(Path.of(args[0]), request.use(), TestJournals.MORNING,
                    false);
            Session session = TestJournals.session(telling(store, saved), TestJournals.MORNING);
            session.journal().answerEpisode(Episode.LASTING);
            return session;
        };
        WindowFixture window = WindowFixture.open(opener, Path.of(args[1]), ThemeChoice.LIGHT, 1024, 640);
        window.await(() -> window.isFocused("#painRising"));
        window.type(KeyCode.TAB, KeyCode.D, KeyCode.DIGIT4);
        window.robot().interact(() -> window.found("#note", Node.class).requestFocus());
        window.type(KeyCode.A, KeyCode.B, KeyCode.C);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** The store itself, which tells of a draft after it is there. */
    private static JournalStore telling(JournalStore store, Path saved) {
        return (JournalStore) Proxy.newProxyInstance(HalfFilledMorning.class.getClassLoader(),
                new Class<?>[]{JournalStore.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(store, arguments);
                        if (arguments != null && arguments[0] instanceof Draft draft) {
                            tell(draft.answers().get(NightFields.NOTE).orElse(""), saved);
                        }
                        return result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static void tell(String note, Path saved) {
        try {
            Files.writeString(saved, note + "\n", StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
