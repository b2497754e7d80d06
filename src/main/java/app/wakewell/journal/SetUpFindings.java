package app.wakewell.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wakewell.analysis.Alternation;
import app.wakewell.analysis.Alternations;
import app.wakewell.analysis.Bundle;
import app.wakewell.analysis.ChangeAnalysis;
import app.wakewell.analysis.ChangeKind;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.ChangeRules;
import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.Family;
import app.wakewell.analysis.LabelChange;
import app.wakewell.analysis.Look;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.NearbyEvent;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.Series;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;

/**
 * What a journal shows about its set-up changes: pain on rising before and after each. Nights slept elsewhere and
 * nights marked as not counting are treated as missing.
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
        return of(PainDiary.of(journal, from, to), today);
    }

    static SetUpFindings of(PainDiary diary, LocalDate today) {
        List<OtherChange> others = OtherChange.in(diary.journal().events());
        List<NearbyEvent> events = others.stream().map(OtherChange::nearby).toList();
        ChangeRules rules = rules(diary.bed());
        List<ChangeResult> changes = ChangeAnalysis.of(diary.nights(), events, rules);
        List<Alternation> alternations = Alternations.of(diary.nights(), rules);
        return new SetUpFindings(MethodConstants.VERSION, today, diary.series().size(), changes,
                new Told(diary, others, rules).all(changes, alternations));
    }

    /** Analyses all nights. */
    public static SetUpFindings of(Snapshot journal, LocalDate today) {
        return of(PainDiary.whole(journal, today), today);
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
                .filter(SetUpFinding::isBundle)
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
        PainDiary diary = PainDiary.of(journal, from, to);
        List<NearbyEvent> events = OtherChange.in(journal.events()).stream().map(OtherChange::nearby).toList();
        List<List<LabelChange>> alternating = Alternations.switches(diary.nights(), rules(bed));
        return ChangeAnalysis.together(diary.nights(), events, rules(bed))
                .stream()
                .filter(changes -> alternating.stream().noneMatch(switches -> switches.containsAll(changes)))
                .flatMap(changes -> phases(bed, changes).stream().skip(1))
                .map(Phase::from)
                .collect(Collectors.toUnmodifiableSet());
    }

    static ChangeRules rules(BedHistory bed) {
        return ChangeRules.byKind(change -> kinds(bed, change));
    }

    private static List<Phase> phases(BedHistory bed, List<LabelChange> changes) {
        return changes.stream().flatMap(change -> bed.phaseOf(Night.ofIndex(change.from())).stream()).toList();
    }

    /** What a person reads of the results: each change in one finding, seen together with all the others. */
    private record Told(PainDiary diary, List<OtherChange> others, ChangeRules rules) {

        List<SetUpFinding> all(List<ChangeResult> changes, List<Alternation> alternations) {
            List<SetUpFinding> alone = new ArrayList<>();
            alternations.forEach(alternation -> alone.add(of(alternation)));
            Bundle told = null;
            for (ChangeResult change : changes) {
                Bundle bundle = change.bundle().orElse(null);
                List<LabelChange> parts = bundle == null ? List.of(change.change()) : bundle.changes();
                boolean alternating = alternations.stream().anyMatch(it -> it.switches().containsAll(parts));
                if (!alternating && (bundle == null || !bundle.equals(told))) {
                    alone.add(of(change, parts, bundle == null ? List.of() : bundle.events()));
                }
                told = bundle;
            }
            alone.sort(Comparator.comparing(finding -> finding.first().from()));
            List<Comparison> judged = Family.judged(alone.stream().map(SetUpFinding::comparison).toList());
            List<SetUpFinding> findings = new ArrayList<>();
            for (int i = 0; i < alone.size(); i++) {
                findings.add(alone.get(i).with(judged.get(i)));
            }
            return findings;
        }

        private SetUpFinding of(ChangeResult change, List<LabelChange> parts, List<NearbyEvent> events) {
            int settling = parts.stream().mapToInt(rules.settlingNights()).max().orElse(0);
            int longest = Math.max(settling, events.stream().mapToInt(NearbyEvent::settlingNights).max().orElse(0));
            long first = Math.min(parts.getFirst().from(),
                    events.stream().mapToLong(NearbyEvent::night).min().orElse(Long.MAX_VALUE));
            long last = Math.max(parts.getLast().from(),
                    events.stream().mapToLong(NearbyEvent::night).max().orElse(Long.MIN_VALUE));
            Comparison shown = change.look().map(Look::comparison).orElse(change.comparison());
            NightCounts counts = shown.counts();
            return new SetUpFinding(phases(diary.bed(), parts),
                    others.stream().filter(other -> events.contains(other.nearby())).toList(), shown,
                    change.comparison().counts(), change.look(), Optional.empty(),
                    scores(diary.series().between(first - counts.calendarBefore(), first)),
                    scores(diary.series().between(last + longest, last + longest + counts.calendarAfter())));
        }

        private SetUpFinding of(Alternation alternation) {
            return new SetUpFinding(phases(diary.bed(), alternation.switches()), List.of(), alternation.comparison(),
                    alternation.comparison().counts(), Optional.empty(), Optional.of(alternation),
                    scores(alternation.one()), scores(alternation.other()));
        }

        private static List<Double> scores(Series series) {
            return Arrays.stream(series.scores()).boxed().toList();
        }
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
