package app.wakewell.ui.insights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Visit;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the screen in its states, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class InsightsLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, ScreenWorld world, Theme theme, int width, int height, Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new InsightsScreen(world.context()), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        String look = "insights-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        if (name.startsWith("page")) {
            Looks.writePage((ScrollPane) stage[0].getScene().lookup("#insights"), look);
        } else {
            Looks.write(stage[0], look);
        }
        robot.interact(stage[0]::close);
    }

    private static void scroll(Parent root, double to) {
        root.lookupAll("#insights").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
    }

    private static void open(Parent root, String doors) {
        root.lookupAll(doors).forEach(door -> ((ToggleButton) door).setSelected(true));
    }

    /** Where real diaries may lie, beside the project or beside its work trees. */
    private static final List<Path> REAL = List.of(Path.of("../shared/samples/pain"),
            Path.of("../../shared/samples/pain"));

    /** Nights of a real diary that lies beside the project, the last of them on the morning of the world. */
    private static ScreenWorld diary(String file, String delimiter, Predicate<String[]> rows,
            ToIntFunction<String[]> day,
            int pain) throws IOException {
        Optional<Path> path = REAL.stream().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(path.isPresent(), "no real diaries beside the project");
        List<String[]> nights = Files.readAllLines(path.orElseThrow())
                .stream()
                .skip(1)
                .map(line -> line.split(delimiter, -1))
                .filter(rows)
                .filter(row -> row[pain].matches("\\d|10"))
                .toList();
        int last = day.applyAsInt(nights.getLast());
        ScreenWorld world = ScreenWorld.empty();
        for (String[] row : nights) {
            world.journal()
                    .log(Night.endingOn(ScreenWorld.TODAY).plus(day.applyAsInt(row) - last),
                            Patch.NONE.set(NightFields.PAIN_RISING, new Score(Integer.parseInt(row[pain]))),
                            new Visit());
        }
        return world;
    }

    @Test
    void realDiaries() throws IOException {
        look("page-person", diary("chronic-pain-diary.csv", ",", row -> row[0].equals("2"),
                row -> Integer.parseInt(row[1]), 2), Theme.LIGHT, 1280, 900, root -> {});
        look("page-migraine", diary("migraine-daily-2017-2025.tsv", "\t", row -> row[0].startsWith("2024"),
                row -> (int) LocalDate.parse(row[0]).toEpochDay(), 2), Theme.LIGHT, 1280, 900, root -> {});
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640", "DARK,1024,640", "LIGHT,1280,900", "DARK,1280,900"})
    void states(Theme theme, int width, int height) {
        look("top", ScreenWorld.sample(), theme, width, height, root -> {});
        look("page", ScreenWorld.sample(), theme, width, height, root -> {});
        look("page-open", ScreenWorld.sample(), theme, width, height, root -> {
            open(root, ".door");
            root.lookupAll(".fold-group").forEach(fold -> ((Fold) fold).setOpen(true));
        });
        look("side", ScreenWorld.sample(), theme, width, height, root -> root.lookupAll("#segment-SIDE_BY_SIDE")
                .forEach(segment -> ((ToggleButton) segment).fire()));
        look("empty", ScreenWorld.empty(), theme, width, height, root -> scroll(root, 0));
    }
}
