package app.wakewell.advice.library;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Area;
import app.wakewell.advice.ArticleLines;
import app.wakewell.advice.ArticleSource;
import app.wakewell.advice.BadCondition;
import app.wakewell.advice.ConditionParser;
import app.wakewell.advice.Cost;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Expr;
import app.wakewell.advice.HoldRule;
import app.wakewell.advice.Idea;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Lean;
import app.wakewell.advice.Level;
import app.wakewell.advice.LevelRule;
import app.wakewell.advice.LibraryProblem;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.Macro;
import app.wakewell.advice.Nuance;
import app.wakewell.advice.Surfacing;
import app.wakewell.advice.Topic;
import app.wakewell.advice.Withheld;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Position;
import app.wakewell.domain.TrialKind;

/**
 * The file of the advice library: JSON, UTF-8, one object with
 * <dl>
 * <dt>{@code format}</dt>
 * <dd>{@value #FORMAT}</dd>
 * <dt>{@code sources}</dt>
 * <dd>the articles: {@code id}, {@code title}, {@code publisher} or "not named", {@code date} or "undated"</dd>
 * <dt>{@code topics}</dt>
 * <dd>the sections: {@code id}, {@code title}</dd>
 * <dt>{@code macros}</dt>
 * <dd>shared parts of conditions: {@code name}, {@code when}, {@code in_words}; each may use those before it</dd>
 * <dt>{@code hold_back}</dt>
 * <dd>{@code reason}, {@code when}, {@code unless}, {@code areas}, {@code items}: see {@link HoldRule}</dd>
 * <dt>{@code nuances}</dt>
 * <dd>{@code id}, {@code title}, {@code sides} ({@code sources}, {@code view}), {@code presentation}, {@code items},
 * {@code one_card}: see {@link Nuance}</dd>
 * <dt>{@code items}</dt>
 * <dd>by section: {@code id}, {@code topic}, {@code kind}, {@code statement}, {@code on_card}, {@code sources}
 * ({@code source}, {@code lines}), {@code when} (the condition language of {@link ConditionParser}), {@code evidence},
 * {@code citation}, {@code not_for}, {@code remark}, {@code level}, {@code level_when} ({@code level}, {@code when}),
 * {@code cost}, {@code later_when}, {@code tries} ({@code trial}, {@code field}, {@code value}), {@code position},
 * {@code towards}, {@code away_from}, {@code notes}, {@code reassures}, {@code by_day}: see {@link AdviceItem}</dd>
 * </dl>
 * Names that are none of these are refused, so that a slip of the pen is found.
 */
public final class LibraryFile {

    /** The format that is read. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<LibraryProblem> problems = new ArrayList<>();
    private final Map<String, Macro> macros = new HashMap<>();

    private LibraryFile() {}

    private record Written(int format, List<ArticleSource> sources, List<WrittenTopic> topics,
            List<WrittenMacro> macros, List<WrittenHold> holdBack, List<WrittenNuance> nuances,
            List<WrittenItem> items) {}

    private record WrittenTopic(Topic id, String title) {}

    private record WrittenMacro(String name, String when, String inWords) {}

    private record WrittenHold(Withheld.Reason reason, @Omissible @Nullable String when,
            @Omissible @Nullable String unless,
            @Omissible @Nullable Set<Area> areas, @Omissible @Nullable Set<String> items) {}

    private record WrittenNuance(String id, String title, List<Nuance.Side> sides, String presentation,
            List<String> items, @Omissible @Nullable List<String> oneCard) {}

    private record WrittenIdea(TrialKind trial, @Omissible @Nullable String field, @Omissible @Nullable String value) {}

    private record WrittenLevel(Level level, String when) {}

    private record WrittenItem(String id, Topic topic, Kind kind, String statement, @Omissible @Nullable String onCard,
            @Omissible @Nullable List<ArticleLines> sources, String when, Evidence evidence,
            @Omissible @Nullable String citation,
            @Omissible @Nullable String notFor, @Omissible @Nullable String remark, @Omissible @Nullable Level level,
            @Omissible @Nullable List<WrittenLevel> levelWhen, @Omissible @Nullable Cost cost,
            @Omissible @Nullable String laterWhen,
            @Omissible @Nullable WrittenIdea tries, @Omissible @Nullable Position position,
            @Omissible @Nullable Set<Lean> towards,
            @Omissible @Nullable Set<Lean> awayFrom,
            @Omissible @Nullable List<String> notes, boolean reassures, boolean byDay) {}

    /**
     * Reads a library.
     *
     * @param json
     *            the file; left open
     * @throws LibraryUnusable
     *             if it cannot be read, or anything in it is wrong: names every place
     */
    public static AdviceLibrary read(InputStream json) {
        Written written;
        try {
            written = JSON.readValue(json, Written.class);
        } catch (JacksonException damaged) {
            throw unusable(damaged.getPathReference() == null ? "library" : damaged.getPathReference(),
                    damaged.getOriginalMessage());
        }
        if (written == null || written.format != FORMAT) {
            throw unusable("format", FORMAT + " expected");
        }
        Optional<String> hole = Holes.in(written);
        if (hole.isPresent()) {
            throw unusable(hole.get(), "missing");
        }
        return new LibraryFile().library(written);
    }

    private static LibraryUnusable unusable(String where, String what) {
        return new LibraryUnusable(List.of(new LibraryProblem(where, what)));
    }

    private AdviceLibrary library(Written written) {
        for (WrittenMacro macro : written.macros) {
            expr("macro " + macro.name, macro.when)
                    .ifPresent(meaning -> macros.put(macro.name, new Macro(macro.name, meaning, macro.inWords)));
        }
        Map<Topic, String> topics = new EnumMap<>(Topic.class);
        written.topics.forEach(topic -> topics.put(topic.id, topic.title));
        List<HoldRule> rules = written.holdBack.stream().map(this::rule).toList();
        List<Nuance> nuances = written.nuances.stream()
                .map(nuance -> new Nuance(nuance.id, nuance.title, nuance.sides, nuance.presentation, nuance.items,
                        orNone(nuance.oneCard)))
                .toList();
        List<AdviceItem> items = written.items.stream().map(this::item).toList();
        if (!problems.isEmpty()) {
            throw new LibraryUnusable(problems);
        }
        return new AdviceLibrary(written.sources, topics, items, nuances, rules);
    }

    private HoldRule rule(WrittenHold rule) {
        String where = "hold_back " + rule.reason;
        return new HoldRule(rule.reason, optional(where + ", when", rule.when),
                optional(where + ", unless", rule.unless), rule.areas == null ? Set.of() : rule.areas,
                rule.items == null ? Set.of() : rule.items);
    }

    private AdviceItem item(WrittenItem item) {
        List<LevelRule> levels = new ArrayList<>();
        for (WrittenLevel level : orNone(item.levelWhen)) {
            expr(item.id + ", level_when", level.when)
                    .ifPresent(condition -> levels.add(new LevelRule(level.level, condition)));
        }
        return new AdviceItem(item.id, item.kind, item.topic, item.statement, item.onCard, orNone(item.sources),
                surfacing(item), item.evidence, item.citation, item.notFor, item.remark, item.level, levels,
                item.cost == null ? Cost.POSTURE_AND_PROPS : item.cost,
                optional(item.id + ", later_when", item.laterWhen), orNone(item.towards), orNone(item.awayFrom),
                item.tries == null ? null : idea(item.id, item.tries), item.position, orNone(item.notes),
                item.reassures,
                item.byDay);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <T> Set<T> orNone(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
    }

    private Surfacing surfacing(WrittenItem item) {
        try {
            return ConditionParser.surfacing(item.when, macros);
        } catch (BadCondition bad) {
            problems.add(new LibraryProblem(item.id + ", when", bad.getMessage() + " in: " + item.when));
            return new Surfacing.LibraryOnly(null);
        }
    }

    private @Nullable Expr optional(String where, @Nullable String condition) {
        return condition == null ? null : expr(where, condition).orElse(null);
    }

    private Optional<Expr> expr(String where, String condition) {
        try {
            return Optional.of(ConditionParser.expr(condition, macros));
        } catch (BadCondition bad) {
            problems.add(new LibraryProblem(where, bad.getMessage() + " in: " + condition));
            return Optional.empty();
        }
    }

    private Idea idea(String item, WrittenIdea idea) {
        if (idea.field == null || idea.value == null) {
            return new Idea(idea.trial, null, null);
        }
        Optional<Field<?>> field = Fields.byId(idea.field);
        if (field.isEmpty() || field.get().parse(idea.value) instanceof Parsed.No<?>) {
            problems.add(new LibraryProblem(item + ", tries", "no such field or value: " + idea.field + "="
                    + idea.value));
            return new Idea(idea.trial, null, null);
        }
        return new Idea(idea.trial, field.get(), idea.value);
    }
}
