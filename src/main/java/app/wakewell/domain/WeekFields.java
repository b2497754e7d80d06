package app.wakewell.domain;

import java.util.List;

/** Everything that can be answered about a week, in the order in which files list it. */
public final class WeekFields {

    /** Pain on average in the past week: the first item of the PEG scale (Krebs et al. 2009). */
    public static final Field<Score> PEG_P = Field.of("week.peg_p", 201, new ValueType.Scores());
    /** How far pain interfered with the enjoyment of life: the second item of the PEG scale. */
    public static final Field<Score> PEG_E = Field.of("week.peg_e", 202, new ValueType.Scores());
    /** How far pain interfered with general activity: the third item of the PEG scale. */
    public static final Field<Score> PEG_G = Field.of("week.peg_g", 203, new ValueType.Scores());
    public static final Field<GlobalChange> GLOBAL_CHANGE = Field.of("week.global_change", 204,
            new ValueType.Choice<>(GlobalChange.class));
    /** Days on which usual activity was limited by pain. */
    public static final Field<Integer> LIMITED_DAYS = Field.of("week.limited_days", 205, new ValueType.Whole(0, 7));
    /** How much pain got in the way of daily life. */
    public static final Field<Integer> PAIN_IMPACT = Field.of("week.pain_impact", 206, new ValueType.Whole(0, 10));
    /** Hours sitting on a typical day. */
    public static final Field<Double> SIT_HOURS = Field.of("week.sit_hours", 207, new ValueType.Decimal(0, 18));
    public static final Field<SitBreaks> SIT_BREAKS = Field.of("week.sit_breaks", 208,
            new ValueType.Choice<>(SitBreaks.class));
    public static final Field<Posture> POSTURE = Field.of("week.posture", 209, new ValueType.Choice<>(Posture.class));
    public static final Field<YesNoUnsure> PAIN_WITH_SITTING = Field.of("week.pain_with_sitting", 210,
            new ValueType.Choice<>(YesNoUnsure.class));
    public static final Field<YesNoUnsure> PAIN_WITH_STANDING = Field.of("week.pain_with_standing", 211,
            new ValueType.Choice<>(YesNoUnsure.class));
    public static final Field<YesNoUnsure> STIFF_AFTER_SITTING = Field.of("week.stiff_after_sitting", 212,
            new ValueType.Choice<>(YesNoUnsure.class));
    public static final Field<Integer> EXERCISE_DAYS = Field.of("week.exercise_days", 213, new ValueType.Whole(0, 7));
    public static final Field<Integer> CORE_DAYS = Field.of("week.core_days", 214, new ValueType.Whole(0, 7));
    public static final Field<Integer> STRETCH_DAYS = Field.of("week.stretch_days", 215, new ValueType.Whole(0, 7));
    /** Days of heavy physical work. */
    public static final Field<Integer> LABOUR_DAYS = Field.of("week.labour_days", 216, new ValueType.Whole(0, 7));
    public static final Field<Integer> HOME_WORK_DAYS = Field.of("week.home_work_days", 217, new ValueType.Whole(0, 7));
    public static final Field<Hydration> HYDRATION = Field.of("week.hydration", 218,
            new ValueType.Choice<>(Hydration.class));
    public static final Field<Level> ANXIETY = Field.of("week.anxiety", 219, new ValueType.Choice<>(Level.class))
            .sensitive();
    public static final Field<Level> LOW_MOOD = Field.of("week.low_mood", 220, new ValueType.Choice<>(Level.class))
            .sensitive();
    public static final Field<Coping> COPING = Field.of("week.coping", 221, new ValueType.Choice<>(Coping.class))
            .sensitive();
    /** Body weight in kilograms; asked for only where the person wishes it. */
    public static final Field<Double> WEIGHT_KG = Field.of("week.weight_kg", 222, new ValueType.Decimal(25, 350))
            .sensitive();

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(PEG_P, PEG_E, PEG_G, GLOBAL_CHANGE, LIMITED_DAYS, PAIN_IMPACT,
            SIT_HOURS, SIT_BREAKS, POSTURE, PAIN_WITH_SITTING, PAIN_WITH_STANDING, STIFF_AFTER_SITTING, EXERCISE_DAYS,
            CORE_DAYS, STRETCH_DAYS, LABOUR_DAYS, HOME_WORK_DAYS, HYDRATION, ANXIETY, LOW_MOOD, COPING, WEIGHT_KG);

    private WeekFields() {}
}
