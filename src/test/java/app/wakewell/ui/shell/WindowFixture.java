package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.advice.Library;
import app.wakewell.journal.JournalOpener;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.JournalCare;
import app.wakewell.ui.fx.TestJournals;

/** A real window with its real threads, and a robot that counts the keys it presses. */
final class WindowFixture implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final CompletableFuture<?> closed;
    private final Stage stage;
    private final JournalCare care;
    private int keys;

    private WindowFixture(Stage stage, JournalCare care, CompletableFuture<?> closed) {
        this.stage = stage;
        this.care = care;
        this.closed = closed;
    }

    static WindowFixture open(JournalOpener opener, Path folder, ThemeChoice theme, int width, int height) {
        return open(opener, folder, theme, width, height, TestJournals.MORNING);
    }

    static WindowFixture open(JournalOpener opener, Path folder, ThemeChoice theme, int width, int height,
            Clock clock) {
        NothingToRescue nothing = new NothingToRescue();
        return open(new JournalWindow.Journals(opener, nothing, nothing, nothing), folder, theme, width, height, clock);
    }

    static WindowFixture open(JournalWindow.Journals journals, Path folder, ThemeChoice theme, int width, int height,
            Clock clock) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(settings.read().withTheme(theme).withSize(width, height));
        CompletableFuture<java.util.Optional<app.wakewell.journal.JournalUnusable>> closed = new CompletableFuture<>();
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
        WindowFixture[] made = new WindowFixture[1];
        new FxRobot().interact(() -> {
            Stage stage = new Stage();
            JournalWindow window = new JournalWindow(stage, new JournalWindow.Setting(journals,
                    new JournalOpener.Request(null, false, JournalOpener.Use.WRITE), clock, settings, Locale.UK,
                    Library::shipped),
                    closed);
            window.show();
            made[0] = new WindowFixture(stage, window.care(), closed);
        });
        WindowFixture window = Objects.requireNonNull(made[0]);
        window.await(() -> window.stage.getScene().getRoot().getId() != null
                || !window.stage.getScene().getRoot().lookupAll("#start").isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    Stage stage() {
        return stage;
    }

    /** What screens can ask to be done to the journal as a whole. */
    JournalCare care() {
        return care;
    }

    FxRobot robot() {
        return robot;
    }

    /** Presses keys one after the other. */
    void type(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys++;
            robot.type(code);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** How many keys were pressed so far. */
    int keys() {
        return keys;
    }

    @Nullable
    Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    <N> N found(String selector, Class<N> type) {
        return type.cast(Objects.requireNonNull(find(selector), selector));
    }

    boolean isFocused(String selector) {
        Node node = find(selector);
        return node != null && node.isFocused();
    }

    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                boolean[] holds = new boolean[1];
                robot.interact(() -> holds[0] = condition.getAsBoolean());
                return holds[0];
            });
        } catch (TimeoutException never) {
            throw new AssertionError("never happened", never);
        }
    }

    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.write(stage.getScene(), name));
    }

    @Override
    public void close() {
        robot.interact(() -> {
            Window.getWindows()
                    .stream()
                    .filter(window -> window instanceof Stage above && stage.equals(above.getOwner()))
                    .toList()
                    .forEach(Window::hide);
            stage.close();
        });
        closed.join();
    }
}
