package app.wakewell.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.Night;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;

/** {@code wakewell report}: the report for a clinician as a PDF. */
@Command(name = "report")
final class ReportCommand extends SubCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "report.out")
    private String out = "";

    @Option(names = "--from", paramLabel = "NIGHT", descriptionKey = "report.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "NIGHT", descriptionKey = "report.to")
    private @Nullable String to;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "report.question")
    private String question = "";

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    ReportCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Night first = nightOrNull("--from", from);
        Night last = nightOrNull("--to", to);
        Path target = path(out);
        if (!out.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Refused.because("problem.report.ending", out);
        }
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            LocalDate today = LocalDate.now(surroundings().clock());
            Range range = Range.ofLast(ReportRequest.USUAL_NIGHTS, journal, first, last, Night.endingOn(today));
            ReportRequest request = new ReportRequest(range.from(), range.to(), question, today);
            session.report().writePdf(journal, request, target, force);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("file", out);
                answer.put("from", range.from().toString());
                answer.put("to", range.to().toString());
                console().json(answer);
            } else {
                console().say("report.written", out, range.from().toString(), range.to().toString());
            }
        }
        return ExitCode.DONE;
    }
}
