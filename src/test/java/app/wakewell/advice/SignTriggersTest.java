package app.wakewell.advice;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;

import static app.wakewell.advice.Diary.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What opens the list of warning signs, at the very boundaries. */
class SignTriggersTest {

    private static final NoteWords WORDS = new NoteWords(List.of("numb", "fell", "weight loss"),
            List.of("fell asleep"));

    private static List<Trigger> of(Diary diary) {
        return SignTriggers.of(diary.read(), TODAY, WORDS);
    }

    private static List<Trigger.Kind> kinds(Diary diary) {
        return of(diary).stream().map(Trigger::kind).toList();
    }

    private static Diary mornings(String... scores) {
        Diary diary = new Diary();
        for (int i = 0; i < scores.length; i++) {
            if (!scores[i].isEmpty()) {
                diary.night(i, "night.pain_rising=" + scores[i]);
            }
        }
        return diary;
    }

    @Test
    void anEmptyJournalOpensNothing() {
        assertEquals(List.of(), of(new Diary()));
    }

    // ---- strong mornings ----

    @Test
    void threeMorningsOfEightInARowOpenItAndNameTheNights() {
        Trigger found = of(mornings("8", "9", "8", "2")).getFirst();
        assertEquals(Trigger.Kind.STRONG_MORNINGS, found.kind());
        assertEquals(List.of(TODAY.plus(-2), TODAY.plus(-1), TODAY), found.nights());
    }

    @Test
    void aSevenAmongThemOrAGapOrOnlyTwoDoNot() {
        assertEquals(List.of(), of(mornings("8", "7", "8", "8", "8")));
        assertEquals(List.of(), of(mornings("8", "", "8", "8")));
        assertEquals(List.of(), of(mornings("8", "8")));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, true", "3, false"})
    void theNewestNightSpeaksForTodayWhileItIsTwoDaysOld(int daysAgo, boolean opens) {
        Diary diary = new Diary();
        for (int i = 0; i < 3; i++) {
            diary.night(daysAgo + i, "night.pain_rising=9");
        }
        assertEquals(opens, !of(diary).isEmpty());
    }

    // ---- a rise ----

    private static Diary weeks(int now, int before, int morningsNow, int morningsBefore) {
        Diary diary = new Diary();
        IntStream.range(0, morningsNow).forEach(i -> diary.night(i, "night.pain_rising=" + now));
        IntStream.range(7, 7 + morningsBefore).forEach(i -> diary.night(i, "night.pain_rising=" + before));
        return diary;
    }

    @Test
    void aMeanFourPointsAboveTheWeekBeforeOpensIt() {
        assertEquals(List.of(Trigger.Kind.RISE), kinds(weeks(6, 2, 7, 7)));
        assertEquals(List.of(Trigger.Kind.RISE), kinds(weeks(6, 2, 4, 4)));
        assertEquals(List.of(), kinds(weeks(6, 2, 3, 7)));
        assertEquals(List.of(), kinds(weeks(6, 2, 7, 3)));
        assertEquals(List.of(), kinds(weeks(5, 2, 7, 7)));
        // 27/7 is a little less than four above zero
        assertEquals(List.of(), kinds(weeks(4, 0, 7, 7).night(0, "night.pain_rising=3")));
        assertEquals(List.of(Trigger.Kind.RISE), kinds(weeks(4, 0, 7, 5)));
    }

    // ---- pain in bed ----

    @Test
    void sevenOfFourteenNightsWithStrongPainInBedOpenIt() {
        Diary six = new Diary().nights(14, "night.pain_rising=3", "night.pain_bed=6");
        for (int i = 0; i < 6; i++) {
            six.night(i * 2, "night.pain_bed=7");
        }
        assertEquals(List.of(), kinds(six));
        assertEquals(List.of(), kinds(six.night(14, "night.pain_bed=10")));
        assertEquals(List.of(Trigger.Kind.NIGHT_PAIN), kinds(six.night(13, "night.pain_bed=7")));
        assertEquals(7, of(six).getFirst().nights().size());
    }

    // ---- long stiffness ----

    private static Diary stiff(int mornings, String band, String onset, String since) {
        Diary diary = new Diary().person("profile.onset_age_band=" + onset, "profile.episode_started=" + since);
        return diary.nights(mornings, "night.pain_rising=3", "night.stiffness=" + band);
    }

    @Test
    void longStiffnessOnTenOfFourteenMorningsOpensItWherePainBeganBefore45AndLasts() {
        assertEquals(List.of(Trigger.Kind.LONG_STIFFNESS), kinds(stiff(10, "M30_60", "A20_44", "2025-12-10")));
        assertEquals(List.of(Trigger.Kind.LONG_STIFFNESS), kinds(stiff(10, "GT_60", "UNDER_20", "2020-01-01")));
        assertEquals(List.of(), kinds(stiff(9, "M30_60", "A20_44", "2025-12-10")));
        assertEquals(List.of(), kinds(stiff(14, "M15_30", "A20_44", "2025-12-10")));
        assertEquals(List.of(), kinds(stiff(14, "GT_60", "A45_54", "2025-12-10")));
        assertEquals(List.of(), kinds(stiff(14, "GT_60", "A20_44", "2025-12-11")));
        assertEquals(List.of(), kinds(new Diary().nights(14, "night.stiffness=GT_60")));
    }

    // ---- a new place ----

    @Test
    void painBelowTheKneeOpensItOnceAndAgainAfterFourWeeksWithout() {
        assertEquals(List.of(Trigger.Kind.BELOW_KNEE),
                kinds(new Diary().night(0, "night.pain_regions=LEG:BELOW_KNEE")));
        assertEquals(List.of(), kinds(new Diary().night(0, "night.pain_regions=LEG:BELOW_KNEE")
                .night(28, "night.pain_regions=LEG:BELOW_KNEE")));
        assertEquals(List.of(Trigger.Kind.BELOW_KNEE), kinds(new Diary().night(0, "night.pain_regions=LEG:BELOW_KNEE")
                .night(29, "night.pain_regions=LEG:BELOW_KNEE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEG", "LEG:ABOVE_KNEE", "LEG:LEFT", "BUTTOCK", "CHEST", "LOWER_BACK"})
    void anyOtherPlaceAloneOpensNothing(String region) {
        assertEquals(List.of(), of(new Diary().night(0, "night.pain_regions=" + region)));
    }

    // ---- the note ----

    @ParameterizedTest
    @CsvSource({"left foot NUMB again, numb", "'I fell asleep, then fell on the stairs', fell",
            "'weight \t loss since June', weight loss"})
    void wordsOfTheNoteOpenIt(String note, String word) {
        Trigger found = of(new Diary().night(0, "night.note=" + note)).getFirst();
        assertEquals(Trigger.Kind.NOTE, found.kind());
        assertEquals(List.of(word), found.words().stream().map(one -> one.replaceAll("\\s+", " ")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"number 7", "fell  asleep at two", "Fell asleep late", "felled a tree", "gained weight",
            ""})
    void partsOfWordsAndPhrasesThatMeanSomethingElseDoNot(String note) {
        assertEquals(List.of(), of(new Diary().night(0, "night.pain_rising=1", "night.note=" + note)));
    }

    @Test
    void theNoteOfAnEarlierNightDoesNot() {
        assertEquals(List.of(), of(new Diary().night(1, "night.note=numb").night(0, "night.pain_rising=1")));
    }

    // ---- random journals ----

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countedAnotherWayTheSameOpensIt(long seed) {
        Random random = new Random(seed);
        boolean anyOpened = false;
        for (int run = 0; run < 60; run++) {
            int most = random.nextInt(4, 11);
            int[] rising = new int[20];
            int[] bed = new int[20];
            Diary diary = new Diary();
            for (int ago = 0; ago < 20; ago++) {
                rising[ago] = random.nextInt(5) == 0 ? -1 : Math.min(10, random.nextInt(most + 1) + most / 2);
                bed[ago] = random.nextInt(5) == 0 ? -1 : Math.min(10, random.nextInt(most + 1) + most / 2);
                if (rising[ago] >= 0) {
                    diary.night(ago, "night.pain_rising=" + rising[ago]);
                }
                if (bed[ago] >= 0) {
                    diary.night(ago, "night.pain_bed=" + bed[ago]);
                }
            }
            int newest = IntStream.range(0, 20).filter(i -> rising[i] >= 0 || bed[i] >= 0).findFirst().orElse(99);
            boolean speaks = newest <= 2;
            boolean strong = speaks && IntStream.range(newest, newest + 3).allMatch(i -> rising[i] >= 8);
            boolean night = speaks && IntStream.range(newest, newest + 14).filter(i -> bed[i] >= 7).count() >= 7;
            List<Trigger> found = of(diary);
            assertEquals(strong, has(found, Trigger.Kind.STRONG_MORNINGS));
            assertEquals(night, has(found, Trigger.Kind.NIGHT_PAIN));
            anyOpened |= strong || night;
            found.forEach(trigger -> assertTrue(trigger.nights().stream().allMatch(each -> isWritten(diary, each))));
        }
        assertTrue(anyOpened, "no journal of this seed opens anything");
    }

    private static boolean has(List<Trigger> found, Trigger.Kind kind) {
        return found.stream().anyMatch(trigger -> trigger.kind() == kind);
    }

    private static boolean isWritten(Diary diary, Night night) {
        return diary.read().nights().contains(night)
                && diary.read().value(NightFields.PAIN_RISING, night).map(Score::value).orElse(0) <= 10;
    }
}
