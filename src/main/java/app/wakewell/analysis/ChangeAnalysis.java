package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the set-up changes of a diary and answers for each what was different since.
 *
 * <p>
 * A change is a night with another label than the night before it in the diary, also where its score is missing. It is
 * compared within the two phases it parts: the nights before from the start of the earlier phase on, the nights after
 * up to the next change. Changes and events with fewer than seven recorded nights between one and the next form a
 * chain. Its phases in between are transitions and belong to no comparison; the chain is answered as one
 * {@link Bundle}, from the last phase before it to the first after it. For each change of a chain alone only nights are
 * counted, over the whole stretch from the phase before the chain to the phase after it, because inside the chain no
 * phase is long enough to stand for a side. All differences are seen together ({@link Family}). Wakewell method,
 * version 1.
 */
public final class ChangeAnalysis {

    private ChangeAnalysis() {}

    /**
     * Answers for every set-up change.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param rules
     *            settling nights and full look of each change
     * @return one result per change, in night order; empty if the set-up never changed
     * @throws IllegalArgumentException
     *             if a night is there twice or a rule gives a number out of range
     */
    public static List<ChangeResult> of(List<LabelledNight> nights, ChangeRules rules) {
        return of(nights, List.of(), rules);
    }

    /**
     * Answers for every set-up change, heeding other events.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param events
     *            what else happened; events outside the diary's first to last night are not heeded
     * @param rules
     *            settling nights and full look of each change
     * @return one result per change, in night order; empty if the set-up never changed
     * @throws IllegalArgumentException
     *             if a night is there twice or a rule gives a number out of range
     */
    public static List<ChangeResult> of(List<LabelledNight> nights, List<NearbyEvent> events, ChangeRules rules) {
        List<LabelledNight> diary = sorted(nights);
        Series series = Series.recordedOf(diary);
        return answers(chains(marks(diary, events, rules), series, rules.dated()), series, diary);
    }

    /** Set-up changes and the events among them, in night order; none if the set-up never changed. */
    private static List<Mark> marks(List<LabelledNight> diary, List<NearbyEvent> events, ChangeRules rules) {
        List<LabelChange> changes = changes(diary);
        if (changes.isEmpty()) {
            return List.of();
        }
        long first = diary.getFirst().night();
        long last = diary.getLast().night();
        return Stream.concat(changes.stream().map(change -> Mark.of(change, rules)), events.stream()
                .filter(event -> event.night() >= first && event.night() <= last)
                .map(Mark::of))
                .sorted(Comparator.comparingLong(Mark::night))
                .toList();
    }

    /** Compares chain by chain, then sees all differences together. */
    private static List<ChangeResult> answers(List<Chain> chains, Series series, List<LabelledNight> diary) {
        List<ChangeQuestion> questions = new ArrayList<>();
        List<Comparison> alone = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            long scopeFirst = i == 0 ? diary.getFirst().night() : chains.get(i - 1).lastSetUpNight();
            boolean open = i == chains.size() - 1;
            long scopeLast = open ? diary.getLast().night() : chains.get(i + 1).firstSetUpNight() - 1;
            questions.add(chains.get(i).question(new Scope(scopeFirst, scopeLast, open)));
            alone.add(ChangeEffect.compare(series, questions.getLast()));
        }
        List<Comparison> judged = Family.judged(alone);
        List<ChangeResult> results = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            results.addAll(chains.get(i).results(series, questions.get(i), judged.get(i)));
        }
        return List.copyOf(results);
    }

    /**
     * The changes that {@link #of(List, List, ChangeRules)} answers as one bundle. Nothing is compared, so this is
     * quick.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param events
     *            what else happened; events outside the diary's first to last night are not heeded
     * @param rules
     *            settling nights and full look of each change
     * @return the changes of each bundle, in night order; at least two in each
     * @throws IllegalArgumentException
     *             if a night is there twice or a rule gives a number out of range
     */
    public static List<List<LabelChange>> together(List<LabelledNight> nights, List<NearbyEvent> events,
            ChangeRules rules) {
        List<LabelledNight> diary = sorted(nights);
        return chains(marks(diary, events, rules), Series.recordedOf(diary), rules.dated()).stream()
                .map(Chain::changes)
                .filter(chain -> chain.size() > 1)
                .toList();
    }

    /** In night order. */
    static List<LabelledNight> sorted(List<LabelledNight> nights) {
        return nights.stream().sorted(Comparator.comparingLong(LabelledNight::night)).toList();
    }

    /**
     * The set-up changes of a diary.
     *
     * @param diary
     *            in night order
     * @throws IllegalArgumentException
     *             if a night is there twice
     */
    static List<LabelChange> changes(List<LabelledNight> diary) {
        List<LabelChange> changes = new ArrayList<>();
        for (int i = 1; i < diary.size(); i++) {
            LabelledNight before = diary.get(i - 1);
            LabelledNight night = diary.get(i);
            if (before.night() == night.night()) {
                throw new IllegalArgumentException("night " + night.night() + " is there twice");
            }
            if (!before.label().equals(night.label())) {
                changes.add(new LabelChange(night.night(), before.label(), night.label()));
            }
        }
        return changes;
    }

    /** Chains that have a set-up change in them, in night order. */
    private static List<Chain> chains(List<Mark> marks, Series series, boolean dated) {
        List<Chain> chains = new ArrayList<>();
        List<Mark> links = new ArrayList<>();
        for (Mark mark : marks) {
            boolean near = !links.isEmpty()
                    && series.count(links.getLast().night(), mark.night()) < MethodConstants.MIN_NIGHTS;
            if (!near && !links.isEmpty()) {
                chains.add(new Chain(List.copyOf(links), dated));
                links.clear();
            }
            links.add(mark);
        }
        if (!links.isEmpty()) {
            chains.add(new Chain(List.copyOf(links), dated));
        }
        return chains.stream().filter(chain -> !chain.changes().isEmpty()).toList();
    }

    /** A set-up change or an event, in the order they happened. */
    private record Mark(long night, Optional<LabelChange> change, Optional<NearbyEvent> event, int settlingNights,
            int fullLookAfter) {
        static Mark of(LabelChange change, ChangeRules rules) {
            int fullLook = rules.fullLookAfter().applyAsInt(change);
            ChangeRules.checkFullLook(fullLook);
            int settling = rules.settlingNights().applyAsInt(change);
            ChangeRules.checkSettling(settling);
            return new Mark(change.from(), Optional.of(change), Optional.empty(), settling, fullLook);
        }

        static Mark of(NearbyEvent event) {
            return new Mark(event.night(), Optional.empty(), Optional.of(event), event.settlingNights(),
                    MethodConstants.FULL_LOOK_NIGHTS);
        }
    }

    /** Marks with too few nights between each and the next; mostly a single one. */
    private record Chain(List<Mark> marks, boolean dated) {
        List<LabelChange> changes() {
            return marks.stream().flatMap(mark -> mark.change().stream()).toList();
        }

        long firstSetUpNight() {
            return changes().getFirst().from();
        }

        long lastSetUpNight() {
            return changes().getLast().from();
        }

        /** What is asked about all of it together. */
        ChangeQuestion question(Scope scope) {
            return new ChangeQuestion(marks.getFirst().night(), marks.getLast().night(),
                    marks.stream().mapToInt(Mark::settlingNights).max().orElseThrow(),
                    marks.stream().mapToInt(Mark::fullLookAfter).max().orElseThrow(), List.of(), Optional.of(scope),
                    dated);
        }

        List<ChangeResult> results(Series series, ChangeQuestion question, Comparison comparison) {
            Optional<Look> look = Look.last(series, question, comparison);
            if (marks.size() == 1) {
                return List.of(new ChangeResult(changes().getFirst(), comparison, Optional.empty(), look));
            }
            Optional<Bundle> bundle = Optional.of(new Bundle(changes(),
                    marks.stream().flatMap(mark -> mark.event().stream()).toList(), comparison));
            List<ChangeResult> results = new ArrayList<>();
            for (Mark mark : marks) {
                mark.change().ifPresent(change -> {
                    ChangeQuestion own = new ChangeQuestion(mark.night(), mark.night(), mark.settlingNights(),
                            mark.fullLookAfter(), nightsOfOthers(mark), question.scope(), dated);
                    results.add(new ChangeResult(change, ChangeEffect.of(series, own), bundle, look));
                });
            }
            return results;
        }

        private List<Long> nightsOfOthers(Mark mark) {
            return marks.stream().filter(other -> !other.equals(mark)).map(Mark::night).toList();
        }
    }
}
