package app.wakewell.ui.insights;

import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.Verdict;

/** How much a finding tells, the clearest first; those of one place have the same dignity. */
enum Place {
    CLEAR, POSSIBLE,
    /** No clear difference, which is a finding as well. */
    NONE,
    /** Things that cannot be told apart, or do not vary. */
    CANNOT_TELL,
    /** Not enough nights yet. */
    TOO_FEW,
    /** What was, without a comparison. */
    DESCRIBED,
    /** Looked at among others, and nothing to be seen. */
    UNLIKELY;

    /** The place of a comparison. */
    static Place of(Comparison comparison) {
        return of(comparison.verdict());
    }

    static Place of(Verdict verdict) {
        return switch (verdict) {
            case CLEAR_SHIFT -> CLEAR;
            case DIFFERENT_TREND_POSSIBLE -> POSSIBLE;
            case NO_CLEAR_DIFFERENCE, ABOUT_THE_SAME -> NONE;
            case INSEPARABLE, NO_VARIATION -> CANNOT_TELL;
            case NOT_ENOUGH_NIGHTS -> TOO_FEW;
        };
    }
}
