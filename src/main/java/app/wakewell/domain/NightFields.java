package app.wakewell.domain;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be answered about one night, in the order in which files list it. */
public final class NightFields {

    /** Pain within half an hour of getting up: the primary outcome, and the one answer an entry of a person needs. */
    public static final Field<Score> PAIN_RISING = night(1, "pain_rising", new ValueType.Scores());
    /** Worst pain in bed last night. */
    public static final Field<Score> PAIN_BED = night(2, "pain_bed", new ValueType.Scores());
    public static final Field<SleepQuality> SLEEP_QUALITY = night(3, "sleep_quality", new ValueType.Qualities());
    public static final Field<Stiffness> STIFFNESS = night(4, "stiffness", new ValueType.Choice<>(Stiffness.class));
    public static final Field<Position> POSITION = night(5, "position", new ValueType.Choice<>(Position.class));
    public static final Field<Set<PainRegion>> PAIN_REGIONS = night(6, "pain_regions", new ValueType.Regions());
    /** Props used this night; unanswered means those of the set-up. */
    public static final Field<Set<Prop>> PROPS = night(7, "props", new ValueType.Choices<>(Prop.class));
    /** Where the night was slept; {@code OWN_BED} confirms "same bed", unanswered inherits it unconfirmed. */
    public static final Field<SleepPlace> LOCATION = night(8, "location", new ValueType.Choice<>(SleepPlace.class));
    public static final Field<MedicineLevel> MEDICINE_LEVEL = night(9, "medicine_level",
            new ValueType.Choice<>(MedicineLevel.class));
    public static final Field<Set<EveningHabit>> EVENING = night(10, "evening",
            new ValueType.Choices<>(EveningHabit.class));
    public static final Field<Set<DayLoad>> DAY_LOAD = night(11, "day_load", new ValueType.Choices<>(DayLoad.class));
    public static final Field<Stress> STRESS = night(12, "stress", new ValueType.Choice<>(Stress.class));
    public static final Field<ZonedDateTime> INTO_BED = night(13, "into_bed", new ValueType.Moment());
    public static final Field<ZonedDateTime> FINAL_WAKING = night(14, "final_waking", new ValueType.Moment());
    public static final Field<ZonedDateTime> GOT_UP = night(15, "got_up", new ValueType.Moment());
    /** Minutes from trying to sleep to falling asleep. */
    public static final Field<Integer> MINUTES_TO_SLEEP = night(16, "minutes_to_sleep", new ValueType.Whole(0, 720));
    /** Minutes asleep, as an imported file tells them. */
    public static final Field<Integer> MINUTES_ASLEEP = night(17, "minutes_asleep", new ValueType.Whole(0, 1440));
    /** A device's own rating of the night, 0 to 10; its own measure, never {@link #SLEEP_QUALITY}. */
    public static final Field<Double> DEVICE_QUALITY = night(18, "device_quality", new ValueType.Decimal(0, 10));
    /** NO: the person marks the night as not counting (ill, an odd night). */
    public static final Field<YesNo> COUNTS = night(19, "counts", new ValueType.Choice<>(YesNo.class));
    public static final Field<String> NOTE = night(20, "note", new ValueType.Text());

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(PAIN_RISING, PAIN_BED, SLEEP_QUALITY, STIFFNESS, POSITION,
            PAIN_REGIONS, PROPS, LOCATION, MEDICINE_LEVEL, EVENING, DAY_LOAD, STRESS, INTO_BED, FINAL_WAKING, GOT_UP,
            MINUTES_TO_SLEEP, MINUTES_ASLEEP, DEVICE_QUALITY, COUNTS, NOTE);

    private NightFields() {}

    /** The field with the given id, with or without {@code night.} in front; {@code pain_morning} is an old name. */
    public static Optional<Field<?>> byId(String id) {
        String name = id.startsWith("night.") ? id.substring("night.".length()) : id;
        String current = name.equals("pain_morning") ? "pain_rising" : name;
        return ALL.stream().<Field<?>>map(field -> field).filter(field -> field.name().equals(current)).findFirst();
    }

    private static <T> Field<T> night(int order, String name, ValueType<T> type) {
        return Field.of("night." + name, order, type);
    }
}
