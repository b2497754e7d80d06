package app.wakewell.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.ArticleLines;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Surfacing;
import app.wakewell.advice.Truth;

/**
 * An item of the library with all that belongs to it.
 *
 * @param id
 *            of the item
 * @param kind
 *            what it is, in which section
 * @param statement
 *            what it says
 * @param onCard
 *            what its card says, where that differs; else empty
 * @param figure
 *            what is drawn beside it
 * @param grounds
 *            what it stands on; the sources with their lines
 * @param comesUp
 *            when it comes up
 * @param parts
 *            what came of each part of that in this journal; empty where there is no condition
 * @param why
 *            the nights that make it hold; no nights where it does not
 * @param behind
 *            the items that it stands behind
 * @param attached
 *            the items that stand behind it
 * @param own
 *            what the person's own nights say
 */
record ItemText(String id, String kind, String statement, String onCard, Optional<Figure> figure, Grounds grounds,
        String comesUp, List<Part> parts, WhyText why, List<Other> behind, List<Other> attached, List<OwnText> own) {

    ItemText {
        parts = List.copyOf(parts);
        behind = List.copyOf(behind);
        attached = List.copyOf(attached);
        own = List.copyOf(own);
    }

    /**
     * What came of a part.
     *
     * @param depth
     *            how many parts it is a part of
     * @param words
     *            what came of it, and the part with what was read
     */
    record Part(int depth, String words) {}

    /** Another item of the library. */
    record Other(String id, String words) {}

    static ItemText of(AdviceItem item, Optional<Explained> explained, Reading reading) {
        AdviceTexts texts = reading.texts();
        Grounds plain = Grounds.of(item, texts.library().nuancesOf(item), texts);
        Grounds grounds = item.kind() == Kind.NOT_IN_ARTICLES
                ? plain
                : new Grounds(sources(item, texts), plain.evidence(), plain.citation(), plain.sides(), plain.notFor(),
                        plain.remark());
        List<Part> parts = new ArrayList<>();
        explained.ifPresent(whole -> collect(whole, 0, parts, texts));
        return new ItemText(item.id(),
                texts.text("advice.item.kind", texts.wording().upperFirst(texts.advice().kind(item.kind())),
                        texts.library().title(item.topic())),
                item.statement(), item.cardText().equals(item.statement()) ? "" : item.cardText(),
                Figure.of(item, texts.wording()), grounds, comesUp(item, texts), parts,
                explained.map(whole -> WhyText.of(whole, reading)).orElse(new WhyText("", List.of())),
                item.surfacing() instanceof Surfacing.Attached attached
                        ? others(texts.library().all(attached.hosts().items()))
                        : List.of(),
                others(texts.library().attachedTo(Set.of(item.id()))), reading.own(item.id()));
    }

    private static List<String> sources(AdviceItem item, AdviceTexts texts) {
        return item.sources().stream().map(lines -> source(lines, texts)).toList();
    }

    private static String source(ArticleLines lines, AdviceTexts texts) {
        return texts.text("advice.item.source",
                texts.library().source(lines.source()).map(texts.advice()::source).orElse(lines.source()),
                lines.lines().size(),
                lines.lines().stream().map(String::valueOf).collect(Collectors.joining(texts.text("advice.list"))));
    }

    private static List<Other> others(List<AdviceItem> items) {
        return items.stream().map(other -> new Other(other.id(), other.statement())).toList();
    }

    private static String comesUp(AdviceItem item, AdviceTexts texts) {
        return switch (item.surfacing()) {
            case Surfacing.Always _ -> texts.text("advice.item.always");
            case Surfacing.LibraryOnly(var pin) -> pin == null
                    ? texts.text("advice.item.libraryOnly")
                    : texts.text("advice.item.pinned", texts.advice().condition(pin));
            case Surfacing.Attached _ -> texts.text("advice.item.attached");
            case Surfacing.When(var condition) -> texts.text("advice.item.when", texts.advice().condition(condition));
        };
    }

    private static void collect(Explained explained, int depth, List<Part> into, AdviceTexts texts) {
        boolean isOpen = explained.truth() == Truth.UNKNOWN && explained.parts().isEmpty();
        into.add(new Part(depth, texts.text("advice.item.part", texts.advice().truth(explained.truth()),
                isOpen ? texts.advice().condition(explained.part()) : texts.advice().part(explained))));
        explained.parts().forEach(part -> collect(part, depth + 1, into, texts));
    }
}
