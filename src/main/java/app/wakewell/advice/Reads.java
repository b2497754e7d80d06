package app.wakewell.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Field;

/** Which fields a condition reads. */
final class Reads {

    private Reads() {}

    /** All of them, in the order in which they stand; one that is read twice stands twice. */
    static List<Field<?>> fields(Expr expr) {
        List<Field<?>> fields = new ArrayList<>();
        collect(expr, fields);
        return fields;
    }

    private static void collect(Expr expr, List<Field<?>> into) {
        switch (expr) {
            case Expr.And(List<Expr> parts) -> parts.forEach(part -> collect(part, into));
            case Expr.Or(List<Expr> parts) -> parts.forEach(part -> collect(part, into));
            case Expr.Not(Expr part) -> collect(part, into);
            case Expr.Use(Macro macro) -> collect(macro.meaning(), into);
            case Expr.With _ -> {
            }
            case Expr.Compared test -> collect(test.quantity(), into);
            case Expr.Chosen test -> collect(test.quantity(), into);
            case Expr.Holds test -> into.add(test.field());
        }
    }

    private static void collect(Quantity quantity, List<Field<?>> into) {
        field(quantity).ifPresent(into::add);
        switch (quantity) {
            case Quantity.Count count -> collect(count.test(), into);
            case Quantity.Diff diff -> collect(diff.test(), into);
            default -> {
            }
        }
    }

    /** The field whose answers a test holds against something; none of a count. */
    static Optional<Field<?>> tested(Expr expr) {
        return switch (expr) {
            case Expr.Compared test -> field(test.quantity());
            case Expr.Chosen test -> field(test.quantity());
            case Expr.Holds test -> Optional.of(test.field());
            case Expr.And _,Expr.Or _,Expr.Not _,Expr.Use _,Expr.With _ -> Optional.empty();
        };
    }

    private static Optional<Field<?>> field(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Told(Field<?> told) -> Optional.of(told);
            case Quantity.Count _ -> Optional.empty();
            case Quantity.Mean mean -> Optional.of(mean.field());
            case Quantity.Mode mode -> Optional.of(mode.field());
            case Quantity.Spread spread -> Optional.of(spread.time());
            case Quantity.WeekendShift shift -> Optional.of(shift.time());
            case Quantity.Diff diff -> Optional.of(diff.field());
            case Quantity.Trend trend -> Optional.of(trend.field());
            case Quantity.Drop drop -> Optional.of(drop.field());
        };
    }
}
