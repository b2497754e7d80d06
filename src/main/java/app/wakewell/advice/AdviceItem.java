package app.wakewell.advice;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Position;

/**
 * One item of the library.
 *
 * @param id
 *            stable, never used for another item
 * @param statement
 *            what the articles say, in our words
 * @param onCard
 *            other words for a card, where the statement says more than can be held; else {@code null}
 * @param sources
 *            where it stands; nowhere for {@link Kind#NOT_IN_ARTICLES}
 * @param citation
 *            the study behind {@code evidence}, or {@code null}
 * @param notFor
 *            who had better leave it, or {@code null}
 * @param remark
 *            what to know about the claim, or {@code null}
 * @param level
 *            what it asks for, of an item about safety; else {@code null}
 * @param levelRules
 *            when it asks for something else
 * @param laterWhen
 *            when it stands behind its equals, or {@code null} for never
 * @param towards
 *            where it points to
 * @param awayFrom
 *            what it points away from
 * @param tries
 *            what trying it changes, or {@code null} where there is nothing to try
 * @param position
 *            how somebody lies in whom it is about, to be drawn beside it; {@code null} where that is not the point
 * @param notes
 *            items that stand on its card whatever their own condition
 * @param reassures
 *            whether it asks for patience or says that all is well, which no open sign allows
 * @param byDay
 *            whether it is demanding, so that it does not come up in the evening
 */
public record AdviceItem(String id, Kind kind, Topic topic, String statement, @Nullable String onCard,
        List<ArticleLines> sources, Surfacing surfacing, Evidence evidence, @Nullable String citation,
        @Nullable String notFor, @Nullable String remark, @Nullable Level level, List<LevelRule> levelRules, Cost cost,
        @Nullable Expr laterWhen, Set<Lean> towards, Set<Lean> awayFrom, @Nullable Idea tries,
        @Nullable Position position, List<String> notes,
        boolean reassures, boolean byDay) {

    public AdviceItem {
        sources = List.copyOf(sources);
        levelRules = List.copyOf(levelRules);
        towards = Set.copyOf(towards);
        awayFrom = Set.copyOf(awayFrom);
        notes = List.copyOf(notes);
    }

    /** The words for a card. */
    public String cardText() {
        return onCard == null ? statement : onCard;
    }

    public Area area() {
        return Area.of(kind, topic);
    }

    /** The condition under which it surfaces, behind others or pinned in the library too; {@code null} for none. */
    public @Nullable Expr condition() {
        return switch (surfacing) {
            case Surfacing.Always _ -> null;
            case Surfacing.LibraryOnly(@Nullable Expr pin) -> pin;
            case Surfacing.Attached(Expr.With hosts) -> hosts;
            case Surfacing.When(Expr when) -> when;
        };
    }

    /** Whether one of the two points to what the other points away from. */
    boolean contradicts(AdviceItem other) {
        return towards.stream().anyMatch(other.awayFrom::contains)
                || other.towards.stream().anyMatch(awayFrom::contains);
    }
}
