package app.wakewell.analysis;

import java.util.OptionalInt;

/**
 * Fewer than seven recorded nights on a side: no interval is given.
 *
 * @param counts
 *            the nights there are
 * @param nightsNeeded
 *            how many more nights have to be recorded, night after night, until a first look is possible, settling
 *            nights still to come included; empty where no number of further nights would help: the nights before are
 *            too few, or the window after the change is over
 */
public record TooFewNights(NightCounts counts, OptionalInt nightsNeeded) implements Comparison {

    @Override
    public Verdict verdict() {
        return Verdict.NOT_ENOUGH_NIGHTS;
    }
}
