package app.wakewell.ui.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.wakewell.journal.JournalBackups;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.SealedBackup;
import app.wakewell.journal.TargetFile;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ChosenFile;

/** An encrypted backup from the passphrase to the recovery code that was written down. */
final class SealViewModel {

    private static final int TYPED_BACK = 2;
    private static final int GROUPS = 7;

    private final JournalBackups backups;
    private final Background background;
    private final SealedTexts texts;
    private final Clock clock;
    /** The groups to type back, from 0 on. */
    private final List<Integer> asked;

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SealState> state = new ReadOnlyObjectWrapper<>();
    private SealStep step = SealStep.WORDS;
    private Optional<SealedBackup> backup = Optional.empty();
    private boolean leaving;

    /**
     * Nothing is made yet.
     *
     * @param backups
     *            makes it, on the journal's thread
     * @param random
     *            chooses the groups to type back
     */
    SealViewModel(JournalBackups backups, Background background, SealedTexts texts, Clock clock,
            RandomGenerator random) {
        this.backups = backups;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        this.asked = Stream.generate(() -> random.nextInt(GROUPS)).distinct().limit(TYPED_BACK).sorted().toList();
        List.of(words, again, first, second).forEach(typed -> typed.subscribe(text -> compute()));
    }

    ReadOnlyObjectProperty<SealState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty againProperty() {
        return again;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty secondProperty() {
        return second;
    }

    /** What went wrong; empty if nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Where the code was kept; empty if it was neither copied nor saved. */
    ReadOnlyStringProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Whether there is nothing left to do. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** The file that was made, if one was. */
    Optional<Path> made() {
        return backup.map(SealedBackup::file);
    }

    /** A name for the file, without ending. */
    String fileName() {
        return texts.text("seal.file", today().toString());
    }

    /** A name for a file with the code, without ending. */
    String codeFileName() {
        return texts.text("seal.save.file", today().toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Makes it, opens it on trial and shows the code. */
    void make(ChosenFile target) {
        String passphrase = words.get();
        problem.set("");
        to(SealStep.MAKING);
        background.run(() -> backups.seal(target.path(), target.replace(), passphrase), sealed -> {
            backup = Optional.of(sealed);
            words.set("");
            again.set("");
            to(SealStep.CODE);
        }, failure -> {
            problem.set(texts.why(failure));
            to(SealStep.WORDS);
        });
    }

    /** The code is written down, or typed back. */
    void goOn() {
        if (step == SealStep.CODE) {
            first.set("");
            second.set("");
            problem.set("");
            to(SealStep.CHECK);
        } else if (step == SealStep.CHECK && state.get().ready()) {
            over.set(true);
        }
    }

    /** Shows the code again. */
    void back() {
        to(SealStep.CODE);
    }

    /** Whether it can be left now: not while it is made, and with the code shown only when asked for twice. */
    boolean leave() {
        boolean now = step == SealStep.WORDS || leaving;
        leaving = step == SealStep.CODE || step == SealStep.CHECK;
        compute();
        return now;
    }

    /** The code, if there is one to copy. */
    Optional<String> code() {
        return backup.map(SealedBackup::code).map(RecoveryCode::inGroups);
    }

    void copied() {
        problem.set("");
        kept.set(texts.text("seal.copied"));
    }

    /** Writes the code into a text file, whose first line it is. */
    void saveCode(ChosenFile target) {
        SealedBackup sealed = backup.orElseThrow();
        String text = texts.text("seal.text", sealed.code().inGroups(), String.valueOf(sealed.file().getFileName()),
                today().toString());
        background.run(() -> {
            TargetFile.write(target.path(), target.replace(),
                    out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return target.path();
        }, file -> {
            problem.set("");
            kept.set(texts.text("seal.saved", file.toString()));
        }, failure -> problem.set(texts.why(failure)));
    }

    private void to(SealStep next) {
        step = next;
        leaving = false;
        compute();
    }

    private void compute() {
        state.set(SealState.of(new SealState.Given(step, words.get(), again.get(), backup, asked,
                List.of(first.get(), second.get()), leaving), texts.messages()));
    }
}
