package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;
import app.wakewell.ui.picture.PictureView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {

    private final ScreenWorld world = ScreenWorld.sample();
    private Stage stage;
    private HistoryScreen screen;

    @Start
    void start(Stage window) {
        stage = window;
        screen = new HistoryScreen(world.context(), Locale.UK);
        Looks.show(window, screen, Theme.LIGHT, 1000, 980);
    }

    private Entry newest() {
        return world.journal().read().entries().getLast();
    }

    private TableView<NightRow> table(FxRobot robot) {
        return robot.lookup("#history-table").queryTableView();
    }

    /** Chooses the cell of the newest night in a column. */
    private void cell(FxRobot robot, String column) {
        robot.interact(() -> {
            TableView<NightRow> table = table(robot);
            TableColumn<NightRow, ?> wanted = table.getVisibleLeafColumns()
                    .stream()
                    .filter(one -> column.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, wanted);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void somethingThatHappenedIsNotedOnADayItIsLedTo(FxRobot robot) {
        robot.interact(() -> screen.goTo(newest().night().plus(-3).toString()));
        assertTrue(robot.lookup("#event-form").query().isVisible());
        robot.interact(() -> screen.goTo("no night"));
        assertTrue(robot.lookup("#event-form").query().isVisible(), "what is no night leads nowhere");
    }

    @Test
    void aDigitAndEnterGiveAScoreAndGoOnToTheNextNight(FxRobot robot) {
        cell(robot, "night.pain_rising");
        Night night = newest().night();
        robot.type(KeyCode.DIGIT9, KeyCode.ENTER);
        assertEquals(new Score(9), newest().painRising().orElseThrow());
        assertTrue(newest().isEdited());
        assertEquals(1, table(robot).getSelectionModel().getSelectedIndex());
        robot.interact(world.journal()::undo);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(newest().isEdited());
        assertEquals(night, table(robot).getItems().getFirst().night());
    }

    @Test
    void whatIsOutOfRangeIsRefusedBesideTheCellAndStaysToBePutRight(FxRobot robot) {
        cell(robot, "night.pain_bed");
        Entry before = newest();
        robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        Label problem = robot.lookup("#history-cell-problem").query();
        Looks.write(stage, "history-refused");
        assertEquals("12 was given; it can be 0 to 10.", problem.getText());
        assertEquals(before, newest());
        robot.type(KeyCode.BACK_SPACE, KeyCode.ENTER);
        assertEquals(new Score(1), newest().get(NightFields.PAIN_BED).orElseThrow());
        assertTrue(robot.lookup("#history-cell-problem").tryQuery().isEmpty());
    }

    @Test
    void aListIsChosenFromWithArrows(FxRobot robot) {
        cell(robot, "night.sleep_quality");
        SleepQuality before = newest().get(NightFields.SLEEP_QUALITY).orElseThrow();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(before == SleepQuality.VERY_GOOD ? KeyCode.UP : KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        SleepQuality after = newest().get(NightFields.SLEEP_QUALITY).orElseThrow();
        assertEquals(1, Math.abs(after.value() - before.value()));
        assertTrue(table(robot).isFocused());
    }

    @Test
    void aNoteIsWrittenOverSeveralLines(FxRobot robot) {
        cell(robot, "night.note");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("cold").type(KeyCode.ENTER).write("window open");
        Looks.write(stage, "history-note");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals("cold\nwindow open", newest().get(NightFields.NOTE).orElseThrow());
    }

    @Test
    void escapeLeavesAnAnswerAsItWas(FxRobot robot) {
        cell(robot, "night.pain_rising");
        Entry before = newest();
        robot.type(KeyCode.DIGIT9, KeyCode.ESCAPE);
        assertEquals(before, newest());
        assertTrue(table(robot).isFocused());
    }

    @Test
    void deleteOnTheNightMovesItToTheBinFromWhereItComesBack(FxRobot robot) {
        cell(robot, "night");
        Entry gone = newest();
        robot.type(KeyCode.DELETE);
        assertTrue(world.journal().read().entry(gone.night()).isEmpty());
        robot.clickOn("#segment-BIN");
        WaitForAsyncUtils.waitForFxEvents();
        Button back = robot.lookup("#bin-rows .button").queryButton();
        assertEquals("Bring back", back.getText());
        robot.clickOn(back);
        assertEquals(gone, world.journal().read().entry(gone.night()).orElseThrow());
        assertTrue(robot.lookup("#bin-empty").query().isVisible());
    }

    @Test
    void deletingForGoodAsksFirst(FxRobot robot) {
        cell(robot, "night");
        robot.type(KeyCode.DELETE).clickOn("#segment-BIN").clickOn("Delete for good");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE); // "Keep it" has the focus
        assertEquals(1, world.journal().bin().items().size());
        robot.clickOn("Delete for good").clickOn("Yes, delete");
        assertEquals(List.of(), world.journal().bin().items());
    }

    @Test
    void searchAndChipsPickNightsOut(FxRobot robot) throws TimeoutException {
        robot.clickOn("painful, from 3");
        int painful = table(robot).getItems().size();
        assertTrue(table(robot).getItems().stream().allMatch(NightRow::isPainful));
        TextField search = robot.lookup("#history-search").query();
        robot.clickOn(search).write("LEFT side");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> table(robot).getItems().size() < painful);
        Label count = robot.lookup("#history-count").query();
        assertTrue(count.getText().startsWith(table(robot).getItems().size() + " night"), count.getText());
    }

    @Test
    void keysAloneNoteMedicineForTheDay(FxRobot robot) {
        cell(robot, "night");
        LocalDate day = newest().night().morning();
        int before = world.journal().read().events().size();
        tabTo(robot, robot.lookup("#night-add-event").query());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN, KeyCode.TAB, KeyCode.SPACE);
        tabTo(robot, robot.lookup("#event-time").query());
        robot.write("25:00");
        tabTo(robot, robot.lookup("#event-save").query());
        robot.type(KeyCode.SPACE);
        Label problem = robot.lookup("#event-time-problem").query();
        assertTrue(problem.isVisible());
        Looks.write(stage, "history-event-refused");
        robot.interact(() -> robot.lookup("#event-time").queryAs(TextField.class).setText("2130"));
        robot.type(KeyCode.SPACE);
        List<DayEvent> events = world.journal().read().events();
        assertEquals(before + 1, events.size());
        DayEvent noted = events.stream()
                .filter(event -> event.what().day().equals(day))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertEquals(Set.of(MedicineCategory.OTC_PAIN_RELIEVER), noted.get(NightFields.MEDICATION).orElseThrow());
        assertEquals("21:30", String.valueOf(noted.what().time()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage, "history-event");
        assertTrue(world.notices().said().getLast().contains("Medicine"), world.notices().said().toString());
    }

    @Test
    void aClickInTheYearShowsThatNight(FxRobot robot) {
        PictureView year = robot.lookup("#history-year").query();
        var target = Objects.requireNonNull(year.pictureProperty().get())
                .targets()
                .mornings()
                .get(40);
        robot.clickOn(year.localToScreen(target.x(), target.y().orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(target.night(), Objects.requireNonNull(year.chosenProperty().get()));
        Looks.write(stage, "history-year-click");
    }

    private static void tabTo(FxRobot robot, Node wanted) {
        for (int i = 0; i < 60 && !wanted.isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(wanted.isFocused(), "Tab does not reach " + wanted);
    }
}
