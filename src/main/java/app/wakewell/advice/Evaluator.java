package app.wakewell.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Derivations;
import app.wakewell.domain.Night;

/**
 * Holds conditions against a journal on a day. Three values: what is not known stays unknown through NOT, AND and OR
 * unless the other parts decide (Kleene), and unknown never brings anything up. For one journal and one day; what was
 * evaluated is kept.
 */
final class Evaluator {

    private final Map<String, Expr> conditions;
    private final Notes notes;
    private final Functions functions;
    private final Map<String, Truth> known = new HashMap<>();
    private final Map<String, Explained> macros = new HashMap<>();

    /**
     * An evaluator.
     *
     * @param conditions
     *            by item, those that {@link Expr.With} may name
     * @param journal
     *            the journal
     * @param today
     *            the night that ended on the day that is meant
     */
    Evaluator(Map<String, Expr> conditions, Derivations journal, Night today) {
        this.conditions = Map.copyOf(conditions);
        this.notes = new Notes(journal, today);
        this.functions = new Functions(notes, (test, night) -> explain(test, night).truth());
    }

    /** Whether a condition holds. */
    Truth truth(Expr condition) {
        return explain(condition).truth();
    }

    /** Whether a condition holds, and why. */
    Explained explain(Expr condition) {
        return explain(condition, null);
    }

    /** Whether an item fits now; one that has no condition does not. */
    Truth truth(String item) {
        Truth before = known.get(item);
        if (before != null) {
            return before;
        }
        @Nullable
        Expr condition = conditions.get(item);
        Truth truth = condition == null ? Truth.FALSE : truth(condition);
        known.put(item, truth);
        return truth;
    }

    /** The day's notes as conditions read them. */
    Notes notes() {
        return notes;
    }

    /** A condition on one night where that is given, else now. */
    private Explained explain(Expr expr, @Nullable Night night) {
        return switch (expr) {
            case Expr.And(List<Expr> parts) -> combined(expr, parts, night, Truth.TRUE, Truth::and);
            case Expr.Or(List<Expr> parts) -> combined(expr, parts, night, Truth.FALSE, Truth::or);
            case Expr.Not(Expr part) -> {
                Explained inner = explain(part, night);
                yield Explained.of(expr, inner.truth().not(), List.of(inner));
            }
            case Expr.Use(Macro macro) -> night == null ? now(expr, macro) : meaning(expr, macro, night);
            case Expr.With(List<String> items) -> with(expr, items);
            case Expr.Compared test -> functions.read(test.quantity(), night)
                    .tested(expr, value -> Measure.amount(value)
                            .stream()
                            .anyMatch(amount -> test.relation().holds(amount, test.limit().number())));
            case Expr.Chosen test -> functions.read(test.quantity(), night)
                    .tested(expr, value -> test.not() != anyOf(test.values(), value));
            case Expr.Holds test -> functions.read(new Quantity.Told(test.field()), night)
                    .tested(expr, value -> test.lacks() != anyOf(test.values(), value));
        };
    }

    /** A macro now, which many conditions ask for. */
    private Explained now(Expr expr, Macro macro) {
        Explained before = macros.get(macro.name());
        if (before != null) {
            return before;
        }
        Explained explained = meaning(expr, macro, null);
        macros.put(macro.name(), explained);
        return explained;
    }

    private Explained meaning(Expr expr, Macro macro, @Nullable Night night) {
        Explained inner = explain(macro.meaning(), night);
        return Explained.of(expr, inner.truth(), List.of(inner));
    }

    private static boolean anyOf(List<String> values, Object value) {
        return Measure.wordsOf(value).stream().anyMatch(values::contains);
    }

    private Explained combined(Expr expr, List<Expr> parts, @Nullable Night night, Truth start,
            BinaryOperator<Truth> join) {
        List<Explained> inner = new ArrayList<>();
        Truth truth = start;
        for (Expr part : parts) {
            Explained explained = explain(part, night);
            truth = join.apply(truth, explained.truth());
            inner.add(explained);
        }
        return Explained.of(expr, truth, inner);
    }

    private Explained with(Expr expr, List<String> items) {
        List<String> now = items.stream().filter(item -> truth(item) == Truth.TRUE).toList();
        return new Explained(expr, Truth.of(!now.isEmpty()), String.join(", ", now), false, new TreeSet<>(), List.of());
    }
}
