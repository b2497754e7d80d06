package app.wakewell.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is worked out and never answered: conditions of the advice read it like any other field. */
public final class DerivedFields {

    /** The date of the morning. */
    public static final Field<LocalDate> NIGHT_DATE = Field.of("night.date", 501, new ValueType.Day());
    /** Wall clock of going to bed; answering it answers {@code night.into_bed}. */
    public static final Field<LocalTime> BED_TIME = Field.of("night.bed_time", 502, new ValueType.Time());
    /** Wall clock of the last waking; answering it answers {@code night.final_waking}. */
    public static final Field<LocalTime> WAKE_TIME = Field.of("night.wake_time", 503, new ValueType.Time());
    /** Hours asleep. */
    public static final Field<Double> SLEEP_HOURS = Field.of("night.sleep_hours", 504, new ValueType.Decimal(0, 16));
    public static final Field<Double> MATTRESS_AGE_YEARS = Field.of("setup.mattress.age_years", 505,
            new ValueType.Decimal(0, 60));
    public static final Field<Double> MONTHS_SINCE_ROTATION = Field.of("setup.mattress.months_since_rotation", 506,
            new ValueType.Decimal(0, 720));
    public static final Field<Double> YEARS_SINCE_REVIEW = Field.of("setup.mattress.years_since_review", 507,
            new ValueType.Decimal(0, 60));
    public static final Field<Double> EPISODE_WEEKS = Field.of("profile.episode_weeks", 508,
            new ValueType.Decimal(0, 2000));
    /** Weeks since the newest therapy began. */
    public static final Field<Double> THERAPY_WEEKS = Field.of("therapy.weeks", 509, new ValueType.Decimal(0, 520));
    /** Recorded nights in the test that is running. */
    public static final Field<Integer> TRIAL_NIGHTS = Field.of("trial.nights", 510, new ValueType.Whole(0, 365));
    public static final Field<Integer> JOURNAL_NIGHTS = Field.of("journal.nights", 511, new ValueType.Whole(0, 99999));
    public static final Field<Integer> DAYS_SINCE_SETUP_CHANGE = Field.of("journal.days_since_setup_change", 512,
            new ValueType.Whole(0, 99999));
    public static final Field<YesNo> SELF_CARE_TRIED = Field.of("journal.self_care_tried", 513,
            new ValueType.Choice<>(YesNo.class));
    public static final Field<ShownScreen> SHOWN_SCREEN = Field.of("ctx.screen", 514,
            new ValueType.Choice<>(ShownScreen.class));

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(NIGHT_DATE, BED_TIME, WAKE_TIME, SLEEP_HOURS, MATTRESS_AGE_YEARS,
            MONTHS_SINCE_ROTATION, YEARS_SINCE_REVIEW, EPISODE_WEEKS, THERAPY_WEEKS, TRIAL_NIGHTS, JOURNAL_NIGHTS,
            DAYS_SINCE_SETUP_CHANGE, SELF_CARE_TRIED, SHOWN_SCREEN);

    private DerivedFields() {}
}
