package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.journal.Archive;
import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.ImportFile;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.ScreenContext;

/** Takes nights out of Wakewell as files, and brings them in. Called on the JavaFX thread. */
final class CarryViewModel {

    private final ScreenContext context;
    private final Session session;
    private final ImportFile importing;
    private final SettingsTexts texts;
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final BooleanProperty sensitive = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper importSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper importProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private ImportFile.@Nullable Read read;

    CarryViewModel(ScreenContext context, SettingsTexts texts) {
        this.context = context;
        this.session = context.session();
        this.importing = new ImportFile(session);
        this.texts = texts;
    }

    /** Whether notes and reasons go along. Off until it is ticked. */
    BooleanProperty notesProperty() {
        return notes;
    }

    /** Whether answers that are private go along. Off until it is ticked. */
    BooleanProperty sensitiveProperty() {
        return sensitive;
    }

    /** Where a file was written; empty before that. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Why it was not written; empty if it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was brought in; empty before that. */
    ReadOnlyStringProperty importSaidProperty() {
        return importSaid.getReadOnlyProperty();
    }

    /** Why a file cannot be used; empty if it can. */
    ReadOnlyStringProperty importProblemProperty() {
        return importProblem.getReadOnlyProperty();
    }

    /** What a file that was looked into would bring, or {@code null} while none is. */
    ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether nights can be brought in. */
    boolean canImport() {
        return !context.live().state().readOnly();
    }

    void shown() {
        said.set("");
        problem.set("");
        importSaid.set("");
        importProblem.set("");
        leave();
    }

    // ---- out ----

    /** A name for the file of the whole journal, without ending. */
    String journalName() {
        return texts.text("settings.export.name.journal", lastNight());
    }

    /** A name for the table of nights, without ending. */
    String tableName() {
        return texts.text("settings.export.name.nights", lastNight());
    }

    private String lastNight() {
        return context.live().snapshot().lastNight().map(Night::toString).orElse("");
    }

    private Parts parts() {
        return new Parts(notes.get(), sensitive.get());
    }

    /** Writes the whole journal, less what is not ticked. */
    void writeJournal(ChosenFile file) {
        Parts parts = parts();
        write(file, () -> {
            Archive archive = session.journal().imports().archive();
            session.archives().write(archive, file.path(), parts, file.replace());
        });
    }

    /** Writes one row a night. */
    void writeTable(ChosenFile file) {
        Parts parts = parts();
        Snapshot journal = context.live().snapshot();
        write(file, () -> session.export().csv(journal, file.path(), parts, file.replace()));
    }

    private void write(ChosenFile file, Runnable writing) {
        said.set("");
        problem.set("");
        context.background().run(() -> {
            writing.run();
            return file.path();
        }, path -> said.set(texts.text("settings.export.saved", path.toString())), failure -> failed(failure, problem));
    }

    // ---- in ----

    /** Looks into a file without changing anything. */
    void look(Path file) {
        importSaid.set("");
        importProblem.set("");
        leave();
        run(() -> {
            ImportFile.Read found = importing.read(file);
            return new Looked(found, importing.preview(found));
        }, looked -> {
            read = looked.read();
            preview.set(ImportPreview.of(looked.read(), looked.counts(), texts));
        });
    }

    private record Looked(ImportFile.Read read, ImportCounts counts) {}

    /** Brings in the file that was looked into. One step to undo. */
    void bringIn() {
        ImportFile.Read found = read;
        if (found != null) {
            leave();
            run(() -> importing.merge(found), counts -> {
                String words = ImportPreview.counted("settings.import.done", counts, texts);
                importSaid.set(words);
                context.notices().offer(words, texts.text("saving.undo"), context.navigator()::undo);
            });
        }
    }

    /** Leaves the file that was looked into as it is. */
    void leave() {
        read = null;
        preview.set(null);
    }

    private <T> void run(Supplier<T> work, Consumer<T> then) {
        context.background().run(work, then, failure -> failed(failure, importProblem));
    }

    private void failed(RuntimeException failure, ReadOnlyStringWrapper place) {
        if (texts.canSay(failure)) {
            place.set(texts.text("settings.notDone", texts.why(failure)));
        } else {
            context.notices().failed(failure);
        }
    }
}
