package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Problem;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.InMemoryBackups;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.settings.Opening;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsViewModelTest {

    @TempDir
    Path folder;

    private final ScreenWorld world = ScreenWorld.sample();
    private final ScreenContext context = world.context();
    private final InMemoryBackups copies = world.store().backups();
    private final SettingsViewModel model = shown();

    private SettingsViewModel shown() {
        SettingsViewModel made = new SettingsViewModel(context,
                new SettingsTexts(context.messages(), context.wording(), context.formats(), context.clock()));
        made.shown();
        return made;
    }

    private String said() {
        return model.saidProperty().get();
    }

    private String problem() {
        return model.problemProperty().get();
    }

    @Test
    void aBackupThatWasAskedForIsListedAndTheWindowKnowsOfIt() {
        model.backUp();
        assertEquals(1, model.stateProperty().get().backups().size());
        assertEquals(SettingsState.Safety.SAFE, model.stateProperty().get().safety());
        assertTrue(context.live().state().backups().lastProven().isPresent(), "the status line reads this");
        assertTrue(said().startsWith("Done"), said());
        assertEquals("", model.busyProperty().get());
    }

    @Test
    void aBackupThatCannotBeMadeIsSaidWithItsReason() {
        copies.failNext(new JournalUnusable(JournalUnusable.Reason.DISK_FULL, folder, "full"));
        model.backUp();
        assertTrue(problem().contains("the disk is full"), problem());
        assertEquals("", said());
        assertEquals("", model.busyProperty().get());
        model.backUp();
        assertEquals("", problem(), "the next one is fine");
    }

    @Test
    void whatNobodyExpectedReachesTheDialog() {
        copies.failNext(new IllegalStateException("test"));
        model.backUp();
        assertEquals(1, world.notices().failures().size());
        assertEquals("", model.busyProperty().get());
    }

    @Test
    void aTrialWithoutABackupSaysThatThereIsNone() {
        model.tryRestore();
        assertEquals("There is no backup to try yet.", said());
    }

    @Test
    void aTrialSaysHowItEnded() {
        model.backUp();
        model.tryRestore();
        assertTrue(said().startsWith("The trial did not end well"), said());
        copies.drillsAreEqualAt(context.clock().instant());
        model.tryRestore();
        assertTrue(said().startsWith("Restored on trial"), said());
        assertTrue(model.stateProperty().get().drill().contains("today at 09:30"), model.stateProperty().get().drill());
    }

    @Test
    void aBackupThatIsRemovedIsGoneFromTheList() {
        model.backUp();
        model.backUp();
        BackupLine oldest = model.stateProperty().get().backups().getLast();
        model.remove(oldest);
        assertEquals(1, model.stateProperty().get().backups().size());
        assertFalse(copies.list().contains(oldest.copies().getFirst()));
        model.remove(oldest);
        assertTrue(problem().contains("no backup of this journal"), problem());
    }

    @Test
    void restoringIsLeftToTheWindow() {
        Path file = folder.resolve("one.db");
        model.restore(file);
        assertEquals(List.of("restore " + file), world.care().asked());
    }

    @Test
    void aSecondPlaceIsKeptAndGetsItsFirstCopyAtOnce() {
        model.chooseSecondPlace(folder);
        assertEquals(folder, world.preferences().read().secondPlace());
        assertEquals(1, copies.list().size());
        assertEquals(folder.toString(), model.stateProperty().get().second().path());
        assertTrue(said().startsWith("Done"), said());
        model.clearSecondPlace();
        assertNull(world.preferences().read().secondPlace());
        assertFalse(model.stateProperty().get().second().isChosen());
    }

    @Test
    void theFolderOfTheJournalIsNoSecondPlace() {
        copies.tell(BackupState.none(folder.resolve("journal.db"), folder.resolve("backups")));
        context.live().readAgain();
        for (Path own : List.of(folder, folder.resolve("backups"), folder.resolve("backups").resolve("more"))) {
            model.chooseSecondPlace(own);
            assertNull(world.preferences().read().secondPlace(), own.toString());
            assertTrue(problem().contains("belongs to the journal"), problem());
        }
        assertEquals(List.of(), copies.list());
    }

    @Test
    void aSecondPlaceThatDoesNotTakeItsCopyIsSaid() {
        copies.tell(new BackupState(Path.of("journal.db"), Path.of("backups"), Optional.empty(), Optional.empty(),
                Optional.empty(),
                List.of(Problem.of("", "problem.backup.second.failed", folder.toString(), "full"))));
        model.chooseSecondPlace(folder);
        assertTrue(said().contains("did not take"), said());
        assertTrue(model.stateProperty().get().second().trouble());
    }

    @Test
    void howItLooksAndOpensIsKeptAtOnce() {
        LookViewModel look = new LookViewModel(context);
        look.shown();
        look.themeProperty().set(ThemeChoice.DARK);
        look.openingProperty().set(Opening.WEEK);
        look.hideAfterProperty().set(5);
        look.dayStartProperty().set(LocalTime.of(14, 30));
        assertEquals(ThemeChoice.DARK, world.preferences().read().theme());
        assertEquals(Opening.WEEK, world.opening());
        assertEquals(5, world.preferences().read().hideAfter());
        assertEquals(LocalTime.of(14, 30), world.journal().dayStart());
        look.dayStartProperty().set(null);
        assertEquals(LocalTime.of(14, 30), world.journal().dayStart(), "a day starts at some time");
    }

    @Test
    void coloursChosenElsewhereAreFollowedWhileThePageIsShown() {
        LookViewModel look = new LookViewModel(context);
        look.shown();
        world.preferences().change(all -> all.withTheme(ThemeChoice.DARK));
        assertEquals(ThemeChoice.DARK, look.themeProperty().get());
        look.hidden();
        world.preferences().change(all -> all.withTheme(ThemeChoice.LIGHT));
        assertEquals(ThemeChoice.DARK, look.themeProperty().get());
    }

    @Test
    void nothingIsFollowedWhileAnotherScreenIsShown() {
        model.hidden();
        copies.tell(new BackupState(Path.of("journal.db"), Path.of("backups"), Optional.of(Instant.EPOCH),
                Optional.empty(), Optional.empty(),
                List.of()));
        context.live().readAgain();
        assertEquals(SettingsState.Safety.NONE_YET, model.stateProperty().get().safety());
    }
}
