package app.wakewell.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;

/**
 * Finds the advice that fits a journal: signs first; of the cards that hold, those that may be shown, the best ranked
 * of each topic, three at most; and of all that is left out the reason. Pure: the same situation gives the same advice.
 */
public final class Advisor {

    /** The section on getting help. */
    private static final Topic HELP = Topic.N;

    private static final Topic MATTRESS = Topic.D;
    /**
     * The sign about long stiffness that eases with moving, which feels like a bed that does not fit: it is told before
     * the bed is blamed, and is the first note of every card on the mattress.
     */
    public static final String LONG_STIFFNESS = "nia-long-morning-stiffness";

    private final AdviceLibrary library;

    public Advisor(AdviceLibrary library) {
        this.library = library;
    }

    public AdviceLibrary library() {
        return library;
    }

    /** All that the library says now. */
    public Advice advise(Situation situation) {
        Evaluator evaluator = evaluator(situation);
        Signs signs = new Signs(library, situation, evaluator);
        HoldingBack holding = new HoldingBack(library, situation, evaluator, signs);
        List<Withheld> withheld = new ArrayList<>(signs.resting());
        List<Fitting> free = new ArrayList<>();
        for (AdviceItem item : library.items()) {
            if (item.kind().isCard() && item.surfacing() instanceof Surfacing.When(Expr condition)) {
                Explained why = evaluator.explain(condition);
                if (why.holds()) {
                    holding.reason(item)
                            .ifPresentOrElse(
                                    reason -> withheld.add(new Withheld(item, why, reason, holding.by(reason))),
                                    () -> free.add(new Fitting(item, why)));
                }
            }
        }
        List<Card> ranked = cards(free, situation, signs, ranking(situation, evaluator, !signs.open().isEmpty()));
        List<Card> agreeing = agreeing(ranked, withheld);
        List<Card> shown = onePerTopic(agreeing);
        List<Card> more = new ArrayList<>(agreeing);
        more.removeAll(shown);
        return new Advice(signs.open(), signs.questions(), signs.news(), signs.notices(), shown, more, withheld,
                new Questions(library, situation, evaluator, holding).missing(withheld, signs.areUrgent()));
    }

    /** Why an item fits or does not; nothing for one without a condition, or that is not in the library. */
    public Optional<Explained> explain(String item, Situation situation) {
        return library.item(item)
                .flatMap(found -> Optional.ofNullable(found.condition()))
                .map(condition -> evaluator(situation).explain(condition));
    }

    /** Items that stand in the library only and belong at the top of their page now. */
    public List<AdviceItem> pinned(Situation situation) {
        Evaluator evaluator = evaluator(situation);
        return library.items()
                .stream()
                .filter(item -> item.surfacing() instanceof Surfacing.LibraryOnly
                        && evaluator.truth(item.id()) == Truth.TRUE)
                .toList();
    }

    /**
     * The answers about the bed and the person that an item rests on, as canonical text by field id: what a
     * {@link Dismissal} of it keeps.
     */
    public Map<String, String> lastingAnswers(AdviceItem item, Situation situation) {
        return lastingAnswers(item, situation.journal(), situation.today());
    }

    static Map<String, String> lastingAnswers(AdviceItem item, Derivations journal, Night today) {
        Map<String, String> answers = new TreeMap<>();
        if (item.condition() != null) {
            for (Field<?> field : Reads.fields(item.condition())) {
                if (Questions.isLasting(field)) {
                    answers.put(field.id(), text(field, journal, today));
                }
            }
        }
        return answers;
    }

    private static <T> String text(Field<T> field, Derivations journal, Night today) {
        return journal.value(field, today).map(field::format).orElse("");
    }

    private Evaluator evaluator(Situation situation) {
        return new Evaluator(library.conditions(), situation.journal(), situation.today());
    }

    // ---- rank ----

    /**
     * Under a sign, getting help comes first. Else cautions, then what to do, then therapies, then reasons, figures and
     * technology; of these what can be tried, what costs less before what costs more; then what more articles say, and
     * what was not shown lately.
     */
    private Comparator<Fitting> ranking(Situation situation, Evaluator evaluator, boolean signIsOpen) {
        Map<String, LocalDate> shown = situation.history().onTheMorningOf(situation.today().morning()).lastShown();
        List<AdviceItem> order = library.items();
        return Comparator.comparing((Fitting fitting) -> signIsOpen && fitting.item().topic() != HELP)
                .thenComparingInt(fitting -> fitting.item().kind().rank())
                .thenComparing(fitting -> fitting.item().laterWhen() != null
                        && evaluator.truth(fitting.item().laterWhen()) == Truth.TRUE)
                .thenComparing(fitting -> fitting.item().tries() == null)
                .thenComparing(fitting -> fitting.item().cost())
                .thenComparingInt(fitting -> -fitting.item().sources().size())
                .thenComparing(fitting -> shown.getOrDefault(fitting.item().id(), LocalDate.MIN))
                .thenComparingInt(fitting -> order.indexOf(fitting.item()));
    }

    private List<Card> cards(List<Fitting> free, Situation situation, Signs signs, Comparator<Fitting> ranking) {
        List<Fitting> ranked = new ArrayList<>(free);
        ranked.sort(ranking);
        List<Card> cards = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (Fitting fitting : ranked) {
            if (!placed.contains(fitting.item().id())) {
                Card card = card(group(fitting, ranked, placed), situation, signs);
                placed.addAll(card.ids());
                cards.add(card);
            }
        }
        return cards;
    }

    /** The item with those that share its card, the leading one first. */
    private List<Fitting> group(Fitting first, List<Fitting> ranked, Set<String> placed) {
        for (Nuance nuance : library.nuances()) {
            List<String> order = nuance.oneCard();
            if (order.contains(first.item().id())) {
                return ranked.stream()
                        .filter(other -> order.contains(other.item().id()) && !placed.contains(other.item().id()))
                        .sorted(Comparator.comparingInt(other -> order.indexOf(other.item().id())))
                        .toList();
            }
        }
        return List.of(first);
    }

    private Card card(List<Fitting> group, Situation situation, Signs signs) {
        Set<String> ids = new HashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        if (group.getFirst().item().topic() == MATTRESS && signs.ids().contains(LONG_STIFFNESS)) {
            notes.add(LONG_STIFFNESS);
        }
        boolean signIsOpen = !signs.open().isEmpty();
        Set<Nuance> nuances = new LinkedHashSet<>();
        for (Fitting fitting : group) {
            ids.add(fitting.item().id());
            notes.addAll(fitting.item().notes());
            library.nuancesOf(fitting.item())
                    .stream()
                    .filter(nuance -> !signIsOpen
                            || library.all(nuance.items()).stream().noneMatch(AdviceItem::reassures))
                    .forEach(nuances::add);
        }
        notes.removeAll(ids);
        return new Card(group.getFirst(), group.subList(1, group.size()), library.attachedTo(ids, signIsOpen),
                library.all(List.copyOf(notes)), List.copyOf(nuances),
                ids.stream().anyMatch(situation.spokenAgainst()::contains));
    }

    private static List<Card> agreeing(List<Card> ranked, List<Withheld> withheld) {
        List<Card> agreeing = new ArrayList<>();
        for (Card card : ranked) {
            List<String> against = agreeing.stream()
                    .filter(card::contradicts)
                    .map(higher -> higher.item().id())
                    .toList();
            if (against.isEmpty()) {
                agreeing.add(card);
            } else {
                Stream.concat(Stream.of(card.main()), card.also().stream())
                        .forEach(fitting -> withheld.add(new Withheld(fitting.item(), fitting.why(),
                                Withheld.Reason.CONTRADICTS, against)));
            }
        }
        return agreeing;
    }

    private static List<Card> onePerTopic(List<Card> cards) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        List<Card> shown = new ArrayList<>();
        for (Card card : cards) {
            if (shown.size() < Advice.MOST_CARDS && topics.add(card.topic())) {
                shown.add(card);
            }
        }
        return shown;
    }
}
