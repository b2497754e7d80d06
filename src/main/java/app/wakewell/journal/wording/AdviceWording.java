package app.wakewell.journal.wording;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.ArticleSource;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Expr;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Level;
import app.wakewell.advice.Limit;
import app.wakewell.advice.Quantity;
import app.wakewell.advice.Relation;
import app.wakewell.advice.Truth;
import app.wakewell.advice.Withheld;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;

/** Conditions of the advice, and what came of them, in plain words. Immutable. */
public final class AdviceWording {

    /** What is noted of a morning; the rest is of the night. */
    private static final Set<Field<?>> OF_THE_MORNING = Set.of(NightFields.PAIN_RISING, NightFields.STIFFNESS,
            NightFields.STIFFNESS_EASES, NightFields.PAIN_GETTING_UP);

    /** Numbers from here on are told without decimals: nobody thinks in tenths of the 139th week. */
    private static final double WHOLE_FROM = 10;

    /** Of more items than this, which a condition names, only the first are told. */
    private static final int NAMED = 3;

    private final Wording wording;
    private final AdviceLibrary library;
    private final Messages messages;

    /**
     * Words for the items of a library.
     *
     * @param library
     *            where items that a condition names are looked up
     */
    public AdviceWording(Wording wording, AdviceLibrary library) {
        this.library = library;
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** What a sign asks for: "an appointment". */
    public String level(Level level) {
        return messages.text("advice.level." + level);
    }

    /** How well an item is supported: "from a good trial". */
    public String evidence(Evidence evidence) {
        return messages.text("advice.evidence." + evidence);
    }

    /** What an item is: "recommendation". */
    public String kind(Kind kind) {
        return messages.text("advice.kind." + kind);
    }

    /** Why a card that fits is not shown. */
    public String reason(Withheld.Reason reason) {
        return messages.text("advice.withheld." + reason);
    }

    /** An article in full: "“9 Sleep Tips for Back Pain” (publisher WebMD, undated)". */
    public String source(ArticleSource source) {
        return messages.text("advice.source", source.title(), source.publisher(), source.date());
    }

    /** What came of a condition: "true", "false", "not known". */
    public String truth(Truth truth) {
        return messages.text("advice.truth." + truth);
    }

    /** Why a condition holds, a line for each test that makes it hold; none where it does not hold. */
    public List<String> why(Explained explained) {
        return explained.decidingTests().stream().map(this::seen).distinct().toList();
    }

    /** A part of a condition with what was read for it: "pain on rising 3 or more on 4 of the last 7 mornings". */
    public String seen(Explained explained) {
        return switch (explained.part()) {
            case Expr.Compared(Quantity.Count(int days, Expr test), Relation _, Limit _) -> explained.holds()
                    ? ofNights(condition(test), explained.seen(), days, test)
                    : withSeen(explained);
            case Expr.Compared(Quantity.Told(Field<?> field), Relation _, Limit _) -> told(field, explained);
            case Expr.Chosen(Quantity.Told(Field<?> field), List<String> _, boolean _) -> told(field, explained);
            case Expr.Holds holds -> told(holds.field(), explained);
            case Expr.Compared _,Expr.Chosen _ -> withSeen(explained);
            case Expr.With with -> explained.holds()
                    ? messages.text("advice.with", orList(statements(List.of(explained.seen().split(", ", -1)))))
                    : condition(with);
            case Expr.And _,Expr.Or _ -> condition(explained.part());
            case Expr.Not _,Expr.Use _ -> condition(explained.part());
        };
    }

    /** As {@link #seen}, where the parts of a part follow it line by line. */
    public String part(Explained explained) {
        return switch (explained.part()) {
            case Expr.And _ -> messages.text("advice.allOf");
            case Expr.Or _ -> messages.text("advice.oneOf");
            default -> seen(explained);
        };
    }

    /** The first few of many items, and how many others. */
    private List<String> some(List<String> ids) {
        return Stream.concat(statements(ids.subList(0, NAMED - 1)).stream(),
                Stream.of(messages.text("advice.with.others", ids.size() - NAMED + 1))).toList();
    }

    private List<String> statements(List<String> ids) {
        return ids.stream()
                .flatMap(id -> library.item(id).stream())
                .map(item -> messages.text("advice.quoted", item.cardText()))
                .toList();
    }

    private String told(Field<?> field, Explained explained) {
        if (explained.truth() == Truth.UNKNOWN) {
            return withSeen(explained);
        }
        return messages.text(explained.assumed() ? "advice.told.assumed" : "advice.told", name(field),
                answer(field, explained.seen()));
    }

    private String withSeen(Explained explained) {
        String asked = condition(explained.part());
        if (explained.holds()
                && explained.part() instanceof Expr.Chosen(Quantity quantity, List<String> _, boolean _)) {
            return messages.text("advice.chosen", quantity(quantity), reading(explained));
        }
        return explained.truth() == Truth.UNKNOWN
                ? messages.text("advice.notKnown", asked)
                : messages.text("advice.seen", asked, reading(explained));
    }

    private String reading(Explained explained) {
        return explained.part() instanceof Expr.Chosen chosen
                ? value(chosen.quantity(), explained.seen())
                : explained.seen();
    }

    /** A condition, or a part of it, as it stands in the library. */
    public String condition(Expr expr) {
        return switch (expr) {
            case Expr.And(List<Expr> parts) -> joined(parts, "advice.and");
            case Expr.Or(List<Expr> parts) -> messages.text("advice.grouped", joined(parts, "advice.or"));
            case Expr.Not(Expr part) -> messages.text("advice.not", condition(part));
            case Expr.Use use -> use.macro().inWords();
            case Expr.With(List<String> items) -> messages.text("advice.with", orList(
                    items.size() > NAMED ? some(items) : statements(items)));
            case Expr.Compared(Quantity.Count(int days, Expr test), Relation relation, Limit limit) -> ofNights(
                    condition(test), bound(relation, limit), days, test);
            case Expr.Compared(Quantity quantity, Relation relation, Limit limit) -> messages.text("advice.compared",
                    quantity(quantity), bound(relation, limit));
            case Expr.Chosen(Quantity quantity, List<String> values, boolean not) -> messages.text(
                    not ? "advice.chosen.not" : "advice.chosen", quantity(quantity),
                    orList(values.stream().map(value -> value(quantity, value)).toList()));
            case Expr.Holds(Field<?> field, List<String> values, boolean lacks) -> messages.text(
                    lacks ? "advice.lacks" : "advice.holds", name(field),
                    orList(values.stream().map(value -> answer(field, value)).toList()));
        };
    }

    private String joined(List<Expr> parts, String between) {
        return parts.stream().map(this::grouped).collect(Collectors.joining(messages.text(between)));
    }

    /** With brackets around parts that hold together. */
    private String grouped(Expr part) {
        return part instanceof Expr.And ? messages.text("advice.grouped", condition(part)) : condition(part);
    }

    private String orList(Collection<String> words) {
        return String.join(messages.text("advice.value.or"), words);
    }

    private String ofNights(String test, String count, int days, Expr counted) {
        return messages.text(isOfTheMorning(counted) ? "advice.mornings" : "advice.nights", test, count, days);
    }

    private static boolean isOfTheMorning(Expr counted) {
        return switch (counted) {
            case Expr.Compared(Quantity.Told(Field<?> field), Relation _, Limit _) -> OF_THE_MORNING.contains(field);
            case Expr.Chosen(Quantity.Told(Field<?> field), List<String> _, boolean _) ->
                OF_THE_MORNING.contains(field);
            default -> false;
        };
    }

    private String bound(Relation relation, Limit limit) {
        return messages.text("advice.relation." + relation,
                NumberFormat.getNumberInstance(wording.locale()).format(limit.number()));
    }

    private String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Told(Field<?> field) -> name(field);
            case Quantity.Count(int days, Expr test) -> ofNights(condition(test), "", days, test);
            case Quantity.Mean(int days, Field<?> field) -> messages.text("advice.mean", name(field), days);
            case Quantity.Mode(int days, Field<?> field) -> messages.text("advice.mode", name(field), days);
            case Quantity.Spread(int days, Field<?> time) -> messages.text("advice.spread", name(time), days);
            case Quantity.WeekendShift(int days, Field<?> time) -> messages.text("advice.weekend", name(time), days);
            case Quantity.Diff(Field<?> field, Expr test) -> messages.text("advice.diff", name(field),
                    condition(test), Quantity.DIFF_DAYS);
            case Quantity.Trend(Field<?> field, int weeks) -> messages.text("advice.trend", name(field), weeks);
            case Quantity.Drop(Field<?> field, Limit weeks) -> messages.text("advice.drop", name(field),
                    weeks.number());
        };
    }

    private String value(Quantity quantity, String canonical) {
        return switch (quantity) {
            case Quantity.Told(Field<?> field) -> answer(field, canonical);
            case Quantity.Mode(int _, Field<?> field) -> answer(field, canonical);
            case Quantity.Trend _ -> messages.text("advice.trend." + canonical);
            default -> canonical;
        };
    }

    /** An answer in its canonical form, in words; of a set, nothing is the answered empty one. */
    private String answer(Field<?> field, String canonical) {
        if (canonical.isEmpty()) {
            return wording.noneOfThese();
        }
        return switch (field.parse(canonical)) {
            case Parsed.Ok<?>(Double number) when number >= WHOLE_FROM -> wording.anyValue((int) Math.round(number));
            case Parsed.Ok<?>(Object value) -> wording.anyValue(value);
            case Parsed.No<?> _ -> canonical; // a mean of whole numbers is none of the field's values
        };
    }

    private String name(Field<?> field) {
        return wording.lowerFirst(wording.field(field));
    }
}
