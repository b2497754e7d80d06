package app.wakewell.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TargetsTest {

    private static final LocalDate END = Diary.END;

    @Test
    void theNearestMorningIsFoundAtEveryPixel() {
        for (int nights : new int[]{1, 9, 180, 4000}) {
            List<Morning> mornings = Diary.nights(nights, 2);
            Picture picture = Diary.draw(Diary.input(END.minusDays(nights - 1), END, mornings, List.of()), 500, 300);
            NightAxis axis = Diary.axis(picture);
            for (double x = axis.left(); x < axis.right(); x += 0.7) {
                double at = x;
                double nearest = picture.targets()
                        .mornings()
                        .stream()
                        .mapToDouble(t -> Math.abs(t.x() - at))
                        .min()
                        .orElseThrow();
                double found = picture.xOf(picture.nightAt(x).orElseThrow()).orElseThrow();
                assertEquals(nearest, Math.abs(found - x), 1e-9, nights + " at " + x);
            }
        }
    }

    @Test
    void besideTheAxisThereIsNothing() {
        Picture picture = Diary.draw(Diary.input(END, END, List.of(Diary.morning(END, 4)), List.of()), 500, 300);
        assertTrue(picture.nightAt(0).isEmpty());
        assertTrue(picture.nightAt(501).isEmpty());
        assertTrue(picture.xOf(END.minusDays(1)).isEmpty());
    }

    @Test
    void arrowKeysGoFromEntryToEntry() {
        List<Morning> mornings = Diary.nights(60, 4);
        Targets targets = Diary.draw(Diary.input(END.minusDays(59), END, mornings, List.of()), 500, 300).targets();
        LocalDate night = targets.mornings().getFirst().night();
        int steps = 1;
        while (targets.after(night).isPresent()) {
            LocalDate next = targets.after(night).orElseThrow().night();
            assertEquals(night, targets.before(next).orElseThrow().night());
            night = next;
            steps++;
        }
        assertEquals(mornings.size(), steps);
        assertEquals(mornings.stream().max(Comparator.comparing(Morning::night)).orElseThrow().night(), night);
        assertTrue(targets.before(targets.mornings().getFirst().night()).isEmpty());
    }
}
