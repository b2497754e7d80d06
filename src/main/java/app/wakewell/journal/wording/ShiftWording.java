package app.wakewell.journal.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.ShiftCandidate;
import app.wakewell.analysis.Shifts;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Night;

/** Shifts of the level that nobody announced, in plain words. Immutable. */
public final class ShiftWording {

    private static final int NIGHTS_OF_A_MONTH = 30;

    private final Wording wording;
    private final BedWording bed;
    private final Amounts amounts;

    /** Words that call the bed as {@code bed} does. */
    public ShiftWording(Wording wording, BedWording bed) {
        this.wording = wording;
        this.bed = bed;
        this.amounts = new Amounts(wording.messages());
    }

    /** One shift. */
    public FindingText of(Shift shift, int nights, BedHistory history) {
        List<String> facts = new ArrayList<>();
        facts.add(text("shift.fact", when(shift), amounts.pointsDifference(shift.difference()),
                amounts.points(shift.meanBefore()), amounts.points(shift.meanAfter())));
        facts.add(text(shift.wide() ? "shift.place.wide" : "shift.place", day(shift.earliest() + 1),
                day(shift.latestAfter())));
        List<String> remarks = new ArrayList<>();
        remarks.add(around(shift, history));
        shift.followedBy().forEach(later -> remarks.add(begun(shift, later, history)));
        shift.candidates()
                .stream()
                .filter(ShiftCandidate::alreadyBegun)
                .forEach(later -> remarks.add(begun(shift, later, history)));
        return new FindingText(text(shift.candidates().isEmpty() ? "shift.kind" : "shift.kind.near", nights),
                text("shift.headline", amounts.pointsDifference(shift.difference()), when(shift)), facts, remarks,
                List.of(text("shift.test")), text("finding.limit.shift"), numbers(shift, nights),
                clinician(shift, nights));
    }

    /**
     * That there is none, or a slow trend in its place.
     *
     * @throws IllegalArgumentException
     *             if there are shifts, or too few nights to look for any
     */
    public FindingText without(Shifts shifts) {
        String kind = text("shift.kind.none", shifts.nights());
        String limit = text("finding.limit.shift");
        return switch (shifts.choice()) {
            case NONE -> new FindingText(kind, text("shift.none.headline"), List.of(text("shift.none.fact")),
                    List.of(text("shift.none.remark")), List.of(), limit, List.of(), method(shifts.nights()));
            case GRADUAL -> {
                double month = shifts.pointsPerNight().orElseThrow() * NIGHTS_OF_A_MONTH;
                yield new FindingText(kind, text("shift.gradual.headline", amounts.pointsDifference(month)),
                        List.of(text("shift.gradual.fact", amounts.pointsDifference(month))),
                        List.of(text("shift.gradual.remark")), List.of(), limit, List.of(),
                        method(shifts.nights()));
            }
            case NO_VARIATION -> new FindingText(kind, text("shift.noVariation.headline"),
                    List.of(text("shift.noVariation.fact")), List.of(), List.of(), limit, List.of(),
                    method(shifts.nights()));
            case SHIFTS, NOT_ENOUGH_NIGHTS -> throw new IllegalArgumentException("not without shifts: " + shifts);
        };
    }

    /** The day that a question about it names: the first of the new level. */
    public static LocalDate about(Shift shift) {
        return Night.ofIndex(shift.firstNightAfter()).morning();
    }

    /** Asks what happened around then: "Did anything else happen around 12 May?". */
    public String question(Shift shift) {
        return text(shift.candidates().isEmpty() ? "shift.ask" : "shift.ask.else", wording.day(about(shift)));
    }

    private String when(Shift shift) {
        return shift.wide()
                ? text("shift.when.wide", wording.month(YearMonth.from(about(shift))))
                : text("shift.when", wording.dayWithYear(about(shift)));
    }

    private String around(Shift shift, BedHistory history) {
        if (shift.candidates().isEmpty()) {
            return text("shift.around.none");
        }
        String names = shift.candidates()
                .stream()
                .map(candidate -> text("finding.dated", name(candidate, history),
                        wording.day(Night.ofIndex(candidate.night()).morning())))
                .collect(Collectors.joining(text("list.separator")));
        return text(shift.candidates().size() == 1 ? "shift.around.one" : "shift.around.several", names);
    }

    private String begun(Shift shift, ShiftCandidate later, BedHistory history) {
        return text(shift.difference() < 0 ? "shift.begun.lower" : "shift.begun.higher", later.nightsLater(),
                name(later, history), wording.day(Night.ofIndex(later.night()).morning()));
    }

    private String name(ShiftCandidate candidate, BedHistory history) {
        return candidate.setUp()
                ? history.phaseOf(Night.ofIndex(candidate.night()))
                        .map(bed::changeInSentence)
                        .orElse(candidate.what())
                : candidate.what();
    }

    private List<FindingText.Figure> numbers(Shift shift, int nights) {
        return List.of(figure("nightsSearched", Integer.toString(nights)),
                figure("levels", text("number.means.value", amounts.points(shift.meanBefore()),
                        amounts.points(shift.meanAfter()))),
                figure("place", text("number.place.value", day(shift.earliest() + 1), day(shift.latestAfter()))));
    }

    private FindingText.Figure figure(String name, String value) {
        return new FindingText.Figure(text("number." + name), value);
    }

    private String clinician(Shift shift, int nights) {
        return String.join(" ", method(nights), text("shift.clinician",
                String.format(Locale.ROOT, "%.1f", shift.difference() + 0.0), day(shift.earliest() + 1),
                day(shift.latestAfter()), shift.candidates().size()),
                text("finding.clinician.limit", MethodConstants.VERSION));
    }

    private String method(int nights) {
        return text("shift.clinician.method", nights);
    }

    private String day(long night) {
        return wording.dayWithYear(Night.ofIndex(night).morning());
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
