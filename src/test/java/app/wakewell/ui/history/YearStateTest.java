package app.wakewell.ui.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.picture.YearInput;
import app.wakewell.ui.picture.NightWords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class YearStateTest {

    private static final HistoryTexts TEXTS = Histories.texts();

    private static YearState state(Histories journal, YearSpan span, YearMeasure measure) {
        return YearState.of(NightRows.of(journal.journal(), Histories.CURRENT), Histories.CURRENT, span, measure,
                Locale.GERMANY, TEXTS);
    }

    private static YearInput.Cell cell(YearState state, int ago) {
        return state.input()
                .nights()
                .stream()
                .filter(cell -> cell.night().equals(Histories.day(ago)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void painIsToldApartAtOneFourAndSeven() {
        Histories journal = new Histories();
        int[] levels = {0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3};
        for (int score = 0; score <= 10; score++) {
            journal.wrote(score, score, Answers.NONE);
        }
        YearState state = state(journal, YearSpan.UP_TO_NOW, YearMeasure.PAIN_RISING);
        for (int score = 0; score <= 10; score++) {
            assertEquals(OptionalInt.of(levels[score]), cell(state, score).level(), "score " + score);
        }
    }

    @Test
    void everyAnswerOfAMeasureHasALevelWithAWord() {
        for (Stiffness band : Stiffness.values()) {
            YearState state = state(new Histories().wrote(1, 3, Histories.answer(NightFields.STIFFNESS, band)),
                    YearSpan.UP_TO_NOW, YearMeasure.STIFFNESS);
            assertTrue(cell(state, 1).level().orElseThrow() < state.input().levels().size());
        }
        YearState good = state(new Histories().wrote(1, 3, Histories.answer(NightFields.SLEEP_QUALITY,
                SleepQuality.GOOD)), YearSpan.UP_TO_NOW, YearMeasure.SLEEP_QUALITY);
        assertEquals("good", good.input().levels().get(cell(good, 1).level().orElseThrow()));
    }

    @Test
    void aGapIsAGapAndWhatCameBeforeTheJournalOrIsStillToComeIsNot() {
        YearState state = state(new Histories().wrote(3, 3, Answers.NONE).wroteLate(1, 2), YearSpan.UP_TO_NOW,
                YearMeasure.PAIN_RISING);
        assertEquals(3, state.input().nights().size(), "three nights ago, the gap after it, and the last one");
        assertTrue(!cell(state, 2).written());
        assertTrue(cell(state, 1).late());
    }

    @Test
    void aBreakIsToldFromAGap() {
        YearState state = state(new Histories().wrote(5, 3, Answers.NONE)
                .happened(DayEvent.What.of(DayEvent.Type.BREAK, Histories.day(3), Answers.NONE)
                        .over(Histories.day(2), DayEvent.Ending.ENDED)),
                YearSpan.UP_TO_NOW, YearMeasure.PAIN_RISING);
        assertEquals(List.of(false, true, true, false),
                List.of(4, 3, 2, 1).stream().map(ago -> cell(state, ago).onBreak()).toList());
    }

    @Test
    void whatWasAnsweredOtherwiseIsNotTakenForTheMeasure() {
        YearState state = state(new Histories().wrote(1, 3, Answers.NONE), YearSpan.UP_TO_NOW,
                YearMeasure.PAIN_BED);
        assertTrue(cell(state, 1).written() && cell(state, 1).level().isEmpty());
    }

    @Test
    void theWeekBeginsAsItDoesWhereThePersonLives() {
        assertEquals(DayOfWeek.MONDAY,
                state(new Histories().wrote(1, 3, Answers.NONE), YearSpan.UP_TO_NOW, YearMeasure.PAIN_RISING).input()
                        .weekBegins());
        assertEquals(DayOfWeek.SUNDAY, YearState.of(NightRows.of(new Histories().journal(), Histories.CURRENT),
                Histories.CURRENT, YearSpan.UP_TO_NOW, YearMeasure.PAIN_RISING, Locale.US, TEXTS)
                .input()
                .weekBegins());
    }

    @Test
    void theYearsReachBackToTheFirstNight() {
        NightRows nights = NightRows.of(new Histories().wrote(500, 3, Answers.NONE).journal(), Histories.CURRENT);
        assertEquals(List.of(YearSpan.UP_TO_NOW, new YearSpan(2026), new YearSpan(2025)),
                YearSpan.of(nights, Histories.CURRENT));
        assertEquals(LocalDate.of(2025, 12, 31), new YearSpan(2025).to(Histories.CURRENT));
    }

    @Test
    void theDescriptionCountsForWhoDoesNotSeeThePicture() {
        String said = state(new Histories().wrote(3, 0, Answers.NONE).wrote(1, 5, Answers.NONE), YearSpan.UP_TO_NOW,
                YearMeasure.PAIN_RISING).input().description();
        assertTrue(said.contains("4 to 6: 1 night") && said.contains("7 to 10: no nights")
                && said.contains("no entry: 1 night"), said);
    }

    @Test
    void theCardSaysWhatIsKnownOrThatNothingIs() {
        NightRows nights = NightRows.of(new Histories().wroteAndChanged(2, 7).wrote(4, 1, Answers.NONE).journal(),
                Histories.CURRENT);
        NightWords changed = YearState.card(nights.of(Histories.ago(2)), YearMeasure.PAIN_RISING, TEXTS);
        assertEquals(List.of("Pain on rising: 7", "Changed"), changed.lines());
        assertEquals(List.of("No entry"),
                YearState.card(nights.of(Histories.ago(3)), YearMeasure.PAIN_RISING, TEXTS).lines());
    }
}
