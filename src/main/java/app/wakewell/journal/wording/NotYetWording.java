package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;

import app.wakewell.journal.Findings;

/** What cannot be told yet, or not at all, with the nights it takes where nights would help. Immutable. */
public final class NotYetWording {

    private final Wording wording;

    public NotYetWording(Wording wording) {
        this.wording = wording;
    }

    /** One line each. */
    public List<String> of(Findings found) {
        List<String> lines = new ArrayList<>();
        found.shifts().nightsNeeded().ifPresent(nights -> lines.add(text("notYet.shifts", nights)));
        found.sleepAndPain().pairsNeeded().ifPresent(pairs -> lines.add(text("notYet.sleepPain", pairs)));
        found.trend().nightsNeeded().ifPresent(nights -> lines.add(text("notYet.trend", nights)));
        FactorWording factors = new FactorWording(wording, found.factors());
        found.factors().factors().leftOut().stream().map(factors::of).forEach(lines::add);
        return lines;
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
