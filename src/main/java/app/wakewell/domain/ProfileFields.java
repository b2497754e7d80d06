package app.wakewell.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is seldom asked about the person, in the order in which files list it. */
public final class ProfileFields {

    /** When this bout of pain began; may lie before the journal. */
    public static final Field<LocalDate> EPISODE_STARTED = Field.of("profile.episode_started", 301,
            new ValueType.Day());
    /** How old the person was when back pain first began. */
    public static final Field<AgeBand> ONSET_AGE_BAND = Field.of("profile.onset_age_band", 302,
            new ValueType.Choice<>(AgeBand.class));
    public static final Field<Set<JointLimit>> JOINT_LIMITS = Field.of("profile.joint_limits", 303,
            new ValueType.Choices<>(JointLimit.class));
    public static final Field<Care> CARE = Field.of("profile.care", 304, new ValueType.Choice<>(Care.class));
    public static final Field<HipWaist> HIP_WAIST = Field.of("profile.hip_waist", 305,
            new ValueType.Choice<>(HipWaist.class));
    public static final Field<BendPreference> BEND_PREFERENCE = Field.of("profile.bend_preference", 306,
            new ValueType.Choice<>(BendPreference.class));
    public static final Field<HabitualPosture> HABITUAL_POSTURE = Field.of("profile.habitual_posture", 307,
            new ValueType.Choice<>(HabitualPosture.class));
    public static final Field<Set<ToldCondition>> CLINICIAN_SAID = Field
            .of("profile.clinician_said", 308, new ValueType.Choices<>(ToldCondition.class))
            .sensitive();
    /** Whether a clinician has advised on exercise. */
    public static final Field<YesNo> EXERCISE_ADVICE = Field.of("profile.exercise_advice", 309,
            new ValueType.Choice<>(YesNo.class));
    public static final Field<Yoga> YOGA = Field.of("profile.yoga", 310, new ValueType.Choice<>(Yoga.class));
    public static final Field<Desk> DESK = Field.of("profile.desk", 311, new ValueType.Choice<>(Desk.class));
    public static final Field<WeightTopic> WEIGHT_TOPIC = Field
            .of("profile.weight_topic", 312, new ValueType.Choice<>(WeightTopic.class))
            .sensitive();
    public static final Field<Set<Interest>> INTERESTS = Field.of("profile.interests", 313,
            new ValueType.Choices<>(Interest.class));
    public static final Field<MedicineGuidance> MEDS_DIRECTED = Field.of("profile.meds_directed", 314,
            new ValueType.Choice<>(MedicineGuidance.class));
    public static final Field<AgeBand> AGE_BAND = Field
            .of("profile.age_band", 315, new ValueType.Choice<>(AgeBand.class))
            .sensitive();
    public static final Field<Pregnancy> PREGNANT = Field
            .of("profile.pregnant", 316, new ValueType.Choice<>(Pregnancy.class))
            .sensitive();
    public static final Field<Set<RiskHistory>> RISK_HISTORY = Field
            .of("profile.risk_history", 317, new ValueType.Choices<>(RiskHistory.class))
            .sensitive();

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(EPISODE_STARTED, ONSET_AGE_BAND, JOINT_LIMITS, CARE, HIP_WAIST,
            BEND_PREFERENCE, HABITUAL_POSTURE, CLINICIAN_SAID, EXERCISE_ADVICE, YOGA, DESK, WEIGHT_TOPIC, INTERESTS,
            MEDS_DIRECTED, AGE_BAND, PREGNANT, RISK_HISTORY);

    private ProfileFields() {}
}
