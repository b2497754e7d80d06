package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CompletenessBarsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void everyWeekHasABarFilledByItsShare() {
        Set<LocalDate> logged = Set.of(FROM, FROM.plusDays(1), FROM.plusDays(2), FROM.plusDays(3), FROM.plusDays(4),
                FROM.plusDays(5), FROM.plusDays(6), FROM.plusDays(8));

        Picture bars = CompletenessBars.of(FROM, FROM.plusDays(20), logged, 700, 12, Locale.UK, "t", "d");

        assertEquals(3, boxes(bars, Role.CELL_NONE).size());
        List<Mark.Box> filled = boxes(bars, Role.CELL_LOGGED_HALF);
        assertEquals(2, filled.size());
        assertEquals(7, filled.getFirst().height() / filled.get(1).height(), 1e-9);
    }

    @Test
    void tenYearsFitTheWidth() {
        Set<LocalDate> all = IntStream.range(0, 3650).mapToObj(FROM::plusDays).collect(Collectors.toSet());

        Picture bars = CompletenessBars.of(FROM, FROM.plusDays(3649), all, 700, 12, Locale.UK, "t", "d");

        assertTrue(boxes(bars, Role.CELL_NONE).stream().allMatch(box -> box.x() + box.width() <= 700));
        assertTrue(boxes(bars, Role.CELL_NONE).stream().allMatch(box -> box.width() >= 1));
        assertEquals(CompletenessBars.of(FROM, FROM, Set.of(), 700, 12, Locale.UK, "t", "d").height(), bars.height());
    }

    private static List<Mark.Box> boxes(Picture picture, Role role) {
        return picture.marks().stream().filter(mark -> mark.role() == role).map(Mark.Box.class::cast).toList();
    }
}
