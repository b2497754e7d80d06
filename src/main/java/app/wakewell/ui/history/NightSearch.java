package app.wakewell.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;

/**
 * What can be found about each night: its name, every answer in words with the name of its field, the note, the events of
 * its day with their notes. Remembers what it put together, because ten years of nights are searched with every key.
 * Belongs to one thread.
 */
final class NightSearch {

    private final HistoryTexts texts;
    private final Map<Night, Found> known = new HashMap<>();

    private record Found(NightRow row, String text) {}

    NightSearch(HistoryTexts texts) {
        this.texts = texts;
    }

    /** Whether all words of a search occur somewhere in what is known of a night. */
    boolean finds(NightRow row, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = text(row);
        return words.stream().allMatch(text::contains);
    }

    private String text(NightRow row) {
        Found found = known.get(row.night());
        if (found == null || !found.row().equals(row)) {
            found = new Found(row, FoldedText.of(said(row)));
            known.put(row.night(), found);
        }
        return found.text();
    }

    private String said(NightRow row) {
        StringJoiner all = new StringJoiner("\n");
        all.add(texts.wording().nightWithYear(row.night()));
        for (Field<?> field : row.answers().fields()) {
            all.add(texts.said(field, row.answers()));
        }
        all.add(row.marks(texts));
        EventWords events = new EventWords(texts);
        for (DayEvent event : row.events()) {
            all.add(events.title(event.what())).add(events.note(event.what()));
        }
        return all.toString();
    }
}
