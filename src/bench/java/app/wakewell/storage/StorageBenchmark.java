package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Step;
import app.wakewell.journal.Visit;

/** A journal of ten years: saving one more answer beside a bare row, and the checks that every opening makes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class StorageBenchmark {

    private static final int NIGHTS = 3_650;
    private static final Instant NOW = Instant.parse("2026-03-04T07:15:30Z");
    private static final Night LAST = Night.endingOn(LocalDate.of(2026, 3, 4));

    private Path folder;
    private Path closed;
    private JournalStore store;
    private Journal journal;
    private Sql bare;
    private int saved;

    /** Makes one journal to write to, one that is closed and looked at, and a table without anything around it. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("wakewell-benchmark");
        closed = folder.resolve("closed").resolve("journal.db");
        filled(closed).close();
        store = filled(folder.resolve("open").resolve("journal.db"));
        journal = new Journal(store, Clock.fixed(NOW, ZoneOffset.UTC), new InMemoryDayStart());
        Path file = Files.createFile(folder.resolve("bare.db"));
        bare = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE);
        bare.run("CREATE TABLE night (day TEXT, pain INTEGER, note TEXT) STRICT");
    }

    private static JournalStore filled(Path file) {
        JournalStore made = new SqliteJournals().open(file, Use.WRITE, Clock.fixed(NOW, ZoneOffset.UTC), false);
        Random random = new Random(1);
        List<Edit> edits = new ArrayList<>();
        for (int ago = NIGHTS; ago > 0; ago--) {
            edits.add(Edit.added(new Entry(LAST.plus(-ago), answers(random), NOW, null, ZoneOffset.UTC, Source.HAND)));
        }
        made.commit(new Step(Step.Kind.LOG, LAST.toString(), NOW, edits));
        return made;
    }

    private static Answers answers(Random random) {
        return Answers.NONE.with(NightFields.PAIN_RISING, new Score(random.nextInt(11)))
                .with(NightFields.PAIN_BED, new Score(random.nextInt(11)))
                .with(NightFields.SLEEP_QUALITY, SleepQuality.of(1 + random.nextInt(5)))
                .with(NightFields.POSITION, random.nextBoolean() ? Position.BACK : Position.SIDE_LEFT)
                .with(NightFields.MINUTES_ASLEEP, 330 + random.nextInt(180))
                .with(NightFields.EVENING, EnumSet.of(EveningHabit.ALCOHOL, EveningHabit.SCREENS_LATE))
                .with(NightFields.NOTE, "woke at three, stiff on the left, better after a few steps");
    }

    /** Clears everything away. */
    @TearDown
    public void clear() throws IOException {
        store.close();
        bare.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** What the program does when an answer is given: row, hash, tally, step to undo, all on the disk. */
    @Benchmark
    public void saveOneAnswer() {
        saved++;
        journal.log(LAST, Patch.NONE.set(NightFields.PAIN_RISING, new Score(saved % 11)), new Visit());
    }

    /** A row of its own through the driver, with the same settings, on the disk. */
    @Benchmark
    public void saveBareRow() {
        bare.update("INSERT INTO night VALUES (?, ?, ?)", LAST.toString(), 3L, "slept well");
    }

    /**
     * Integrity, foreign keys, the hash of each row, the tally of each table.
     *
     * @return what the journal holds, so that nothing is left out
     */
    @Benchmark
    public Object checkOnOpening() {
        try (Sql sql = new JournalDataSource(closed).open(JournalDataSource.Mode.READ)) {
            return new Migrations(Migrations.ALL).check().run(sql);
        }
    }
}
