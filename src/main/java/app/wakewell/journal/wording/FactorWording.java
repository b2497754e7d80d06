package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.FactorFindings;
import app.wakewell.journal.FactorName;

/** What went with the pain of the morning, in plain words. Immutable. */
public final class FactorWording {

    private final Wording wording;
    private static final int DECIMALS_FOR_EACH = 2;

    private final Amounts amounts;
    /** For each step more of a number the difference is small. */
    private final Amounts forEach;
    private final Factors all;
    private final Map<String, FactorName> names;
    private final LongFunction<String> nightNames;

    /** Words for what was found in a journal. */
    public FactorWording(Wording wording, FactorFindings found) {
        this(wording, found.factors(), found.names(), night -> wording.day(Night.ofIndex(night).morning()));
    }

    /**
     * Words for what was found in a table.
     *
     * @param nightNames
     *            what a night is called in it
     */
    public FactorWording(Wording wording, Factors found, LongFunction<String> nightNames) {
        this(wording, found, Map.of(), nightNames);
    }

    private FactorWording(Wording wording, Factors all, Map<String, FactorName> names,
            LongFunction<String> nightNames) {
        this.wording = wording;
        this.amounts = new Amounts(wording.messages());
        this.forEach = new Amounts(wording.messages(), DECIMALS_FOR_EACH);
        this.all = all;
        this.names = names;
        this.nightNames = nightNames;
    }

    /** What was found about one factor. */
    public FindingText of(FactorEffect effect) {
        List<String> facts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        facts.add(fact(effect));
        facts.add(effect.kind() == Factor.Kind.YES_NO
                ? text("factor.counts", effect.nWith().orElse(0), effect.nWithout().orElse(0))
                : text("factor.counts.number", effect.nights()));
        if (effect.medicine()) {
            remarks.add(text("factor.medicine"));
        }
        for (String other : effect.inseparableFrom()) {
            remarks.add(text(effect.opposite().contains(other) ? "factor.opposite" : "factor.same",
                    name(other)));
        }
        if (isAbout(effect.name(), NightFields.POSITION)) {
            remarks.add(text("factor.position"));
        }
        remarks.add(text("factor.many", all.effects().size()));
        return new FindingText(text("factor.kind", all.effects().size()), headline(effect), facts, remarks,
                effect.medicine() ? List.of() : List.of(text("factor.test")), text("finding.limit.factor"),
                numbers(effect), clinician(effect));
    }

    /** Whether it may be said to go with the score, and its range leaves out zero. */
    public static boolean isClear(FactorEffect effect) {
        return effect.goesWith() && effect.estimate().excludesZero();
    }

    /** What a factor is called at the beginning of a line: "Late screens"; what the person named stays as it is. */
    public String name(String factor) {
        FactorName name = names.get(factor);
        return name == null || name.field().isOwnFactor() ? inSentence(factor) : wording.upperFirst(inSentence(factor));
    }

    /** The same inside a sentence: "late screens the evening before". */
    private String inSentence(String factor) {
        FactorName name = names.get(factor);
        if (name == null) {
            return factor;
        }
        Enum<?> value = name.value();
        if (value == null) {
            return name.field().isOwnFactor()
                    ? wording.field(name.field())
                    : wording.lowerFirst(wording.field(name.field()));
        }
        return text("factor.name." + name.field().id(), wording.value(value));
    }

    private boolean isAbout(String factor, Field<?> field) {
        FactorName name = names.get(factor);
        return name != null && name.field().equals(field);
    }

    private String headline(FactorEffect effect) {
        String name = name(effect.name());
        if (effect.medicine()) {
            return text("factor.headline.medicine", name);
        }
        if (!effect.goesWith()) {
            return text("factor.headline.none", name);
        }
        String difference = amounts(effect).pointsDifference(effect.estimate().est());
        Optional<String> unit = unit(effect);
        String found = unit.map(step -> text("factor.headline.more", name, difference, step))
                .orElseGet(() -> text("factor.headline.with", name, difference));
        return isClear(effect) ? found : text("factor.headline.perhaps", found);
    }

    private String fact(FactorEffect effect) {
        Estimate found = effect.estimate();
        String difference = amounts(effect).pointsDifference(found.est());
        String range = amounts(effect).range(found);
        return unit(effect)
                .map(step -> text(found.excludesZero() ? "factor.fact.more" : "factor.fact.more.across", step,
                        difference, range))
                .orElseGet(() -> text(found.excludesZero() ? "factor.fact.with" : "factor.fact.with.across",
                        difference, range));
    }

    private Amounts amounts(FactorEffect effect) {
        return effect.kind() == Factor.Kind.NUMBER ? forEach : amounts;
    }

    /** What one step more of a number is; nothing for yes or no. */
    private Optional<String> unit(FactorEffect effect) {
        if (effect.kind() == Factor.Kind.YES_NO) {
            return Optional.empty();
        }
        return Optional
                .of(text(isAbout(effect.name(), DerivedFields.SLEEP_HOURS) ? "factor.unit.hour" : "factor.unit"));
    }

    private List<FindingText.Figure> numbers(FactorEffect effect) {
        List<FindingText.Figure> numbers = new ArrayList<>();
        numbers.add(effect.kind() == Factor.Kind.YES_NO
                ? figure("withWithout",
                        text("number.withWithout.value", effect.nWith().orElse(0), effect.nWithout().orElse(0)))
                : figure("nightsCompared", Integer.toString(effect.nights())));
        numbers.add(figure("step", text("number.estimate", amounts(effect).difference(effect.estimate().est()),
                amounts(effect).range(effect.estimate()))));
        numbers.add(figure("lookedAt", Integer.toString(all.effects().size())));
        return numbers;
    }

    private FindingText.Figure figure(String name, String value) {
        return new FindingText.Figure(text("number." + name), value);
    }

    private String clinician(FactorEffect effect) {
        return String.join(" ",
                text("factor.clinician", all.effects().size(), all.nights(), amounts.signed(effect.estimate()),
                        decimals(effect.p()), decimals(effect.bh())),
                effect.medicine() ? text("factor.clinician.medicine") : text("factor.clinician.exposure"),
                text("finding.clinician.limit", MethodConstants.VERSION));
    }

    private static String decimals(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }

    /** Why nothing can be said about a factor, on one line: "Alcohol: 3 more nights with it". */
    public String of(LeftOutFactor leftOut) {
        String name = name(leftOut.name());
        int nights = leftOut.nightsNeeded().orElse(0);
        return switch (leftOut.reason()) {
            case TOO_FEW_NIGHTS, TOO_FEW_WITH, TOO_FEW_WITHOUT -> text("factor.leftOut." + leftOut.reason(), name,
                    nights);
            case WITH_SET_UP -> text("factor.leftOut." + leftOut.reason(), name, String.join(text("list.separator"),
                    leftOut.changes()
                            .stream()
                            .map(nightNames::apply)
                            .toList()));
            case FOLLOWS_FROM_OTHERS -> text("factor.leftOut." + leftOut.reason(), name,
                    String.join(text("list.separator"), leftOut.with().stream().map(this::inSentence).toList()));
            case DOES_NOT_VARY, NOT_KNOWN_TOGETHER, TOO_MANY_FACTORS, SCORE_DOES_NOT_VARY -> text(
                    "factor.leftOut." + leftOut.reason(), name);
        };
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
