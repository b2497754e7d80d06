package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LabelsTest {

    private static final LocalDate END = Diary.END;
    private static final String WORDS = "knee pillow then one head pillow instead of two cooler room";

    private record Box(double left, double top, double right, double bottom, String text) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Test
    void noTwoTextsMeetAndNoneLeavesThePicture() {
        int looked = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int nights = 1 + random.nextInt(random.nextBoolean() ? 60 : 4000);
            double width = 320 + random.nextInt(1000);
            double textSize = random.nextInt(4) == 0 ? 22 : 10 + random.nextInt(2);
            PainPictureInput input = Diary.input(END.minusDays(nights - 1), END, Diary.nights(nights, seed),
                    setUps(random, nights));
            Picture picture = PainPicture.of(input, new Size(width, 300 + random.nextInt(300)),
                    new PainPictureOptions(PainPictureOptions.TrendLine.MEDIAN, true, true, textSize),
                    Diary.words(Locale.UK));
            List<Box> boxes = Diary.marks(picture, Mark.Text.class).stream().map(LabelsTest::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                Box a = boxes.get(i);
                assertTrue(a.left >= -0.5 && a.right <= width + 0.5 && a.top >= -0.5 && a.bottom <= picture.height(),
                        seed + ": outside " + a);
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertTrue(!a.meets(boxes.get(j)), seed + ": " + a + " meets " + boxes.get(j));
                    looked++;
                }
            }
        }
        assertTrue(looked > 1000);
    }

    @Test
    void labelsAreWholeAndStayInTheirBand() {
        int labels = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<SetUpMark> setUps = setUps(random, 300);
            PainPictureInput input = Diary.input(END.minusDays(299), END, List.of(), setUps);
            Picture picture = Diary.draw(input, 400 + random.nextInt(800), 400);
            List<Mark.Box> bands = Diary.marks(picture, Mark.Box.class, Role.PHASE_A, Role.PHASE_B);
            for (Mark.Text text : Diary.marks(picture, Mark.Text.class, Role.LABEL, Role.LABEL_STRONG)) {
                Box box = box(text);
                assertTrue(bands.stream().anyMatch(b -> box.left >= b.x() && box.right <= b.x() + b.width()),
                        "in no band: " + box);
                assertTrue(setUps.stream()
                        .anyMatch(
                                s -> s.label().equals(text.text()) || s.letter().equals(text.text())),
                        "cut: " + text.text());
                labels++;
            }
        }
        assertTrue(labels > 200);
    }

    @Test
    void aNarrowBandKeepsItsLetterOnly() {
        Picture picture = Diary.draw(Diary.input(END.minusDays(99), END, List.of(),
                List.of(new SetUpMark(END.minusDays(400), "A", "soft innerspring", false),
                        new SetUpMark(END.minusDays(2), "B", "medium-firm foam", false))),
                920, 400);
        assertEquals(List.of("A", "soft innerspring", "B"), Diary
                .marks(picture, Mark.Text.class, Role.LABEL, Role.LABEL_STRONG)
                .stream()
                .map(Mark.Text::text)
                .toList());
    }

    @Test
    void theSecondChangeOfAPairIsDashedAndStaysInTheBandOfTheFirst() {
        Picture picture = Diary.draw(Diary.input(END.minusDays(99), END, List.of(),
                List.of(new SetUpMark(END.minusDays(50), "B", "knee pillow", false),
                        new SetUpMark(END.minusDays(46), "", "", true))),
                920, 400);
        assertEquals(1, Diary.marks(picture, Mark.Line.class, Role.CHANGE_LINE).size());
        assertEquals(1, Diary.marks(picture, Mark.Line.class, Role.CHANGE_LINE_SECOND).size());
        assertEquals(1, Diary.marks(picture, Mark.Box.class, Role.PHASE_A, Role.PHASE_B).size());
    }

    @Test
    void datesGrowCoarserWithTheRange() {
        assertEquals(List.of("20 Nov", "21 Nov", "22 Nov"), dates(3));
        assertEquals(List.of("26 Oct", "2 Nov", "9 Nov", "16 Nov"), dates(30));
        assertEquals(List.of("Jun 2026", "Jul", "Aug", "Sept", "Oct", "Nov"), dates(180));
        assertEquals("2017", dates(3650).getFirst());
        assertEquals("1930", dates(36_500).getFirst());
    }

    private static List<String> dates(int nights) {
        Picture picture = PainPicture.of(Diary.input(END.minusDays(nights - 1), END, List.of(), List.of()),
                new Size(920, 400),
                new PainPictureOptions(PainPictureOptions.TrendLine.NONE, false, false, 11), Diary.words(Locale.UK));
        double axis = Diary.marks(picture, Mark.Line.class, Role.AXIS).getFirst().y1();
        return Diary.marks(picture, Mark.Text.class, Role.AXIS_TEXT)
                .stream()
                .filter(t -> t.baseline() > axis)
                .map(Mark.Text::text)
                .toList();
    }

    private static List<SetUpMark> setUps(Random random, int nights) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (int i = random.nextInt(16); i >= 0; i--) {
            starts.add(END.minusDays(random.nextInt(nights + 20)));
        }
        List<SetUpMark> setUps = new ArrayList<>();
        for (LocalDate start : starts) {
            boolean second = !setUps.isEmpty() && random.nextInt(4) == 0;
            String letter = second && random.nextBoolean() ? "" : String.valueOf((char) ('A' + setUps.size()));
            setUps.add(new SetUpMark(start, letter, WORDS.substring(0, random.nextInt(WORDS.length())).strip(),
                    second));
        }
        return setUps;
    }

    private static Box box(Mark.Text t) {
        double width = TextWidths.of(t.text(), t.size(), t.weight()) / (1 + TextWidths.RESERVE);
        double left = switch (t.anchor()) {
            case START -> t.x();
            case MIDDLE -> t.x() - width / 2;
            case END -> t.x() - width;
        };
        return new Box(left, t.baseline() - 0.73 * t.size(), left + width, t.baseline() + 0.1 * t.size(), t.text());
    }
}
