package app.wakewell.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.wakewell.domain.Problem;
import app.wakewell.journal.Backup;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.InMemoryBackups;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    @TempDir
    static Path folder;

    private final ScreenWorld world = ScreenWorld.sample();
    private Stage stage;

    /** Chooses what a test has put there. */
    private static final OpenDialog CHOOSING = new OpenDialog() {
        @Override
        public Optional<Path> file(@Nullable Window owner, String title) {
            return Optional.of(folder.resolve(title.startsWith("Bring") ? "nights.csv" : "from-a-stick.db"));
        }

        @Override
        public Optional<Path> folder(@Nullable Window owner, String title) {
            return Optional.of(folder);
        }
    };

    private static final SaveDialog SAVING = (owner, question) -> Optional
            .of(new ChosenFile(folder.resolve(question.name() + question.kinds().getFirst().ending()), true));

    @Start
    void start(Stage window) {
        stage = window;
        Looks.show(window, new SettingsScreen(world.context(), SAVING, CHOOSING), Theme.LIGHT, 1180, 760);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".backup-row").queryAll().size();
    }

    @Test
    void mouseBacksUpRestoresAndRemoves(FxRobot robot) {
        robot.clickOn("#settings-back-up");
        assertTrue(text(robot, "#settings-answer").startsWith("Yes."), text(robot, "#settings-answer"));
        assertEquals(1, rows(robot));
        robot.clickOn(".backup-restore");
        assertEquals(1, world.care().asked().size());
        assertTrue(world.care().asked().getFirst().startsWith("restore "), world.care().asked().getFirst());
        robot.clickOn(".backup-remove");
        robot.clickOn(".backup-keep");
        assertEquals(1, rows(robot), "asked first");
        robot.clickOn(".backup-remove");
        robot.clickOn(".backup-remove-yes");
        assertEquals(0, rows(robot));
        assertTrue(text(robot, "#settings-said").startsWith("Removed"), text(robot, "#settings-said"));
    }

    @Test
    void keysDoTheSame(FxRobot robot) {
        assertTrue(robot.lookup("#settings-back-up").query().isFocused());
        robot.type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        assertTrue(text(robot, "#settings-said").startsWith("The trial"), text(robot, "#settings-said"));
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(1, world.care().asked().size(), "restore is next");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(robot.lookup(".backup-keep").query().isFocused(), "nothing is removed by two keys in a row");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(0, rows(robot));
        assertTrue(robot.lookup("#settings-back-up").query().isFocused(), "the focus is not lost with the row");
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertEquals("restore " + folder.resolve("from-a-stick.db"), world.care().asked().getLast());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(folder.toString(), robot.lookup("#settings-second-path").<TextField>query().getText());
        assertTrue(robot.lookup("#settings-second-choose").query().isFocused());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertFalse(robot.lookup("#settings-second-path").query().isVisible());
    }

    @Test
    void coloursAreChosenByArrows(FxRobot robot) {
        Node chosen = robot.lookup("#settings-theme .segment:selected").query();
        robot.interact(chosen::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertEquals("segment-LIGHT",
                robot.lookup("#settings-theme .segment:selected").<ToggleButton>query().getId());
        assertEquals(ThemeChoice.LIGHT, world.preferences().read().theme());
    }

    @Test
    void nightsAreTakenAlongAndBroughtIn(FxRobot robot) throws IOException {
        Node button = robot.lookup("#settings-save-nights").query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(text(robot, "#settings-saved-file").startsWith("Saved as " + folder),
                text(robot, "#settings-saved-file"));
        Files.writeString(folder.resolve("nights.csv"), "night,pain_rising\n2024-01-05,5\n2024-01-06,40\n");
        int before = world.journal().read().entries().size();
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(text(robot, "#settings-import-holds").startsWith("nights.csv holds 1 night"),
                text(robot, "#settings-import-holds"));
        assertTrue(robot.lookup("#settings-import-bring").query().isFocused());
        robot.type(KeyCode.SPACE);
        assertEquals(before + 1, world.journal().read().entries().size());
        assertTrue(robot.lookup("#settings-import-look").query().isFocused(), "the preview goes, the focus stays");
    }

    @Test
    void whereTheJournalLiesIsSaidAndErasingIsLeftToTheWindow(FxRobot robot) {
        TextField path = robot.lookup("#settings-path").query();
        assertEquals("journal.db", path.getText());
        assertFalse(path.isEditable());
        Button erase = robot.lookup("#settings-erase").query();
        robot.interact(erase::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("erase"), world.care().asked());
    }

    @Test
    void anEncryptedBackupIsMadeInADialogOfItsOwn(FxRobot robot) {
        Button seal = robot.lookup("#settings-seal").query();
        robot.interact(seal::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(robot.lookup("#seal").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#settings-sealed-said").query().isVisible(), "nothing was made");
    }

    @Test
    void promisesUnfoldEachWithItsTests(FxRobot robot) {
        robot.interact(() -> robot.lookup("#settings-promises-fold").<Fold>query().setOpen(true));
        assertEquals(Promises.ALL.size(), robot.lookup(".settings-promise").queryAll().size());
        assertTrue(robot.lookup(".settings-promise .caption")
                .queryAllAs(Label.class)
                .stream()
                .anyMatch(line -> line.getText().equals("Test: MorningInAFileTest")));
    }

    private static Backup backup(Path where, int days, Backup.Why why, long nights) {
        Instant at = NOW.minus(days, ChronoUnit.DAYS).minus(3 + days % 5, ChronoUnit.HOURS);
        return new Backup(where.resolve(at + ".db"), why, at, OptionalLong.of(nights));
    }

    private static void fill(InMemoryBackups copies, boolean trouble) {
        Path usual = Path.of("/home/someone/.local/share/wakewell/backups");
        List<Problem> remarks = trouble
                ? List.of(Problem.of("", "problem.backup.second.missing", "/media/someone/STICK/wakewell"),
                        Problem.of("", "problem.place.synchronised", "/home/someone/Dropbox"))
                : List.of();
        for (int day = 24; day >= 0; day -= 3) {
            copies.hold(backup(usual, day, day % 2 == 0 ? Backup.Why.DAILY : Backup.Why.CLOSING, 500 - day));
            copies.hold(backup(folder, day, day % 2 == 0 ? Backup.Why.DAILY : Backup.Why.CLOSING, 500 - day));
        }
        copies.tell(new BackupState(usual.resolveSibling("journal.db"), usual,
                Optional.of(copies.list().getFirst().madeAt()),
                Optional.of(NOW.minus(19, ChronoUnit.DAYS)),
                trouble
                        ? Optional.of(Problem.of("", "problem.journal.disk_full",
                                "/home/someone/.local/share/wakewell/journal.db"))
                        : Optional.empty(),
                remarks));
    }

    @EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1440,900"})
    void looks(Theme theme, int width, int height, FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("nights.csv"), "night,pain_rising\n2024-01-05,5\n2024-01-06,40\n");
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        ScreenWorld own = ScreenWorld.sample();
        fill(own.store().backups(), theme == Theme.DARK && width == 1180);
        own.preferences().change(all -> all.withSecondPlace(folder));
        robot.interact(
                () -> Looks.show(stage, new SettingsScreen(own.context(), SAVING, CHOOSING), theme, width, height));
        Looks.write(stage, "settings-" + look);
        robot.interact(() -> robot.lookup(".backup-remove").<Button>query().fire());
        robot.interact(() -> robot.lookup("#settings-promises-fold").<Fold>query().setOpen(true));
        robot.interact(() -> robot.lookup("#settings-import-look").<Button>query().fire());
        Looks.writePage(robot.lookup("#settings").<ScrollPane>query(), "settings-page-" + look);
    }
}
