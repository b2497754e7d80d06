package app.wakewell.journal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.AwakeningCause;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Field;
import app.wakewell.domain.Level;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Position;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.Stiffness;

/**
 * The nights of the sample journal: pain drifts from night to night around a level that depends on the bed, sleep
 * follows pain and pain sleep a little, and the rest follows from both.
 */
final class SampleNights {

    /** Chosen once so that the findings are the ones the sample is there to show; held by a test. */
    private static final long SEED = 18;

    /** How much a night resembles the one before. */
    private static final double MEMORY = 0.35;

    private static final double SPREAD = 1.35;
    private static final double LEVEL_AT_FIRST = 5.6;
    private static final double LEVEL_ON_NEW_MATTRESS = 3.5;
    private static final double LEVEL_WITH_ONE_PILLOW = 3.3;
    private static final double BAD_WEEK = 1.7;

    /** From this night on, times are noted down rather than taken from a device. */
    private static final int NOTED_TIMES_FROM = 400;

    /** Nights until the new mattress shows its whole difference. */
    private static final int NIGHTS_TO_EASE_IN = 6;

    private final Random random = new Random(SEED);
    private final Night first;
    private final ZoneId zone;

    SampleNights(Night first, ZoneId zone) {
        this.first = first;
        this.zone = zone;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        double drift = 0;
        for (int night = 0; night < SampleJournal.NIGHTS; night++) {
            drift = MEMORY * drift + Math.sqrt(1 - MEMORY * MEMORY) * SPREAD * random.nextGaussian();
            Entry entry = entry(night, level(night) + drift);
            if (!isGap(night)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static double level(int night) {
        if (night < SampleJournal.MATTRESS) {
            boolean badWeek = night >= SampleJournal.TOPPER - 7 && night < SampleJournal.TOPPER;
            return LEVEL_AT_FIRST + (badWeek ? BAD_WEEK : 0);
        }
        if (night >= SampleJournal.ONE_PILLOW) {
            return LEVEL_WITH_ONE_PILLOW;
        }
        double easedIn = Math.min(1, (night - SampleJournal.MATTRESS) / (double) NIGHTS_TO_EASE_IN);
        return LEVEL_AT_FIRST + easedIn * (LEVEL_ON_NEW_MATTRESS - LEVEL_AT_FIRST);
    }

    /** A forgotten fortnight, a forgotten week, and now and then a morning. */
    private boolean isGap(int night) {
        boolean forgotten = random.nextDouble() < 0.06;
        return forgotten || (night >= 96 && night < 110) || (night >= 402 && night < 410);
    }

    /** Two trips, and a few nights elsewhere. */
    private static boolean isAway(int night) {
        return (night >= 142 && night < 147) || (night >= 372 && night < 376) || night == 61 || night == 255
                || night == 451 || night == 519;
    }

    private Entry entry(int number, double feeling) {
        Night night = first.plus(number);
        int rising = (int) Math.round(Math.clamp(feeling, 0, 10));
        int inBed = (int) Math.round(Math.clamp(feeling - 0.4 + 0.9 * random.nextGaussian(), 0, 10));
        int quality = (int) Math.round(Math.clamp(4.6 - 0.28 * feeling + 0.8 * random.nextGaussian(), 1, 5));
        Answers answers = Answers.NONE.with(NightFields.PAIN_RISING, new Score(rising))
                .with(NightFields.PAIN_BED, new Score(inBed))
                .with(NightFields.SLEEP_QUALITY, SleepQuality.of(quality))
                .with(NightFields.LOCATION, isAway(number) ? SleepPlace.OTHER_BED : SleepPlace.OWN_BED);
        answers = body(answers, rising, number);
        answers = dayAndEvening(answers);
        answers = times(answers, night, number);
        answers = number < SampleJournal.NIGHTS - 60
                ? answers
                : answers.with(Field.ownFactor(SampleLife.OWN_FACTOR), number % 3 == 0 ? 1.0 : 0.0);
        String note = note(number);
        Answers all = note == null ? answers : answers.with(NightFields.NOTE, note);
        Instant loggedAt = SampleJournal.morning(night, zone).plus(Duration.ofMinutes(random.nextInt(40)));
        boolean late = random.nextDouble() < 0.05;
        Instant written = late ? loggedAt.plus(Duration.ofHours(15)) : loggedAt;
        boolean edited = random.nextDouble() < 0.02;
        return new Entry(night, all, written, edited ? written.plus(Duration.ofHours(2)) : null, zone, Source.SAMPLE);
    }

    private Answers body(Answers answers, int rising, int number) {
        Answers body = answers.with(NightFields.STIFFNESS, stiffness(rising));
        if (random.nextDouble() < 0.9) {
            body = body.with(NightFields.POSITION, position());
        }
        if (rising > 0 && random.nextDouble() < 0.85) {
            PainRegion low = new PainRegion(Region.LOWER_BACK,
                    random.nextDouble() < 0.6 ? PainRegion.Detail.RIGHT : PainRegion.Detail.CENTRE);
            body = body.with(NightFields.PAIN_REGIONS,
                    rising >= 6 ? Set.of(low, PainRegion.of(Region.HIP)) : Set.of(low));
        }
        double extra = rising >= 7 ? 0.45 : 0.02;
        boolean usual = number < SampleJournal.MATTRESS && random.nextDouble() < 0.1;
        return body.with(NightFields.MEDICINE_LEVEL, random.nextDouble() < extra
                ? MedicineLevel.EXTRA
                : usual ? MedicineLevel.USUAL : MedicineLevel.NONE);
    }

    private Stiffness stiffness(int rising) {
        double stiff = rising + random.nextGaussian();
        if (stiff < 2) {
            return Stiffness.NONE;
        }
        return stiff < 4.5 ? Stiffness.LT_15 : stiff < 7 ? Stiffness.M15_30 : Stiffness.M30_60;
    }

    private Position position() {
        double chance = random.nextDouble();
        if (chance < 0.45) {
            return Position.SIDE_LEFT;
        }
        return chance < 0.65
                ? Position.SIDE_RIGHT
                : chance < 0.8
                        ? Position.BACK
                        : chance < 0.93 ? Position.MIXED : chance < 0.97 ? Position.STOMACH : Position.UNKNOWN;
    }

    private Answers dayAndEvening(Answers answers) {
        boolean exercised = random.nextDouble() < 0.3;
        boolean screens = random.nextDouble() < 0.4;
        boolean alcohol = random.nextDouble() < 0.15;
        double stress = random.nextDouble();
        if (random.nextDouble() < 0.35) {
            return answers;
        }
        List<EveningHabit> evening = new ArrayList<>();
        if (screens) {
            evening.add(EveningHabit.SCREENS_LATE);
        }
        if (alcohol) {
            evening.add(EveningHabit.ALCOHOL);
        }
        return answers.with(NightFields.DAY_LOAD, exercised ? Set.of(DayLoad.EXERCISED) : Set.of())
                .with(NightFields.EVENING, Set.copyOf(evening))
                .with(NightFields.STRESS, stress < 0.6 ? Level.LOW : stress < 0.9 ? Level.MEDIUM : Level.HIGH);
    }

    /** The first nights have the minutes of a device, the later ones the times a person notes down. */
    private Answers times(Answers answers, Night night, int number) {
        int toBed = random.nextInt(80);
        int up = random.nextInt(50);
        int awake = 20 + random.nextInt(70);
        if (random.nextDouble() < 0.2) {
            return answers;
        }
        ZonedDateTime intoBed = night.evening().atTime(LocalTime.of(22, 20)).plusMinutes(toBed).atZone(zone);
        ZonedDateTime gotUp = night.morning().atTime(LocalTime.of(6, 20)).plusMinutes(up).atZone(zone);
        Answers times = answers.with(NightFields.INTO_BED, intoBed).with(NightFields.GOT_UP, gotUp);
        if (number < NOTED_TIMES_FROM) {
            return times.with(NightFields.MINUTES_ASLEEP,
                    (int) Duration.between(intoBed, gotUp).toMinutes() - awake);
        }
        return diary(times, intoBed, gotUp, awake);
    }

    private Answers diary(Answers answers, ZonedDateTime intoBed, ZonedDateTime gotUp, int awake) {
        int toSleep = 5 * Math.max(1, awake / 15);
        int inTheNight = 5 * (awake / 10);
        Answers diary = answers.with(NightFields.TRIED_TO_SLEEP, intoBed.plusMinutes(10))
                .with(NightFields.FINAL_WAKING, gotUp.minusMinutes(awake / 6))
                .with(NightFields.MINUTES_TO_SLEEP, toSleep)
                .with(NightFields.AWAKENINGS, 1 + inTheNight / 15)
                .with(NightFields.AWAKENING_CAUSES, inTheNight > 30
                        ? Set.of(AwakeningCause.PAIN)
                        : Set.of(AwakeningCause.BATHROOM));
        return awake % 7 == 0
                ? diary.withUnknown(NightFields.MINUTES_AWAKE)
                : diary.with(NightFields.MINUTES_AWAKE, inTheNight);
    }

    private static @Nullable String note(int number) {
        return switch (number) {
            case 61 -> "Guest bed, far too short.";
            case 176 -> "Carried boxes all weekend.";
            case 331 -> "First night on the new mattress. Strange, but quiet.";
            case 501 -> "The pillow was on the floor by morning.";
            default -> null;
        };
    }
}
