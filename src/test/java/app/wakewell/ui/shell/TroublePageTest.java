package app.wakewell.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.Session;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window does with a journal that is damaged, gone or empty: it tells, offers, and does nothing by itself. */
class TroublePageTest {

    @TempDir
    Path folder;

    @TempDir
    Path settings;

    private WindowFixture open(FileJournals journals) {
        return open(journals, ThemeChoice.LIGHT, 1024, 640);
    }

    private WindowFixture open(FileJournals journals, ThemeChoice theme, int width, int height) {
        return WindowFixture.open(journals.all(), settings, theme, width, height, TestJournals.MORNING);
    }

    private static Button button(Stage dialog, String words) {
        return dialog.getScene()
                .getRoot()
                .lookupAll(".button")
                .stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stage dialog(WindowFixture window, String id) {
        window.await(() -> Window.getWindows()
                .stream()
                .anyMatch(other -> other.isShowing() && id.equals(other.getScene().getRoot().getId())));
        return (Stage) Window.getWindows()
                .stream()
                .filter(other -> id.equals(other.getScene().getRoot().getId()))
                .findFirst()
                .orElseThrow();
    }

    /** From the page to the restored journal without a mouse; the damaged file stays, byte by byte. */
    @Test
    void aBackupIsBroughtBackByKeyboard() throws IOException {
        FileJournals journals = new FileJournals(folder).written(8, 2).damaged();
        byte[] before = Files.readAllBytes(journals.file());
        try (WindowFixture window = open(journals)) {
            window.await(() -> window.find("#trouble") != null);
            ListView<?> damaged = window.found("#damaged", ListView.class);
            assertEquals(List.of("Night of Fri 20 to Sat 21 November 2026", "Night of Tue 17 to Wed 18 November 2026"),
                    damaged.getItems()
                            .stream()
                            .map(line -> line.toString().substring(0, line.toString().indexOf(':')))
                            .sorted()
                            .toList());
            window.picture("trouble-light-1024x640");
            Node newest = window.found("#copies", Node.class).lookup(".button");
            for (int tabs = 0; !newest.isFocused() && tabs < 12; tabs++) {
                window.type(KeyCode.TAB);
            }
            assertTrue(newest.isFocused(), "the Tab key leads to the newest backup");
            window.type(KeyCode.ENTER);
            Stage ask = dialog(window, "restore");
            window.await(() -> button(ask, "Leave all as it is").isFocused());
            window.robot().interact(() -> Pictures.write(ask.getScene(), "restore-ask"));
            window.robot().interact(() -> button(ask, "Bring it back").requestFocus());
            window.type(KeyCode.ENTER);
            Stage told = dialog(window, "restored");
            assertTrue(window.find("#shell") != null, "the journal is open again");
            window.robot().interact(() -> Pictures.write(told.getScene(), "restored"));
            window.type(KeyCode.ESCAPE);
            window.await(() -> !told.isShowing());
        }
        try (Session session = journals.open(new JournalOpener.Request(null, false, JournalOpener.Use.READ))) {
            assertTrue(session.journal().read().entries().size() >= 6);
        }
        Path aside = FileJournals.files(folder)
                .keySet()
                .stream()
                .filter(file -> file.toString().contains("set-aside"))
                .findFirst()
                .orElseThrow();
        assertArrayEquals(before, Files.readAllBytes(folder.resolve(aside)));
    }

    /** An encrypted backup asks for what opens it first; another passphrase is told and nothing happens. */
    @Test
    void anEncryptedBackupIsBroughtBackWithItsPassphrase() {
        FileJournals journals = new FileJournals(folder).written(5, 1);
        Path sealed = settings.resolve("elsewhere.wakewell");
        try (Session session = journals.open(new JournalOpener.Request(null, false, JournalOpener.Use.WRITE))) {
            session.backups().seal(sealed, false, "a long passphrase 1");
        }
        journals.damaged();
        try (WindowFixture window = open(journals)) {
            window.await(() -> window.find("#trouble") != null);
            window.robot().interactNoWait(() -> window.care().restore(sealed));
            Stage secret = dialog(window, "secret-dialog");
            window.robot().targetWindow(secret).write("another one");
            window.type(KeyCode.ENTER);
            Label problem = (Label) secret.getScene().lookup("#secret-problem");
            window.await(() -> !problem.getText().isEmpty());
            window.robot().interact(() -> {
                TextInputControl field = (TextInputControl) secret.getScene().getFocusOwner();
                field.setText("a long passphrase 1");
            });
            window.type(KeyCode.ENTER);
            Stage ask = dialog(window, "restore");
            window.robot().interact(() -> button(ask, "Bring it back").requestFocus());
            window.type(KeyCode.ENTER);
            dialog(window, "restored");
            assertTrue(window.find("#shell") != null);
        }
        try (Session session = journals.open(new JournalOpener.Request(null, false, JournalOpener.Use.READ))) {
            assertEquals(5, session.journal().read().entries().size());
        }
    }

    @Test
    void whatCanBeReadIsOpenedToLookAtAndNothingChanges() throws IOException {
        FileJournals journals = new FileJournals(folder).written(8, 2).damaged();
        byte[] before = Files.readAllBytes(journals.file());
        try (WindowFixture window = open(journals)) {
            window.await(() -> window.find("#trouble-look") != null);
            window.robot().interact(() -> window.found("#trouble-look", Button.class).requestFocus());
            window.type(KeyCode.ENTER);
            window.await(() -> window.find("#shell") != null);
            assertTrue(window.found("#readOnly", Node.class).isVisible());
        }
        assertArrayEquals(before, Files.readAllBytes(journals.file()));
    }

    /** A journal that is gone or empty is told, its backups are listed, and closing the window does nothing. */
    @Test
    void whatIsGoneIsNotBegunAnew() throws IOException {
        FileJournals journals = new FileJournals(folder).written(3, 0);
        for (boolean empty : new boolean[]{false, true}) {
            Files.delete(journals.file());
            if (empty) {
                Files.createFile(journals.file());
            }
            SortedMap<Path, Long> before = FileJournals.files(folder);
            try (WindowFixture window = open(journals)) {
                window.await(() -> window.find("#trouble") != null);
                assertFalse(window.found("#copies", Node.class).lookupAll(".button").isEmpty());
                assertFalse(window.found("#trouble-look", Node.class).isVisible());
                window.type(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
                assertFalse(window.stage().isShowing(), "Enter is Close");
            }
            assertEquals(before, FileJournals.files(folder));
            if (!empty) {
                Files.createFile(journals.file());
            }
        }
    }

    @Test
    void pictures() {
        FileJournals journals = new FileJournals(folder).written(40, 2).damaged();
        try (WindowFixture window = open(journals, ThemeChoice.DARK, 1280, 860)) {
            window.await(() -> window.find("#trouble") != null);
            assertTrue(window.found("#damaged", ListView.class).isVisible());
            window.picture("trouble-dark-1280x860");
        }
    }
}
