package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PainPictureTest {

    private static final LocalDate END = Diary.END;

    @Test
    void everyScoreInRangeHasOneDotAndNothingElseHas() {
        for (int nights : new int[]{7, 30, 180, 600}) {
            List<Morning> mornings = Diary.nights(800, nights);
            Picture picture = Diary.draw(Diary.input(END.minusDays(nights - 1), END, mornings, List.of()), 920, 400);
            List<Morning> shown = mornings.stream().filter(m -> m.night().isAfter(END.minusDays(nights))).toList();
            assertEquals(shown.stream().filter(m -> m.score().isPresent() && !m.hollow()).count(),
                    Diary.dots(picture, Role.DOT, Role.DOT_SMALL).size(), "filled, " + nights);
            assertEquals(shown.stream().filter(m -> m.score().isPresent() && m.hollow()).count(),
                    Diary.dots(picture, Role.HOLLOW).size(), "hollow, " + nights);
        }
    }

    @Test
    void theLineJoinsOnlyNeighbouringNightsThatHaveAScore() {
        int segments = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Morning> mornings = Diary.nights(200, seed);
            PainPictureInput input = Diary.input(END.minusDays(150 - seed), END, mornings, List.of());
            Picture picture = Diary.draw(input, 920, 400);
            NightAxis axis = Diary.axis(picture);
            Set<LocalDate> scored = mornings.stream()
                    .filter(m -> m.score().isPresent())
                    .map(Morning::night)
                    .collect(Collectors.toSet());
            for (Mark.Polyline line : Diary.marks(picture, Mark.Polyline.class, Role.MEDIAN_LINE)) {
                for (int i = 1; i < line.points().size(); i++) {
                    LocalDate a = axis.nightAt(line.points().get(i - 1).x());
                    LocalDate b = axis.nightAt(line.points().get(i).x() - 1e-6);
                    assertTrue(scored.contains(a) && scored.contains(b), a + " to " + b);
                    assertTrue(!b.isAfter(a.plusDays(1)), a + " to " + b);
                    segments++;
                }
            }
        }
        assertTrue(segments > 1000, "looked at " + segments);
    }

    @Test
    void theMedianNeedsFourValuesThatWereNotAway() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate night = END.minusDays(6 - i);
            mornings.add(i < 3
                    ? new Morning(night, OptionalDouble.of(9), true, false, false, OptionalInt.empty())
                    : Diary.morning(night, i));
        }
        Picture picture = Diary.draw(Diary.input(END.minusDays(6), END, mornings, List.of()), 400, 300);
        List<Mark.Polyline> lines = Diary.marks(picture, Mark.Polyline.class, Role.MEDIAN_LINE);
        assertEquals(1, lines.size());
        // Scores 3 4 5 6: four values only on the last night, whose median is 4.5; a dash inside that night.
        assertEquals(2, lines.getFirst().points().size());
        double y4 = Diary.dots(picture, Role.DOT).get(1).y();
        double y5 = Diary.dots(picture, Role.DOT).get(2).y();
        assertEquals((y4 + y5) / 2, lines.getFirst().points().getFirst().y(), 1e-9);
        NightAxis axis = Diary.axis(picture);
        assertTrue(lines.getFirst().points().getFirst().x() >= axis.startOf(END));
    }

    @Test
    void morningsBeforeTheRangeEnterTheFirstMedian() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 10; i >= 0; i--) {
            mornings.add(Diary.morning(END.minusDays(i), 5));
        }
        Picture picture = Diary.draw(Diary.input(END.minusDays(3), END, mornings, List.of()), 400, 300);
        assertEquals(4, Diary.marks(picture, Mark.Polyline.class, Role.MEDIAN_LINE).getFirst().points().size());
    }

    @Test
    void aGapIsNamedAndTouchesNothing() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 60; i >= 0; i--) {
            if (i < 20 || i > 29) {
                mornings.add(Diary.morning(END.minusDays(i), i % 11));
            }
        }
        Picture picture = Diary.draw(Diary.input(END.minusDays(60), END, mornings, List.of()), 920, 400);
        List<Mark.Text> texts = Diary.marks(picture, Mark.Text.class, Role.GAP_TEXT);
        assertEquals("10 nights, no entry", texts.stream().map(Mark.Text::text).collect(Collectors.joining(" ")));
    }

    @Test
    void aHundredYearsCostNoMoreThanTheRoomThereIs() {
        List<Morning> mornings = Diary.nights(36_500, 1);
        Picture picture = Diary.draw(Diary.input(END.minusDays(36_499), END, mornings, List.of()), 920, 400);
        int columns = Diary.axis(picture).columns();
        assertTrue(Diary.dots(picture, Role.DOT_SMALL).size() <= 11 * columns);
        assertTrue(Diary.dots(picture, Role.HOLLOW).size() <= 11 * columns);
        assertTrue(Diary.marks(picture, Mark.Triangle.class).size() <= columns + 1);
        assertTrue(Diary.marks(picture, Mark.Box.class, Role.SLEEP_STRIP, Role.SLEEP_STRIP_HOLLOW).size() <= 2 * columns
                + 1);
        assertTrue(Diary.marks(picture, Mark.Box.class, Role.AWAY).size() <= columns + 1);
        List<Mark.Polyline> lines = Diary.marks(picture, Mark.Polyline.class, Role.MEDIAN_LINE_FINE);
        assertTrue(lines.size() <= 46 * columns);
        assertTrue(lines.stream().mapToInt(l -> l.points().size()).sum() <= 4 * 46 * columns);
        assertTrue(picture.marks().size() < 25 * columns, picture.marks().size() + " marks");
    }

    @Test
    void everyPixelCellThatHoldsAMorningIsDrawn() {
        List<Morning> mornings = Diary.nights(5_000, 3);
        Picture picture = Diary.draw(Diary.input(END.minusDays(4_999), END, mornings, List.of()), 920, 400);
        NightAxis axis = Diary.axis(picture);
        Set<String> drawn = new HashSet<>();
        for (Mark.Dot dot : Diary.dots(picture)) {
            String cell = (int) (dot.x() - axis.left()) + "/" + Math.round(dot.y()) + (dot.role() == Role.HOLLOW);
            assertTrue(drawn.add(cell), "twice: " + cell);
        }
        for (Targets.Target target : picture.targets().mornings()) {
            target.y()
                    .ifPresent(y -> assertTrue(
                            drawn.contains(axis.columnOf(target.night()) + "/" + Math.round(y) + true)
                                    || drawn.contains(axis.columnOf(target.night()) + "/" + Math.round(y) + false)));
        }
    }

    @Test
    void aHundredYearsOfBrokenNightsStayBounded() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 36_499; i >= 0; i--) {
            // Four of seven nights, never two medians in a row that agree: as many pieces of line as there can be.
            if (i % 7 % 2 == 0) {
                mornings.add(Diary.morning(END.minusDays(i), i * 7 % 11));
            }
        }
        Picture picture = Diary.draw(Diary.input(END.minusDays(36_499), END, mornings, List.of()), 300, 400);
        int columns = Diary.axis(picture).columns();
        assertTrue(Diary.marks(picture, Mark.Polyline.class, Role.MEDIAN_LINE_FINE).size() <= 46 * columns);
    }

    @Test
    void noMorningsOneNightAndOnlyAwayNightsAreDrawn() {
        Picture empty = Diary.draw(Diary.input(END.minusDays(29), END, List.of(), List.of()), 920, 400);
        assertTrue(Diary.dots(empty).isEmpty());
        assertTrue(empty.nightAt(400).isEmpty());
        assertEquals("30 nights, no entry", Diary.marks(empty, Mark.Text.class, Role.GAP_TEXT).getFirst().text());

        Picture one = Diary.draw(Diary.input(END, END, List.of(Diary.morning(END, 0)), List.of()), 920, 400);
        assertEquals(1, Diary.dots(one).size());
        assertEquals(END, one.nightAt(100).orElseThrow());

        List<Morning> away = List.of(
                new Morning(END.minusDays(1), OptionalDouble.of(3), true, false, false, OptionalInt.empty()),
                new Morning(END, OptionalDouble.empty(), true, false, false, OptionalInt.empty()));
        Picture allAway = Diary.draw(Diary.input(END.minusDays(1), END, away, List.of()), 920, 400);
        assertEquals(1, Diary.dots(allAway, Role.HOLLOW).size());
        assertTrue(Diary.dots(allAway, Role.DOT, Role.DOT_SMALL).isEmpty());
        assertEquals(2, Diary.marks(allAway, Mark.Box.class, Role.AWAY).size(), "one column and its legend");
    }

    @Test
    void tinyRoomsLeaveOutLegendAndStripButNeverFail() {
        List<Morning> mornings = Diary.nights(400, 5);
        for (double width : new double[]{1, 20, 60, 300}) {
            for (double height : new double[]{1, 30, 90, 150, 200}) {
                Picture picture = Diary.draw(Diary.input(END.minusDays(399), END, mornings, List.of()), width, height);
                assertFalse(picture.marks().isEmpty());
            }
        }
    }

    @Test
    void anyMeasureIsDrawnOnItsOwnScale() {
        Scale hours = new Scale(0, 600, 120, "Sleep time, minutes");
        PainPictureInput input = new PainPictureInput(END.minusDays(1), END,
                List.of(Diary.morning(END.minusDays(1), 0), Diary.morning(END, 600)), List.of(), List.of(), hours, "t",
                "d");
        Picture picture = Diary.draw(input, 500, 400);
        List<Mark.Line> grid = Diary.marks(picture, Mark.Line.class, Role.GRID);
        assertEquals(6, grid.size());
        assertEquals(grid.getFirst().y1(), Diary.dots(picture).getFirst().y(), 0.5);
        assertEquals(grid.getLast().y1(), Diary.dots(picture).getLast().y(), 0.5);
    }

    @Test
    void disorderAndScoresOffTheScaleAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Diary.input(END.minusDays(1), END,
                List.of(Diary.morning(END, 1), Diary.morning(END.minusDays(1), 1)), List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> Diary.input(END, END, List.of(Diary.morning(END, 11)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Diary.input(END, END.minusDays(1), List.of(), List.of()));
    }

    @Test
    void thePictureIsTheSameUnderEveryDefaultLocale() {
        List<Morning> mornings = Diary.nights(60, 9);
        PainPictureInput input = Diary.input(END.minusDays(59), END, mornings, List.of());
        String plain = write(input);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG", "tr-TR", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(plain, write(input), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String write(PainPictureInput input) {
        return new SvgWriter(Palette.light(), "Inter", false).write(Diary.draw(input, 700, 330));
    }
}
