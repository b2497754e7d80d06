package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.JournalCare;
import app.wakewell.ui.seal.DialogPlace;

/** {@link JournalCare} by the window that shows the journal, or that says why it cannot. */
final class WindowCare implements JournalCare {

    private final Restoring restoring;
    private final Erasing erasing;
    private final Hands hands;
    private final Runnable hide;
    private final boolean sampleOnly;

    /** Closes the journal for a while. */
    @FunctionalInterface
    interface Closing {

        /**
         * Saves what is being written, closes the journal if it is open, does something with its file on the journal's
         * thread, and opens it again, whatever became of that.
         *
         * @param work
         *            what to do while it is closed
         * @param then
         *            gets the result when it is open again
         * @param failed
         *            gets what went wrong, when it is open again
         */
        <T> void during(Supplier<T> work, Consumer<? super T> then, Consumer<? super RuntimeException> failed);
    }

    /**
     * What the window lends for it.
     *
     * @param background
     *            the threads
     * @param dialogs
     *            where it asks and tells
     * @param words
     *            bundles, words and formats
     * @param closing
     *            closes the journal for a while
     */
    record Hands(Background background, CareDialog.Place dialogs, Words words, Closing closing) {

        CareDialog dialog(String id, String titleKey) {
            return new CareDialog(dialogs, id, text(titleKey));
        }

        /** Where the passphrase of an encrypted backup is asked for. */
        DialogPlace secretPlace() {
            return new DialogPlace(dialogs.owner(), words.messages(), words.wording(), words.views(), background,
                    dialogs.stylesheets().get());
        }

        String text(String key, Object... values) {
            return words.messages().text(key, values);
        }

        /** Why something did not go. */
        String why(RuntimeException failure) {
            return switch (failure) {
                case Refused refused -> refused.problems()
                        .stream()
                        .map(words.wording()::problem)
                        .collect(Collectors.joining(" "));
                case JournalUnusable unusable -> words.wording().problem(unusable.problem());
                default -> text("shell.failed.detail", failure.getClass().getSimpleName());
            };
        }
    }

    /**
     * Care for one journal.
     *
     * @param setting
     *            names the journal: the person's own, also while the sample journal is shown
     * @param hide
     *            hides the screen
     */
    WindowCare(JournalWindow.Setting setting, Hands hands, Runnable hide) {
        restoring = new Restoring(setting.journals().rescue(), setting.request(), hands);
        erasing = new Erasing(setting.journals().erasure(), setting.request(), setting.settings().path(), hands);
        this.hands = hands;
        this.hide = hide;
        sampleOnly = setting.request().demo();
    }

    /** Does something to the person's journal, where the program was not started with the sample alone. */
    private void ofThePerson(Runnable care) {
        if (sampleOnly) {
            hands.dialog("sample-only", "care.sample.title").line(hands.text("care.sample")).tells();
        } else {
            care.run();
        }
    }

    @Override
    public void restore(Path backup) {
        ofThePerson(() -> restoring.begin(backup));
    }

    @Override
    public void eraseEverything() {
        ofThePerson(erasing::begin);
    }

    @Override
    public void hideNow() {
        hide.run();
    }
}
