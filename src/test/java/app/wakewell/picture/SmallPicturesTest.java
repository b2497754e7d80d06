package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SmallPicturesTest {

    private static final LocalDate END = Diary.END;
    private static final Scale SCALE = new Scale(0, 10, 5, "Pain on rising");

    @Test
    void everyScoreOfBothGroupsHasADot() {
        Picture picture = beforeAfter(Collections.nCopies(12, 4d), List.of(1d, 1d, 1d, 2d, 2d, 2d, 9d),
                Optional.of(new Interval(-1, -2, 0)));
        assertEquals(19, Diary.marks(picture, Mark.Dot.class, Role.DOT, Role.DOT_SMALL).size());
        assertEquals(2, Diary.marks(picture, Mark.Line.class, Role.MEAN).size());
    }

    @Test
    void theRangeIsDrawnFromTheFirstMean() {
        Picture picture = beforeAfter(Collections.nCopies(12, 5d), Collections.nCopies(12, 3d),
                Optional.of(new Interval(-2, -3, 0)));
        Mark.Line reference = Diary.marks(picture, Mark.Line.class, Role.REFERENCE_DOTTED).getFirst();
        Mark.Line range = Diary.marks(picture, Mark.Line.class, Role.INTERVAL).getFirst();
        Mark.Line mean = Diary.marks(picture, Mark.Line.class, Role.MEAN).getLast();
        assertEquals(reference.y1(), range.y2(), 1, "a range that ends at no difference touches the dotted line");
        assertEquals(mean.y1(), Diary.marks(picture, Mark.Dot.class, Role.INTERVAL_DOT).getFirst().y(), 1e-9);
    }

    @Test
    void fewerThanSevenMorningsHaveNeitherMeanNorRange() {
        Picture picture = beforeAfter(Collections.nCopies(40, 5d), Collections.nCopies(6, 3d),
                Optional.of(new Interval(-2, -3, 0)));
        assertTrue(Diary.marks(picture, Mark.Line.class, Role.MEAN, Role.INTERVAL, Role.REFERENCE_DOTTED).isEmpty());
        assertTrue(Diary.marks(picture, Mark.Text.class).stream().anyMatch(t -> t.text().equals("yet")));
    }

    @Test
    void aRangeThatLeavesTheScaleHasNoBarAtThatEnd() {
        Picture picture = beforeAfter(Collections.nCopies(9, 5d), Collections.nCopies(9, 3d),
                Optional.of(new Interval(-2, -7, 1)));
        assertEquals(2, Diary.marks(picture, Mark.Line.class, Role.INTERVAL).size());
    }

    @Test
    void manyMorningsStayInTheirColumn() {
        Picture picture = beforeAfter(Collections.nCopies(5000, 5d), Collections.nCopies(9, 3d), Optional.empty());
        List<Mark.Dot> dots = Diary.marks(picture, Mark.Dot.class, Role.DOT_SMALL);
        assertTrue(dots.size() <= 60 && dots.stream().allMatch(d -> d.x() + d.radius() < 90), dots.size() + " dots");
    }

    @Test
    void everyNightHasOneCellInsideTheStrip() {
        for (int nights : new int[]{1, 5, 56, 90, 365, 1000}) {
            Picture picture = CompletenessStrip.of(END.minusDays(nights - 1), END,
                    Map.of(END, CompletenessStrip.State.LOGGED), 698, 10, Locale.UK, "t", "d");
            List<Mark.Box> cells = Diary.marks(picture, Mark.Box.class, Role.CELL_LOGGED, Role.CELL_NONE);
            assertEquals(nights, cells.size());
            assertTrue(cells.stream()
                    .allMatch(c -> c.width() >= 4 && c.x() >= 0 && c.x() + c.width() <= 698
                            && c.y() + c.height() <= picture.height()),
                    nights + " nights");
        }
    }

    @Test
    void barsOfALaneNeverCoverEachOther() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Lane.Thing> things = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                LocalDate from = END.minusDays(random.nextInt(300));
                things.add(new Lane.Thing(from, random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(from.plusDays(random.nextInt(120))), "something " + i));
            }
            LanesInput input = new LanesInput(END.minusDays(200), END.minusDays(20),
                    List.of(new Lane("Props", things), new Lane("Topper", List.of())), List.of(), List.of(), List.of(),
                    SCALE, "t", "d");
            Picture picture = LanesPicture.of(input, 300 + random.nextInt(700), 11,
                    Diary.lanesWords());
            List<Mark.Box> bars = Diary.marks(picture, Mark.Box.class, Role.LANE_CURRENT, Role.LANE_PAST);
            for (int i = 0; i < bars.size(); i++) {
                Mark.Box a = bars.get(i);
                assertTrue(a.x() + a.width() <= picture.width());
                for (Mark.Box b : bars.subList(i + 1, bars.size())) {
                    assertTrue(a.y() != b.y() || a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x(),
                            seed + ": " + a + " covers " + b);
                }
            }
        }
    }

    private static Picture beforeAfter(List<Double> before, List<Double> after, Optional<Interval> difference) {
        return BeforeAfterPicture.of(
                new BeforeAfterInput(before, after, mean(before), mean(after), difference, SCALE, "t", "d"),
                new Size(188, 152), 11, new BeforeAfterWords("before", before.size() + " nights", "since",
                        after.size() + " nights", "likely between", "no range yet",
                        v -> Integer.toString((int) v)));
    }

    private static OptionalDouble mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average();
    }
}
