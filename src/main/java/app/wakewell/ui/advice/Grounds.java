package app.wakewell.ui.advice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.ArticleLines;
import app.wakewell.advice.ArticleSource;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Nuance;

/**
 * What an item stands on.
 *
 * @param sources
 *            the articles it stands in, each in few words with its date; that it stands in none, where it is added for
 *            safety
 * @param evidence
 *            how well it is supported
 * @param citation
 *            the study behind that; or that none is named
 * @param sides
 *            where the articles differ, every side
 * @param notFor
 *            who had better leave it; empty for nobody
 * @param remark
 *            what to know about it; may be empty
 */
record Grounds(List<String> sources, String evidence, String citation, List<Side> sides, String notFor,
        String remark) {

    Grounds {
        sources = List.copyOf(sources);
        sides = List.copyOf(sides);
    }

    /**
     * Where the articles differ.
     *
     * @param title
     *            about what
     * @param views
     *            who says what, a line for each side
     */
    record Side(String title, List<String> views) {
        Side {
            views = List.copyOf(views);
        }
    }

    /** What an item stands on, with all that is said on these differences. */
    static Grounds of(AdviceItem item, List<Nuance> nuances, AdviceTexts texts) {
        return new Grounds(sources(item, texts), texts.wording().upperFirst(texts.advice().evidence(item.evidence())),
                item.citation() == null ? texts.text("advice.citation.none") : item.citation(),
                nuances.stream().map(nuance -> side(nuance, texts)).toList(),
                Objects.requireNonNullElse(item.notFor(), ""), Objects.requireNonNullElse(item.remark(), ""));
    }

    private static List<String> sources(AdviceItem item, AdviceTexts texts) {
        return item.kind() == Kind.NOT_IN_ARTICLES
                ? List.of(texts.text("advice.notFromArticles"))
                : item.sources().stream().map(lines -> source(lines, texts)).toList();
    }

    private static String source(ArticleLines lines, AdviceTexts texts) {
        return texts.library()
                .source(lines.source())
                .map(article -> texts.text("advice.source.brief", article.briefly(), article.date()))
                .orElse(lines.source());
    }

    private static Side side(Nuance nuance, AdviceTexts texts) {
        return new Side(nuance.title(), nuance.sides().stream().map(side -> view(side, texts)).toList());
    }

    private static String view(Nuance.Side side, AdviceTexts texts) {
        String who = side.sources()
                .stream()
                .map(id -> texts.library().source(id).map(ArticleSource::briefly).orElse(id))
                .collect(Collectors.joining(texts.text("advice.list")));
        return who.isEmpty() ? side.view() : texts.text("advice.side", who, side.view());
    }
}
