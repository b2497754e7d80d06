package app.wakewell.advice;

import java.util.List;

/**
 * Where an item stands.
 *
 * @param source
 *            id of the article
 * @param lines
 *            lines of the collected text of the articles
 */
public record ArticleLines(String source, List<Integer> lines) {
    public ArticleLines {
        lines = List.copyOf(lines);
    }
}
