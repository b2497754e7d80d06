package app.wakewell.ui.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.journal.Measure;
import app.wakewell.picture.Morning;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Role;
import app.wakewell.picture.Scale;
import app.wakewell.picture.Size;
import app.wakewell.picture.Targets;
import app.wakewell.picture.YearInput;
import app.wakewell.picture.YearPicture;
import app.wakewell.picture.YearWords;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class PictureViewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    // made in start, as the toolkit does not run before
    private PictureView view;
    private Scene scene;

    private static Morning morning(int day) {
        return new Morning(FIRST.plusDays(day), OptionalDouble.of(5), false, false, false, OptionalInt.empty());
    }

    /** Nights 0, 1 and 4 of ten. */
    private static Picture picture(double width) {
        return PainPicture.of(
                new PainPictureInput(FIRST, FIRST.plusDays(9), List.of(morning(0), morning(1), morning(4)), List.of(),
                        List.of(), Scale.points("Pain"), "Title", "Description"),
                new Size(width, 300), PainPictureOptions.screen(),
                JournalPictures.texts(Measure.PAIN_RISING, Locale.ENGLISH));
    }

    @Start
    void start(Stage stage) {
        view = new PictureView();
        view.setWords(night -> Optional.of(new NightWords("Night " + night, List.of("5 on rising"), "")));
        scene = new Scene(new StackPane(view), 600, 300);
        Theme.LIGHT.applyTo(scene.getStylesheets());
        view.setOnRoom((width, height) -> view.pictureProperty().set(picture(width)));
        stage.setScene(scene);
        stage.show();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Painting follows layout, which follows the theme, each a pulse later: the first dot takes the ink in the end. */
    private void firstDotTakes(Palette palette, FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            Color[] colour = new Color[1];
            robot.interact(() -> {
                Picture shown = view.pictureProperty().get();
                if (shown != null) {
                    Targets.Target dot = shown.targets().mornings().getFirst();
                    colour[0] = scene.snapshot(null)
                            .getPixelReader()
                            .getColor((int) dot.x(), (int) dot.y().orElseThrow());
                }
            });
            return ink(palette).equals(colour[0]);
        });
    }

    private static Color ink(Palette palette) {
        return PicturePainter.colour(palette.ink(Role.DOT).fill());
    }

    @Test
    void arrowsGoFromEntryToEntryAndStopAtTheEnds(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(FIRST.plusDays(4), view.nightProperty().get());
        robot.type(KeyCode.RIGHT);
        assertEquals(FIRST.plusDays(4), view.nightProperty().get());
        robot.type(KeyCode.LEFT);
        assertEquals(FIRST.plusDays(1), view.nightProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertNull(view.nightProperty().get());
    }

    @Test
    void screenReaderHearsThePictureThenTheNight(FxRobot robot) {
        assertEquals(AccessibleRole.IMAGE_VIEW, view.getAccessibleRole());
        assertEquals("Title. Description", view.getAccessibleText());
        robot.interact(() -> view.nightProperty().set(FIRST));
        assertEquals("Night 2026-11-01. 5 on rising", view.getAccessibleText());
    }

    @Test
    void dotIsPaintedInTheInkOfTheTheme(FxRobot robot) throws TimeoutException {
        firstDotTakes(Palette.light(), robot);
        robot.interact(() -> Theme.DARK.applyTo(scene.getStylesheets()));
        firstDotTakes(Palette.dark(), robot);
    }

    @Test
    void cardNeverCoversItsOwnDot(FxRobot robot) {
        for (int night : new int[]{0, 1, 4}) {
            robot.interact(() -> view.nightProperty().set(FIRST.plusDays(night)));
            Node card = view.lookup(".night-card");
            double x = picture(600).xOf(FIRST.plusDays(night)).orElseThrow();
            assertTrue(card.isVisible());
            assertFalse(card.getBoundsInParent().getMinX() < x && x < card.getBoundsInParent().getMaxX()
                    && card.getLayoutX() < x, "card at " + card.getBoundsInParent() + " over " + x);
        }
    }

    /** Three weeks from a Sunday on, drawn in weeks that begin on Mondays. */
    private static Picture weeks() {
        return YearPicture.of(
                new YearInput(FIRST, FIRST.plusDays(20), DayOfWeek.MONDAY,
                        FIRST.datesUntil(FIRST.plusDays(21)).map(day -> YearInput.Cell.gap(day, false)).toList(),
                        List.of("low", "high"), "Weeks", "Nothing written."),
                400, 11, new YearWords(Locale.ENGLISH, "", "gap", "", "", "", ""));
    }

    private void showWeeks(FxRobot robot) {
        robot.interact(() -> {
            view.setOnRoom((width, height) -> {});
            view.pictureProperty().set(weeks());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void inWeeksUpAndDownGoByDaysLeftAndRightByWeeks(FxRobot robot) {
        showWeeks(robot);
        robot.interact(view::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        assertEquals(FIRST.plusDays(8), view.nightProperty().get());
    }

    @Test
    void aClickChoosesWhereThereIsSomethingToChooseAndEnterOpens(FxRobot robot) {
        List<String> told = new ArrayList<>();
        view.setOnChoose(night -> told.add("chosen " + night));
        view.setOnOpen(night -> told.add("opened " + night));
        showWeeks(robot);
        Targets.Target third = weeks().targets().mornings().get(2);
        robot.clickOn(view.localToScreen(third.x(), third.y().orElseThrow()));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("chosen " + third.night(), "opened " + third.night()), told);
    }

    @Test
    void pictureWithoutMorningsIsNoStopOfTheTabKey(FxRobot robot) {
        assertTrue(view.isFocusTraversable());
        robot.interact(() -> {
            view.setOnRoom((width, height) -> {});
            view.pictureProperty().set(null);
        });
        assertFalse(view.isFocusTraversable());
    }
}
