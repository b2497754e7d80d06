package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;

/** All findings of a journal with 20 factors answered every night and 15 set-ups, over ten and over a hundred years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FindingsBenchmark {

    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final int SET_UPS = 15;
    private static final int OWN_FACTORS = 14;
    private static final Set<EveningHabit> EVENING = EnumSet.of(EveningHabit.ALCOHOL, EveningHabit.SCREENS_LATE,
            EveningHabit.CAFFEINE_LATE, EveningHabit.READ_IN_BED);

    /** Nights, all of them written. */
    @Param({"3650", "36500"})
    public int nights;

    private Snapshot journal;

    /** Makes the journal; the same one every time. */
    @Setup
    public void write() {
        Random random = new Random(1);
        List<Item> items = new ArrayList<>();
        double mood = 0;
        for (int night = 0; night < nights; night++) {
            mood = 0.4 * mood + random.nextGaussian();
            items.add(new Entry(Night.endingOn(FIRST.plusDays(night)), answers(random, mood), Instant.EPOCH, null,
                    ZoneOffset.UTC, Source.HAND));
        }
        for (int i = 0; i < SET_UPS; i++) {
            items.add(new SetUpChange(Night.endingOn(FIRST.plusDays((long) i * nights / SET_UPS)),
                    Patch.NONE.set(SetUpFields.PILLOW_COUNT, i % 7)
                            .set(SetUpFields.MATTRESS_ACQUIRED, FIRST.plusDays(i)),
                    Map.of(), null, null, null, Instant.EPOCH, i + 1));
        }
        journal = Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZoneOffset.UTC, false), Profile.UNKNOWN,
                items);
    }

    private static Answers answers(Random random, double mood) {
        Set<EveningHabit> evening = EnumSet.noneOf(EveningHabit.class);
        EVENING.stream().filter(habit -> random.nextBoolean()).forEach(evening::add);
        Answers answers = Answers.NONE
                .with(NightFields.PAIN_RISING, new Score((int) Math.clamp(Math.round(5 + 1.5 * mood), 0, 10)))
                .with(NightFields.SLEEP_QUALITY, SleepQuality.of(1 + random.nextInt(5)))
                .with(NightFields.POSITION, random.nextInt(3) == 0 ? Position.BACK : Position.SIDE_LEFT)
                .with(NightFields.MINUTES_ASLEEP, 330 + random.nextInt(180))
                .with(NightFields.EVENING, evening);
        for (int i = 0; i < OWN_FACTORS; i++) {
            answers = answers.with(Field.ownFactor("factor " + i), (double) random.nextInt(2));
        }
        return answers;
    }

    /**
     * Everything the page of findings and the command line show.
     *
     * @return the findings, so that none is left out
     */
    @Benchmark
    public Findings all() {
        return Findings.of(journal, FIRST.plusDays(nights));
    }
}
