package app.wakewell.ui.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.testfx.util.WaitForAsyncUtils;

/** Shows a screen in a window without a frame, in either theme, and writes what it looks like. */
public final class Looks {

    /** Width of the rail and height of the status line, which the window takes from a screen. */
    private static final int RAIL = 176;
    private static final int STATUS = 28;

    private static final Path FOLDER = Path.of("target", "pictures");

    private Looks() {}

    /** Puts a screen into a window of this size, as the shell would. */
    public static void show(Stage stage, Screen screen, Theme theme, int windowWidth, int windowHeight) {
        Theme.loadFonts();
        Scene scene = new Scene(new StackPane((Parent) screen.root()), windowWidth - RAIL, windowHeight - STATUS);
        theme.applyTo(scene.getStylesheets());
        stage.setScene(scene);
        stage.setWidth(windowWidth - RAIL);
        stage.setHeight(windowHeight - STATUS);
        stage.show();
        screen.onShown();
    }

    /** Writes the window as {@code target/pictures/NAME.png}. */
    public static Path write(Stage stage, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return write(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null)), name);
    }

    /** Writes all of a page, also what would have to be scrolled to. */
    public static Path writePage(ScrollPane page, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return write(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(page.getScene().getFill());
            return page.getContent().snapshot(parameters, null);
        }), name);
    }

    private static Path write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
