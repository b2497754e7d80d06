package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds what went with better and worse mornings: one model for all factors of the last 120 calendar nights, beside a
 * column for each phase of the set-up, with errors that remember last night ({@link MixtureFit}).
 *
 * <p>
 * A factor takes part if it is known for 30 recorded nights and, where it is yes or no, there are 8 nights of each
 * kind. There is room for one factor in ten nights; those that vary most come first, whatever they show. Nights on
 * which one of the factors is unknown are left out, never filled in: a factor that would leave the others too few
 * nights is left out itself, so that as many as possible can be told. In simulated diaries with eight factors of which
 * two were real, 6 to 8% of what was listed was false. Wakewell method, version 1.
 */
public final class FactorAnalysis {

    private final PhasedNights nights;
    private final BitSet all;
    private final Map<String, LeftOutFactor> leftOut = new LinkedHashMap<>();
    private final List<Column> chosen = new ArrayList<>();

    private FactorAnalysis(PhasedNights nights) {
        this.nights = nights;
        this.all = nights.inLongPhases(nights.all());
    }

    /** A column of the model: a factor, with those that cannot be told apart from it. */
    private record Column(FactorColumn factor, List<FactorColumn> same, List<String> opposite) {
        static Column of(FactorColumn factor) {
            return new Column(factor, new ArrayList<>(), new ArrayList<>());
        }

        boolean medicine() {
            return factor.factor().medicine() || same.stream().anyMatch(other -> other.factor().medicine());
        }
    }

    /**
     * Looks at all factors together.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param factors
     *            no name twice
     * @return what was found, and which factors nothing can be said about
     * @throws IllegalArgumentException
     *             if a night or a factor's name is there twice
     */
    public static Factors of(List<LabelledNight> nights, List<Factor> factors) {
        if (factors.stream().map(Factor::name).distinct().count() < factors.size()) {
            throw new IllegalArgumentException("a factor is there twice");
        }
        FactorAnalysis analysis = new FactorAnalysis(PhasedNights.lastOf(nights));
        analysis.choose(factors);
        Optional<MixtureFit> fit = analysis.fit();
        return new Factors(analysis.rows().cardinality(), fit.map(analysis::effects).orElse(List.of()),
                factors.stream()
                        .map(Factor::name)
                        .filter(analysis.leftOut::containsKey)
                        .map(analysis.leftOut::get)
                        .toList());
    }

    private void choose(List<Factor> factors) {
        List<FactorColumn> eligible = new ArrayList<>();
        for (Factor factor : factors) {
            FactorColumn column = FactorColumn.of(factor, nights);
            BitSet own = rowsOf(List.of(column));
            List<Long> changes = column.changesWithSetUp(nights, own);
            Optional<LeftOutFactor> tooFew = column.tooFew(own);
            if (tooFew.isPresent()) {
                leaveOut(tooFew.get());
            } else if (!changes.isEmpty()) {
                leaveOut(new LeftOutFactor(factor.name(), LeftOutFactor.Reason.WITH_SET_UP, OptionalInt.empty(),
                        List.of(), changes));
            } else {
                eligible.add(column);
            }
        }
        List<FactorColumn> together = knownTogether(eligible);
        eligible.stream()
                .filter(column -> !together.contains(column))
                .forEach(column -> leaveOut(LeftOutFactor.because(LeftOutFactor.Reason.NOT_KNOWN_TOGETHER,
                        column.name())));
        BitSet rows = rowsOf(together);
        together.sort(Comparator.comparingInt((FactorColumn column) -> column.variation(rows)).reversed());
        together.forEach(this::add);
    }

    /**
     * The factors that are known for so many nights together that the most of them can be told: a factor known for few
     * nights would cost the others more than it adds. Where there are more of them than there is room for, how often
     * they vary decides later.
     */
    private List<FactorColumn> knownTogether(List<FactorColumn> eligible) {
        List<FactorColumn> byNights = eligible.stream()
                .sorted(Comparator.comparingInt((FactorColumn column) -> column.known().cardinality()).reversed())
                .toList();
        int best = 0;
        long told = 0;
        for (int size = 1; size <= byNights.size(); size++) {
            BitSet rows = rowsOf(byNights.subList(0, size));
            int room = rows.cardinality() / MethodConstants.NIGHTS_PER_FACTOR;
            long able = byNights.stream().limit(size).filter(column -> column.tooFew(rows).isEmpty()).count();
            boolean crowded = room < able && room == told;
            if (Math.min(room, able) > told || crowded) {
                told = Math.min(room, able);
                best = size;
            }
        }
        return new ArrayList<>(byNights.subList(0, best));
    }

    private void add(FactorColumn column) {
        for (Column other : chosen) {
            double correlation = column.correlation(other.factor(), all);
            if (Math.abs(correlation) > MethodConstants.INSEPARABLE_BEYOND) {
                other.same().add(column);
                if (correlation < 0) {
                    other.opposite().add(column.name());
                }
                return;
            }
        }
        List<FactorColumn> together = new ArrayList<>(chosen.stream().map(Column::factor).toList());
        together.add(column);
        BitSet rows = rowsOf(together);
        if (together.stream().anyMatch(each -> each.tooFew(rows).isPresent())) {
            leaveOut(LeftOutFactor.because(LeftOutFactor.Reason.NOT_KNOWN_TOGETHER, column.name()));
        } else if (together.size() > rows.cardinality() / MethodConstants.NIGHTS_PER_FACTOR) {
            leaveOut(LeftOutFactor.because(LeftOutFactor.Reason.TOO_MANY_FACTORS, column.name()));
        } else {
            chosen.add(Column.of(column));
        }
    }

    /** Fits what was chosen; a factor that follows from others is left out first. */
    private Optional<MixtureFit> fit() {
        if (!chosen.isEmpty() && !nights.variesWithinPhases(rows())) {
            chosen.forEach(column -> leaveOut(column, LeftOutFactor.Reason.SCORE_DOES_NOT_VARY, List.of()));
            chosen.clear();
        }
        while (!chosen.isEmpty()) {
            Design design = design();
            Optional<Collinearity> found = design.collinearity();
            if (found.isEmpty()) {
                return Optional.of(MixtureFit.of(design));
            }
            Column column = chosen.stream()
                    .filter(each -> each.factor().columnName().equals(found.get().column()))
                    .findFirst()
                    .orElseThrow();
            List<String> from = chosen.stream()
                    .map(Column::factor)
                    .filter(each -> found.get().explainedBy().contains(each.columnName()))
                    .map(FactorColumn::name)
                    .toList();
            leaveOut(column, LeftOutFactor.Reason.FOLLOWS_FROM_OTHERS, from);
            chosen.remove(column);
        }
        return Optional.empty();
    }

    private Design design() {
        BitSet rows = rows();
        Design design = nights.design(rows);
        for (Column column : chosen) {
            double[] values = column.factor().values(rows);
            design = column.factor().factor().kind() == Factor.Kind.YES_NO
                    ? design.indicator(column.factor().columnName(), values)
                    : design.measured(column.factor().columnName(), values);
        }
        return design;
    }

    private List<FactorEffect> effects(MixtureFit fit) {
        List<Estimate> estimates = chosen.stream().map(column -> fit.estimate(column.factor().columnName())).toList();
        double[] adjusted = BenjaminiHochberg.adjusted(estimates.stream().mapToDouble(Estimate::p).toArray());
        List<FactorEffect> effects = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            effects.add(effect(chosen.get(i), estimates.get(i), adjusted[i]));
        }
        return effects;
    }

    private FactorEffect effect(Column column, Estimate estimate, double adjusted) {
        BitSet rows = rows();
        Factor.Kind kind = column.factor().factor().kind();
        int with = column.factor().nightsWith(rows);
        boolean counted = kind == Factor.Kind.YES_NO;
        return new FactorEffect(column.factor().name(), kind, column.same().stream().map(FactorColumn::name).toList(),
                column.opposite(), estimate, adjusted, rows.cardinality(),
                counted ? OptionalInt.of(with) : OptionalInt.empty(),
                counted ? OptionalInt.of(rows.cardinality() - with) : OptionalInt.empty(), column.medicine(),
                !column.medicine() && adjusted <= MethodConstants.GOES_WITH_LEVEL);
    }

    /** The nights that the model is made of. */
    private BitSet rows() {
        return rowsOf(chosen.stream().map(Column::factor).toList());
    }

    /** Recorded nights of long phases on which all these factors are known. */
    private BitSet rowsOf(List<FactorColumn> columns) {
        BitSet rows = (BitSet) all.clone();
        columns.forEach(column -> rows.and(column.known()));
        return nights.inLongPhases(rows);
    }

    private void leaveOut(Column column, LeftOutFactor.Reason reason, List<String> from) {
        for (String name : names(column)) {
            leaveOut(new LeftOutFactor(name, reason, OptionalInt.empty(), from, List.of()));
        }
    }

    private void leaveOut(LeftOutFactor factor) {
        leftOut.put(factor.name(), factor);
    }

    private static List<String> names(Column column) {
        List<String> names = new ArrayList<>(List.of(column.factor().name()));
        column.same().forEach(other -> names.add(other.name()));
        return names;
    }
}
