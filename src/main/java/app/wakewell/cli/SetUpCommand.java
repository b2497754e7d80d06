package app.wakewell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
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
        record(night("--from", from), new Assignments(this, SetUpFields::byId).patch(sets), expectation());
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
            SetUpChange change = session.journal().changeSetUp(night, patch, reason, expectation);
            SetUpText text = new SetUpText(console(), session.journal().read().bed());
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("saved", true);
                answer.putAll(text.values(change));
                console().json(answer);
            } else {
                console().line(text.saved(change));
            }
        }
    }

    private void list() {
        try (Session session = open(Use.READ)) {
            BedHistory bed = session.journal().read().bed();
            SetUpText text = new SetUpText(console(), bed);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("setups", bed.changes().stream().map(text::values).toList());
                console().json(answer);
            } else if (bed.changes().isEmpty()) {
                console().say("setup.none");
            } else {
                bed.changes().forEach(change -> console().line(text.line(change)));
            }
        }
    }
}
