package app.wakewell.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** Asks for something that is there already; empty if the person thought better of it. Called on the JavaFX thread. */
public interface OpenDialog {

    /** Asks for a file. */
    Optional<Path> file(@Nullable Window owner, String title);

    /** Asks for a folder. */
    Optional<Path> folder(@Nullable Window owner, String title);

    /** The dialogs of the system. */
    static OpenDialog ofSystem() {
        return new OpenDialog() {
            @Override
            public Optional<Path> file(@Nullable Window owner, String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> folder(@Nullable Window owner, String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }
        };
    }
}
