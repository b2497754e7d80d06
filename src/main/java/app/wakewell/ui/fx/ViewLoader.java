package app.wakewell.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads views. {@code XController} belongs to {@code X.fxml} in the same package. */
public final class ViewLoader {

    private static final String CONTROLLER = "Controller";

    private final ResourceBundle texts;

    /**
     * A loader.
     *
     * @param texts
     *            what {@code %key} in FXML stands for
     */
    public ViewLoader(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * Loads the view of a controller.
     *
     * @param controller
     *            the class of the controller of the view
     * @param controllers
     *            makes that controller, and those of the views it includes; any other class is refused
     * @throws IllegalArgumentException
     *             if there is no such view, or it asks for a controller that is not in the map
     */
    public Parent load(Class<?> controller, Map<Class<?>, Supplier<?>> controllers) {
        String name = controller.getSimpleName();
        URL fxml = controller.getResource(name.substring(0, name.length() - CONTROLLER.length()) + ".fxml");
        if (fxml == null) {
            throw new IllegalArgumentException("no view for " + controller);
        }
        FXMLLoader loader = new FXMLLoader(fxml, texts);
        loader.setControllerFactory(type -> made(type, controllers));
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot load " + fxml, broken);
        }
    }

    private static Object made(Class<?> type, Map<Class<?>, Supplier<?>> controllers) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("not a controller of this view: " + type);
        }
        return maker.get();
    }
}
