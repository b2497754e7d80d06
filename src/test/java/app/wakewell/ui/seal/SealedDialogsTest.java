package app.wakewell.ui.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Secret;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class SealedDialogsTest {

    private static final RecoveryCode CODE = RecoveryCode.of(new byte[16]);

    @TempDir
    Path folder;

    private final ScreenContext context = ScreenWorld.sample().context();
    private final List<Path> made = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<SecretDialog.Opened> opened = new ArrayList<>();
    private Stage owner;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        owner = stage;
        owner.setScene(new Scene(new StackPane(), 1024, 640));
        owner.show();
    }

    @AfterEach
    void closeDialogs(FxRobot robot) {
        robot.interact(() -> List.copyOf(robot.listWindows())
                .stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .forEach(Window::hide));
    }

    private void seal(FxRobot robot, Theme theme) {
        robot.interact(() -> {
            theme.applyTo(owner.getScene().getStylesheets());
            SealDialog.show(owner, context, new SealDialog.Asking((window, question) -> {
                String name = question.name() + question.kinds().getFirst().ending();
                return Optional.of(new ChosenFile(folder.resolve(name), false));
            }, copied::add, new Random(3)), made::add);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void ask(FxRobot robot, Theme theme) {
        robot.interact(() -> {
            theme.applyTo(owner.getScene().getStylesheets());
            SecretDialog.show(DialogPlace.over(owner, context), Path.of("/media/stick/journal-2026-11-22.wakewell"),
                    this::open, opened::add);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private long open(Secret secret) {
        if (secret.equals(new Secret.Code(CODE)) || secret.equals(new Secret.Passphrase("two pillows"))) {
            return 12;
        }
        throw Refused.because("problem.sealed.wrong", "/media/stick/journal-2026-11-22.wakewell");
    }

    private static Button goOn(FxRobot robot) {
        return (Button) pane(robot).lookupButton(pane(robot).getButtonTypes().getFirst());
    }

    private static DialogPane pane(FxRobot robot) {
        return robot.lookup(node -> node instanceof DialogPane).queryAs(DialogPane.class);
    }

    private static boolean isOpen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(node -> node instanceof DialogPane).tryQuery().isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /** The group that a field asks for. */
    private static String group(FxRobot robot, String id) {
        String name = robot.lookup(id).query().getAccessibleText();
        return CODE.groups().get(Integer.parseInt(name.substring("Group ".length())) - 1);
    }

    /** Types on the keyboard, wherever the focus is. */
    private static FxRobot keys(FxRobot robot, String text) {
        for (char character : text.toUpperCase(Locale.ROOT).toCharArray()) {
            robot.type(switch (character) {
                case ' ' -> KeyCode.SPACE;
                case '-' -> KeyCode.MINUS;
                default -> KeyCode.getKeyCode(String.valueOf(character));
            });
        }
        return robot;
    }

    private void look(FxRobot robot, String name) {
        Stage dialog = (Stage) pane(robot).getScene().getWindow();
        Looks.write(dialog, name);
        assertTrue(dialog.getHeight() <= 640 && dialog.getWidth() <= 1024,
                dialog.getWidth() + " x " + dialog.getHeight());
        assertUncut(pane(robot));
        double foot = goOn(robot).localToScene(goOn(robot).getBoundsInLocal()).getMaxY();
        assertTrue(foot <= dialog.getScene().getHeight(), "the buttons end at " + foot);
    }

    /** No label that can be seen ends in three dots. */
    private static void assertUncut(Node node) {
        if (node instanceof Label label && label.isVisible()) {
            boolean cut = label.lookupAll(".text")
                    .stream()
                    .anyMatch(text -> text instanceof javafx.scene.text.Text it
                            && !it.getText().equals(label.getText()) && it.getText().endsWith("..."));
            assertFalse(cut, label.getText());
        }
        if (node instanceof javafx.scene.Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(SealedDialogsTest::assertUncut);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void mouseMakesOneAndKeepsItsCode(Theme theme, FxRobot robot) {
        String look = "seal-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        seal(robot, theme);
        assertTrue(goOn(robot).isDisabled());
        robot.clickOn("#seal-words").write("two pil");
        assertEquals("7 characters so far; it takes 8.", text(robot, "#seal-hint"));
        robot.write("lows");
        robot.clickOn("#seal-show");
        robot.clickOn("#seal-again").write("two pilows");
        assertEquals("The two are not the same.", text(robot, "#seal-hint"));
        look(robot, look + "words");
        robot.eraseText(3).write("lows");
        robot.clickOn(goOn(robot));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text(robot, "#seal-made").contains("journal-2026-11-22.wakewell"));
        robot.clickOn("#seal-copy");
        assertEquals(List.of(CODE.inGroups()), copied);
        robot.clickOn("#seal-save");
        assertTrue(text(robot, "#seal-kept").startsWith("Saved as "));
        assertTrue(Files.exists(folder.resolve("recovery-code-2026-11-22.txt")));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#seal-leaving").query().isVisible());
        look(robot, look + "code");
        robot.clickOn(goOn(robot));
        assertFalse(robot.lookup("#seal-code").query().getParent().getParent().isVisible(), "not to copy it from");
        assertTrue(goOn(robot).isDisabled());
        robot.clickOn("#seal-first").write("1234");
        robot.clickOn("#seal-second").write("0000");
        look(robot, look + "check");
        robot.clickOn("#seal-back");
        robot.clickOn(goOn(robot));
        robot.clickOn("#seal-first").write(group(robot, "#seal-first"));
        robot.clickOn("#seal-second").write(group(robot, "#seal-second"));
        assertEquals(List.of(), made);
        robot.clickOn(goOn(robot));
        assertFalse(isOpen(robot));
        assertEquals(List.of(folder.resolve("journal-2026-11-22.wakewell")), made);
    }

    @Test
    void keyboardAloneMakesOne(FxRobot robot) {
        seal(robot, Theme.LIGHT);
        keys(robot, "two pillows").type(KeyCode.TAB);
        keys(robot, "two pillows");
        assertFalse(goOn(robot).isDisabled());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node code = robot.lookup("#seal-code").query();
        assertTrue(code.isFocused());
        assertTrue(code.getAccessibleText().contains("group 1: 0 0 0 0"), code.getAccessibleText());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(1, copied.size());
        robot.interact(() -> goOn(robot).requestFocus());
        robot.type(KeyCode.SPACE);
        keys(robot, group(robot, "#seal-first")).type(KeyCode.TAB);
        keys(robot, group(robot, "#seal-second")).type(KeyCode.ENTER);
        assertFalse(isOpen(robot));
        assertEquals(1, made.size());
    }

    @Test
    void escapeBeforeItIsMadeLeavesNothing(FxRobot robot) {
        seal(robot, Theme.LIGHT);
        keys(robot, "two pillows").type(KeyCode.ESCAPE);
        assertFalse(isOpen(robot));
        assertEquals(List.of(), made);
        assertFalse(Files.exists(folder.resolve("journal-2026-11-22.wakewell")));
    }

    @Test
    void escapeTwiceLeavesTheCodeAndTellsWhatWasMade(FxRobot robot) {
        seal(robot, Theme.LIGHT);
        keys(robot, "two pillows").type(KeyCode.TAB);
        keys(robot, "two pillows").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        assertTrue(isOpen(robot));
        robot.type(KeyCode.ESCAPE);
        assertFalse(isOpen(robot));
        assertEquals(1, made.size());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void mouseOpensWithThePassphrase(Theme theme, FxRobot robot) {
        ask(robot, theme);
        assertTrue(goOn(robot).isDisabled());
        robot.clickOn("#secret-words").write("three pillows");
        robot.clickOn("#secret-show");
        robot.clickOn(goOn(robot));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text(robot, "#secret-problem").contains("another passphrase"));
        look(robot, "secret-" + theme.name().toLowerCase(Locale.ROOT));
        robot.interact(() -> robot.lookup("#secret-words .text-field")
                .queryAllAs(javafx.scene.control.TextField.class)
                .forEach(javafx.scene.control.TextField::clear));
        robot.clickOn("#secret-words").write("two pillows");
        robot.clickOn(goOn(robot));
        assertFalse(isOpen(robot));
        assertEquals(List.of(new SecretDialog.Opened(new Secret.Passphrase("two pillows"), 12)), opened);
    }

    @Test
    void keyboardAloneOpensWithTheCode(FxRobot robot) {
        ask(robot, Theme.LIGHT);
        keys(robot, CODE.inGroups()).type(KeyCode.ENTER);
        assertFalse(isOpen(robot));
        assertEquals(new Secret.Code(CODE), opened.getFirst().secret());
    }

    @Test
    void leavingOpensNothing(FxRobot robot) {
        ask(robot, Theme.LIGHT);
        keys(robot, "two pillows").type(KeyCode.ESCAPE);
        assertFalse(isOpen(robot));
        assertEquals(List.of(), opened);
    }

    @Test
    void capsLockIsToldAsSoonAsAKeyIsPressed(FxRobot robot) {
        ask(robot, Theme.LIGHT);
        Node hint = robot.lookup("#secret-caps-lock").query();
        assertFalse(hint.isVisible());
        robot.interact(() -> robot.lookup("#secret-words").queryAs(PassphraseField.class).lockedBy(() -> true));
        robot.type(KeyCode.T);
        assertTrue(hint.isVisible());
    }
}
