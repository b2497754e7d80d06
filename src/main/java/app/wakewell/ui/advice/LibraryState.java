package app.wakewell.ui.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Kind;

/**
 * The list of the library.
 *
 * @param rows
 *            by section in the order of the library, what fits the journal on top of its section
 * @param count
 *            how many of how many
 */
record LibraryState(List<Row> rows, String count) {

    LibraryState {
        rows = List.copyOf(rows);
    }

    /**
     * An item in the list.
     *
     * @param id
     *            of the item
     * @param statement
     *            what it says
     * @param about
     *            its section, and in how many articles it stands
     * @param mark
     *            that it fits the journal now; empty where it does not
     */
    record Row(String id, String statement, String about, String mark) {

        /** The row as a screen reader says it. */
        String spoken() {
            return String.join(". ", List.of(statement, about, mark));
        }
    }

    /**
     * The list.
     *
     * @param pinned
     *            items that belong on top of their section now
     * @param fitting
     *            items of the cards that fit now
     */
    static LibraryState of(LibraryFilter filter, Set<String> pinned, Set<String> fitting, AdviceTexts texts) {
        List<Row> rows = filter.of(texts.library())
                .stream()
                .sorted(Comparator.comparing(AdviceItem::topic).thenComparing(item -> !pinned.contains(item.id())))
                .map(item -> new Row(item.id(), item.statement(), about(item, texts),
                        mark(item.id(), pinned, fitting, texts)))
                .toList();
        return new LibraryState(rows, texts.text("advice.library.count", rows.size(), texts.library().items().size()));
    }

    private static String about(AdviceItem item, AdviceTexts texts) {
        return item.kind() == Kind.NOT_IN_ARTICLES
                ? texts.text("advice.notFromArticles")
                : texts.text("advice.library.about", texts.library().title(item.topic()), item.sources().size());
    }

    private static String mark(String item, Set<String> pinned, Set<String> fitting, AdviceTexts texts) {
        if (pinned.contains(item)) {
            return texts.text("advice.library.pinned");
        }
        return fitting.contains(item) ? texts.text("advice.library.fits") : "";
    }
}
