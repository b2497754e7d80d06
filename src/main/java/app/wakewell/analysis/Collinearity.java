package app.wakewell.analysis;

import java.util.List;

/**
 * Why a regression has no answer: a column says nothing that the columns before it do not say already.
 *
 * @param column
 *            the column that adds nothing
 * @param explainedBy
 *            the columns it follows from; empty if it simply does not vary
 */
public record Collinearity(String column, List<String> explainedBy) {

    /** Keeps its own copy of the list. */
    public Collinearity {
        explainedBy = List.copyOf(explainedBy);
    }
}
