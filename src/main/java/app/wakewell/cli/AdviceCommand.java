package app.wakewell.cli;

import java.time.LocalDate;
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
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.OwnNights;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Session;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;

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
        if (wholeLibrary) {
            tellAll(library);
        } else if (id == null) {
            advise(library);
        } else {
            explain(library.item(id).orElseThrow(() -> Refused.because("problem.advice.none", id)), library);
        }
        return ExitCode.DONE;
    }

    private void tellAll(AdviceLibrary library) {
        if (json()) {
            console().json(values(library, OwnNights.NONE).library());
        } else {
            AdviceText text = new AdviceText(console(), library, OwnNights.NONE);
            library.items().forEach(text::item);
            library.nuances().forEach(text::nuance);
        }
    }

    private void advise(AdviceLibrary library) {
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            OwnNights own = ownNights(journal, library);
            Advice advice = new Advisor(library).advise(situation(session, own));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(values(library, own).of(advice));
                console().json(answer);
            } else {
                new AdviceText(console(), library, own).tell(advice, journal.entries().isEmpty());
            }
        }
    }

    private void explain(AdviceItem item, AdviceLibrary library) {
        try (Session session = open(Use.READ)) {
            OwnNights own = ownNights(session.journal().read(), library);
            Optional<Explained> explained = new Advisor(library).explain(item.id(), situation(session, own));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(values(library, own).explained(item, explained));
                console().json(answer);
            } else {
                AdviceText text = new AdviceText(console(), library, own);
                text.item(item);
                explained.ifPresentOrElse(text::explained, text::unconditional);
            }
        }
    }

    private OwnNights ownNights(Snapshot journal, AdviceLibrary library) {
        LocalDate today = LocalDate.now(surroundings().clock());
        return OwnNights.of(journal.bed(), SetUpFindings.of(journal, today), library);
    }

    private static Situation situation(Session session, OwnNights own) {
        return session.journal().advice().situation(own.spokenAgainst());
    }

    private AdviceValues values(AdviceLibrary library, OwnNights own) {
        return new AdviceValues(library, console().wording(), own);
    }
}
