package app.wakewell.advice;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When cards are held back that would fit otherwise.
 *
 * @param reason
 *            why
 * @param when
 *            it applies only while this holds; {@code null} for always
 * @param unless
 *            and not while this holds; {@code null} for no exception
 * @param areas
 *            cards of these areas
 * @param items
 *            and these items
 */
public record HoldRule(Withheld.Reason reason, @Nullable Expr when, @Nullable Expr unless, Set<Area> areas,
        Set<String> items) {

    public HoldRule {
        areas = Set.copyOf(areas);
        items = Set.copyOf(items);
    }

    boolean holdsBack(AdviceItem item, Evaluator evaluator) {
        return (areas.contains(item.area()) || items.contains(item.id()))
                && (when == null || evaluator.truth(when) == Truth.TRUE)
                && (unless == null || evaluator.truth(unless) != Truth.TRUE);
    }
}
