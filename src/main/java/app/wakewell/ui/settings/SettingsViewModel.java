package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.wakewell.journal.Backup;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.JournalBackups;
import app.wakewell.ui.fx.ScreenContext;

/** How safe the journal is, and what can be done about it. */
final class SettingsViewModel {

    private final ScreenContext context;
    private final JournalBackups copies;
    private final SettingsTexts texts;
    private final ReadOnlyObjectWrapper<SettingsState> state;
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final InvalidationListener follower = changed -> show();
    private List<Backup> backups = List.of();

    SettingsViewModel(ScreenContext context, SettingsTexts texts) {
        this.context = context;
        this.copies = context.session().backups();
        this.texts = texts;
        this.state = new ReadOnlyObjectWrapper<>(now());
    }

    // ---- what is shown ----

    ReadOnlyObjectProperty<SettingsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is being done; empty while nothing is. */
    ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What was done last; empty before anything was. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Why it was not done; empty if it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private SettingsState now() {
        return SettingsState.of(context.live().state(), backups, secondPlace(), texts);
    }

    private Optional<Path> secondPlace() {
        return Optional.ofNullable(context.preferences().read().secondPlace());
    }

    private void show() {
        state.set(now());
    }

    // ---- life cycle ----

    void shown() {
        said.set("");
        problem.set("");
        context.live().stateProperty().addListener(follower);
        show();
        context.background().run(copies::list, this::listed, this::notListed);
    }

    void hidden() {
        context.live().stateProperty().removeListener(follower);
    }

    private void listed(List<Backup> there) {
        backups = there;
        show();
    }

    private void notListed(RuntimeException failure) {
        if (!texts.canSay(failure)) {
            context.notices().failed(failure);
        } else if (problem.get().isEmpty()) {
            problem.set(texts.why(failure));
        }
    }

    // ---- backups ----

    /** Makes a backup, here and in the second place. */
    void backUp() {
        run("settings.busy.backUp", copies::make,
                made -> made.nights().isPresent()
                        ? texts.text("settings.made.nights", made.nights().getAsLong())
                        : texts.text("settings.made"));
    }

    /** Restores the newest backup on trial. */
    void tryRestore() {
        if (context.live().state().backups().lastProven().isEmpty()) {
            said.set(texts.text("settings.drill.nothing"));
            return;
        }
        Instant begun = context.clock().instant().truncatedTo(ChronoUnit.SECONDS); // as exactly as it may be kept
        run("settings.busy.drill", copies::drill, after -> tried(begun, after));
    }

    private String tried(Instant begun, BackupState after) {
        boolean equal = after.lastDrill().filter(at -> !at.isBefore(begun)).isPresent();
        return texts.text(equal ? "settings.drill.equal" : "settings.drill.notEqual");
    }

    /** Deletes a backup for good, with every copy of it that can be reached. */
    void remove(BackupLine unwanted) {
        run("settings.busy.remove", () -> {
            unwanted.copies().forEach(copies::delete);
            return unwanted.copies().getFirst().madeAt();
        }, at -> texts.text("settings.removed", texts.when(at)));
    }

    /** Puts a backup, or any journal file, in the place of the journal; asks before. */
    void restore(Path backup) {
        context.care().restore(backup);
    }

    // ---- the second place ----

    /** Keeps a folder as the second place and makes a backup that goes there at once. */
    void chooseSecondPlace(Path folder) {
        if (folder.toAbsolutePath().normalize().startsWith(journalFolder())) {
            said.set("");
            problem.set(texts.text("settings.second.same"));
            return;
        }
        context.preferences().change(all -> all.withSecondPlace(folder));
        show();
        run("settings.busy.backUp", copies::make, made -> texts.text(state.get().second().trouble()
                ? "settings.second.notMade"
                : "settings.second.made"));
    }

    private Path journalFolder() {
        Path usual = context.live().state().backups().folder().toAbsolutePath().normalize();
        Path journal = usual.getParent();
        return journal == null ? usual : journal;
    }

    /** Copies no more there; those that are there stay. */
    void clearSecondPlace() {
        context.preferences().change(all -> all.withSecondPlace(null));
        problem.set("");
        said.set(texts.text("settings.second.cleared"));
        context.background().run(this::looked, this::listed, this::notListed);
    }

    // ---- the one way ----

    /** Does something with the copies and looks at them anew; one thing at a time. */
    private <T> void run(String doing, Supplier<T> work, Function<T, String> saying) {
        if (!busy.get().isEmpty()) {
            return;
        }
        busy.set(texts.text(doing));
        said.set("");
        problem.set("");
        context.background().run(() -> {
            T done = work.get();
            return new Done<>(done, looked());
        }, done -> {
            busy.set("");
            listed(done.backups());
            said.set(saying.apply(done.result()));
        }, this::failed);
    }

    private record Done<T>(T result, List<Backup> backups) {}

    /** On the journal's thread. */
    private List<Backup> looked() {
        context.live().readAgain();
        return copies.list();
    }

    private void failed(RuntimeException failure) {
        busy.set("");
        if (texts.canSay(failure)) {
            problem.set(texts.text("settings.notDone", texts.why(failure)));
        } else {
            context.notices().failed(failure);
        }
        context.background().run(this::looked, this::listed, this::notListed);
    }
}
