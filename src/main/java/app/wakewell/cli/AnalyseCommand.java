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
import app.wakewell.journal.Findings;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.PainTables.PainTable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TableFindings;
import app.wakewell.journal.wording.BedWording;

/** {@code wakewell analyse}: what the nights show, in the journal or in a table. */
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

    @Option(names = "--trend", descriptionKey = "analyse.trend")
    private boolean trend;

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
            Findings findings = first == null && last == null
                    ? Findings.of(journal, today)
                    : inRange(journal, first, last, today);
            if (findings.setUps().nights() == 0) {
                throw Refused.because("problem.analyse.none");
            }
            if (json()) {
                // in the facts of the bed, which every export carries, and not in the names of things
                BedWording bed = console().wording().bed();
                Map<String, Object> values = answer(session);
                values.putAll(values(findings, bed));
                values.put("findings", new FindingLines(console(), journal.bed(), bed, findings).values());
                console().json(values);
            } else {
                BedWording bed = console().wording().bed().naming(journal.things());
                new FindingLines(console(), journal.bed(), bed, findings).tell();
            }
        }
    }

    private static Findings inRange(Snapshot journal, @Nullable Night first, @Nullable Night last, LocalDate today) {
        Range range = Range.of(journal, first, last, Night.endingOn(today));
        return Findings.of(journal, range.from(), range.to(), today);
    }

    private Map<String, Object> values(Findings findings, BedWording bed) {
        Map<String, Object> values = new LinkedHashMap<>();
        JsonValues.NightNames names = night -> Night.ofIndex(night).toString();
        JsonFindings json = new JsonFindings(names);
        values.put("method", findings.setUps().method());
        values.put("computedOn", findings.setUps().computedOn().toString());
        values.put("nights", findings.setUps().nights());
        values.put("changes", values(findings.setUps().changes(), names));
        values.put("shifts", json.of(findings.shifts()));
        values.put("factors", json.of(findings.factors().factors()));
        values.put("factorsLeftOut", json.leftOut(findings.factors().factors()));
        JsonFindings.put(values, findings.sleepAndPain());
        if (trend) {
            values.put("trend", json.of(findings.trend()));
        }
        values.put("groups", new JsonGroups(bed).of(findings.groups()));
        return values;
    }

    private static List<Map<String, Object>> values(List<ChangeResult> changes, JsonValues.NightNames names) {
        return changes.stream().map(change -> JsonValues.of(change, names)).toList();
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
            JsonValues.NightNames names = night -> findings.dated() ? findings.name(night) : Long.valueOf(night);
            values.put("changes", values(findings.changes(), names));
            JsonFindings json = new JsonFindings(names);
            values.put("shifts", json.of(findings.shifts()));
            values.put("factors", json.of(findings.factors()));
            values.put("factorsLeftOut", json.leftOut(findings.factors()));
            findings.sleepAndPain().ifPresent(both -> JsonFindings.put(values, both));
            if (trend) {
                values.put("trend", json.of(TableFindings.trend(table)));
            }
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
