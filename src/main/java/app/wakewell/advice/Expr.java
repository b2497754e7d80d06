package app.wakewell.advice;

import java.util.List;
import java.util.stream.Collectors;

import app.wakewell.domain.Field;

/**
 * A condition over a journal: true, false or unknown on a day. {@link ConditionParser} reads it from text, and
 * its text reads back to an equal condition.
 */
public sealed interface Expr {

    /** All parts hold; two at least. */
    record And(List<Expr> parts) implements Expr {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" AND "));
        }
    }

    /** One part at least holds; two at least. */
    record Or(List<Expr> parts) implements Expr {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Expr::toString).collect(Collectors.joining(" OR "));
        }
    }

    /** The part does not hold. */
    record Not(Expr part) implements Expr {
        @Override
        public String toString() {
            return part instanceof And || part instanceof Or ? "NOT (" + part + ")" : "NOT " + part;
        }
    }

    /** A shared part, by its name. */
    record Use(Macro macro) implements Expr {
        @Override
        public String toString() {
            return macro.name();
        }
    }

    /** One of these items of the library fits now. */
    record With(List<String> items) implements Expr {
        public With {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "WITH " + braced(items);
        }
    }

    /** A number held against a limit. */
    record Compared(Quantity quantity, Relation relation, Limit limit) implements Expr {
        @Override
        public String toString() {
            return quantity + " " + relation.sign() + " " + limit;
        }
    }

    /** What was chosen is one of these values, or with {@code not} the one value it is not. */
    record Chosen(Quantity quantity, List<String> values, boolean not) implements Expr {
        public Chosen {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            String sign = not ? " != " : " = ";
            return quantity + (values.size() == 1 ? sign + values.getFirst() : " IN " + braced(values));
        }
    }

    /** A set holds at least one of these values, or with {@code lacks} none of them. */
    record Holds(Field<?> field, List<String> values, boolean lacks) implements Expr {
        public Holds {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            boolean single = values.size() == 1;
            String verb = lacks ? single ? " LACKS " : " LACKS_ALL " : single ? " HAS " : " HAS_ANY ";
            return field + verb + (single ? values.getFirst() : braced(values));
        }
    }

    private static String braced(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
