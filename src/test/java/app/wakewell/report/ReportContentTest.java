package app.wakewell.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReportContentTest {

    private static final ReportWords WORDS = new ReportWords(Locale.ENGLISH, "0.1.0");
    /** Most words of prose on the page. */
    private static final int MOST_WORDS = 220;

    @Test
    void completenessIsTheFirstThingSaidAboutTheNumbers() {
        Diary diary = new Diary();
        for (int i = 0; i < 56; i++) {
            boolean late = i < 3;
            boolean edited = i == 5 || i == 6;
            diary.put(-i, late, edited, answers -> answers.with(NightFields.PAIN_RISING, new Score(
                    4)));
        }
        diary.without(-20, -21, -22, -23, -30, -31, -40, -45, -50).away(-7, -8);

        ReportContent content = content(diary, 56, "");

        assertEquals("Mornings logged 47 of 56 (84 %) · longest gap 4 mornings · 3 logged late · 2 edited · "
                + "2 slept elsewhere (not in the numbers below)", content.completeness());
    }

    @Test
    void morningsBeforeTheFirstEntryAreAGapToo() {
        assertEquals("Mornings logged 1 of 56 (2 %) · longest gap 55 mornings · 0 logged late · 0 edited",
                content(new Diary().pain(0, 4), 56, "").completeness());
    }

    @Test
    void headerNamesPeriodPrintingAndProgram() {
        ReportContent content = content(new Diary().pain(0, 4), 56, "");

        assertEquals("Back pain and sleep: 56 nights", content.title());
        assertEquals("28 September 2026 to 22 November 2026 · printed 22 November 2026 · Wakewell 0.1.0",
                content.period());
        assertEquals("22 November 2026 · printed 22 November 2026 · Wakewell 0.1.0",
                content(new Diary().pain(0, 4), 1, "").period());
    }

    @Test
    void aDifferenceWhoseRangeTouchesZeroIsNotClear() {
        Diary diary = new Diary();
        int[] scores = {4, 5, 3, 4, 6, 4, 5, 3, 4, 5, 4, 6, 3, 4, 5, 4, 3, 5, 4, 4, 6, 3, 5, 4, 4, 5, 3, 4};
        for (int i = 0; i < scores.length; i++) {
            diary.pain(-i, scores[i]);
        }

        KeyNumber pain = content(diary, 56, "").keyNumbers().getFirst();

        assertEquals("Pain on rising, 0–10", pain.name());
        assertEquals("4 (3–6), n 14", pain.later());
        assertEquals("4 (3–6), n 14", pain.earlier());
        assertEquals(Optional.of("no clear difference"), pain.verdict());
        assertTrue(pain.change().matches("0\\.1 higher \\(2 %\\); anything from .* lower to .* higher fits"),
                pain.change());
    }

    @Test
    void aClearDifferenceIsLaterMinusEarlierInPointsAndPerCent() {
        KeyNumber pain = content(twoLevels(3, 7), 56, "").keyNumbers().getFirst();

        assertEquals(Optional.of("4.0 lower (57 %)"), pain.verdict());
        assertTrue(pain.change().matches("likely between .* and .* lower; a large difference"), pain.change());
    }

    @Test
    void perCentIsLeftOutBelowAMeanOfThree() {
        KeyNumber pain = content(twoLevels(6, 2), 56, "").keyNumbers().getFirst();

        assertEquals(Optional.of("4.0 higher"), pain.verdict());
    }

    @Test
    void fewerThanSevenOnASideAreTooFew() {
        Diary diary = twoLevels(4, 5).without(-14, -15, -16, -17, -18, -19, -20, -21);

        KeyNumber pain = content(diary, 56, "").keyNumbers().getFirst();

        assertEquals(Optional.of("too few"), pain.verdict());
        assertEquals("7 mornings are needed on each side", pain.change());
    }

    @Test
    void awayNightsAreInNoNumber() {
        KeyNumber pain = content(twoLevels(4, 5).away(0, -1, -2), 56, "").keyNumbers().getFirst();

        assertTrue(pain.later().endsWith("n 11"), pain.later());
    }

    @Test
    void nightsOutsideTheRangeAreInNoNumber() {
        ReportContent content = content(twoLevels(4, 5), 10, "");

        assertTrue(content.keyNumbers().getFirst().later().endsWith("n 10"));
        assertEquals("not in this period", content.keyNumbers().getFirst().earlier());
        assertEquals("not in this period", content.earlier().dates());
        assertEquals("13 Nov to 22 Nov", content.later().dates());
    }

    @Test
    void linesWithoutAnyAnswerAreLeftOut() {
        assertEquals(List.of("Pain on rising, 0–10"),
                content(twoLevels(4, 5), 56, "").keyNumbers().stream().map(KeyNumber::name).toList());
        assertEquals(List.of("Pain on rising, 0–10", "Pain in bed, 0–10", "Stiff over 30 min",
                "Medicine, usual / extra", "Sleep quality, 1–5", "Sleep time, mean, h:min"),
                content(Diary.eightWeeks(), 56, "").keyNumbers().stream().map(KeyNumber::name).toList());
    }

    @Test
    void whoWasStillStiffIsCountedApart() {
        Diary diary = new Diary();
        Stiffness[] answers = {Stiffness.NOT_YET, Stiffness.GT_60, Stiffness.M30_60, Stiffness.M15_30, Stiffness.NONE};
        for (int i = 0; i < answers.length; i++) {
            Stiffness answer = answers[i];
            diary.put(-i, false, false, given -> given.with(NightFields.STIFFNESS, answer));
        }

        assertEquals("2 of 5, 1 still stiff", content(diary, 56, "").keyNumbers().getFirst().later());
    }

    @Test
    void sleepTimeIsMeanAndRange() {
        Diary diary = new Diary();
        int[] minutes = {361, 420, 485};
        for (int i = 0; i < minutes.length; i++) {
            int asleep = minutes[i];
            diary.put(-i, false, false, given -> given.with(NightFields.MINUTES_ASLEEP, asleep));
        }

        KeyNumber sleep = content(diary, 56, "").keyNumbers().getFirst();

        assertEquals("7:02 (6:01–8:05), n 3", sleep.later());
        assertEquals("no answers", sleep.earlier());
    }

    @Test
    void withoutPainScoresThePictureShowsWhatThereIs() {
        Diary diary = Diary.invented(56, 1)
                .each(answers -> answers.without(NightFields.PAIN_RISING)
                        .without(NightFields.PAIN_BED));

        ReportContent content = content(diary, 56, "");

        assertEquals("Minutes asleep, each morning", content.pictureHead());
        assertTrue(content.completeness().contains("56 without a pain score"));
        assertFalse(String.join(" ", content.method()).contains("On rising"));
    }

    @Test
    void theSafetyListIsNotSaidToBeClean() {
        assertEquals("safety list not shown to the patient", content(new Diary().pain(0, 4), 1, "").symptoms());
        assertEquals("none noted in this period; list last opened 8 November 2026",
                content(new Diary().pain(0, 4).signsSeen(LocalDate.of(2026, 11, 8)), 1, "").symptoms());
    }

    @Test
    void sleepEfficiencyStandsBesideItsFormulaAndPegBesideItsDate() {
        Diary diary = new Diary().peg(-10, 4).peg(-3, 6).peg(-20, 8);
        for (int night = 0; night < 5; night++) {
            diary.put(-night, false, false, answers -> testNight(answers));
        }
        List<KeyNumber> lines = content(diary, 28, "").keyNumbers();
        KeyNumber efficiency = line(lines, "Sleep efficiency");
        assertEquals("79 %, n 5", efficiency.later());
        assertEquals("no answers", efficiency.earlier());
        assertEquals("time asleep ÷ time in bed", efficiency.change());
        assertEquals("from the times noted", line(lines, "Sleep time, mean, h:min").change());
        KeyNumber peg = line(lines, "PEG, 0–10, newest");
        assertEquals("6.0 (19 Nov)", peg.later());
        assertEquals("8.0 (2 Nov)", peg.earlier());
    }

    private static KeyNumber line(List<KeyNumber> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    /** TIB 520, TST 410: 78.8 %. */
    private static Answers testNight(Answers answers) {
        ZonedDateTime bed = LocalDate.of(2026, 3, 1).atTime(22, 30).atZone(ZoneOffset.UTC);
        return answers.with(NightFields.INTO_BED, bed)
                .with(NightFields.TRIED_TO_SLEEP, bed.plusMinutes(30))
                .with(NightFields.MINUTES_TO_SLEEP, 30)
                .with(NightFields.MINUTES_AWAKE, 20)
                .with(NightFields.FINAL_WAKING, bed.plusMinutes(490))
                .with(NightFields.GOT_UP, bed.plusMinutes(520));
    }

    @Test
    void symptomsOfThePeriodAreListedWithTheirDates() {
        Diary diary = new Diary().pain(0, 4)
                .pain(-9, 4)
                .signsSeen(LocalDate.of(2026, 11, 8))
                .symptom(-3, Symptom.FEVER)
                .symptom(-2, Symptom.SEXUAL_FUNCTION_CHANGE);
        assertEquals("fever since 19 Nov; list last opened 8 November 2026", content(diary, 10, "").symptoms());
        Symptom.INTIMATE.forEach(intimate -> diary.symptom(-1, intimate));
        assertEquals("fever since 19 Nov; list last opened 8 November 2026", content(diary, 10, "").symptoms(),
                "mood and sexual function are told only where the person asks for it");
    }

    @Test
    void lettersOfThePictureAreExplained() {
        assertEquals("A: soft foam mattress, 2 pillows; B from 1 Oct: pillow between the knees; "
                + "C from 5 Oct: 1 pillow; D from 18 Nov: cool room", content(Diary.eightWeeks(), 56, "").setUps());
        assertEquals("", content(new Diary().pain(0, 4), 1, "").setUps());
    }

    @Test
    void aRangeWithoutNightsIsRefused() {
        Refused refused = assertThrows(Refused.class, () -> content(new Diary().pain(-100, 4), 56, ""));

        assertEquals("problem.report.noNights", refused.problems().getFirst().key());
        assertEquals("Nothing is written from the night of Sun 27 to Mon 28 September 2026 to the night of Sat 21 to "
                + "Sun 22 November 2026.", WORDS.wording().problem(refused.problems().getFirst()));
    }

    @Test
    void oddLettersOfTheQuestionAreMadePlain() {
        assertEquals("a b c", content(new Diary().pain(0, 4), 1, " a\tb\u202E\n c\u200D\uFE0F ").question());
        assertFalse(content(new Diary().pain(0, 4), 1, "\u202E \t").asked());
    }

    @Test
    void questionsAreWordedAsTheyWereAsked() {
        Messages screen = new Messages("app.wakewell.ui.messages", Locale.ENGLISH);
        String method = String.join(" ", content(Diary.eightWeeks(), 56, "").method());

        assertTrue(method.contains("“" + screen.text("today.rising.full") + "”"), method);
        assertTrue(method.contains("“" + screen.text("today.bedPain.full") + "”"), method);
    }

    @Test
    void proseStaysShort() {
        for (int nights : new int[]{1, 56, 168, 365, 1095}) {
            ReportContent content = content(Diary.busy(), nights, "x ".repeat(100));
            List<String> prose = new ArrayList<>(content.method());
            prose.addAll(List.of(content.title(), content.period(), content.sample().orElse(""), content.standing(),
                    content.completeness(), content.symptoms(), content.setUps(), content.pictureHead(),
                    content.scaleWords()));
            // numbers and signs are read at a glance
            long words = Arrays.stream(String.join(" ", prose).split("\\s+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                    .count();
            assertTrue(words <= MOST_WORDS, words + " words for " + nights + " nights");
        }
    }

    /** Fourteen nights about one level after fourteen about another. */
    private static Diary twoLevels(int later, int earlier) {
        Diary diary = new Diary();
        for (int i = 0; i < 14; i++) {
            int wobble = i % 7 == 3 ? 1 : i % 7 == 5 ? -1 : 0;
            diary.pain(-i, later + wobble).pain(-i - 14, earlier + wobble);
        }
        return diary;
    }

    private static ReportContent content(Diary diary, int nights, String question) {
        return ReportContent.of(diary.snapshot(), Diary.request(nights, question), WORDS);
    }
}
