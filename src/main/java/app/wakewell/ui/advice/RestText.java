package app.wakewell.ui.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Withheld;

/**
 * Items that fit and rest for one reason.
 *
 * @param reason
 *            why, in words
 * @param items
 *            which; none where they are not told
 */
record RestText(String reason, List<One> items) {

    RestText {
        items = List.copyOf(items);
    }

    /**
     * An item that rests.
     *
     * @param words
     *            what it says
     * @param by
     *            what stands in its way; empty where the reason says it all
     * @param isAnswer
     *            whether it rests because the person said so, and can be shown again
     */
    record One(String id, String words, String by, boolean isAnswer) {}

    static List<RestText> of(List<Withheld> withheld, AdviceTexts texts) {
        Map<Withheld.Reason, List<One>> byReason = new EnumMap<>(Withheld.Reason.class);
        withheld.forEach(held -> byReason.computeIfAbsent(held.reason(), first -> new ArrayList<>())
                .add(one(held, texts)));
        return byReason.entrySet()
                .stream()
                .map(group -> group(group.getKey(), group.getValue(), texts))
                .toList();
    }

    /** What reassures is counted and not told: folded away it would soften the sign all the same. */
    private static RestText group(Withheld.Reason reason, List<One> items, AdviceTexts texts) {
        String words = texts.wording().upperFirst(texts.advice().reason(reason));
        return reason == Withheld.Reason.REASSURES
                ? new RestText(texts.text("advice.rest.counted", words, items.size()), List.of())
                : new RestText(words, items);
    }

    private static One one(Withheld held, AdviceTexts texts) {
        return switch (held.reason()) {
            case DISMISSED, NOT_FOR_ME, SEEN -> new One(held.item().id(), held.item().cardText(), "", true);
            case CONTRADICTS -> new One(held.item().id(), held.item().cardText(),
                    texts.text("advice.rest.by", texts.library()
                            .all(held.by())
                            .stream()
                            .map(AdviceItem::cardText)
                            .collect(Collectors.joining(texts.text("advice.list")))),
                    false);
            default -> new One(held.item().id(), held.item().cardText(), "", false);
        };
    }
}
