package app.wakewell.ui.control;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import app.wakewell.ui.fx.Theme;

/** A control in a window of its own, between two buttons, with the focus on it. */
final class ShownControl<N extends Node> implements AutoCloseable {

    private final FxRobot robot = new FxRobot();
    private final N control;
    private final Stage stage;

    private ShownControl(N control, Stage stage) {
        this.control = control;
        this.stage = stage;
    }

    /** Makes a control on the JavaFX thread and shows it. */
    static <N extends Node> ShownControl<N> of(Supplier<N> maker) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.setupFixture(() -> new Stage());
        N control = FxToolkit.setupFixture(maker::get);
        ShownControl<N> shown = new ShownControl<>(control, stage);
        shown.run(() -> {
            Theme.loadFonts();
            Button before = new Button("before");
            before.setId("before");
            Button after = new Button("after");
            after.setId("after");
            VBox box = new VBox(before, control, after);
            Scene scene = new Scene(box, 760, 420);
            Theme.LIGHT.applyTo(scene.getStylesheets());
            stage.setScene(scene);
            stage.show();
            control.requestFocus();
        });
        return shown;
    }

    N control() {
        return control;
    }

    Stage stage() {
        return stage;
    }

    /** Does something on the JavaFX thread, and waits for it. */
    void run(Runnable work) {
        robot.interact(work);
    }

    void type(KeyCode... keys) {
        robot.type(keys);
    }

    /** Types a key while another is held. */
    void typeWith(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
    }

    void write(String text) {
        robot.write(text);
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Override
    public void close() {
        run(stage::close);
    }
}
