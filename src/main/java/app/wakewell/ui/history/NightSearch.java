package app.wakewell.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.ui.fx.FoldedText;

/**
 * What can be found about each night: its name, every answer in words with the name of its field, the note, the events
 * of its day with their notes. Remembers what it put together, because ten years of nights are searched with every key.
 * Belongs to one thread.
 */
final class NightSearch {

    private final Map<Night, Found> known = new HashMap<>();

    private record Found(NightRow row, HistoryTexts texts, String text) {}

    /** Whether all words of a search occur somewhere in what is known of a night. */
    boolean finds(NightRow row, List<String> words, HistoryTexts texts) {
        if (words.isEmpty()) {
            return true;
        }
        String text = text(row, texts);
        return words.stream().allMatch(text::contains);
    }

    private String text(NightRow row, HistoryTexts texts) {
        Found found = known.get(row.night());
        if (found == null || !found.row().equals(row) || !found.texts().equals(texts)) {
            found = new Found(row, texts, FoldedText.of(said(row, texts)));
            known.put(row.night(), found);
        }
        return found.text();
    }

    private static String said(NightRow row, HistoryTexts texts) {
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
