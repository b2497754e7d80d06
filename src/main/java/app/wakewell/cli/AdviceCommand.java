package app.wakewell.cli;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.advice.Advice;
import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Situation;
import app.wakewell.journal.AdviceMoment;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.AdviceWording;

/** {@code wakewell advice}: what the articles say to the journal, all that they say, or why one item fits or not. */
@Command(name = "advice")
final class AdviceCommand extends SubCommand {

    @Option(names = "--library", descriptionKey = "advice.library.about")
    private boolean wholeLibrary;

    @Option(names = "--explain", paramLabel = "ID", descriptionKey = "advice.explain")
    private @Nullable String explain;

    AdviceCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        String id = explain;
        if (wholeLibrary && id != null) {
            throw wrong("advice.both");
        }
        AdviceLibrary library = surroundings().advice().get();
        AdviceValues values = new AdviceValues(library, new AdviceWording(console().wording(), library));
        AdviceText text = new AdviceText(console(), library);
        if (wholeLibrary) {
            if (json()) {
                console().json(values.library());
            } else {
                library.items().forEach(text::item);
            }
        } else if (id == null) {
            advise(new Advisor(library), values, text);
        } else {
            explain(item(library, id), new Advisor(library), values, text);
        }
        return ExitCode.DONE;
    }

    private AdviceItem item(AdviceLibrary library, String id) {
        return library.item(id).orElseThrow(() -> Refused.because("problem.advice.none", id));
    }

    private void advise(Advisor advisor, AdviceValues values, AdviceText text) {
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            Advice advice = advisor.advise(situation(journal));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(values.of(advice));
                console().json(answer);
            } else {
                text.tell(advice, journal.entries().isEmpty());
            }
        }
    }

    private void explain(AdviceItem item, Advisor advisor, AdviceValues values, AdviceText text) {
        try (Session session = open(Use.READ)) {
            Optional<Explained> explained = advisor.explain(item.id(), situation(session.journal().read()));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(values.explained(item, explained));
                console().json(answer);
            } else {
                text.item(item);
                explained.ifPresentOrElse(text::explained, text::unconditional);
            }
        }
    }

    private Situation situation(Snapshot journal) {
        return AdviceMoment.of(journal, LocalDateTime.now(surroundings().clock()));
    }
}
