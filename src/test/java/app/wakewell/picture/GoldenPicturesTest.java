package app.wakewell.picture;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

/** Each kind of picture, small enough to be checked by hand, as it was looked at and kept. */
class GoldenPicturesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void twoWeeksWithAGapAnAwayNightAndTwoSetUps() {
        Golden.assertDrawnAs("pain.svg", twoWeeks(PainPictureOptions.screen()), Palette.light());
    }

    @Test
    void theSameInBlackAndWhite() {
        Golden.assertDrawnAs("pain-print.svg", twoWeeks(PainPictureOptions.print()), Palette.print());
    }

    @Test
    void smoothedLineWithItsBand() {
        List<SmoothedNight> line = List.of(new SmoothedNight(FIRST, 5, 4, 6),
                new SmoothedNight(FIRST.plusDays(1), 4.5, 3.75, 5.25),
                new SmoothedNight(FIRST.plusDays(3), 4, 3, 5), new SmoothedNight(FIRST.plusDays(4), 4, 2, 6));
        PainPictureInput input = new PainPictureInput(FIRST, FIRST.plusDays(4),
                List.of(Diary.morning(FIRST, 5), Diary.morning(FIRST.plusDays(1), 4)), List.of(), line,
                Scale.points("Pain on rising"), "Smoothed", "Broken where a night is left out.");
        Golden.assertDrawnAs("pain-smoothed.svg", PainPicture.of(input, new Size(300, 200),
                new PainPictureOptions(PainPictureOptions.TrendLine.SMOOTHED, false, false, 11),
                Diary.words(Locale.UK)), Palette.dark());
    }

    @Test
    void beforeAndAfterWithARange() {
        BeforeAfterInput input = new BeforeAfterInput(List.of(5d, 5d, 5d, 6d, 6d, 7d, 8d),
                List.of(3d, 3d, 4d, 4d, 4d, 4d, 6d), OptionalDouble.of(6), OptionalDouble.of(4),
                Optional.of(new Interval(-2, -3, -1)), new Scale(0, 10, 5, "Pain on rising"), "Before and after",
                "2 points lower.");
        Golden.assertDrawnAs("before-after.svg", BeforeAfterPicture.of(input, new Size(188, 152), 11, words(7)),
                Palette.light());
    }

    @Test
    void beforeAndAfterWithTooFewMornings() {
        BeforeAfterInput input = new BeforeAfterInput(List.of(5d, 5d, 6d), List.of(3d), OptionalDouble.of(5.3),
                OptionalDouble.of(3), Optional.of(new Interval(-2, -3, -1)), new Scale(0, 10, 5, "Pain on rising"),
                "Before and after", "Cannot tell yet.");
        Golden.assertDrawnAs("before-after-few.svg", BeforeAfterPicture.of(input, new Size(188, 152), 11, words(3)),
                Palette.highContrast());
    }

    @Test
    void aWeekOfCells() {
        Map<LocalDate, CompletenessStrip.State> states = new HashMap<>();
        states.put(FIRST, CompletenessStrip.State.LOGGED);
        states.put(FIRST.plusDays(1), CompletenessStrip.State.LATE);
        states.put(FIRST.plusDays(3), CompletenessStrip.State.AWAY);
        Golden.assertDrawnAs("completeness.svg", CompletenessStrip.of(FIRST, FIRST.plusDays(6), states, 200, 10,
                Locale.UK, "How complete this is", "2 of 7 mornings."), Palette.print());
    }

    @Test
    void theBedThroughTime() {
        List<Lane> lanes = List.of(
                new Lane("Mattress",
                        List.of(new Lane.Thing(FIRST.minusYears(9), Optional.of(FIRST.plusDays(9)), "Old springs",
                                Lane.Kind.RETIRED),
                                new Lane.Thing(FIRST.plusDays(10), Optional.empty(), "Foam")),
                        List.of(new Lane.Event(FIRST.plusDays(7), "turned"),
                                new Lane.Event(FIRST.plusDays(14), "turned 15 Mar"))),
                new Lane("Topper",
                        List.of(new Lane.Thing(FIRST, Optional.of(FIRST.plusDays(9)), "none", Lane.Kind.NONE),
                                new Lane.Thing(FIRST.plusDays(10), Optional.of(FIRST.plusDays(11)), "don’t know",
                                        Lane.Kind.UNKNOWN),
                                new Lane.Thing(FIRST.plusDays(12), Optional.empty(), "don’t know",
                                        Lane.Kind.UNKNOWN))),
                new Lane("Base", List.of()),
                new Lane("Props", List.of(new Lane.Thing(FIRST.plusDays(4), Optional.empty(), "between knees"),
                        new Lane.Thing(FIRST.plusDays(6), Optional.of(FIRST.plusDays(8)), "under the waist"))));
        LanesInput input = new LanesInput(FIRST, FIRST.plusDays(19), lanes,
                List.of(new LanesInput.OtherNight(FIRST.plusDays(2), true, false),
                        new LanesInput.OtherNight(FIRST.plusDays(5), false, true),
                        new LanesInput.OtherNight(FIRST.plusDays(30), true, true)),
                List.of(new SetUpMark(FIRST.minusYears(9), "A", "10 nights", false),
                        new SetUpMark(FIRST.plusDays(10), "B", "10 nights", false)),
                List.of(Diary.morning(FIRST, 6), Diary.morning(FIRST.plusDays(12), 3)),
                new Scale(0, 10, 5, "Pain on rising"), "The bed through time", "Two set-ups.");
        Golden.assertDrawnAs("lanes.svg", LanesPicture.of(input, 420, 11, Diary.lanesWords()), Palette.light());
    }

    private static Picture twoWeeks(PainPictureOptions options) {
        List<Morning> mornings = List.of(night(0, 6, false, false, false, 3), night(1, 5, false, false, true, 4),
                night(2, 7, false, false, false, 2), night(3, 6, false, false, false, 3),
                night(4, 6, false, false, false, 3), night(8, 4, false, true, false, 4),
                night(9, 10, true, true, false, 1), night(10, 3, false, false, false, 4),
                night(11, 4, false, false, false, 5), night(12, 0, false, false, false, 5),
                night(13, 2, false, false, false, 4));
        return PainPicture.of(
                Diary.input(FIRST, FIRST.plusDays(13), mornings,
                        List.of(new SetUpMark(FIRST.minusYears(1), "A", "soft", false),
                                new SetUpMark(FIRST.plusDays(8), "B", "foam & slats", false),
                                new SetUpMark(FIRST.plusDays(11), "", "", true))),
                new Size(480, 300), options, Diary.words(Locale.UK));
    }

    private static Morning night(int day, int score, boolean away, boolean settling, boolean extra, int quality) {
        return new Morning(FIRST.plusDays(day), OptionalDouble.of(score), away, settling, extra,
                OptionalInt.of(quality));
    }

    private static BeforeAfterWords words(int nights) {
        return new BeforeAfterWords("before", nights + " nights", "since", nights + " nights", "likely between",
                "no range yet", v -> Integer.toString((int) v));
    }
}
