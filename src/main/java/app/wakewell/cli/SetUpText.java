package app.wakewell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.wording.Wording;

/**
 * Changes of the bed as lines and as data. A change may make another bed, which has a letter, or tell what was observed
 * of the bed and of the habits around it, which makes none.
 */
final class SetUpText {

    private final Console console;
    private final Wording wording;
    private final BedHistory bed;

    SetUpText(Console console, BedHistory bed) {
        this.console = console;
        this.wording = console.wording();
        this.bed = bed;
    }

    /** What is said of a change that was recorded. */
    String saved(SetUpChange change) {
        return begun(change)
                .map(phase -> console.text("setup.saved", phase.letter(), phase.from().toString(), described(change)))
                .orElseGet(() -> console.text("setup.saved.observed", change.from().toString(), described(change)));
    }

    /** A change as a line of the list: "A  2026-03-04 to now: Firm foam mattress; "too soft"". */
    String line(SetUpChange change) {
        String line = begun(change)
                .map(phase -> console.text("setup.line", phase.letter(), phase.from().toString(), last(phase),
                        described(change)))
                .orElseGet(() -> console.text("setup.line.observed", change.from().toString(), described(change)));
        String why = wording.reason(change);
        return why.isEmpty() ? line : console.text("setup.line.reason", line, why);
    }

    private String last(Phase phase) {
        return phase.lastNight().map(Object::toString).orElse(console.text("setup.now"));
    }

    private Optional<Phase> begun(SetUpChange change) {
        return bed.phaseOf(change.from()).filter(phase -> phase.from().equals(change.from()));
    }

    private String described(SetUpChange change) {
        List<String> words = new ArrayList<>();
        begun(change).map(phase -> wording.bed().setUp(phase.setUp())).ifPresent(words::add);
        for (Field<?> field : change.difference().texts().keySet()) {
            if (BedPart.of(field).isEmpty()) {
                words.add(console.text("setup.observed", wording.field(field), wording
                        .answer(field, bed.knownOn(change.from()))
                        .orElse(console.text("setup.cleared"))));
            }
        }
        return words.isEmpty() ? wording.bed().setUp(bed.setUpOn(change.from())) : String.join("; ", words);
    }

    /** A change as data: everything known from it on, and of which set-up. */
    Map<String, Object> values(SetUpChange change) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Phase> phase = bed.phaseOf(change.from());
        phase.ifPresent(one -> values.put("letter", one.letter()));
        values.put("from", change.from().toString());
        phase.flatMap(Phase::lastNight).ifPresent(last -> values.put("last", last.toString()));
        values.put("setup", JsonValues.of(bed.knownOn(change.from())));
        String why = change.reason();
        if (why != null) {
            values.put("reason", why);
        }
        Expectation expectation = change.expected();
        if (expectation != null) {
            values.put("expected", expectation.name());
        }
        return values;
    }
}
