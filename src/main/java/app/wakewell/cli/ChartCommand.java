package app.wakewell.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.Night;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;

/** {@code wakewell chart}: the pain picture as SVG or PNG. */
@Command(name = "chart")
final class ChartCommand extends SubCommand {

    @Option(names = "--measure", required = true, paramLabel = "M", descriptionKey = "chart.measure")
    private String measure = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.svg|.png", descriptionKey = "chart.out")
    private String out = "";

    @Option(names = "--from", paramLabel = "NIGHT", descriptionKey = "chart.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "NIGHT", descriptionKey = "chart.to")
    private @Nullable String to;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    ChartCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Measure shown = Measure.byId(measure).orElseThrow(() -> wrong("chart.measure.unknown", measure, measures()));
        Night first = nightOrNull("--from", from);
        Night last = nightOrNull("--to", to);
        Path target = path(out);
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            Range range = Range.of(journal, first, last, session.journal().currentNight());
            session.chart().write(journal, shown, range.from(), range.to(), target, force);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("file", out);
                answer.put("measure", shown.field().name());
                answer.put("from", range.from().toString());
                answer.put("to", range.to().toString());
                console().json(answer);
            } else {
                console().say("chart.written", out, range.from().toString(), range.to().toString());
            }
        }
        return ExitCode.DONE;
    }

    private static String measures() {
        return Arrays.stream(Measure.values()).map(one -> one.field().name()).collect(Collectors.joining(", "));
    }
}
