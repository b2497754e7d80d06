package app.wakewell.domain;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be answered about one night, in the order in which files list it. */
public final class NightFields {

    /** Pain within half an hour of getting up: the primary outcome, and the one answer an entry of a person needs. */
    public static final Field<Score> PAIN_RISING = Field.of("night.pain_rising", 1, new ValueType.Scores());
    /** Worst pain in bed last night. */
    public static final Field<Score> PAIN_BED = Field.of("night.pain_bed", 2, new ValueType.Scores());
    public static final Field<SleepQuality> SLEEP_QUALITY = Field.of("night.sleep_quality", 3,
            new ValueType.Qualities());
    public static final Field<Stiffness> STIFFNESS = Field.of("night.stiffness", 4,
            new ValueType.Choice<>(Stiffness.class));
    /** Whether stiffness eases with moving. */
    public static final Field<YesNoUnsure> STIFFNESS_EASES = Field.of("night.stiffness_eases", 5,
            new ValueType.Choice<>(YesNoUnsure.class));
    public static final Field<Position> POSITION = Field.of("night.position", 6,
            new ValueType.Choice<>(Position.class));
    /** The position found in on waking. */
    public static final Field<Position> POSITION_WOKE = Field.of("night.position_woke", 7,
            new ValueType.Choice<>(Position.class));
    public static final Field<Set<PainRegion>> PAIN_REGIONS = Field.of("night.pain_regions", 8,
            new ValueType.Regions());
    public static final Field<Set<PainCharacter>> PAIN_CHARACTER = Field.of("night.pain_character", 9,
            new ValueType.Choices<>(PainCharacter.class));
    /** How long the pain of the morning before stayed; filled in afterwards. */
    public static final Field<PainDuration> PAIN_DURATION = Field.of("night.pain_duration", 10,
            new ValueType.Choice<>(PainDuration.class));
    /** Pain while rising from the bed. */
    public static final Field<Score> PAIN_GETTING_UP = Field.of("night.pain_getting_up", 11, new ValueType.Scores());
    public static final Field<NightRise> PAIN_RISING_AT_NIGHT = Field.of("night.pain_rising_at_night", 12,
            new ValueType.Choice<>(NightRise.class));
    public static final Field<Disturbance> PAIN_DISTURBED_SLEEP = Field.of("night.pain_disturbed_sleep", 13,
            new ValueType.Choice<>(Disturbance.class));
    /** Pain at bedtime, the evening before. */
    public static final Field<Score> PAIN_EVENING = Field.of("night.pain_evening", 14, new ValueType.Scores());
    /** Whether there is anything new or worrying; yes leads to the symptoms. */
    public static final Field<YesNo> NEW_SYMPTOM = Field.of("night.new_symptom", 15,
            new ValueType.Choice<>(YesNo.class));
    /** Props used this night; unanswered means those of the set-up. */
    public static final Field<Set<Prop>> PROPS = Field.of("night.props", 16, new ValueType.Choices<>(Prop.class));
    /** Where the night was slept; {@code OWN_BED} confirms "same bed", unanswered inherits it unconfirmed. */
    public static final Field<SleepPlace> LOCATION = Field.of("night.location", 17,
            new ValueType.Choice<>(SleepPlace.class));
    public static final Field<MedicineLevel> MEDICINE_LEVEL = Field.of("night.medicine_level", 18,
            new ValueType.Choice<>(MedicineLevel.class));
    /** Kinds of medicine taken for the night; never a product or a dose. */
    public static final Field<Set<MedicineCategory>> MEDICATION = Field.of("night.medication", 19,
            new ValueType.Choices<>(MedicineCategory.class));
    public static final Field<Set<EveningHabit>> EVENING = Field.of("night.evening", 20,
            new ValueType.Choices<>(EveningHabit.class));
    public static final Field<Set<DayLoad>> DAY_LOAD = Field.of("night.day_load", 21,
            new ValueType.Choices<>(DayLoad.class));
    /** Stress of the day before. */
    public static final Field<Level> STRESS = Field.of("night.stress", 22, new ValueType.Choice<>(Level.class));
    public static final Field<Fatigue> DAYTIME_FATIGUE = Field.of("night.daytime_fatigue", 23,
            new ValueType.Choice<>(Fatigue.class));
    public static final Field<BedEntry> BED_ENTRY = Field.of("night.bed_entry", 24,
            new ValueType.Choice<>(BedEntry.class));
    public static final Field<BedExit> BED_EXIT = Field.of("night.bed_exit", 25, new ValueType.Choice<>(BedExit.class));
    public static final Field<Set<MorningMove>> MORNING_MOVES = Field.of("night.morning_moves", 26,
            new ValueType.Choices<>(MorningMove.class));
    public static final Field<MorningPace> MORNING_PACE = Field.of("night.morning_pace", 27,
            new ValueType.Choice<>(MorningPace.class));
    /** When the person got into bed. */
    public static final Field<ZonedDateTime> INTO_BED = Field.of("night.into_bed", 28, new ValueType.Moment());
    /** When the person tried to fall asleep. */
    public static final Field<ZonedDateTime> TRIED_TO_SLEEP = Field.of("night.tried_to_sleep", 29,
            new ValueType.Moment());
    /** When the person woke for the last time. */
    public static final Field<ZonedDateTime> FINAL_WAKING = Field.of("night.final_waking", 30, new ValueType.Moment());
    /** When the person got up for the day. */
    public static final Field<ZonedDateTime> GOT_UP = Field.of("night.got_up", 31, new ValueType.Moment());
    /** Minutes from trying to sleep to falling asleep. */
    public static final Field<Integer> MINUTES_TO_SLEEP = Field.of("night.minutes_to_sleep", 32,
            new ValueType.Whole(0, 720));
    /** How many times awake in the night, the last waking not counted. */
    public static final Field<Integer> AWAKENINGS = Field.of("night.awakenings", 33, new ValueType.Whole(0, 20));
    /** Minutes awake in the night, all awakenings together. */
    public static final Field<Integer> MINUTES_AWAKE = Field.of("night.minutes_awake", 34, new ValueType.Whole(0, 720));
    public static final Field<Set<AwakeningCause>> AWAKENING_CAUSES = Field.of("night.awakening_causes", 35,
            new ValueType.Choices<>(AwakeningCause.class));
    /** Minutes asleep, as an imported file or the person tells them. */
    public static final Field<Integer> MINUTES_ASLEEP = Field.of("night.minutes_asleep", 36,
            new ValueType.Whole(0, 1440));
    /** A device's own rating of the night, 0 to 10; its own measure, never {@link #SLEEP_QUALITY}. */
    public static final Field<Double> DEVICE_QUALITY = Field.of("night.device_quality", 37,
            new ValueType.Decimal(0, 10));
    /** NO: the person marks the night as not counting (ill, an odd night). */
    public static final Field<YesNo> COUNTS = Field.of("night.counts", 38, new ValueType.Choice<>(YesNo.class));
    public static final Field<String> NOTE = Field.of("night.note", 39, new ValueType.Text());

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(PAIN_RISING, PAIN_BED, SLEEP_QUALITY, STIFFNESS, STIFFNESS_EASES,
            POSITION, POSITION_WOKE, PAIN_REGIONS, PAIN_CHARACTER, PAIN_DURATION, PAIN_GETTING_UP, PAIN_RISING_AT_NIGHT,
            PAIN_DISTURBED_SLEEP, PAIN_EVENING, NEW_SYMPTOM, PROPS, LOCATION, MEDICINE_LEVEL, MEDICATION, EVENING,
            DAY_LOAD, STRESS, DAYTIME_FATIGUE, BED_ENTRY, BED_EXIT, MORNING_MOVES, MORNING_PACE, INTO_BED,
            TRIED_TO_SLEEP, FINAL_WAKING, GOT_UP, MINUTES_TO_SLEEP, AWAKENINGS, MINUTES_AWAKE, AWAKENING_CAUSES,
            MINUTES_ASLEEP, DEVICE_QUALITY, COUNTS, NOTE);

    private NightFields() {}

    /** The field with the given id, with or without {@code night.} in front; {@code pain_morning} is an old name. */
    public static Optional<Field<?>> byId(String id) {
        String name = id.startsWith("night.") ? id.substring("night.".length()) : id;
        String current = name.equals("pain_morning") ? "pain_rising" : name;
        return ALL.stream().<Field<?>>map(field -> field).filter(field -> field.name().equals(current)).findFirst();
    }
}
