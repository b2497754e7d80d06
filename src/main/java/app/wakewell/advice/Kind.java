package app.wakewell.advice;

import org.jspecify.annotations.Nullable;

/** What an item of the library is. */
public enum Kind {
    RECOMMENDATION(1), EXERCISE(1), CAUTION(0), RED_FLAG(null), THERAPY(2), EXPLANATION(3), FACT_WITH_NUMBER(4),
    /** A named condition: in the library only. */
    CONDITION(null), TECHNOLOGY(5),
    /** A medicine that an article names: in the library only, never advice. */
    MEDICATION_MENTION(null),
    /** What the articles leave out though safety asks for it. */
    NOT_IN_ARTICLES(null);

    private final @Nullable Integer rank;

    Kind(@Nullable Integer rank) {
        this.rank = rank;
    }

    /** Whether items of this kind are cards; others are signs, notes or pages of the library. */
    boolean isCard() {
        return rank != null;
    }

    /** The place of its cards among others: cautions first, technology last. */
    int rank() {
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
