package app.wakewell.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.analysis.ChangeResult;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.PainTables.PainTable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Session;
import app.wakewell.journal.SetUpFinding;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TableFindings;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.journal.wording.FindingWording;

/** {@code wakewell analyse}: what was different before and after each set-up change, in the journal or in a table. */
@Command(name = "analyse")
final class AnalyseCommand extends SubCommand {

    @Option(names = "--from", paramLabel = "NIGHT", descriptionKey = "analyse.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "NIGHT", descriptionKey = "analyse.to")
    private @Nullable String to;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "analyse.csv")
    private @Nullable String csv;

    @Option(names = "--washout", paramLabel = "N", descriptionKey = "analyse.washout")
    private @Nullable String washout;

    AnalyseCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        String file = csv;
        if (file == null) {
            if (washout != null) {
                throw wrong("analyse.washout.alone");
            }
            journal();
        } else {
            if (from != null || to != null) {
                throw wrong("analyse.csv.range");
            }
            table(file);
        }
        return ExitCode.DONE;
    }

    private void journal() {
        Night first = nightOrNull("--from", from);
        Night last = nightOrNull("--to", to);
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            LocalDate today = LocalDate.now(surroundings().clock());
            SetUpFindings findings = first == null && last == null
                    ? SetUpFindings.of(journal, today)
                    : inRange(journal, first, last, today);
            if (findings.nights() == 0) {
                throw Refused.because("problem.analyse.none");
            }
            if (json()) {
                // in the facts of the bed, which every export carries, and not in the names of things
                console().json(values(session, findings, new FindingWording(console().wording())));
            } else {
                tell(findings, new FindingWording(console().wording(),
                        console().wording().bed().naming(journal.things())));
            }
        }
    }

    private static SetUpFindings inRange(Snapshot journal, @Nullable Night first, @Nullable Night last,
            LocalDate today) {
        Range range = Range.of(journal, first, last, Night.endingOn(today));
        return SetUpFindings.of(journal, range.from(), range.to(), today);
    }

    private Map<String, Object> values(Session session, SetUpFindings findings, FindingWording wording) {
        Map<String, Object> values = answer(session);
        values.put("method", findings.method());
        values.put("computedOn", findings.computedOn().toString());
        values.put("nights", findings.nights());
        values.put("changes", values(findings.changes(), night -> Night.ofIndex(night).toString()));
        values.put("findings", findings.findings().stream().map(finding -> values(finding, wording)).toList());
        return values;
    }

    private static List<Map<String, Object>> values(List<ChangeResult> changes, JsonValues.NightNames names) {
        return changes.stream().map(change -> JsonValues.of(change, names)).toList();
    }

    private static Map<String, Object> values(SetUpFinding finding, FindingWording wording) {
        FindingText text = wording.of(finding);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", finding.phases().stream().map(phase -> phase.from().toString()).toList());
        values.put("kind", text.kind());
        values.put("headline", text.headline());
        values.put("facts", text.facts());
        values.put("remarks", text.remarks());
        values.put("limit", text.limit());
        return values;
    }

    private void tell(SetUpFindings findings, FindingWording wording) {
        console().say("analyse.summary", findings.nights(), findings.changes().size(), findings.method());
        for (SetUpFinding finding : findings.findings()) {
            FindingText text = wording.of(finding);
            console().line("");
            console().line(text.headline());
            console().line(text.kind());
            text.facts().forEach(console()::line);
            text.remarks().forEach(console()::line);
            text.numbers().forEach(figure -> console().say("analyse.figure", figure.name(), figure.value()));
            console().line(text.limit());
        }
    }

    private void table(String file) {
        int settling = settlingNights();
        PainTable table = surroundings().tables().read(path(file));
        console().complain(table.leftOut());
        TableFindings findings = TableFindings.of(table, settling);
        if (json()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("method", findings.method());
            values.put("nights", findings.nights());
            values.put("changes", values(findings.changes(),
                    night -> findings.dated() ? findings.name(night) : Long.valueOf(night)));
            console().json(values);
        } else {
            new TableText(console()).tell(findings);
        }
    }

    private int settlingNights() {
        String text = washout;
        if (text == null) {
            return 0;
        }
        return switch (new ValueType.Whole(0, TableFindings.MOST_SETTLING_NIGHTS).parse(text)) {
            case Parsed.Ok<Integer>(Integer nights) -> nights;
            case Parsed.No<Integer>(Problem problem) -> throw unusable("--washout", problem, text);
        };
    }
}
