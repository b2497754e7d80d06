package app.wakewell.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.wakewell.analysis.Bundle;
import app.wakewell.analysis.ChangeAnalysis;
import app.wakewell.analysis.ChangeKind;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.ChangeRules;
import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.LabelChange;
import app.wakewell.analysis.LabelledNight;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.Series;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;

/**
 * What a journal shows about its set-up changes: pain on rising before and after each. Nights slept elsewhere and nights
 * marked as not counting are treated as missing.
 *
 * @param method
 *            version of the method
 * @param computedOn
 *            the date it was computed
 * @param nights
 *            nights with a score that counts
 * @param changes
 *            one result per set-up change, by night
 * @param findings
 *            the same as a person reads them: changes that cannot be told apart are one finding
 */
public record SetUpFindings(String method, LocalDate computedOn, int nights, List<ChangeResult> changes,
        List<SetUpFinding> findings) {

    /** Stands for the bed of nights before anything was noted about it. */
    private static final String UNDESCRIBED = "?";

    public SetUpFindings {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * Analyses the nights of a range.
     *
     * @param from
     *            first night
     * @param to
     *            last night
     * @param today
     *            the date to say it was computed on
     */
    public static SetUpFindings of(Snapshot journal, Night from, Night to, LocalDate today) {
        List<LabelledNight> diary = diary(journal, from, to);
        ChangeRules rules = rules(journal.bed());
        List<ChangeResult> changes = ChangeAnalysis.of(diary, rules);
        Series series = Series.recordedOf(diary);
        return new SetUpFindings(MethodConstants.VERSION, today, series.size(), changes,
                findings(journal.bed(), changes, rules, series));
    }

    /** Analyses all nights. */
    public static SetUpFindings of(Snapshot journal, LocalDate today) {
        Night last = journal.bed()
                .changes()
                .stream()
                .map(change -> change.from())
                .reduce((one, two) -> two)
                .filter(change -> journal.lastNight().filter(change::isAfter).isPresent())
                .or(journal::lastNight)
                .orElse(Night.endingOn(today));
        return of(journal, journal.firstNight().orElse(last), last, today);
    }

    /** The settling nights after a change of these parts: calendar nights that no comparison uses. */
    public static int settlingNights(Phase phase) {
        return kinds(phase.changedParts()).stream()
                .mapToInt(ChangeKind::settlingNights)
                .max()
                .orElse(ChangeKind.OTHER.settlingNights());
    }

    /** Recorded nights after the settling nights from which on a change of these parts is no longer an early look. */
    public static int fullLookAfter(Phase phase) {
        return kinds(phase.changedParts()).stream()
                .mapToInt(ChangeKind::fullLookAfter)
                .max()
                .orElse(ChangeKind.OTHER.fullLookAfter());
    }

    /** Whether a night lies among the settling nights of its phase. The first set-up noted has none. */
    public static boolean isSettling(BedHistory bed, Night night) {
        return bed.phaseOf(night)
                .filter(phase -> !phase.isFirst())
                .filter(phase -> night.index() - phase.from().index() < settlingNights(phase))
                .isPresent();
    }

    /** The first nights of phases that cannot be told apart from the one before, because they lie too close. */
    public Set<Night> secondOfPair() {
        return findings.stream()
                .flatMap(finding -> finding.phases().stream().skip(1))
                .map(Phase::from)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same of a range, without a comparison of any night.
     *
     * @param from
     *            first night
     * @param to
     *            last night
     */
    public static Set<Night> secondOfPair(Snapshot journal, Night from, Night to) {
        BedHistory bed = journal.bed();
        return ChangeAnalysis.together(diary(journal, from, to), rules(bed))
                .stream()
                .flatMap(changes -> phases(bed, changes).stream().skip(1))
                .map(Phase::from)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ChangeRules rules(BedHistory bed) {
        return ChangeRules.byKind(change -> kinds(bed, change));
    }

    private static List<Phase> phases(BedHistory bed, List<LabelChange> changes) {
        return changes.stream().flatMap(change -> bed.phaseOf(Night.ofIndex(change.from())).stream()).toList();
    }

    /**
     * All nights of the range with an entry, and those on which a change began: a change counts from its own night. The
     * first set-up noted is a change from an unknown one where there are scores before it, else it is just where the
     * comparison can begin.
     */
    private static List<LabelledNight> diary(Snapshot journal, Night from, Night to) {
        Map<Night, LabelledNight> diary = new TreeMap<>();
        for (Entry entry : journal.between(from, to)) {
            OptionalDouble score = entry.isAway()
                    ? OptionalDouble.empty()
                    : entry.painRising().map(pain -> OptionalDouble.of(pain.value())).orElse(OptionalDouble.empty());
            diary.put(entry.night(), new LabelledNight(entry.night().index(), label(journal.bed(), entry.night()),
                    score));
        }
        Optional<Night> first = diary.keySet().stream().findFirst();
        for (Phase phase : journal.bed().phases()) {
            boolean inside = first.filter(phase.from()::isAfter).isPresent() && !phase.from().isAfter(to);
            if (inside) {
                diary.putIfAbsent(phase.from(), LabelledNight.withoutScore(phase.from().index(), phase.letter()));
            }
        }
        boolean noneToCompare = diary.values()
                .stream()
                .noneMatch(night -> night.label().equals(UNDESCRIBED) && night.score().isPresent());
        return diary.values().stream().filter(night -> !noneToCompare || !night.label().equals(UNDESCRIBED)).toList();
    }

    private static String label(BedHistory bed, Night night) {
        return bed.phaseOf(night).map(Phase::letter).orElse(UNDESCRIBED);
    }

    private static List<SetUpFinding> findings(BedHistory bed, List<ChangeResult> changes, ChangeRules rules,
            Series series) {
        List<SetUpFinding> findings = new ArrayList<>();
        Bundle told = null;
        for (ChangeResult change : changes) {
            Bundle bundle = change.bundle().orElse(null);
            if (bundle == null) {
                findings.add(finding(bed, List.of(change.change()), (Comparison) change.outcome(), rules, series));
            } else if (!bundle.equals(told)) {
                findings.add(finding(bed, bundle.changes(), bundle.comparison(), rules, series));
            }
            told = bundle;
        }
        return findings;
    }

    private static SetUpFinding finding(BedHistory bed, List<LabelChange> changes, Comparison comparison,
            ChangeRules rules, Series series) {
        int settling = changes.stream().mapToInt(rules.settlingNights()).max().orElse(0);
        long first = changes.getFirst().from();
        long settled = changes.getLast().from() + settling;
        NightCounts counts = comparison.counts();
        return new SetUpFinding(phases(bed, changes), comparison,
                scores(series.between(first - counts.calendarBefore(), first)),
                scores(series.between(settled, settled + counts.calendarAfter())));
    }

    private static List<Double> scores(Series series) {
        return Arrays.stream(series.scores()).boxed().toList();
    }

    private static Set<ChangeKind> kinds(BedHistory bed, LabelChange change) {
        return bed.phaseOf(Night.ofIndex(change.from())).map(phase -> kinds(phase.changedParts())).orElse(Set.of());
    }

    private static Set<ChangeKind> kinds(Set<BedPart> parts) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        for (BedPart part : parts) {
            kinds.add(switch (part) {
                case MATTRESS -> ChangeKind.MATTRESS;
                case BASE -> ChangeKind.BASE;
                case TOPPER -> ChangeKind.TOPPER;
                case PILLOW -> ChangeKind.PILLOW;
                case PROPS -> ChangeKind.PROP;
                case ROOM -> ChangeKind.OTHER;
            });
        }
        return kinds;
    }
}
