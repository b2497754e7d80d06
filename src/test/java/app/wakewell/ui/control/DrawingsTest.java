package app.wakewell.ui.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Position;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The drawings in {@code assets/drawings}. */
class DrawingsTest {

    private static final Path FOLDER = Path.of("assets/drawings");
    private static final Path COLOURS = Path.of("src/main/resources/app/wakewell/ui/control/drawing.css");
    private static final Pattern CLASS_IN_CSS = Pattern.compile("\\.([a-z-]+)(?=[^{}]*\\{)");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - ".svg".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Shape> shapes(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DrawingsTest::shapes)
                : Stream.of((Shape) node);
    }

    private static Set<String> classesIn(Path css) throws IOException {
        String rules = Files.readString(css).replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher names = CLASS_IN_CSS.matcher(rules);
        return names.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPositionAndEveryPropHasADrawingAndNoDrawingIsLeftOver() throws IOException {
        Set<String> wanted = Stream.concat(
                Arrays.stream(Position.values()).map(one -> "position-" + one.name().toLowerCase(Locale.ROOT)),
                Arrays.stream(Prop.values()).map(one -> "prop-" + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add("back-map");
        assertEquals(wanted, new TreeSet<>(names()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatItIsAndWhatCanBeSeen(String name) {
        SvgFile.Contents drawing = SvgFile.read(name);
        assertFalse(drawing.title().isBlank());
        assertTrue(drawing.description().endsWith("."), drawing.description());
        assertTrue(drawing.nodes().size() >= 3, "it draws " + drawing.nodes().size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShapeHasAColourOnScreenAndInABrowser(String name) throws IOException {
        Set<String> used = SvgFile.read(name)
                .nodes()
                .stream()
                .flatMap(DrawingsTest::shapes)
                .flatMap(shape -> shape.getStyleClass().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(used.isEmpty());
        assertTrue(classesIn(COLOURS).containsAll(used), () -> used + " are not all in " + COLOURS);
        Path forBrowsers = FOLDER.resolve("drawings.css");
        assertTrue(assertReads(forBrowsers).containsAll(used), () -> used + " are not all in " + forBrowsers);
    }

    private static Set<String> assertReads(Path css) throws IOException {
        Set<String> classes = classesIn(css);
        assertFalse(classes.isEmpty(), "nothing was read from " + css);
        return classes;
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingReachesOutOfTheFrame(String name) {
        SvgFile.Contents drawing = SvgFile.read(name);
        for (Node node : drawing.nodes()) {
            if (node.getClip() == null) {
                Bounds bounds = node.getBoundsInLocal();
                assertTrue(bounds.getMinX() >= -1 && bounds.getMinY() >= -1 && bounds.getMaxX() <= drawing.width() + 1
                        && bounds.getMaxY() <= drawing.height() + 1, name + ": " + node);
            }
        }
    }

    @Test
    void leftAndRightAreTheSameSeenInAMirror() {
        SvgFile.Contents left = SvgFile.read("position-side_left");
        SvgFile.Contents right = SvgFile.read("position-side_right");
        assertEquals(left.nodes().size(), right.nodes().size());
        for (int i = 0; i < left.nodes().size(); i++) {
            Bounds here = left.nodes().get(i).getBoundsInLocal();
            Bounds there = right.nodes().get(i).getBoundsInLocal();
            assertEquals(here.getMinX(), left.width() - there.getMaxX(), 0.2);
            assertEquals(here.getMinY(), there.getMinY(), 0.2);
        }
    }

    @Test
    void everyPropIsThereToBeSeen() {
        for (Prop prop : Prop.values()) {
            long props = shapes(Drawing.of(prop)).filter(shape -> shape.getStyleClass().contains("prop")).count();
            assertEquals(1, props, prop.name());
        }
    }

    @Test
    void theBackHasEveryPlaceThatCanBeSeenFromBehindOnBothSides() {
        Set<PainRegion> places = new HashSet<>();
        Drawing.ofBack()
                .named()
                .keySet()
                .forEach(name -> places.add(PainRegion.parse(name.split("/", 2)[0]).orElseThrow()));
        Set<PainRegion> wanted = new HashSet<>();
        for (Region one : List.of(Region.NECK, Region.UPPER_BACK, Region.MID_BACK)) {
            wanted.add(PainRegion.of(one));
        }
        for (Region pair : List.of(Region.SHOULDER, Region.SHOULDER_BLADE, Region.LOWER_BACK, Region.HIP,
                Region.BUTTOCK, Region.LEG)) {
            wanted.add(new PainRegion(pair, PainRegion.Detail.LEFT));
            wanted.add(new PainRegion(pair, PainRegion.Detail.RIGHT));
        }
        wanted.add(new PainRegion(Region.LOWER_BACK, PainRegion.Detail.CENTRE));
        assertEquals(wanted, places);
    }

    @Test
    void aDrawingThatIsNotThereIsNotDrawnEmpty() {
        assertThrows(IllegalArgumentException.class, () -> SvgFile.read("position-nowhere"));
    }
}
