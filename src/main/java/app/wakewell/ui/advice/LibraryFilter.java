package app.wakewell.ui.advice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Topic;
import app.wakewell.ui.fx.FoldedText;

/**
 * Which items of the library are shown. Everything that is asked for has to hold.
 *
 * @param search
 *            words that all have to stand in what the item says, in its remark or in the title of an article
 * @param kind
 *            what it is, or {@code null} for anything
 * @param source
 *            id of the article that it stands in, or {@code null} for any
 * @param topic
 *            its section, or {@code null} for any
 * @param evidence
 *            how well it is supported, or {@code null} for any
 */
record LibraryFilter(String search, @Nullable Kind kind, @Nullable String source, @Nullable Topic topic,
        @Nullable Evidence evidence) {

    /** Takes everything. */
    static final LibraryFilter ALL = new LibraryFilter("", null, null, null, null);

    static LibraryFilter on(Topic topic) {
        return new LibraryFilter("", null, null, topic, null);
    }

    LibraryFilter searching(String words) {
        return new LibraryFilter(words, kind, source, topic, evidence);
    }

    LibraryFilter ofKind(@Nullable Kind one) {
        return new LibraryFilter(search, one, source, topic, evidence);
    }

    LibraryFilter from(@Nullable String article) {
        return new LibraryFilter(search, kind, article, topic, evidence);
    }

    LibraryFilter about(@Nullable Topic one) {
        return new LibraryFilter(search, kind, source, one, evidence);
    }

    LibraryFilter with(@Nullable Evidence one) {
        return new LibraryFilter(search, kind, source, topic, one);
    }

    /** The items that it takes, in the order of the library. */
    List<AdviceItem> of(AdviceLibrary library) {
        List<String> words = FoldedText.words(search);
        return library.items()
                .stream()
                .filter(item -> (kind == null || item.kind() == kind) && (topic == null || item.topic() == topic)
                        && (evidence == null || item.evidence() == evidence)
                        && (source == null || item.sources().stream().anyMatch(lines -> lines.source().equals(source)))
                        && holds(words, item, library))
                .toList();
    }

    private static boolean holds(List<String> words, AdviceItem item, AdviceLibrary library) {
        if (words.isEmpty()) {
            return true;
        }
        StringBuilder said = new StringBuilder(item.statement()).append('\n').append(item.cardText());
        if (item.remark() != null) {
            said.append('\n').append(item.remark());
        }
        item.sources()
                .stream()
                .flatMap(lines -> library.source(lines.source()).stream())
                .forEach(article -> said.append('\n').append(article.title()).append('\n').append(article.publisher()));
        String text = FoldedText.of(said.toString());
        return words.stream().allMatch(text::contains);
    }
}
