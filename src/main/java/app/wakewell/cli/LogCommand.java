package app.wakewell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;
import app.wakewell.journal.Visit;

/** {@code wakewell log}: writes or amends the entry of one night. */
@Command(name = "log")
final class LogCommand extends SubCommand {

    @Option(names = "--night", required = true, paramLabel = "DATE", descriptionKey = "log.night")
    private String night = "";

    @Option(names = "--pain-rising", paramLabel = "N", descriptionKey = "log.painRising")
    private @Nullable String painRising;

    @Option(names = "--pain-bed", paramLabel = "N", descriptionKey = "log.painBed")
    private @Nullable String painBed;

    @Option(names = "--quality", paramLabel = "1..5", descriptionKey = "log.quality")
    private @Nullable String quality;

    @Option(names = "--position", paramLabel = "POSITION", descriptionKey = "log.position")
    private @Nullable String position;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "log.note")
    private @Nullable String note;

    @Option(names = "--set", paramLabel = "ID=VALUE", descriptionKey = "log.set")
    private List<String> sets = new ArrayList<>();

    LogCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Night about = night("--night", night);
        Patch patch = patch();
        if (patch.isEmpty()) {
            throw wrong("log.nothing");
        }
        try (Session session = open(Use.WRITE)) {
            boolean tellsPain = patch.texts().containsKey(NightFields.PAIN_RISING);
            if (!tellsPain && session.journal().read().entry(about).isEmpty()) {
                throw wrong("log.painMissing", about.toString());
            }
            Entry entry = session.journal().log(about, patch, new Visit());
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("night", about.toString());
                answer.put("saved", true);
                answer.put("answers", JsonValues.of(entry.answers()));
                console().json(answer);
            } else {
                console().say("log.saved", console().wording().lowerFirst(console().wording().nightWithYear(about)));
            }
        }
        return ExitCode.DONE;
    }

    private Patch patch() {
        Assignments answers = Assignments.ofNight(this);
        Patch patch = answers.read(sets);
        patch = with(answers, patch, "--pain-rising", NightFields.PAIN_RISING, painRising);
        patch = with(answers, patch, "--pain-bed", NightFields.PAIN_BED, painBed);
        patch = with(answers, patch, "--quality", NightFields.SLEEP_QUALITY, quality);
        patch = with(answers, patch, "--position", NightFields.POSITION, position);
        return with(answers, patch, "--note", NightFields.NOTE, note);
    }

    private static Patch with(Assignments answers, Patch patch, String option, Field<?> field, @Nullable String text) {
        return text == null ? patch : answers.with(patch, option, field, text);
    }
}
