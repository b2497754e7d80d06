package app.wakewell.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.LagEffect;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.ShiftCandidate;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Trend;
import app.wakewell.analysis.TrendNight;

/** What is found beside set-up changes as it stands in {@code --json} output; a key without a value is absent. */
final class JsonFindings {

    private final JsonValues.NightNames nights;

    JsonFindings(JsonValues.NightNames nights) {
        this.nights = nights;
    }

    /** Lists of the same length, a place for each shift. */
    Map<String, Object> of(Shifts found) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("choice", found.choice().name());
        values.put("nights", found.nights());
        found.nightsNeeded().ifPresent(needed -> values.put("nightsNeeded", needed));
        found.pointsPerNight().ifPresent(slope -> values.put("pointsPerNight", slope));
        List<Shift> shifts = found.shifts();
        values.put("lastNightBefore", shifts.stream().map(shift -> nights.of(shift.lastNightBefore())).toList());
        values.put("interval", shifts.stream()
                .map(shift -> List.of(nights.of(shift.earliest()), nights.of(shift.latest())))
                .toList());
        values.put("meanBefore", shifts.stream().map(Shift::meanBefore).toList());
        values.put("meanAfter", shifts.stream().map(Shift::meanAfter).toList());
        values.put("candidates", shifts.stream().map(shift -> candidates(shift.candidates())).toList());
        values.put("followedBy", shifts.stream().map(shift -> candidates(shift.followedBy())).toList());
        return values;
    }

    private List<Map<String, Object>> candidates(List<ShiftCandidate> candidates) {
        return candidates.stream().map(candidate -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("from", nights.of(candidate.night()));
            values.put("what", candidate.what());
            values.put("nightsLater", candidate.nightsLater());
            return values;
        }).toList();
    }

    List<Map<String, Object>> of(Factors factors) {
        return factors.effects().stream().map(JsonFindings::of).toList();
    }

    static Map<String, Object> of(FactorEffect effect) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", effect.name());
        put(values, effect.estimate());
        values.put("p", effect.p());
        values.put("bh", effect.bh());
        values.put("n", effect.nights());
        effect.nWith().ifPresent(with -> values.put("nWith", with));
        effect.nWithout().ifPresent(without -> values.put("nWithout", without));
        values.put("goesWith", effect.goesWith());
        if (effect.medicine()) {
            values.put("medicine", true);
        }
        if (!effect.inseparableFrom().isEmpty()) {
            values.put("inseparableFrom", effect.inseparableFrom());
        }
        return values;
    }

    List<Map<String, Object>> leftOut(Factors factors) {
        return factors.leftOut().stream().map(this::of).toList();
    }

    private Map<String, Object> of(LeftOutFactor factor) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", factor.name());
        values.put("reason", factor.reason().name());
        factor.nightsNeeded().ifPresent(needed -> values.put("nightsNeeded", needed));
        if (!factor.with().isEmpty()) {
            values.put("with", factor.with());
        }
        if (!factor.changes().isEmpty()) {
            values.put("changes", factor.changes().stream().map(nights::of).toList());
        }
        return values;
    }

    /** Puts both directions, also where there is only the number of pairs to tell. */
    static void put(Map<String, Object> values, SleepAndPain found) {
        values.put("sleepToPain", of(found, found.sleepToPain().orElse(null)));
        values.put("painToSleep", of(found, found.painToSleep().orElse(null)));
    }

    private static Map<String, Object> of(SleepAndPain found, @Nullable LagEffect effect) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (effect != null) {
            Estimate slope = effect.slope();
            values.put("est", slope.est());
            values.put("se", effect.se());
            values.put("lo", slope.lo());
            values.put("hi", slope.hi());
            values.put("p", slope.p());
            values.put("df", effect.degreesOfFreedom());
        }
        values.put("pairs", found.pairs());
        found.pairsNeeded().ifPresent(needed -> values.put("pairsNeeded", needed));
        return values;
    }

    /** Lists of the same length, a place for each calendar night of the line. */
    Map<String, Object> of(Trend trend) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcome", trend.outcome().name());
        trend.nightsNeeded().ifPresent(needed -> values.put("nightsNeeded", needed));
        values.put("at", trend.nights().stream().map(night -> nights.of(night.night())).toList());
        values.put("fit", all(trend, TrendNight::fit));
        values.put("se", all(trend, TrendNight::se));
        values.put("lo", all(trend, TrendNight::lo));
        values.put("hi", all(trend, TrendNight::hi));
        return values;
    }

    private static List<Double> all(Trend trend, ToDoubleFunction<TrendNight> number) {
        return trend.nights().stream().map(number::applyAsDouble).toList();
    }

    private static void put(Map<String, Object> values, Estimate estimate) {
        values.put("est", estimate.est());
        values.put("lo", estimate.lo());
        values.put("hi", estimate.hi());
    }
}
