package app.wakewell.ui.settings;

import java.util.ArrayList;
import java.util.List;

import app.wakewell.domain.Fields;
import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.ImportFile;
import app.wakewell.journal.NightFiles.RefusedRow;

/**
 * What a file would bring into the journal, in words, before anything is brought in.
 *
 * @param holds
 *            what the file holds
 * @param would
 *            what that would do
 * @param problems
 *            what is left out, the first of it
 * @param hasUse
 *            whether there is anything to bring in
 */
record ImportPreview(String holds, String would, List<String> problems, boolean hasUse) {

    /** More of what is left out is only counted: who exported from elsewhere may have one for each row. */
    static final int SHOWN = 6;

    ImportPreview {
        problems = List.copyOf(problems);
    }

    static ImportPreview of(ImportFile.Read read, ImportCounts counts, SettingsTexts texts) {
        boolean changes = counts.added() + counts.filled() + counts.setUpChanges() + counts.others() > 0;
        String name = String.valueOf(read.file().getFileName());
        List<String> problems = new ArrayList<>();
        read.refused().stream().limit(SHOWN).map(row -> problem(row, texts)).forEach(problems::add);
        if (read.refused().size() > SHOWN) {
            problems.add(texts.text("settings.import.more", read.refused().size() - SHOWN));
        }
        return new ImportPreview(texts.text("settings.import.holds", name, read.nights(), read.rows()),
                changes ? counted("settings.import.would", counts, texts) : nothing(read, texts), problems, changes);
    }

    /** What was done, or would be. */
    static String counted(String key, ImportCounts counts, SettingsTexts texts) {
        return texts.text(key, counts.added(), counts.filled(), counts.setUpChanges(), counts.others());
    }

    private static String nothing(ImportFile.Read read, SettingsTexts texts) {
        return texts.text(read.isEmpty() ? "settings.import.nothing" : "settings.import.known");
    }

    private static String problem(RefusedRow row, SettingsTexts texts) {
        String why = texts.wording().problem(row.problem());
        return Fields.byId(row.problem().field())
                .map(field -> texts.text("settings.import.line.field", row.line(), texts.wording().field(field), why))
                .orElseGet(() -> texts.text("settings.import.line", row.line(), why));
    }
}
