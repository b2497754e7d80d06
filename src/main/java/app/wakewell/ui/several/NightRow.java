package app.wakewell.ui.several;

import java.util.Map;
import java.util.Objects;

import app.wakewell.domain.Night;

/**
 * A night of the sheet, as it is shown.
 *
 * @param night
 *            which one
 * @param label
 *            in few words
 * @param spoken
 *            in full
 * @param written
 *            whether it had an entry when the sheet was opened
 * @param leadsToForm
 *            whether its form is offered, as there is something that is changed or put right only there
 * @param cells
 *            what stands in each column
 * @param mark
 *            how it is with the night, in a word or two; may be empty
 * @param problem
 *            what is wrong, in a sentence; empty if nothing is
 */
record NightRow(Night night, String label, String spoken, boolean written, boolean leadsToForm, Map<Column, Cell> cells,
        String mark,
        String problem) {

    NightRow {
        cells = Map.copyOf(cells);
    }

    Cell cell(Column column) {
        return Objects.requireNonNull(cells.get(column));
    }

    /** Whether it has neither been written nor typed about. */
    boolean isUntouched() {
        return !written && cells.values().stream().noneMatch(Cell::isTyped);
    }

    /**
     * A cell.
     *
     * @param text
     *            what stands in it
     * @param spoken
     *            night, question and answer in full
     * @param isCovered
     *            whether it was written before and is not shown
     * @param isTyped
     *            whether it was typed here
     * @param isBad
     *            whether what was typed last is no answer
     */
    record Cell(String text, String spoken, boolean isCovered, boolean isTyped, boolean isBad) {}
}
