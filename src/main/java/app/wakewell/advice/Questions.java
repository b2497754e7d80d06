package app.wakewell.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.SetUpFields;

/** Which one answer would decide something that is unknown now. */
final class Questions {

    /** What is asked where a worked-out field is missing. */
    private static final Map<Field<?>, Field<?>> ASKED_FOR = Map.of( //
            DerivedFields.MATTRESS_AGE_YEARS, SetUpFields.MATTRESS_ACQUIRED, //
            DerivedFields.MONTHS_SINCE_ROTATION, SetUpFields.MATTRESS_LAST_ROTATED, //
            DerivedFields.YEARS_SINCE_REVIEW, SetUpFields.MATTRESS_LAST_REVIEWED, //
            DerivedFields.EPISODE_WEEKS, ProfileFields.EPISODE_STARTED);

    private final AdviceLibrary library;
    private final Situation situation;
    private final Evaluator evaluator;
    private final HoldingBack holding;

    Questions(AdviceLibrary library, Situation situation, Evaluator evaluator, HoldingBack holding) {
        this.library = library;
        this.situation = situation;
        this.evaluator = evaluator;
        this.holding = holding;
    }

    /** Whether a field is about the bed or the person, which changes seldom. */
    static boolean isLasting(Field<?> field) {
        return SetUpFields.ALL.contains(field) || ProfileFields.ALL.contains(field);
    }

    /**
     * The question to ask: about pregnancy and then the past once a card waits for that, on one day, as cards would
     * wait for the second question else; else the one field of bed or person that alone keeps a card unknown that
     * nothing holds back and for which something speaks already: what decides a position, else what decides most. None
     * while an urgent sign is open, and at most one of these a day; what was asked before, answered or not, is not
     * asked again.
     */
    Optional<MissingAnswer> missing(List<Withheld> withheld, boolean signIsUrgent) {
        if (signIsUrgent) {
            return Optional.empty();
        }
        Optional<MissingAnswer> safety = safety(withheld);
        boolean askedToday = situation.history().asked().containsValue(situation.today().morning());
        return safety.isPresent() || askedToday ? safety : deciding();
    }

    private Optional<MissingAnswer> safety(List<Withheld> withheld) {
        List<String> waiting = withheld.stream()
                .filter(held -> held.reason() == Withheld.Reason.SAFETY_NOT_ASKED)
                .map(held -> held.item().id())
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        List<Field<?>> open = new ArrayList<>();
        if (!HoldingBack.isPregnancyTold(situation.journal(), situation.today())) {
            open.add(ProfileFields.PREGNANT);
        }
        if (!HoldingBack.isHistoryTold(situation.journal(), situation.today())) {
            open.add(ProfileFields.RISK_HISTORY);
        }
        return open.stream().filter(this::isNew).findFirst().map(field -> new MissingAnswer(field, waiting));
    }

    private Optional<MissingAnswer> deciding() {
        Map<Field<?>, List<AdviceItem>> decided = new LinkedHashMap<>();
        for (AdviceItem item : library.items()) {
            if (item.kind().isCard() && item.surfacing() instanceof Surfacing.When(Expr condition)
                    && holding.reason(item).isEmpty()) {
                Explained explained = evaluator.explain(condition);
                Set<Field<?>> open = new HashSet<>();
                collectOpen(explained, open);
                if (open.size() == 1 && isSpokenFor(explained)) {
                    Field<?> field = open.iterator().next();
                    if (isLasting(field) && !field.isSensitive() && isNew(field)) {
                        decided.computeIfAbsent(field, _ -> new ArrayList<>()).add(item);
                    }
                }
            }
        }
        return decided.entrySet()
                .stream()
                .max(Comparator.comparing(Questions::isAboutPosition)
                        .thenComparingInt(entry -> entry.getValue().size())
                        .thenComparingInt(entry -> -bestRank(entry.getValue())))
                .map(most -> new MissingAnswer(most.getKey(), most.getValue()
                        .stream()
                        .sorted(Comparator.comparingInt(item -> item.kind().rank()))
                        .map(AdviceItem::id)
                        .toList()));
    }

    /** Whether lying well is decided: hips and shoulders are asked about before a position is suggested. */
    private static boolean isAboutPosition(Map.Entry<Field<?>, List<AdviceItem>> decided) {
        return decided.getValue().stream().anyMatch(item -> item.area() == Area.POSITION);
    }

    private static int bestRank(List<AdviceItem> items) {
        return items.stream().mapToInt(item -> item.kind().rank()).min().orElse(Integer.MAX_VALUE);
    }

    /** Whether something that is known already speaks for it; else any question could be put to anybody. */
    private static boolean isSpokenFor(Explained explained) {
        return explained.holds() || explained.parts().stream().anyMatch(Questions::isSpokenFor);
    }

    private boolean isNew(Field<?> field) {
        return !situation.history().asked().containsKey(field.id())
                && !situation.journal().isAnswered(field, situation.today());
    }

    /** The fields that nobody answered, of those parts that leave the whole unknown. */
    private static void collectOpen(Explained explained, Set<Field<?>> into) {
        if (explained.truth() == Truth.UNKNOWN) {
            explained.parts().forEach(part -> collectOpen(part, into));
            Reads.tested(explained.part()).ifPresent(field -> into.add(ASKED_FOR.getOrDefault(field, field)));
        }
    }
}
