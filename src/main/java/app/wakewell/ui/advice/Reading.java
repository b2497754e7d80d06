package app.wakewell.ui.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.journal.Snapshot;

/**
 * What advice is put into words with.
 *
 * @param journal
 *            the journal as it stands
 * @param entries
 *            its entries by night
 * @param tonight
 *            the first night on which something can be tried
 * @param own
 *            by item, what the person's own nights say to it
 * @param texts
 *            the words
 */
record Reading(Snapshot journal, Map<Night, Entry> entries, Night tonight, Map<String, List<OwnText>> own,
        AdviceTexts texts) {

    static Reading of(Snapshot journal, Night tonight, Map<String, List<OwnText>> own, AdviceTexts texts) {
        Map<Night, Entry> entries = new HashMap<>();
        journal.entries().forEach(entry -> entries.put(entry.night(), entry));
        return new Reading(journal, Map.copyOf(entries), tonight, Map.copyOf(own), texts);
    }

    Optional<Entry> entry(Night night) {
        return Optional.ofNullable(entries.get(night));
    }

    List<OwnText> own(String item) {
        return own.getOrDefault(item, List.of());
    }
}
