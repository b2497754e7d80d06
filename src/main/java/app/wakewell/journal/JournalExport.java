package app.wakewell.journal;

import java.nio.file.Path;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;

/** Port: writes a journal to files that other programs read. */
public interface JournalExport {

    /**
     * What goes along of the parts that a person ticks.
     *
     * @param notes
     *            notes and reasons, the person's own words
     * @param sensitive
     *            {@linkplain Field#isSensitive() sensitive} fields
     */
    record Parts(boolean notes, boolean sensitive) {
        /** Whether a field goes along. */
        public boolean include(Field<?> field) {
            return (notes || !field.equals(NightFields.NOTE)) && (sensitive || !field.isSensitive());
        }
    }

    /**
     * Writes one row a night, set-up columns included, in a form that {@link NightFiles} reads back.
     *
     * @param parts
     *            what goes along
     * @param replace
     *            whether an existing file may be replaced
     * @throws Refused
     *             if the target exists or cannot be written; nothing half-written stays
     */
    void csv(Snapshot journal, Path target, Parts parts, boolean replace);
}
