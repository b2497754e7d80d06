package app.wakewell.picture;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RangesPictureTest {

    private static final Size SIZE = new Size(200, 156);

    private static Picture picture(RangesInput.Row... rows) {
        return RangesPicture.of(new RangesInput(List.of(rows), "lower", "higher", "title", "description"), SIZE, 11,
                Double::toString);
    }

    private static RangesInput.Row row(double estimate, double low, double high) {
        return new RangesInput.Row("Sleep, then pain", new Interval(estimate, low, high));
    }

    private static <M extends Mark> Stream<M> marks(Picture picture, Role role, Class<M> type) {
        return picture.marks().stream().filter(mark -> mark.role() == role).map(type::cast);
    }

    @Test
    void everyDifferenceLiesOnItsRangeOnOneScale() {
        Picture picture = picture(row(-0.4, -0.7, -0.1), row(0.1, -0.2, 0.3));
        List<Mark.Dot> dots = marks(picture, Role.INTERVAL_DOT, Mark.Dot.class).toList();
        List<Mark.Line> ranges = marks(picture, Role.INTERVAL, Mark.Line.class).filter(line -> line.y1() == line.y2())
                .toList();
        assertEquals(2, dots.size());
        assertEquals(2, ranges.size());
        for (int i = 0; i < 2; i++) {
            assertTrue(ranges.get(i).x1() < dots.get(i).x() && dots.get(i).x() < ranges.get(i).x2());
            assertEquals(ranges.get(i).y1(), dots.get(i).y(), 1e-9);
        }
        double none = marks(picture, Role.REFERENCE_DOTTED, Mark.Line.class).findFirst().orElseThrow().x1();
        assertTrue(ranges.getFirst().x2() < none, "all of it is lower");
        assertTrue(ranges.getLast().x1() < none && none < ranges.getLast().x2(), "it touches no difference");
    }

    @Test
    void nothingLeavesThePictureHoweverWideARangeIs() {
        for (double far : new double[]{0, 0.3, 9, 10, 400, 1e300}) {
            Picture picture = picture(row(far, -far, far), row(-far, -far, far));
            for (Mark mark : picture.marks()) {
                switch (mark) {
                    case Mark.Line line -> assertTrue(Stream.of(line.x1(), line.x2())
                            .allMatch(x -> x >= 0 && x <= SIZE.width()) && line.y2() <= SIZE.height(), line.toString());
                    case Mark.Dot dot -> assertTrue(dot.x() >= 0 && dot.x() <= SIZE.width(), dot.toString());
                    default -> assertFalse(mark.toString().contains("NaN"));
                }
            }
        }
    }

    @Test
    void aRangeThatLeavesTheScaleHasNoBarAtThatEnd() {
        long both = marks(picture(row(1, -2, 4)), Role.INTERVAL, Mark.Line.class).count();
        long one = marks(picture(row(1, -2, 14)), Role.INTERVAL, Mark.Line.class).count();
        assertEquals(both - 1, one);
    }
}
