package app.wakewell.ui.fx;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Asks where to write a file. Called on the JavaFX thread. */
@FunctionalInterface
public interface SaveDialog {

    /**
     * A kind of file.
     *
     * @param words
     *            what it is called
     * @param ending
     *            how its name ends, with the dot
     */
    record Kind(String words, String ending) {}

    /**
     * What is asked.
     *
     * @param title
     *            of the dialog
     * @param name
     *            proposed for the file, without ending
     * @param kinds
     *            what it may be, at least one
     */
    record Question(String title, String name, List<Kind> kinds) {
        public Question {
            kinds = List.copyOf(kinds);
        }
    }

    /** Asks; empty if the person thought better of it. */
    Optional<ChosenFile> ask(@Nullable Window owner, Question question);

    /** The dialog of the system. */
    static SaveDialog ofSystem() {
        return (owner, question) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(question.title());
            chooser.setInitialFileName(question.name() + question.kinds().getFirst().ending());
            chooser.getExtensionFilters()
                    .setAll(question.kinds()
                            .stream()
                            .map(kind -> new FileChooser.ExtensionFilter(kind.words(), "*" + kind.ending()))
                            .toList());
            File chosen = chooser.showSaveDialog(owner);
            return chosen == null
                    ? Optional.empty()
                    : Optional.of(ChosenFile.of(chosen.toPath(),
                            question.kinds().stream().map(Kind::ending).toList()));
        };
    }
}
