package app.wakewell.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;
import app.wakewell.journal.Visit;

/**
 * {@code wakewell log}: writes or amends answers about a night, its day and its week, the set-up from that night on and
 * the person. However many groups of fields one call tells, they are one step: all is written, or nothing.
 */
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

    /** What is possible but rare in what was written. */
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * What was written of a group.
     *
     * @param key
     *            its name in JSON
     * @param value
     *            what stands there
     * @param line
     *            the same in words
     */
    private record Saved(String key, Object value, String line) {}

    @Override
    public Integer call() {
        Night about = night("--night", night);
        LogAnswers answers = answers();
        if (answers.isEmpty()) {
            throw wrong("log.nothing");
        }
        try (Session session = open(Use.WRITE)) {
            Journal journal = session.journal();
            List<Saved> saved = journal.inOneStep(() -> write(journal, about, answers));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("night", about.toString());
                answer.put("saved", true);
                saved.forEach(one -> answer.put(one.key(), one.value()));
                console().json(answer);
            } else {
                saved.forEach(one -> console().line(one.line()));
            }
            warnings.forEach(console()::complain);
        }
        return ExitCode.DONE;
    }

    private LogAnswers answers() {
        LogAnswers answers = new LogAnswers(this);
        answers.read(sets);
        answers.put("--pain-rising", NightFields.PAIN_RISING, painRising);
        answers.put("--pain-bed", NightFields.PAIN_BED, painBed);
        answers.put("--quality", NightFields.SLEEP_QUALITY, quality);
        answers.put("--position", NightFields.POSITION, position);
        answers.put("--note", NightFields.NOTE, note);
        return answers;
    }

    private List<Saved> write(Journal journal, Night about, LogAnswers answers) {
        List<Saved> saved = new ArrayList<>();
        EventAnswers events = new EventAnswers(journal, about.morning());
        if (answers.tells("night")) {
            saved.add(night(journal, about, answers));
        }
        if (answers.tells("week")) {
            saved.add(week(journal, about.morning(), answers.of("week")));
        }
        if (answers.tells("setup")) {
            saved.add(setUp(journal, about, answers.of("setup")));
        }
        if (answers.tells("profile")) {
            saved.add(new Saved("profile",
                    JsonValues.of(journal.changePerson(answers.of("profile"), new Visit())),
                    console().text("log.saved.profile")));
        }
        if (answers.tells("safety")) {
            saved.add(events("symptoms", about, events.symptoms(answers.of("safety"))));
        }
        if (answers.tells("therapy")) {
            saved.add(events("therapy", about, events.therapy(answers.of("therapy"))));
        }
        if (answers.tells("trial")) {
            saved.add(events("trial", about, events.trial(answers.of("trial"))));
        }
        return saved;
    }

    private Saved night(Journal journal, Night about, LogAnswers answers) {
        Optional<Entry> before = journal.read().entry(about);
        ZoneId zone = before.map(Entry::zone).orElse(surroundings().clock().getZone());
        Patch patch = answers.ofNight(about, before.map(Entry::answers).orElse(Answers.NONE), zone);
        if (before.isEmpty() && !patch.texts().containsKey(NightFields.PAIN_RISING)) {
            throw wrong("log.painMissing", about.toString());
        }
        Entry entry = journal.log(about, patch, new Visit());
        NightCheck known = NightCheck.of(about, before.map(Entry::answers).orElse(Answers.NONE));
        NightCheck.of(about, entry.answers())
                .warnings()
                .stream()
                .filter(warning -> !known.warnings().contains(warning))
                .forEach(warnings::add);
        return new Saved("answers", JsonValues.of(entry.answers()), console().text("log.saved",
                console().wording().lowerFirst(console().wording().nightWithYear(about))));
    }

    private Saved week(Journal journal, LocalDate day, Patch patch) {
        Map<String, Object> week = new LinkedHashMap<>();
        week.put("day", day.toString());
        week.put("answers", JsonValues.of(journal.logWeek(day, patch, new Visit())));
        return new Saved("week", week, console().text("log.saved.week", console().wording().dayWithYear(day)));
    }

    private Saved setUp(Journal journal, Night about, Patch patch) {
        SetUpChange change = journal.changeSetUp(about, patch, null, null);
        SetUpText text = new SetUpText(console(), journal.read().bed());
        return new Saved("setup", text.values(change), text.saved(change));
    }

    private Saved events(String key, Night about, List<DayEvent> events) {
        EventText text = new EventText(console());
        String day = console().wording().dayWithYear(about.morning());
        return new Saved(key, events.stream().map(JsonValues::of).toList(),
                events.isEmpty()
                        ? console().text("log.saved.events.none", console().text("event.group." + key), day)
                        : console().text("log.saved.events", console().text("event.group." + key), day,
                                events.stream().map(text::what).collect(Collectors.joining("; "))));
    }
}
