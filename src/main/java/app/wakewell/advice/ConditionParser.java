package app.wakewell.advice;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.ValueType;

/**
 * Reads conditions. The language:
 *
 * <pre>
 * surfacing := ALWAYS | LIBRARY | LIBRARY PIN ( expr ) | expr
 * expr      := term { OR term }          term := factor { AND factor }
 * factor    := NOT factor | ( expr ) | MACRO | WITH { id, ... } | test
 * test      := choice = VALUE | choice != VALUE | choice IN { VALUE, ... }
 *            | set HAS VALUE | set HAS_ANY { ... } | set LACKS VALUE | set LACKS_ALL { ... }
 *            | number >= limit | number <= limit | number &lt; limit | number &gt; limit
 * limit     := [ - ] ( number | {@linkplain Threshold THRESHOLD} )
 * </pre>
 *
 * where a number, choice or set is a field of the journal or one of the functions of {@link Quantity}. Every field and
 * value has to exist and to fit, so that what was read can be evaluated.
 */
public final class ConditionParser {

    private static final String CONDITION = "a condition";

    private final Tokens tokens;
    private final Map<String, Macro> macros;
    private boolean insideFunction;

    private ConditionParser(String text, Map<String, Macro> macros) {
        this.tokens = new Tokens(text);
        this.macros = macros;
    }

    /**
     * Reads when an item comes up.
     *
     * @param macros
     *            by name
     * @throws BadCondition
     *             if the text is none of the language
     */
    public static Surfacing surfacing(String text, Map<String, Macro> macros) {
        ConditionParser parser = new ConditionParser(text, macros);
        Surfacing surfacing = parser.surfacing();
        parser.tokens.end("AND, OR or the end");
        return surfacing;
    }

    /**
     * Reads a condition.
     *
     * @param macros
     *            by name
     * @throws BadCondition
     *             if the text is none of the language
     */
    public static Expr expr(String text, Map<String, Macro> macros) {
        ConditionParser parser = new ConditionParser(text, macros);
        Expr expr = parser.or();
        parser.tokens.end("AND, OR or the end");
        return expr;
    }

    private Surfacing surfacing() {
        if (tokens.take("ALWAYS")) {
            return new Surfacing.Always();
        }
        if (!tokens.take("LIBRARY")) {
            Expr expr = or();
            return expr instanceof Expr.With hosts ? new Surfacing.Attached(hosts) : new Surfacing.When(expr);
        }
        if (!tokens.take("PIN")) {
            return new Surfacing.LibraryOnly(null);
        }
        tokens.need("(");
        Expr pin = or();
        tokens.need(")");
        return new Surfacing.LibraryOnly(pin);
    }

    private Expr or() {
        List<Expr> parts = new ArrayList<>(List.of(and()));
        while (tokens.take("OR")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expr.Or(parts);
    }

    private Expr and() {
        List<Expr> parts = new ArrayList<>(List.of(factor()));
        while (tokens.take("AND")) {
            parts.add(factor());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expr.And(parts);
    }

    private Expr factor() {
        if (tokens.take("NOT")) {
            return new Expr.Not(factor());
        }
        if (tokens.take("(")) {
            Expr inner = or();
            tokens.need(")");
            return inner;
        }
        if (tokens.take("WITH")) {
            if (insideFunction) {
                throw tokens.wrongBefore("a test of one night");
            }
            return new Expr.With(names("the id of an item"));
        }
        return tokens.isCall() ? function() : fieldOrMacro();
    }

    private Expr fieldOrMacro() {
        String word = tokens.word(CONDITION);
        Macro macro = macros.get(word);
        if (macro != null) {
            if (insideFunction && !isOfOneNight(macro.meaning())) {
                throw tokens.wrongBefore("a test of one night");
            }
            return new Expr.Use(macro);
        }
        Field<?> field = field(word);
        return switch (Measure.of(field)) {
            case NUMBER -> compared(new Quantity.Told(field));
            case CHOICE -> chosen(new Quantity.Told(field), Measure.words(field));
            case SET -> holds(field);
            case TIME, OTHER -> throw tokens.wrongBefore("a number, a choice or a set");
        };
    }

    private static boolean isOfOneNight(Expr expr) {
        return switch (expr) {
            case Expr.And(List<Expr> parts) -> parts.stream().allMatch(ConditionParser::isOfOneNight);
            case Expr.Or(List<Expr> parts) -> parts.stream().allMatch(ConditionParser::isOfOneNight);
            case Expr.Not(Expr part) -> isOfOneNight(part);
            case Expr.Use(Macro macro) -> isOfOneNight(macro.meaning());
            case Expr.With _ -> false;
            case Expr.Compared compared -> compared.quantity() instanceof Quantity.Told;
            case Expr.Chosen chosen -> chosen.quantity() instanceof Quantity.Told;
            case Expr.Holds _ -> true;
        };
    }

    private Field<?> field(String id) {
        Optional<Field<?>> field = Fields.byId(id);
        return field.orElseThrow(() -> tokens.wrongBefore(
                id.contains(".") ? "a field of the journal" : "a field, a macro or a function"));
    }

    private Field<?> field(Measure measure) {
        Field<?> field = field(tokens.word("a field"));
        if (Measure.of(field) != measure) {
            throw tokens.wrongBefore("a field with " + measure.inWords());
        }
        return field;
    }

    @SuppressWarnings("unchecked") // only Time gives Measure.TIME
    private Field<LocalTime> time() {
        Field<?> field = field(Measure.TIME);
        if (!(field.type() instanceof ValueType.Time)) {
            throw tokens.wrongBefore("a time of day");
        }
        return (Field<LocalTime>) field;
    }

    // ---- functions ----

    private Expr function() {
        if (insideFunction) {
            throw tokens.wrong("a test of one night");
        }
        String name = tokens.word("a function");
        BadCondition unknown = tokens.wrongBefore("a function");
        tokens.need("(");
        Quantity quantity = switch (name) {
            case "COUNT" -> new Quantity.Count(daysThen(), test());
            case "MEAN" -> new Quantity.Mean(daysThen(), field(Measure.NUMBER));
            case "MODE" -> new Quantity.Mode(daysThen(), field(Measure.CHOICE));
            case "SPREAD" -> new Quantity.Spread(daysThen(), time());
            case "WEEKEND_SHIFT" -> new Quantity.WeekendShift(daysThen(), time());
            case "DIFF" -> new Quantity.Diff(fieldThen(), test());
            case "TREND" -> new Quantity.Trend(trending(), whole(limit()));
            case "DROP" -> new Quantity.Drop(fieldThen(), limit());
            default -> throw unknown;
        };
        tokens.need(")");
        return switch (quantity) {
            case Quantity.Mode mode -> chosen(mode, Measure.words(mode.field()));
            case Quantity.Trend trend -> chosen(trend,
                    Arrays.stream(Quantity.TrendWord.values()).map(Enum::name).toList());
            default -> compared(quantity);
        };
    }

    private int daysThen() {
        int days = whole(limit());
        tokens.need(",");
        return days;
    }

    private int whole(Limit limit) {
        if (limit.number() < 1 || limit.number() != Math.rint(limit.number())) {
            throw tokens.wrongBefore("a whole number from 1");
        }
        return (int) limit.number();
    }

    private Field<?> fieldThen() {
        Field<?> field = field(Measure.NUMBER);
        tokens.need(",");
        return field;
    }

    private Field<?> trending() {
        Field<?> field = field(Measure.NUMBER);
        if (Measure.trendStep(field).isEmpty()) {
            throw tokens.wrongBefore("a pain score or sleep quality");
        }
        tokens.need(",");
        return field;
    }

    private Expr test() {
        insideFunction = true;
        Expr test = or();
        insideFunction = false;
        return test;
    }

    // ---- tests ----

    private Expr compared(Quantity quantity) {
        for (Relation relation : Relation.values()) {
            if (tokens.take(relation.sign())) {
                return new Expr.Compared(quantity, relation, limit());
            }
        }
        throw tokens.wrong(">=, <=, < or >");
    }

    private Limit limit() {
        int sign = tokens.take("-") ? -1 : 1;
        if (tokens.isNumber()) {
            return new Limit(sign * tokens.number("a number"), null);
        }
        String name = tokens.word("a number");
        for (Threshold threshold : Threshold.values()) {
            if (threshold.name().equals(name)) {
                return new Limit(sign * threshold.number(), threshold);
            }
        }
        throw tokens.wrongBefore("a number or a threshold");
    }

    private Expr chosen(Quantity quantity, List<String> words) {
        if (tokens.take("=")) {
            return new Expr.Chosen(quantity, List.of(value(words)), false);
        } else if (tokens.take("!=")) {
            return new Expr.Chosen(quantity, List.of(value(words)), true);
        } else if (tokens.take("IN")) {
            return new Expr.Chosen(quantity, values(words), false);
        }
        throw tokens.wrong("=, != or IN");
    }

    private Expr holds(Field<?> set) {
        List<String> words = Measure.words(set);
        if (tokens.take("HAS")) {
            return new Expr.Holds(set, List.of(value(words)), false);
        } else if (tokens.take("LACKS")) {
            return new Expr.Holds(set, List.of(value(words)), true);
        } else if (tokens.take("HAS_ANY")) {
            return new Expr.Holds(set, values(words), false);
        } else if (tokens.take("LACKS_ALL")) {
            return new Expr.Holds(set, values(words), true);
        }
        throw tokens.wrong("HAS, HAS_ANY, LACKS or LACKS_ALL");
    }

    private String value(List<String> words) {
        String expected = "one of " + String.join(", ", words);
        String value = tokens.word(expected);
        if (!words.contains(value)) {
            throw tokens.wrongBefore(expected);
        }
        return value;
    }

    private List<String> values(List<String> words) {
        tokens.need("{");
        List<String> values = new ArrayList<>(List.of(value(words)));
        while (tokens.take(",")) {
            values.add(value(words));
        }
        tokens.need("}");
        return values;
    }

    private List<String> names(String expected) {
        tokens.need("{");
        List<String> names = new ArrayList<>(List.of(tokens.word(expected)));
        while (tokens.take(",")) {
            names.add(tokens.word(expected));
        }
        tokens.need("}");
        return names;
    }
}
