package app.wakewell.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Snapshot;

/** Journals for tests, by hand or invented from a seed. */
final class Diary {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Night LAST = Night.endingOn(LocalDate.of(2026, 11, 22));

    private final Map<Night, Entry> entries = new TreeMap<>();
    private final List<DayEvent> events = new ArrayList<>();
    private final List<WeekEntry> weeks = new ArrayList<>();
    private final List<SetUpChange> changes = new ArrayList<>();
    private Profile profile = Profile.UNKNOWN;
    private boolean sample;

    /** Fifty-six nights as a person might have them: gaps, late and edited entries, two nights away, changes. */
    static Diary eightWeeks() {
        return invented(56, 7).change(-80, "setup.mattress.type", "FOAM", "setup.mattress.firmness", "SOFT",
                "setup.pillow.count", "2")
                .change(-52, "setup.props", "KNEES_BETWEEN")
                .change(-48, "setup.pillow.count", "1")
                .change(-4, "setup.room.cool", "YES")
                .without(-41, -40, -12)
                .away(-28, -8)
                .signsSeen(LocalDate.of(2026, 11, 8));
    }

    /** Three years with fourteen changes of almost everything, a sample journal. */
    static Diary busy() {
        Diary diary = invented(1095, 3).sample().signsSeen(LocalDate.of(2026, 11, 8)).away(-3, -4, -5, -100);
        for (int i = 0; i < 14; i++) {
            diary.change(-1000 + i * 72, "setup.mattress.type", i % 2 == 0 ? "FOAM" : "LATEX",
                    "setup.mattress.firmness", i % 3 == 0 ? "VERY_FIRM" : "MEDIUM", "setup.pillow.count",
                    String.valueOf(i % 4 + 1), "setup.props",
                    i % 2 == 0 ? "KNEES_BETWEEN,LUMBAR_ROLL,BELLY_UNDER,BODY_PILLOW" : "none", "setup.room.cool",
                    "YES");
        }
        return diary;
    }

    /** So many nights to {@link #LAST}, all answered. */
    static Diary invented(int nights, long seed) {
        Diary diary = new Diary();
        Random random = new Random(seed);
        double level = 5;
        for (int i = nights - 1; i >= 0; i--) {
            level = 4.2 + 0.7 * (level - 4.2) + 0.9 * random.nextGaussian();
            int rising = Math.clamp(Math.round(level + 0.8 * random.nextGaussian()), 0, 10);
            int bed = Math.clamp(Math.round(level - 0.5 + random.nextGaussian()), 0, 10);
            int quality = Math.clamp(Math.round(5.6 - level * 0.5 + 0.7 * random.nextGaussian()), 1, 5);
            boolean late = random.nextInt(20) == 0;
            boolean edited = random.nextInt(25) == 0;
            int minutes = 360 + random.nextInt(120);
            MedicineLevel medicine = random.nextInt(12) == 0
                    ? MedicineLevel.EXTRA
                    : random.nextInt(3) == 0 ? MedicineLevel.USUAL : MedicineLevel.NONE;
            Stiffness stiffness = List
                    .of(Stiffness.NONE, Stiffness.LT_15, Stiffness.M15_30, Stiffness.M30_60, Stiffness.GT_60)
                    .get(random.nextInt(5));
            diary.put(-i, late, edited, answers -> answers.with(NightFields.PAIN_RISING, new Score(rising))
                    .with(NightFields.PAIN_BED, new Score(bed))
                    .with(NightFields.SLEEP_QUALITY, SleepQuality.of(quality))
                    .with(NightFields.MINUTES_ASLEEP, minutes)
                    .with(NightFields.STIFFNESS, stiffness)
                    .with(NightFields.MEDICINE_LEVEL, medicine));
        }
        return diary;
    }

    /** A night with pain on rising only. */
    Diary pain(int offset, int score) {
        return put(offset, false, false, answers -> answers.with(NightFields.PAIN_RISING, new Score(score)));
    }

    Diary put(int offset, boolean late, boolean edited, UnaryOperator<Answers> answers) {
        Night night = LAST.plus(offset);
        Instant logged = night.morning().atTime(late ? 21 : 7, 30).atZone(ZONE).toInstant();
        entries.put(night, new Entry(night, answers.apply(Answers.NONE), logged,
                edited ? logged.plusSeconds(90_000) : null, ZONE, Source.HAND));
        return this;
    }

    /** Other answers for every night. */
    Diary each(UnaryOperator<Answers> answers) {
        entries.replaceAll((night, entry) -> new Entry(night, answers.apply(entry.answers()), entry.loggedAt(),
                entry.editedAt(), entry.zone(), entry.source()));
        return this;
    }

    Diary away(int... offsets) {
        for (int offset : offsets) {
            entries.computeIfPresent(LAST.plus(offset), (night, entry) -> new Entry(night,
                    entry.answers().with(NightFields.LOCATION, SleepPlace.OTHER_BED), entry.loggedAt(),
                    entry.editedAt(), entry.zone(), entry.source()));
        }
        return this;
    }

    Diary without(int... offsets) {
        for (int offset : offsets) {
            entries.remove(LAST.plus(offset));
        }
        return this;
    }

    /** A set-up change: ids and canonical texts in turn. */
    Diary change(int offset, String... values) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < values.length; i += 2) {
            answers = with(answers, SetUpFields.byId(values[i]).orElseThrow(), values[i + 1]);
        }
        changes.add(new SetUpChange(LAST.plus(offset), Patch.setting(answers), null, null, Instant.EPOCH,
                changes.size() + 1));
        return this;
    }

    private static <T> Answers with(Answers answers, Field<T> field, String text) {
        return switch (field.parse(text)) {
            case Parsed.Ok<T>(T value) -> answers.with(field, value);
            case Parsed.No<T>(var problem) -> throw new IllegalArgumentException(problem.toString());
        };
    }

    /** A symptom that is still there. */
    Diary symptom(int offset, Symptom symptom) {
        events.add(new DayEvent(events.size() + 1,
                DayEvent.What.of(DayEvent.Type.SYMPTOM, LAST.plus(offset).morning(),
                        Answers.NONE.with(EventFields.SYMPTOMS, Set.of(symptom))),
                ZONE, Instant.EPOCH, null));
        return this;
    }

    /** A week with a PEG of that many points. */
    Diary peg(int offset, int score) {
        weeks.add(new WeekEntry(LAST.plus(offset).morning(), Answers.NONE.with(WeekFields.PEG_P, new Score(score))
                .with(WeekFields.PEG_E, new Score(score))
                .with(WeekFields.PEG_G, new Score(score)), Instant.EPOCH, null, ZONE));
        return this;
    }

    Diary signsSeen(LocalDate day) {
        profile = profile.withSignsSeen(day.atTime(9, 0).atZone(ZONE).toInstant());
        return this;
    }

    Diary sample() {
        sample = true;
        return this;
    }

    Snapshot snapshot() {
        return Snapshot.of(new JournalInfo("id", "test", Instant.EPOCH, ZONE, sample), profile,
                Stream.of(entries.values(), changes, events, weeks).<Item>flatMap(Collection::stream).toList());
    }

    /** A report over so many nights to the last. */
    static ReportRequest request(int nights, String question) {
        return new ReportRequest(LAST.plus(1 - nights), LAST, question, LAST.morning());
    }
}
