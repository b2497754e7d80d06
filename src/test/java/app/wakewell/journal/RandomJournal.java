package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Region;
import app.wakewell.domain.Reply;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.Thing;
import app.wakewell.domain.ValueType;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;

/** Makes records at random, the same for the same seed: every field, odd texts, odd zones. */
public final class RandomJournal {

    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
            "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns", "+05:30");

    private static final List<String> TEXTS = List.of("", " ", "slept well", "\u0000 zero", "'; DROP TABLE entry; --",
            "mehr\nals eine\r\nZeile\t", "\u202e right to left", "夜中に目が覚めた", "👩‍👩‍👧 \uD83D\uDE34",
            "\"quoted\" \\ , ;",
            "e\u0301", "\uFEFFbom", "=1+1");

    private final Random random;
    private final List<String> texts;
    /** Begins each name and is each text; empty for any text. */
    private final String word;

    public RandomJournal(long seed) {
        this(seed, TEXTS, "");
    }

    private RandomJournal(long seed, List<String> texts, String word) {
        this.random = new Random(seed);
        this.texts = texts;
        this.word = word;
    }

    /** Makes records in which one word stands wherever there are words. */
    public static RandomJournal of(long seed, String word) {
        return new RandomJournal(seed, List.of(word), word);
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
            answers = random.nextInt(5) == 0 && field.takesUnknown() ? answers.withUnknown(field) : answers;
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
            more = more.with(Field.ownFactor(word + "factor " + i + " ü'\""),
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
        return new SetUpChange(from, patch, Map.of(), random.nextBoolean() ? pick(texts) : null, expected,
                random.nextBoolean() ? "an-item" : null, instant(), number);
    }

    /** Records of every other kind, several of each where a journal can have several. */
    public List<Item> others(LocalDate day) {
        List<Item> items = new ArrayList<>();
        for (BedPart part : EnumSet.complementOf(EnumSet.of(BedPart.ROOM))) {
            items.add(thing(items.size() + 1, part));
        }
        for (DayEvent.Type type : DayEvent.Type.values()) {
            items.add(event(items.size() + 1, type, day));
        }
        for (int i = 0; i < 3; i++) {
            items.add(new WeekEntry(day.plusDays(7L * i), some(WeekFields.ALL), instant(),
                    random.nextBoolean() ? instant() : null, zone()));
            items.add(
                    new OwnFactor(word + "factor " + i + " ü'\"", pick(OwnFactor.Type.values()), i == 0 ? day : null));
        }
        items.add(new PersonAnswers(some(ProfileFields.ALL)));
        for (Reply.Kind kind : Reply.Kind.values()) {
            items.add(new Reply(Reply.toAdvice("item-" + kind), kind, date(), Map.of()));
            items.add(new Reply(Reply.toFinding(pick(texts) + kind), kind, date(),
                    Map.of("setup.mattress.firmness", "FIRM", "profile.care", "")));
        }
        return items;
    }

    /** Records of every kind, the nights from one on; changes of the bed use things of the list. */
    public List<Item> everything(Night first, int nights) {
        List<Item> items = new ArrayList<>(others(first.morning()));
        for (int i = 0; i < nights; i++) {
            if (random.nextInt(4) > 0) {
                items.add(entry(first.plus(i)));
            }
        }
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            SetUpChange change = setUpChange(first.plus(number * 5L), number);
            Map<BedPart, NavigableSet<Integer>> things = random.nextBoolean()
                    ? Map.of(BedPart.MATTRESS, new TreeSet<>(Set.of(1)), BedPart.PROPS, new TreeSet<>())
                    : Map.of();
            items.add(new SetUpChange(change.from(), change.difference(), things, change.reason(), change.expected(),
                    change.tries(), change.recordedAt(), number));
        }
        return items;
    }

    /** A thing of the list with some facts. */
    public Thing thing(int number, BedPart part) {
        Answers facts = some(part.about());
        return new Thing(number, part, word + "Thing ü " + number, facts, random.nextBoolean() ? date() : null,
                random.nextBoolean() ? date() : null, instant());
    }

    private DayEvent event(int number, DayEvent.Type type, LocalDate day) {
        boolean over = random.nextBoolean();
        DayEvent.What what = new DayEvent.What(type, day,
                random.nextBoolean() ? LocalTime.of(random.nextInt(24), random.nextInt(60)) : null,
                DayEvent.fields(type).isEmpty() ? Answers.NONE : some(DayEvent.fields(type)),
                type == DayEvent.Type.PAIN ? new Score(random.nextInt(11)) : null,
                random.nextBoolean() ? 1 + random.nextInt(1440) : null, over ? day.plusDays(random.nextInt(40)) : null,
                over ? pick(DayEvent.Ending.values()) : null, random.nextBoolean() ? pick(texts) : null);
        return new DayEvent(number, what, zone(), instant(), random.nextBoolean() ? instant() : null);
    }

    /** At least one answer of these fields, some of them "don't know". */
    private Answers some(List<Field<?>> fields) {
        Answers answers = with(Answers.NONE, fields.getFirst());
        for (Field<?> field : fields) {
            answers = random.nextBoolean() ? with(answers, field) : answers;
            answers = random.nextInt(4) == 0 && field.takesUnknown() ? answers.withUnknown(field) : answers;
        }
        return answers;
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
            case ValueType.Text text ->
                random.nextBoolean() || !word.isEmpty() ? pick(texts) : text(random.nextInt(40));
            case ValueType.Day day -> date();
            case ValueType.Time time -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case ValueType.Moment moment ->
                ZonedDateTime.ofInstant(Instant.ofEpochSecond(instant().getEpochSecond()), zone());
        };
    }

    /**
     * A text of so many characters (UTF-16 units) of any script, assigned or not, with nothing left out but half pairs.
     */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            int point = random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1);
            boolean fits = text.length() + Character.charCount(point) <= length;
            if (fits && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
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
