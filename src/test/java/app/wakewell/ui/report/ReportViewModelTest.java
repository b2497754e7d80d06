package app.wakewell.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Night;
import app.wakewell.journal.ReportRequest;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReportViewModelTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);

    private final ScreenWorld world = ScreenWorld.sample().withPages(List.of(new byte[]{1}));
    private final List<Runnable> waiting = new ArrayList<>();
    private final ReportViewModel model = model(world);

    private ReportViewModel model(ScreenWorld in) {
        ScreenContext context = in.context();
        return new ReportViewModel(in.journal()::currentNight, context.session().report(), context.live(),
                context.background(), new ReportTexts(context.messages(), context.wording()), context.notices(),
                waiting::add);
    }

    private void rest() {
        waiting.getLast().run();
    }

    @Test
    void eightWeeksEndWithTheLastNightThatIsOver() {
        model.refresh();
        assertEquals(List.of(new ReportRequest(TODAY.plus(-56), TODAY.previous(), "", TODAY.morning())),
                world.previews());
        assertEquals(1, model.previewProperty().get().pages().size());
    }

    @Test
    void nothingIsMadeBeforeTheFormRests() {
        model.questionProperty().set("Wh");
        model.questionProperty().set("What else?");
        assertTrue(world.previews().isEmpty());
        rest();
        assertEquals("What else?", world.previews().getLast().question());
        assertEquals(1, world.previews().size());
    }

    @Test
    void ownDatesBeginWithEightWeeksAndTheWrongOrderIsSaid() {
        model.spanProperty().set(ReportSpan.OWN);
        assertEquals(TODAY.previous().morning(), model.toProperty().get());
        model.fromProperty().set(LocalDate.of(2026, 12, 1));
        rest();
        assertTrue(model.previewProperty().get().dates().startsWith("The range begins with the night"),
                model.previewProperty().get().dates());
        model.fromProperty().set(null);
        rest();
        assertEquals("Give a first and a last morning.", model.previewProperty().get().dates());
    }

    @Test
    void longQuestionIsSaidAndKept() {
        model.questionProperty().set("x".repeat(ReportRequest.LONGEST_QUESTION + 1));
        rest();
        assertEquals("The question has 201 characters; there is room for 200.",
                model.previewProperty().get().question());
        assertEquals(201, model.questionProperty().get().length());
        model.save(new ChosenFile(Path.of("report.pdf"), true));
        assertTrue(world.written().isEmpty());
        assertTrue(model.saveProblemProperty().get().startsWith("Not saved: The question has 201"));
    }

    @Test
    void savingSaysWhere() {
        model.questionProperty().set("What else?");
        model.save(new ChosenFile(Path.of("report.pdf"), true));
        assertEquals(List.of("report.pdf 2026-09-27 2026-11-21 What else?"), world.written());
        assertEquals("Saved as report.pdf", model.savedProperty().get());
        model.spanProperty().set(ReportSpan.WEEKS_4);
        assertEquals("", model.savedProperty().get());
    }

    @Test
    void failureStandsInOneLineAndNothingIsSaved() {
        model.save(new ChosenFile(Path.of("report.pdf"), false));
        assertTrue(model.saveProblemProperty().get().startsWith("Not saved: report.pdf exists already"),
                model.saveProblemProperty().get());
        assertEquals("", model.savedProperty().get());
    }

    @Test
    void emptyJournalSaysWhyThereIsNoPage() {
        ReportViewModel empty = model(ScreenWorld.empty());
        empty.refresh();
        assertFalse(empty.previewProperty().get().nothing().isEmpty());
        assertFalse(empty.busyProperty().get());
    }
}
