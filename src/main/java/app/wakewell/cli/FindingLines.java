package app.wakewell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.domain.BedHistory;
import app.wakewell.journal.Findings;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.wording.BedWording;
import app.wakewell.journal.wording.FactorWording;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.FindingWording;
import app.wakewell.journal.wording.GroupWording;
import app.wakewell.journal.wording.NotYetWording;
import app.wakewell.journal.wording.ShiftWording;
import app.wakewell.journal.wording.SleepPainWording;
import app.wakewell.journal.wording.TrendWording;
import app.wakewell.journal.wording.Wording;

/** Everything a journal shows, in words: as lines to read, and as values in JSON. */
final class FindingLines {

    private final Console console;
    private final Wording wording;
    private final BedWording bed;
    private final BedHistory history;
    private final Findings found;
    private final FactorWording factors;

    /**
     * Words for findings.
     *
     * @param bed
     *            the words for the bed
     */
    FindingLines(Console console, BedHistory history, BedWording bed, Findings found) {
        this.console = console;
        this.wording = console.wording();
        this.bed = bed;
        this.history = history;
        this.found = found;
        this.factors = new FactorWording(wording, found.factors());
    }

    /** Tells all of it. */
    void tell() {
        console.say("analyse.summary", found.setUps().nights(), found.setUps().changes().size(),
                found.setUps().method());
        texts().forEach(this::tell);
        GroupWording groups = new GroupWording(wording, bed);
        groups.of(found.groups()).forEach((by, lines) -> {
            console.line("");
            console.line(groups.name(by));
            lines.forEach(line -> console.say(line.compared().isEmpty() ? "analyse.group" : "analyse.group.compared",
                    line.name(), line.nights(), line.median(), line.range(), line.compared()));
        });
        List<String> waiting = new NotYetWording(wording).of(found);
        if (!waiting.isEmpty()) {
            console.line("");
            console.say("analyse.waiting");
            waiting.forEach(line -> console.say("analyse.waiting.line", line));
        }
    }

    private void tell(FindingText text) {
        console.line("");
        console.line(text.headline());
        console.line(text.kind());
        text.facts().forEach(console::line);
        text.remarks().forEach(console::line);
        text.numbers().forEach(figure -> console.say("analyse.figure", figure.name(), figure.value()));
        console.line(text.limit());
    }

    /** The findings as values: those on set-up changes also tell from which nights on. */
    List<Map<String, Object>> values() {
        List<Map<String, Object>> values = new ArrayList<>();
        FindingWording setUps = new FindingWording(wording, bed);
        for (SetUpFinding finding : found.setUps().findings()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("from", finding.phases().stream().map(phase -> phase.from().toString()).toList());
            value.putAll(values(setUps.of(finding)));
            values.add(value);
        }
        others().forEach(text -> values.add(values(text)));
        return values;
    }

    private static Map<String, Object> values(FindingText text) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", text.kind());
        values.put("headline", text.headline());
        values.put("facts", text.facts());
        values.put("remarks", text.remarks());
        values.put("test", text.test());
        values.put("limit", text.limit());
        values.put("clinician", text.clinician());
        return values;
    }

    private List<FindingText> texts() {
        FindingWording setUps = new FindingWording(wording, bed);
        List<FindingText> texts = new ArrayList<>(found.setUps().findings().stream().map(setUps::of).toList());
        texts.addAll(others());
        return texts;
    }

    private List<FindingText> others() {
        List<FindingText> texts = new ArrayList<>();
        ShiftWording shifts = new ShiftWording(wording, bed);
        if (found.shifts().choice() == Shifts.Choice.SHIFTS) {
            for (Shift shift : found.shifts().shifts()) {
                texts.add(shifts.of(shift, found.shifts().nights(), history));
            }
        } else if (found.shifts().choice() != Shifts.Choice.NOT_ENOUGH_NIGHTS) {
            texts.add(shifts.without(found.shifts()));
        }
        for (FactorEffect effect : found.factors().factors().effects()) {
            texts.add(factors.of(effect));
        }
        if (found.sleepAndPain().outcome() != SleepAndPain.Outcome.NOT_ENOUGH_PAIRS) {
            texts.add(new SleepPainWording(wording).of(found.sleepAndPain()));
        }
        new TrendWording(wording).of(found.trend()).ifPresent(texts::add);
        new GroupWording(wording, bed).fortnights(found.groups()).ifPresent(texts::add);
        return texts;
    }
}
