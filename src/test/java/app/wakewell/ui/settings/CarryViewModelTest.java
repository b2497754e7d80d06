package app.wakewell.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CarryViewModelTest {

    private static final Night LAST = Night.endingOn(ScreenWorld.TODAY);

    @TempDir
    Path folder;

    private final ScreenWorld world = ScreenWorld.empty();
    private final CarryViewModel model = model(world);

    private static CarryViewModel model(ScreenWorld world) {
        ScreenContext context = world.context();
        CarryViewModel made = new CarryViewModel(context,
                new SettingsTexts(context.messages(), context.wording(), context.formats(), context.clock()));
        made.shown();
        return made;
    }

    private void write(String note) {
        world.journal()
                .log(LAST, Patch.NONE.set(NightFields.PAIN_RISING, new Score(3)).set(NightFields.NOTE, note),
                        new Visit());
    }

    private Path nights(String... rows) throws IOException {
        return Files.writeString(folder.resolve("nights.csv"),
                "night,pain_rising\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void notesStayUntilTheyAreTicked() throws IOException {
        write("slept on the sofa");
        Path table = folder.resolve("nights.csv");
        model.writeTable(new ChosenFile(table, false));
        assertFalse(Files.readString(table).contains("sofa"));
        assertTrue(model.saidProperty().get().startsWith("Saved as " + table), model.saidProperty().get());
        model.notesProperty().set(true);
        model.writeTable(new ChosenFile(table, true));
        assertTrue(Files.readString(table).contains("sofa"));
    }

    @Test
    void aFileThatIsThereIsOnlyReplacedWhenThatWasAgreed() throws IOException {
        write("x");
        Path there = Files.writeString(folder.resolve("there.json"), "mine");
        model.writeJournal(new ChosenFile(there, false));
        assertEquals("mine", Files.readString(there));
        assertTrue(model.problemProperty().get().contains("exists already"), model.problemProperty().get());
        assertEquals("", model.saidProperty().get());
    }

    @Test
    void aWholeJournalComesBackWhole() {
        write("slept on the sofa");
        Path file = folder.resolve("journal.json");
        model.notesProperty().set(true);
        model.sensitiveProperty().set(true);
        model.writeJournal(new ChosenFile(file, false));
        ScreenWorld other = ScreenWorld.empty();
        CarryViewModel there = model(other);
        there.look(file);
        assertTrue(other.journal().read().entries().isEmpty(), "looking changes nothing");
        there.bringIn();
        assertEquals(world.journal().read().entry(LAST), other.journal().read().entry(LAST));
    }

    @Test
    void aFileIsToldBeforeItIsBroughtInAndUndoTakesItBack() throws IOException {
        model.look(nights("2026-11-20,5", "2026-11-21,11"));
        ImportPreview preview = model.previewProperty().get();
        assertNotNull(preview);
        assertEquals("nights.csv holds 1 night in 2 rows.", preview.holds());
        assertEquals("It would add 1 night. Nothing was changed yet.", preview.would());
        assertEquals(List.of("Line 3: Pain on rising: 11 was given; it can be 0 to 10."), preview.problems());
        assertTrue(world.journal().read().entries().isEmpty());
        model.bringIn();
        assertEquals(1, world.journal().read().entries().size());
        assertNull(model.previewProperty().get());
        assertTrue(world.notices().said().getLast().endsWith("[Undo]"), world.notices().said().toString());
        world.journal().undo();
        assertTrue(world.journal().read().entries().isEmpty());
    }

    @Test
    void whatIsInTheJournalAlreadyIsNotOfferedAgain() throws IOException {
        Path file = nights("2026-11-20,5");
        model.look(file);
        model.bringIn();
        model.look(file);
        ImportPreview preview = model.previewProperty().get();
        assertNotNull(preview);
        assertFalse(preview.hasUse());
        assertEquals("All of it is in the journal already.", preview.would());
    }

    @Test
    void manyProblemsAreCounted() throws IOException {
        model.look(nights(IntStream.rangeClosed(1, 9)
                .mapToObj(day -> "2026-11-0" + day + "," + (day == 1 ? 4 : 40))
                .collect(Collectors.joining("\n"))));
        ImportPreview preview = model.previewProperty().get();
        assertNotNull(preview);
        assertEquals(ImportPreview.SHOWN + 1, preview.problems().size());
        assertEquals("2 more were left out.", preview.problems().getLast());
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws IOException {
        model.look(folder.resolve("nowhere.csv"));
        assertTrue(model.importProblemProperty().get().contains("There is no file"),
                model.importProblemProperty().get());
        assertNull(model.previewProperty().get());
        model.look(nights("2026-11-20,5"));
        assertEquals("", model.importProblemProperty().get());
        model.leave();
        assertNull(model.previewProperty().get());
        model.bringIn();
        assertTrue(world.journal().read().entries().isEmpty(), "what was left is not brought in");
    }

    @Test
    void aJournalThatCanOnlyBeReadTakesNothingIn() {
        assertTrue(model.canImport());
        world.store().readOnly();
        assertFalse(model(world).canImport());
    }
}
