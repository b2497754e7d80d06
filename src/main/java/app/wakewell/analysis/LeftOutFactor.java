package app.wakewell.analysis;

import java.util.List;
import java.util.OptionalInt;

/**
 * A factor nothing can be said about, and why.
 *
 * @param name
 *            the factor
 * @param reason
 *            why
 * @param nightsNeeded
 *            how many more nights it takes, where a number of nights would help; nights with it or without it where
 *            these are too few
 * @param with
 *            factors that it follows from
 * @param changes
 *            first night, as an epoch day, of each set-up it changed together with
 */
public record LeftOutFactor(String name, Reason reason, OptionalInt nightsNeeded, List<String> with,
        List<Long> changes) {

    /** Why a factor is left out. */
    public enum Reason {
        /** Known for fewer than 30 recorded nights of the last 120. */
        TOO_FEW_NIGHTS,
        /** Fewer than 8 nights with it. */
        TOO_FEW_WITH,
        /** Fewer than 8 nights without it. */
        TOO_FEW_WITHOUT,
        /** A number that was always the same. */
        DOES_NOT_VARY,
        /** It changed only together with the set-up. */
        WITH_SET_UP,
        /** Its value follows from that of other factors. */
        FOLLOWS_FROM_OTHERS,
        /** Too few nights are left on which it is known together with the factors that vary more. */
        NOT_KNOWN_TOGETHER,
        /** There is room for one factor in ten nights, and others vary more. */
        TOO_MANY_FACTORS,
        /** Under each set-up every morning has the same score. */
        SCORE_DOES_NOT_VARY
    }

    /** Keeps its own copies of the lists. */
    public LeftOutFactor {
        with = List.copyOf(with);
        changes = List.copyOf(changes);
    }

    static LeftOutFactor because(Reason reason, String name) {
        return new LeftOutFactor(name, reason, OptionalInt.empty(), List.of(), List.of());
    }

    static LeftOutFactor missing(Reason reason, String name, int nights) {
        return new LeftOutFactor(name, reason, OptionalInt.of(nights), List.of(), List.of());
    }
}
