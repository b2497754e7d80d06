package app.wakewell.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Everything the articles say, item by item, and where they differ. Checked as a whole; immutable. */
public final class AdviceLibrary {

    private final List<ArticleSource> sources;
    private final Map<Topic, String> topics;
    private final List<AdviceItem> items;
    private final List<Nuance> nuances;
    private final List<HoldRule> holdRules;
    private final Map<String, AdviceItem> byId;
    private final Map<String, Expr> conditions;

    /**
     * A library.
     *
     * @param topics
     *            the title of each section
     * @param items
     *            in the order of the library
     * @throws LibraryUnusable
     *             if an id stands twice, an id that is named does not exist, items lean on each other in a ring, or a
     *             nuance has but one side
     */
    public AdviceLibrary(List<ArticleSource> sources, Map<Topic, String> topics, List<AdviceItem> items,
            List<Nuance> nuances, List<HoldRule> holdRules) {
        this.sources = List.copyOf(sources);
        this.topics = Map.copyOf(topics);
        this.items = List.copyOf(items);
        this.nuances = List.copyOf(nuances);
        this.holdRules = List.copyOf(holdRules);
        this.byId = new LinkedHashMap<>();
        this.items.forEach(item -> byId.putIfAbsent(item.id(), item));
        this.conditions = new HashMap<>();
        for (AdviceItem item : this.items) {
            Expr condition = item.condition();
            if (condition != null) {
                conditions.put(item.id(), condition);
            }
        }
        List<LibraryProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new LibraryUnusable(problems);
        }
    }

    public List<ArticleSource> sources() {
        return sources;
    }

    /** The article with an id. */
    public Optional<ArticleSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The title of a section. */
    public String title(Topic topic) {
        return topics.getOrDefault(topic, topic.name());
    }

    /** All items, in the order of the library. */
    public List<AdviceItem> items() {
        return items;
    }

    public Optional<AdviceItem> item(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Nuance> nuances() {
        return nuances;
    }

    /** The nuances that an item is part of. */
    public List<Nuance> nuancesOf(AdviceItem item) {
        return nuances.stream().filter(nuance -> nuance.items().contains(item.id())).toList();
    }

    List<HoldRule> holdRules() {
        return holdRules;
    }

    /** Conditions by item, of those items that have one. */
    Map<String, Expr> conditions() {
        return conditions;
    }

    /** The items with these ids, in their order. */
    public List<AdviceItem> all(List<String> ids) {
        return ids.stream().map(this::item).flatMap(Optional::stream).toList();
    }

    /**
     * The items that stand behind one of these.
     *
     * @param signIsOpen
     *            whether a sign is open, so that nothing is told that reassures
     */
    List<AdviceItem> attachedTo(Set<String> hosts, boolean signIsOpen) {
        return attachedTo(hosts).stream().filter(item -> !signIsOpen || !item.reassures()).toList();
    }

    /** The items that stand behind one of these. */
    public List<AdviceItem> attachedTo(Set<String> hosts) {
        return items.stream()
                .filter(item -> item.surfacing() instanceof Surfacing.Attached attached
                        && attached.hosts().items().stream().anyMatch(hosts::contains))
                .toList();
    }

    // ---- the check ----

    private List<LibraryProblem> problems() {
        List<LibraryProblem> problems = new ArrayList<>();
        twice(items.stream().map(AdviceItem::id).toList(), problems);
        twice(nuances.stream().map(Nuance::id).toList(), problems);
        Set<String> articles = sources.stream().map(ArticleSource::id).collect(Collectors.toSet());
        for (Topic topic : Topic.values()) {
            if (!topics.containsKey(topic)) {
                problems.add(new LibraryProblem("topic " + topic, "has no title"));
            }
        }
        for (AdviceItem item : items) {
            check(item, articles, problems);
        }
        for (Nuance nuance : nuances) {
            check(nuance, articles, problems);
        }
        for (HoldRule rule : holdRules) {
            known("hold_back " + rule.reason(), rule.items(), problems);
        }
        return problems;
    }

    private static void twice(List<String> ids, List<LibraryProblem> problems) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> problems.add(new LibraryProblem(id, "stands twice")));
    }

    private void check(AdviceItem item, Set<String> articles, List<LibraryProblem> problems) {
        known(item.id() + ", notes", item.notes(), problems);
        Expr condition = item.condition();
        if (condition != null) {
            known(item.id() + ", when", named(condition), problems);
            if (leansOnItself(item.id(), condition, new HashSet<>())) {
                problems.add(new LibraryProblem(item.id() + ", when", "leans on itself through WITH"));
            }
        }
        boolean fromArticles = item.kind() != Kind.NOT_IN_ARTICLES;
        if (fromArticles == item.sources().isEmpty()) {
            problems.add(new LibraryProblem(item.id() + ", sources", fromArticles ? "none" : "some"));
        }
        item.sources()
                .stream()
                .filter(lines -> !articles.contains(lines.source()) || lines.lines().isEmpty())
                .forEach(lines -> problems.add(
                        new LibraryProblem(item.id() + ", sources", "no such article or no lines: " + lines.source())));
        boolean aboutSafety = !fromArticles || item.kind() == Kind.RED_FLAG;
        if (aboutSafety != (item.level() != null)) {
            problems.add(new LibraryProblem(item.id() + ", level", aboutSafety ? "none" : "only safety has one"));
        }
    }

    private void check(Nuance nuance, Set<String> articles, List<LibraryProblem> problems) {
        if (nuance.sides().size() < 2) {
            problems.add(new LibraryProblem(nuance.id() + ", sides", "one side is no nuance"));
        }
        if (nuance.items().size() < 2) {
            problems.add(new LibraryProblem(nuance.id() + ", items", "it is about two items at least"));
        }
        nuance.sides()
                .stream()
                .flatMap(side -> side.sources().stream())
                .filter(source -> !articles.contains(source))
                .forEach(source -> problems.add(new LibraryProblem(nuance.id() + ", sides", "no article " + source)));
        known(nuance.id() + ", items", nuance.items(), problems);
        nuance.oneCard()
                .stream()
                .filter(id -> !nuance.items().contains(id))
                .forEach(id -> problems.add(new LibraryProblem(nuance.id() + ", one_card", "not of its items: " + id)));
    }

    private void known(String where, Iterable<String> ids, List<LibraryProblem> problems) {
        for (String id : ids) {
            if (!byId.containsKey(id)) {
                problems.add(new LibraryProblem(where, "no item " + id));
            }
        }
    }

    private boolean leansOnItself(String item, Expr condition, Set<String> seen) {
        for (String host : named(condition)) {
            @Nullable
            Expr next = conditions.get(host);
            if (host.equals(item) || (next != null && seen.add(host) && leansOnItself(item, next, seen))) {
                return true;
            }
        }
        return false;
    }

    /** The items that a condition names. */
    private static List<String> named(Expr condition) {
        return switch (condition) {
            case Expr.With(List<String> items) -> items;
            case Expr.And(List<Expr> parts) -> parts.stream().flatMap(part -> named(part).stream()).toList();
            case Expr.Or(List<Expr> parts) -> parts.stream().flatMap(part -> named(part).stream()).toList();
            case Expr.Not(Expr part) -> named(part);
            case Expr.Use(Macro macro) -> named(macro.meaning());
            case Expr.Compared _,Expr.Chosen _,Expr.Holds _ -> List.of();
        };
    }
}
