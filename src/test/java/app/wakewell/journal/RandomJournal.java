package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.ValueType;

/** Makes records at random, the same for the same seed: every field, odd texts, odd zones. */
public final class RandomJournal {

    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
            "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "+05:30");

    private static final List<String> TEXTS = List.of("", " ", "slept well", "\u0000 zero", "'; DROP TABLE entry; --",
            "mehr\nals eine\r\nZeile\t", "\u202e right to left", "夜中に目が覚めた", "👩‍👩‍👧 \uD83D\uDE34",
            "\"quoted\" \\ , ;",
            "e\u0301", "\uFEFFbom", "=1+1");

    private final Random random;

    public RandomJournal(long seed) {
        random = new Random(seed);
    }

    /** An entry with every field of a night and some own factors. */
    public Entry fullEntry(Night night) {
        Answers answers = Answers.NONE;
        for (Field<?> field : NightFields.ALL) {
            answers = with(answers, field);
        }
        return entry(night, withOwnFactors(answers));
    }

    /** An entry with pain on rising and any other fields. */
    public Entry entry(Night night) {
        Answers answers = with(Answers.NONE, NightFields.PAIN_RISING);
        for (Field<?> field : NightFields.ALL) {
            answers = random.nextBoolean() ? with(answers, field) : answers;
        }
        return entry(night, random.nextInt(3) == 0 ? withOwnFactors(answers) : answers);
    }

    private Entry entry(Night night, Answers answers) {
        return new Entry(night, answers, instant(), random.nextBoolean() ? instant() : null, zone(),
                pick(Source.values()));
    }

    private Answers withOwnFactors(Answers answers) {
        Answers more = answers;
        for (int i = random.nextInt(3); i >= 0; i--) {
            more = more.with(Field.ownFactor("factor " + i + " ü'\""),
                    random.nextInt(3) == 0 ? 1.0 : random.nextDouble());
        }
        return more;
    }

    /** Answers of a form that is not an entry yet. */
    public Answers draft() {
        return withOwnFactors(with(with(Answers.NONE, NightFields.NOTE), NightFields.POSITION));
    }

    /** A set-up change that sets some fields and clears others. */
    public SetUpChange setUpChange(Night from, int number) {
        Patch patch = Patch.NONE;
        for (Field<?> field : SetUpFields.ALL) {
            int what = random.nextInt(3);
            if (what == 0) {
                patch = patch.clear(field);
            } else if (what == 1) {
                patch = patch.then(Patch.setting(with(Answers.NONE, field)));
            }
        }
        patch = patch.set(SetUpFields.PILLOW_COUNT, number % 7);
        @Nullable
        Expectation expected = random.nextBoolean() ? pick(Expectation.values()) : null;
        return new SetUpChange(from, patch, random.nextBoolean() ? pick(TEXTS) : null, expected, instant(), number);
    }

    private <T> Answers with(Answers answers, Field<T> field) {
        return answers.with(field, value(field.type()));
    }

    @SuppressWarnings("unchecked") // each case makes a value of the type it is for
    private <T> T value(ValueType<T> type) {
        return (T) switch (type) {
            case ValueType.Scores scores -> new Score(random.nextInt(11));
            case ValueType.Qualities qualities -> pick(SleepQuality.values());
            case ValueType.Whole whole -> random.nextInt(whole.min(), whole.max() + 1);
            case ValueType.Decimal decimal -> decimal.min() + random.nextDouble() * (decimal.max() - decimal.min());
            case ValueType.Choice<?> choice -> pick(choice.values().getEnumConstants());
            case ValueType.Choices<?> choices -> subset(choices.values());
            case ValueType.Regions regions -> regions();
            case ValueType.Text text -> pick(TEXTS);
            case ValueType.Day day -> date();
            case ValueType.Time time -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case ValueType.Moment moment ->
                ZonedDateTime.ofInstant(Instant.ofEpochSecond(instant().getEpochSecond()), zone());
        };
    }

    private <E> Set<?> subset(Class<E> values) {
        Set<Object> chosen = new TreeSet<>();
        for (E value : values.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    private Set<PainRegion> regions() {
        Set<PainRegion> regions = new TreeSet<>();
        for (Region region : EnumSet.allOf(Region.class)) {
            if (random.nextInt(4) == 0) {
                regions.add(new PainRegion(region, random.nextBoolean() ? PainRegion.Detail.LEFT : null));
            }
        }
        return regions;
    }

    private LocalDate date() {
        return LocalDate.of(1990 + random.nextInt(50), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000));
    }

    private ZoneId zone() {
        return ZoneId.of(pick(ZONES.toArray(String[]::new)));
    }

    private <V> V pick(V[] values) {
        return values[random.nextInt(values.length)];
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
