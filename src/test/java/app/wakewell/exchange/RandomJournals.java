package app.wakewell.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.Snapshot;

/** Journals with anything in them that a journal may hold, made from a seed. */
final class RandomJournals {

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"), ZoneId.of("UTC"), ZoneId.of("+05:45"));
    private static final List<String> PIECES = List.of("=", "+", "-", "@", "'", "\t", "\r", "\n", "\r\n", "\"", ",",
            ";",
            " ", "NA", "null", "-", "n/a", "none", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\0", "\u202E", "ضجيج",
            "🛏️", "slept", "1", "\u00a0", "İı", "\u2028", "'=", "''", "cmd|' /C calc'!A0");
    private static final List<String> NAMES = List.of("Coffee", "night", "pain_rising", "own.x", "setup.props", "=sum",
            "Tea, green", "Steps:", "two  blanks", "Zoë", "setup.letter", "\"quoted\"", "-", "NA", "none");

    private final Random random;

    RandomJournals(long seed) {
        this.random = new Random(seed);
    }

    Snapshot next(int entries) {
        List<Field<Double>> factors = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextInt(4) == 0) {
                factors.add(Field.ownFactor(name));
            }
        }
        TreeMap<Night, Entry> byNight = new TreeMap<>();
        while (byNight.size() < entries) {
            Night night = Night.endingOn(LocalDate.parse("2024-01-01").plusDays(random.nextInt(entries * 2)));
            Answers answers = possible(night, answers(night, factors));
            if (!answers.isEmpty()) {
                byNight.put(night, new Entry(night, answers, Instant.ofEpochSecond(random.nextInt(1_700_000_000),
                        random.nextInt(2) * 1_000_000L), null, ZONES.getFirst(), Source.HAND));
            }
        }
        List<Item> items = new ArrayList<>(byNight.values());
        items.addAll(changes(entries * 2));
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZONES.getFirst(), false), Profile.UNKNOWN,
                items);
    }

    private Answers answers(Night night, List<Field<Double>> factors) {
        Answers answers = Answers.NONE;
        for (Field<?> field : NightFields.ALL) {
            if (random.nextInt(3) == 0) {
                answers = with(answers, field, night);
            }
        }
        for (Field<Double> factor : factors) {
            if (random.nextBoolean()) {
                double value = random.nextBoolean() ? random.nextInt(3) : random.nextGaussian() * 1e6;
                answers = answers.with(factor, value);
            }
        }
        return answers;
    }

    private <T> Answers with(Answers answers, Field<T> field, Night night) {
        return field.takesUnknown() && random.nextInt(8) == 0
                ? answers.withUnknown(field)
                : answers.with(field, value(field.type(), night));
    }

    /** Without what cannot be true beside the rest. */
    private static Answers possible(Night night, Answers answers) {
        Answers possible = answers;
        while (!NightCheck.of(night, possible).problems().isEmpty()) {
            for (String field : NightCheck.of(night, possible).refusedFields()) {
                possible = possible.without(Fields.byId(field).orElseThrow());
            }
        }
        return possible;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the value is made for the type that asks for it
    private <T> T value(ValueType<T> type, Night night) {
        Object value = switch (type) {
            case ValueType.Scores scores -> new Score(random.nextInt(11));
            case ValueType.Qualities qualities -> SleepQuality.of(1 + random.nextInt(5));
            case ValueType.Whole whole -> whole.min() + random.nextInt(whole.max() - whole.min() + 1);
            case ValueType.Decimal decimal -> random.nextDouble() * decimal.max();
            case ValueType.Choice<?> choice -> choice.values().getEnumConstants()[random
                    .nextInt(choice.values().getEnumConstants().length)];
            case ValueType.Choices choices -> some(choices.values());
            case ValueType.Regions regions -> regions();
            case ValueType.Text text -> text();
            case ValueType.Day day -> night.evening();
            case ValueType.Time time -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case ValueType.Moment moment -> ZonedDateTime.of(night.evening().atTime(20, 0),
                    ZONES.get(random.nextInt(ZONES.size()))).plusSeconds(random.nextInt(14 * 3600));
        };
        return (T) value;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> values) {
        Set<E> some = EnumSet.noneOf(values);
        for (E value : values.getEnumConstants()) {
            if (random.nextInt(4) == 0) {
                some.add(value);
            }
        }
        return some;
    }

    private Set<PainRegion> regions() {
        Set<PainRegion> regions = new TreeSet<>();
        for (Region region : some(Region.class)) {
            regions.add(new PainRegion(region, random.nextBoolean() ? null : PainRegion.Detail.LEFT));
        }
        return regions;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Written down in another order than that of the nights, so that letters differ from it. */
    private List<SetUpChange> changes(int days) {
        List<SetUpChange> changes = new ArrayList<>();
        Set<Night> taken = new TreeSet<>();
        for (int number = 1; number <= random.nextInt(12); number++) {
            Night from = Night.endingOn(LocalDate.parse("2024-01-01").plusDays(random.nextInt(days)));
            Patch patch = patch(from);
            if (!patch.isEmpty() && taken.add(from)) {
                changes.add(new SetUpChange(from, patch, reason(), expected(), Instant.EPOCH, number));
            }
        }
        return changes;
    }

    private @Nullable String reason() {
        String text = random.nextInt(3) == 0 ? "" : text();
        return text.isBlank() ? null : text;
    }

    private @Nullable Expectation expected() {
        return random.nextBoolean() ? null : random.nextBoolean() ? Expectation.BETTER : Expectation.WORSE;
    }

    private Patch patch(Night night) {
        Patch patch = Patch.NONE;
        for (Field<?> field : SetUpFields.ALL) {
            patch = switch (random.nextInt(8)) {
                case 0 -> set(patch, field, night);
                case 1 -> patch.clear(field);
                default -> patch;
            };
        }
        return patch;
    }

    private <T> Patch set(Patch patch, Field<T> field, Night night) {
        return field.takesUnknown() && random.nextInt(8) == 0
                ? patch.unknown(field)
                : patch.set(field, value(field.type(), night));
    }
}
