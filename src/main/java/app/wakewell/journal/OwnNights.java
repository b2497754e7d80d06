package app.wakewell.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Idea;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Field;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.ValueType;

/**
 * What the person's own nights say to the advice: for each item of the library that a change of the bed tried, or took
 * back, what came of it.
 *
 * @param byItem
 *            by id of the item, the newest first; items that no change is about are not in it
 */
public record OwnNights(Map<String, List<Own>> byItem) {

    /** No change of the bed was about any item. */
    public static final OwnNights NONE = new OwnNights(Map.of());

    /**
     * One finding about an item.
     *
     * @param finding
     *            the nights before and after
     * @param towards
     *            whether the change did what the item says, rather than take it back
     */
    public record Own(SetUpFinding finding, boolean towards) {

        /** Whether it is a clear shift to where the item does not lead. */
        boolean isAgainst() {
            return !finding.isBundle() && finding.comparison() instanceof Difference shown
                    && shown.verdict() == Verdict.CLEAR_SHIFT && shown.step().est() > 0 == towards;
        }
    }

    public OwnNights {
        byItem = Map.copyOf(byItem);
    }

    /** Holds the findings of a journal against the library. */
    public static OwnNights of(BedHistory bed, SetUpFindings findings, AdviceLibrary library) {
        Map<String, List<Own>> byItem = new LinkedHashMap<>();
        for (SetUpFinding finding : findings.findings().reversed()) {
            for (AdviceItem item : library.items()) {
                direction(item, finding, bed).ifPresent(towards -> byItem
                        .computeIfAbsent(item.id(), first -> new ArrayList<>())
                        .add(new Own(finding, towards)));
            }
        }
        return new OwnNights(byItem.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> List.copyOf(found.getValue()))));
    }

    /** The items that a finding is about, in the order of the library. */
    public static List<AdviceItem> items(SetUpFinding finding, BedHistory bed, AdviceLibrary library) {
        return library.items().stream().filter(item -> direction(item, finding, bed).isPresent()).toList();
    }

    /** Ids of the items that the nights speak against: a clear shift to where the item does not lead. */
    public Set<String> spokenAgainst() {
        return byItem.entrySet()
                .stream()
                .filter(found -> found.getValue().stream().anyMatch(Own::isAgainst))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known about an item, the newest first. */
    public List<Own> about(String item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Whether a finding is about an item, and in which direction. */
    private static Optional<Boolean> direction(AdviceItem item, SetUpFinding finding, BedHistory bed) {
        Idea idea = item.tries();
        if (idea == null) {
            return Optional.empty();
        }
        for (Phase phase : finding.phases()) {
            if (bed.changeOn(phase.from()).map(SetUpChange::tries).filter(item.id()::equals).isPresent()) {
                return Optional.of(true);
            }
            Field<?> field = idea.field();
            if (field != null && !phase.isFirst()) {
                boolean had = has(phase.before(), field, idea.value());
                boolean has = has(phase.setUp(), field, idea.value());
                if (had != has) {
                    return Optional.of(has);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Answers setUp, Field<?> field, @Nullable String value) {
        String text = setUp.text(field).orElse("");
        return field.type() instanceof ValueType.Choices<?>
                ? List.of(text.split(",", -1)).contains(value)
                : text.equals(value);
    }
}
