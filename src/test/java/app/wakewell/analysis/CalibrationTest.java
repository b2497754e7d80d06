package app.wakewell.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Simulated people, of whom the truth is known: how often the decision rule takes chance for a difference, and how
 * often its intervals hold the truth. Small in every build; {@code mvn -Pcalibration verify} makes it large and writes
 * the tables. What may be exceeded by the chance of the simulation itself is computed from the number of diaries.
 */
class CalibrationTest {

    private static final int RUNS = Integer.getInteger("wakewell.calibration.runs", 60);
    private static final boolean TABLES = Boolean.getBoolean("wakewell.calibration.tables");

    private static final double MOST_FALSE = 0.06;
    private static final double MOST_MISSED = 0.07;
    private static final double STEP = -1.5;
    private static final double DRIFT = -0.02;

    private static final List<World> REMEMBERING = List.of(World.remembering(0), World.remembering(0.3),
            World.remembering(0.6));

    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (int nights : new int[]{14, 20, 40}) {
            REMEMBERING.forEach(world -> cells.add(Arguments.of(nights, world)));
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void withoutADifferenceFewIntervalsLeaveOutZero(int nights, World world) {
        Tally none = Tally.of(world, nights, 0, 0, RUNS, seed(nights, world, 1));
        assertTrue(none.compared() > 0.9 * RUNS);
        assertTrue(none.different() <= Tally.most(RUNS, MOST_FALSE), none.toString());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void intervalsHoldTheTruth(int nights, World world) {
        Tally step = Tally.of(world, nights, STEP, 0, RUNS, seed(nights, world, 2));
        assertTrue(step.compared() - step.covered() <= Tally.most(step.compared(), MOST_MISSED), step.toString());
        assertTrue(step.compared() - step.coveredToo() <= Tally.most(step.compared(), MOST_MISSED), step.toString());
        assertTrue(step.different() > 0, "a step of a point and a half is found now and then");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aSlowTrendIsSeldomTakenForAClearShift(int nights, World world) {
        Tally trend = Tally.of(world, nights, 0, DRIFT, RUNS, seed(nights, world, 3));
        assertTrue(trend.clear() <= Tally.most(RUNS, MOST_FALSE), trend.toString());
    }

    @Test
    void theAllowanceForChanceIsThatOfTheBinomialDistribution() {
        // qbinom(1 - 1e-4, n, p) of R 4.2.2 gives the same
        assertEquals(12, Tally.most(60, 0.06));
        assertEquals(90, Tally.most(1000, 0.06));
        assertEquals(0, Tally.most(1, 0.00005));
    }

    @Test
    void theSimulatedPeopleAreAsTheyAreDescribed() {
        for (World world : List.of(World.remembering(0.6), World.flaring(0.85, 50), new World("ar2", 0.4, 0.25, 0))) {
            Series diary = world.diary(new Random(7), 20_000, 0, 0);
            double mean = diary.mean();
            double square = Arrays.stream(diary.scores()).map(score -> (score - mean) * (score - mean)).sum();
            assertEquals(5, mean, 0.1);
            assertEquals(1.5 * 1.5 + 1 / 12.0, square / diary.size(), 0.15, "rounding adds a twelfth");
            assertEquals(0.85, diary.size() / 40_000.0, 0.01);
        }
    }

    @Test
    void tables() throws IOException {
        if (!TABLES) {
            return;
        }
        Path file = Path.of("target", "calibration.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", tableOfErrors()) + "\n\n" + String.join("\n", tableOfCoverage())
                + "\n");
        assertTrue(Files.size(file) > 0);
    }

    private static List<String> tableOfErrors() {
        List<String> lines = new ArrayList<>(List.of(
                "| n | phi | no effect: excludes 0 | CLEAR_SHIFT | trend: excludes 0 | CLEAR_SHIFT |"
                        + " step -1.5: excludes 0 | CLEAR_SHIFT | free line |",
                "|--|--|--|--|--|--|--|--|--|"));
        for (int nights : new int[]{10, 14, 20, 40}) {
            for (World world : REMEMBERING) {
                Tally none = Tally.of(world, nights, 0, 0, RUNS, seed(nights, world, 1));
                Tally trend = Tally.of(world, nights, 0, DRIFT, RUNS, seed(nights, world, 3));
                Tally step = Tally.of(world, nights, STEP, 0, RUNS, seed(nights, world, 2));
                lines.add(row(nights + " | " + world.name(), none.percent(none.different()),
                        none.percent(none.clear()), trend.percent(trend.different()), trend.percent(trend.clear()),
                        step.percent(step.different()), step.percent(step.clear()), step.percent(step.freeLine())));
            }
        }
        return lines;
    }

    private static List<String> tableOfCoverage() {
        List<World> worlds = new ArrayList<>(REMEMBERING);
        worlds.addAll(List.of(World.remembering(0.8), World.flaring(0.85, 50), World.flaring(0.9, 40),
                new World("ar2", 0.4, 0.25, 0)));
        List<String> lines = new ArrayList<>(List.of(
                "| n | world | interval holds the truth | beside a slow trend |", "|--|--|--|--|"));
        for (int nights : new int[]{7, 10, 14, 20, 40}) {
            for (World world : worlds) {
                Tally step = Tally.of(world, nights, STEP, 0, RUNS, seed(nights, world, 2));
                lines.add(row(nights + " | " + world.name(), step.percentCompared(step.covered()),
                        step.percentCompared(step.coveredToo())));
            }
        }
        return lines;
    }

    private static String row(String head, double... percents) {
        StringBuilder row = new StringBuilder("| " + head);
        for (double percent : percents) {
            row.append(String.format(Locale.ROOT, " | %.1f", percent));
        }
        return row.append(" |").toString();
    }

    private static long seed(int nights, World world, int kind) {
        return 1_000_003L * nights + 10_007L * world.name().hashCode() + kind;
    }
}
