package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a search for unannounced shifts found. It never makes a finding on a set-up change any surer.
 *
 * @param choice
 *            what describes the nights best
 * @param nights
 *            recorded nights searched, at most 400
 * @param shifts
 *            the shifts, by night; there are some exactly where the choice says so
 * @param pointsPerNight
 *            slope of the straight line where it was chosen, in score points
 * @param nightsNeeded
 *            how many more nights have to be recorded until a search is possible; empty once it is
 */
public record Shifts(Choice choice, int nights, List<Shift> shifts, OptionalDouble pointsPerNight,
        OptionalInt nightsNeeded) {

    /** What describes the nights best. */
    public enum Choice {
        /** One level throughout. */
        NONE,
        /** Two to five levels. */
        SHIFTS,
        /** A straight line. */
        GRADUAL,
        /** Fewer than 40 recorded nights: not searched. */
        NOT_ENOUGH_NIGHTS,
        /** Every score is the same. */
        NO_VARIATION
    }

    /**
     * @throws IllegalArgumentException
     *             if a part is there that does not belong to the choice, or is missing
     */
    public Shifts {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty() == (choice == Choice.SHIFTS) || pointsPerNight.isPresent() != (choice == Choice.GRADUAL)
                || nightsNeeded.isPresent() != (choice == Choice.NOT_ENOUGH_NIGHTS)) {
            throw new IllegalArgumentException("not a result of " + choice);
        }
    }

    static Shifts without(Choice choice, int nights) {
        return new Shifts(choice, nights, List.of(), OptionalDouble.empty(), OptionalInt.empty());
    }

    static Shifts tooFew(int nights) {
        return new Shifts(Choice.NOT_ENOUGH_NIGHTS, nights, List.of(), OptionalDouble.empty(),
                OptionalInt.of(MethodConstants.SHIFT_MIN_NIGHTS - nights));
    }

    static Shifts gradual(int nights, double pointsPerNight) {
        return new Shifts(Choice.GRADUAL, nights, List.of(), OptionalDouble.of(pointsPerNight), OptionalInt.empty());
    }

    static Shifts of(int nights, List<Shift> shifts) {
        return new Shifts(Choice.SHIFTS, nights, shifts, OptionalDouble.empty(), OptionalInt.empty());
    }

    /**
     * The same with what changed around each shift.
     *
     * @param changes
     *            set-up changes in any order
     * @param events
     *            what else happened, in any order
     * @param rules
     *            the settling nights, by which a shift may follow its change
     * @return shifts that name their candidates
     */
    public Shifts matchedTo(List<LabelChange> changes, List<NearbyEvent> events, ChangeRules rules) {
        return new Shifts(choice, nights, shifts.stream().map(shift -> matched(shift, changes, events, rules)).toList(),
                pointsPerNight, nightsNeeded);
    }

    private static Shift matched(Shift shift, List<LabelChange> changes, List<NearbyEvent> events, ChangeRules rules) {
        List<ShiftCandidate> near = new ArrayList<>();
        List<ShiftCandidate> later = new ArrayList<>();
        for (LabelChange change : changes) {
            ShiftCandidate candidate = new ShiftCandidate(change.from(), change.what(), true,
                    change.from() - shift.firstNightAfter());
            if (shift.goesWith(change.from(), rules.settlingNights().applyAsInt(change))) {
                near.add(candidate);
            } else if (shift.precedes(change.from())) {
                later.add(candidate);
            }
        }
        for (NearbyEvent event : events) {
            if (shift.goesWith(event.night(), event.settlingNights())) {
                near.add(new ShiftCandidate(event.night(), event.what(), false,
                        event.night() - shift.firstNightAfter()));
            }
        }
        near.sort(Comparator.comparingLong(ShiftCandidate::night));
        later.sort(Comparator.comparingLong(ShiftCandidate::night));
        return shift.with(near, later);
    }
}
