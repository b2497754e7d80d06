package app.wakewell.ui.seal;

import java.util.Optional;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.wakewell.journal.Refused;
import app.wakewell.journal.Secret;
import app.wakewell.ui.fx.Background;

/** What opens an encrypted backup, tried as often as the person likes. */
final class SecretViewModel {

    private static final String WRONG = "problem.sealed.wrong";
    /** Anything of about the length of a recovery code may be one with a slip of the pen. */
    private static final int SHORTEST_SLIP = 26;
    private static final int LONGEST_SLIP = 30;

    private final ToLongFunction<Secret> trying;
    private final Background background;
    private final SealedTexts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private Optional<SecretDialog.Opened> opened = Optional.empty();

    /**
     * Nothing is typed yet.
     *
     * @param trying
     *            opens the backup on trial, on the journal's thread
     */
    SecretViewModel(ToLongFunction<Secret> trying, Background background, SealedTexts texts) {
        this.trying = trying;
        this.background = background;
        this.texts = texts;
        words.subscribe(text -> problem.set(""));
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Why it was not opened; empty while nobody tried. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether it is being tried. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it was opened. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** What opened it, if anything did. */
    Optional<SecretDialog.Opened> opened() {
        return opened;
    }

    /** Tries what is typed. */
    void open() {
        String typed = words.get();
        if (typed.isEmpty() || busy.get()) {
            return;
        }
        Secret secret = Secret.of(typed);
        problem.set("");
        busy.set(true);
        background.run(() -> trying.applyAsLong(secret), nights -> {
            busy.set(false);
            opened = Optional.of(new SecretDialog.Opened(secret, nights));
            over.set(true);
        }, failure -> {
            busy.set(false);
            problem.set(texts.why(failure) + slip(typed, secret, failure));
        });
    }

    private String slip(String typed, Secret secret, RuntimeException failure) {
        int length = typed.replaceAll("[\\s-]", "").length();
        boolean wrong = failure instanceof Refused refused && refused.problems()
                .stream()
                .anyMatch(it -> it.key().equals(WRONG));
        return wrong && secret instanceof Secret.Passphrase && length >= SHORTEST_SLIP && length <= LONGEST_SLIP
                ? " " + texts.text("secret.slip")
                : "";
    }
}
