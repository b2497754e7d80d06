package app.wakewell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;

/** {@code wakewell setup}: records a change of the bed, or lists the set-ups. */
@Command(name = "setup")
final class SetUpCommand extends SubCommand {

    @Option(names = "--from", paramLabel = "NIGHT", descriptionKey = "setup.from")
    private @Nullable String from;

    @Option(names = "--set", paramLabel = "ID=VALUE", descriptionKey = "setup.set")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "setup.reason")
    private @Nullable String reason;

    @Option(names = "--expected", paramLabel = "BETTER|SAME|WORSE", descriptionKey = "setup.expected")
    private @Nullable String expected;

    @Option(names = "--list", descriptionKey = "setup.list")
    private boolean list;

    SetUpCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        if (list) {
            if (from != null || !sets.isEmpty()) {
                throw wrong("setup.both");
            }
            list();
            return ExitCode.DONE;
        }
        if (from == null || sets.isEmpty()) {
            throw wrong("setup.incomplete");
        }
        record(night("--from", from), Assignments.ofSetUp(this).read(sets), expectation());
        return ExitCode.DONE;
    }

    private @Nullable Expectation expectation() {
        String text = expected;
        if (text == null) {
            return null;
        }
        return switch (new ValueType.Choice<>(Expectation.class).parse(text)) {
            case Parsed.Ok<Expectation>(Expectation known) -> known;
            case Parsed.No<Expectation> no -> throw unusable("--expected", no.problem(), text);
        };
    }

    private void record(Night night, Patch patch, @Nullable Expectation expectation) {
        try (Session session = open(Use.WRITE)) {
            session.journal().changeSetUp(night, patch, reason, expectation);
            Phase phase = session.journal().read().bed().phaseOf(night).orElseThrow();
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("saved", true);
                answer.putAll(values(phase));
                console().json(answer);
            } else {
                console().say("setup.saved", phase.letter(), phase.from().toString(), described(phase));
            }
        }
    }

    private void list() {
        try (Session session = open(Use.READ)) {
            List<Phase> phases = session.journal().read().bed().phases();
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("setups", phases.stream().map(SetUpCommand::values).toList());
                console().json(answer);
            } else if (phases.isEmpty()) {
                console().say("setup.none");
            } else {
                phases.forEach(phase -> console().line(line(phase)));
            }
        }
    }

    private String line(Phase phase) {
        String last = phase.lastNight().map(Night::toString).orElse(console().text("setup.now"));
        String line = console().text("setup.line", phase.letter(), phase.from().toString(), last, described(phase));
        String why = console().wording().reason(phase.change());
        return why.isEmpty() ? line : console().text("setup.line.reason", line, why);
    }

    private String described(Phase phase) {
        return console().wording().bed().setUp(phase.setUp());
    }

    private static Map<String, Object> values(Phase phase) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", phase.letter());
        values.put("from", phase.from().toString());
        phase.lastNight().ifPresent(last -> values.put("last", last.toString()));
        values.put("setup", JsonValues.of(phase.setUp()));
        String why = phase.change().reason();
        if (why != null) {
            values.put("reason", why);
        }
        Expectation expectation = phase.change().expected();
        if (expectation != null) {
            values.put("expected", expectation.name());
        }
        return values;
    }
}
