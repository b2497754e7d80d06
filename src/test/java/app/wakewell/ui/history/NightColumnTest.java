package app.wakewell.ui.history;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NightColumnTest {

    private static final HistoryTexts TEXTS = Histories.texts();
    private static final NightColumn BED = new NightColumn.OfField(NightFields.PAIN_BED);

    private final List<NightRow> rows = NightRows.of(new Histories()
            .wrote(4, 3, Histories.answer(NightFields.PAIN_BED, new Score(10)))
            .wrote(3, 3, Histories.answer(NightFields.PAIN_BED, new Score(2)))
            .wrote(2, 3, Answers.NONE.withUnknown(NightFields.PAIN_BED))
            .wrote(1, 3, Histories.answer(NightFields.PAIN_BED, new Score(9)))
            .journal(), Histories.CURRENT).newestFirst();

    private List<String> sorted(boolean descending) {
        return rows.stream().sorted(BED.order(descending)).map(row -> BED.text(row, TEXTS)).toList();
    }

    @Test
    void scoresAreSortedAsNumbersAndNightsWithoutOneStandLastEitherWay() {
        assertEquals(List.of("2", "9", "10", "don’t know"), sorted(false));
        assertEquals(List.of("10", "9", "2", "don’t know"), sorted(true));
    }

    @Test
    void everyColumnSortsAndSaysWhateverThereIs() {
        for (NightColumn column : NightColumns.all(List.of(new OwnFactor("Swam", OwnFactor.Type.YES_NO, null)))) {
            assertEquals(rows.size(), rows.stream().sorted(column.order(false)).toList().size());
            assertFalse(column.title(TEXTS).isBlank());
        }
    }

    @Test
    void everyFieldOfANightHasExactlyOneColumn() {
        List<NightColumn> all = NightColumns.all(List.of());
        for (Field<?> field : NightFields.ALL) {
            assertEquals(1, all.stream().filter(new NightColumn.OfField(field)::equals).count(), field.id());
        }
    }

    @Test
    void whatTakesOneAnswerIsEditableInTheTable() {
        for (Field<?> field : List.of(NightFields.PAIN_RISING, NightFields.PAIN_BED, NightFields.SLEEP_QUALITY,
                NightFields.POSITION, NightFields.MEDICINE_LEVEL, NightFields.NOTE)) {
            assertTrue(new NightColumn.OfField(field).isEditable(), field.id());
        }
        assertFalse(new NightColumn.OfField(NightFields.PAIN_REGIONS).isEditable());
        assertFalse(NightColumn.Fixed.NIGHT.isEditable());
    }
}
