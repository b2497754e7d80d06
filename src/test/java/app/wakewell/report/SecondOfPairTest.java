package app.wakewell.report;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.Night;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SecondOfPairTest {

    private static final LocalDate TODAY = Diary.LAST.morning();

    @ParameterizedTest
    @ValueSource(ints = {5, 50, 56, 90, 365})
    void theQuickAnswerIsThatOfTheComparison(int nights) {
        for (Diary diary : new Diary[]{Diary.eightWeeks(), Diary.busy(), Diary.invented(365, 1),
                Diary.eightWeeks().change(-45, "setup.room.cool", "NO").change(-30, "setup.props", "none")}) {
            Snapshot journal = diary.snapshot();
            Night from = Diary.LAST.plus(1 - nights);

            assertEquals(SetUpFindings.of(journal, from, Diary.LAST, TODAY).secondOfPair(),
                    SetUpFindings.secondOfPair(journal, from, Diary.LAST));
        }
        Night second = Diary.LAST.plus(-48);
        assertEquals(nights < 56 ? Set.of() : Set.of(second),
                SetUpFindings.secondOfPair(Diary.eightWeeks().snapshot(), Diary.LAST.plus(1 - nights), Diary.LAST));
    }
}
