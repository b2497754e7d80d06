package app.wakewell.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class YearPictureTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final List<String> LEVELS = List.of("0", "1–3", "4–6", "7–10");
    private static final YearWords WORDS = new YearWords(Locale.UK, "not answered", "no entry", "away", "written late",
            "changed", "a break");

    private static YearInput.Cell level(LocalDate night, int level) {
        return new YearInput.Cell(night, true, OptionalInt.of(level), false, false, false, false);
    }

    private static Picture draw(YearInput input, double width) {
        return YearPicture.of(input, width, 11, WORDS);
    }

    private static YearInput year(LocalDate from, LocalDate to, DayOfWeek weekBegins) {
        List<YearInput.Cell> nights = from.datesUntil(to.plusDays(1))
                .map(night -> level(night, night.getDayOfMonth() % LEVELS.size()))
                .toList();
        return new YearInput(from, to, weekBegins, nights, LEVELS, "A year", "All written.");
    }

    @Test
    void sixWeeksWithEverythingThatANightCanBe() {
        List<YearInput.Cell> nights = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            nights.add(level(FIRST.plusDays(day), day % 4));
        }
        OptionalInt severe = OptionalInt.of(3);
        nights.add(new YearInput.Cell(FIRST.plusDays(20), true, OptionalInt.empty(), false, false, false, false));
        nights.add(YearInput.Cell.gap(FIRST.plusDays(21), false));
        nights.add(new YearInput.Cell(FIRST.plusDays(22), true, OptionalInt.of(0), true, false, false, false));
        nights.add(new YearInput.Cell(FIRST.plusDays(23), true, OptionalInt.of(2), true, false, false, false));
        nights.add(new YearInput.Cell(FIRST.plusDays(24), true, severe, false, true, false, false));
        nights.add(new YearInput.Cell(FIRST.plusDays(25), true, severe, false, false, true, false));
        nights.add(new YearInput.Cell(FIRST.plusDays(26), true, OptionalInt.of(1), true, true, true, false));
        for (int day = 27; day < 33; day++) {
            nights.add(YearInput.Cell.gap(FIRST.plusDays(day), true));
        }
        nights.add(new YearInput.Cell(FIRST.plusDays(33), true, OptionalInt.of(1), false, false, false, true));
        Golden.assertDrawnAs("year.svg", draw(new YearInput(FIRST, FIRST.plusDays(41), DayOfWeek.MONDAY, nights, LEVELS,
                "Pain on rising", "Six weeks."), 560), Palette.light());
    }

    @Test
    void theSameNightsStandInTheRowOfTheirWeekday() {
        for (DayOfWeek begins : List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)) {
            Picture picture = draw(year(FIRST, FIRST.plusDays(364), begins), 1000);
            for (Targets.Target target : picture.targets().mornings()) {
                int row = Math.floorMod(target.night().getDayOfWeek().getValue() - begins.getValue(), 7);
                Targets.Weeks weeks = Objects.requireNonNull(picture.targets().weeks());
                assertEquals(weeks.top() + (row + 0.5) * weeks.pitch(), target.y().orElseThrow(), 1e-9);
                assertEquals(target.night(),
                        picture.targets().at(target.x(), target.y().orElseThrow()).orElseThrow().night());
            }
        }
    }

    @Test
    void everyCellLiesInsideWhateverTheWidth() {
        for (int width : new int[]{120, 400, 752, 1216}) {
            Picture picture = draw(year(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), DayOfWeek.MONDAY), width);
            for (Mark.Box box : Diary.marks(picture, Mark.Box.class, Role.YEAR_CELL)) {
                assertTrue(box.x() >= 0 && box.y() >= 0 && box.y() + box.height() <= picture.height(), "at " + width);
            }
            if (width >= 400) {
                assertTrue(picture.targets().mornings().getLast().x() < width, "at " + width);
            }
        }
    }

    @Test
    void moreIsFilledHigherAndDarkerSoThatItReadsWithoutColour() {
        Picture picture = draw(new YearInput(FIRST, FIRST.plusDays(3), DayOfWeek.MONDAY,
                List.of(level(FIRST, 0), level(FIRST.plusDays(1), 1), level(FIRST.plusDays(2), 2),
                        level(FIRST.plusDays(3), 3)),
                LEVELS, "Four", "Four levels."), 500);
        List<Mark.Box> fills = picture.marks()
                .stream()
                .filter(mark -> mark.role().name().startsWith("YEAR_FILL"))
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .limit(3)
                .toList();
        assertEquals(3, fills.size());
        for (int i = 1; i < fills.size(); i++) {
            assertTrue(fills.get(i).height() > fills.get(i - 1).height());
            assertTrue(fills.get(i).role().compareTo(fills.get(i - 1).role()) > 0);
        }
    }

    @Test
    void arrowKeysGoFromDayToDayAndFromWeekToWeek() {
        Targets targets = draw(year(FIRST, FIRST.plusDays(364), DayOfWeek.MONDAY), 1000).targets();
        LocalDate middle = FIRST.plusDays(100);
        assertEquals(middle.minusDays(1), targets.step(middle, Targets.Step.UP).orElseThrow().night());
        assertEquals(middle.plusDays(1), targets.step(middle, Targets.Step.DOWN).orElseThrow().night());
        assertEquals(middle.minusDays(7), targets.step(middle, Targets.Step.LEFT).orElseThrow().night());
        assertEquals(middle.plusDays(7), targets.step(middle, Targets.Step.RIGHT).orElseThrow().night());
        assertEquals(FIRST, targets.step(FIRST.plusDays(2), Targets.Step.LEFT).orElseThrow().night());
        assertEquals(FIRST.plusDays(364),
                targets.step(FIRST.plusDays(360), Targets.Step.RIGHT).orElseThrow().night());
        assertTrue(targets.step(FIRST, Targets.Step.UP).isEmpty());
    }

    @Test
    void aPlaceOutsideTheNightsIsNoNight() {
        Targets targets = draw(year(FIRST, FIRST.plusDays(40), DayOfWeek.MONDAY), 1000).targets();
        assertTrue(targets.at(0, 40).isEmpty());
        assertTrue(targets.at(60, 0).isEmpty());
        assertTrue(targets.at(900, 40).isEmpty());
    }

    @Test
    void theLegendExplainsWhatIsThereAndNothingElse() {
        List<String> words = Diary.marks(draw(year(FIRST, FIRST.plusDays(20), DayOfWeek.MONDAY), 600), Mark.Text.class)
                .stream()
                .map(Mark.Text::text)
                .toList();
        assertTrue(words.containsAll(LEVELS));
        assertTrue(!words.contains(WORDS.gap()) && !words.contains(WORDS.late()) && !words.contains(WORDS.onBreak()));
    }

    @Test
    void aLevelWithoutAWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new YearInput(FIRST, FIRST, DayOfWeek.MONDAY,
                List.of(level(FIRST, 4)), LEVELS, "", ""));
        assertThrows(IllegalArgumentException.class,
                () -> new YearInput(FIRST, FIRST.minusDays(1), DayOfWeek.MONDAY, List.of(), LEVELS, "", ""));
    }
}
