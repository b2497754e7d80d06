package app.wakewell.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What a condition sees of a field that nobody answered. Most fields are then unknown; the ones below count as
 * something. Only conditions read this: a screen, a file and a finding show what was answered and nothing else. "Don't
 * know" is an answer, so that nothing here stands in for it.
 */
final class Unanswered {

    private static final Answers COUNTS_AS = Answers.NONE.with(NightFields.BED_EXIT, BedExit.UNSURE)
            .with(NightFields.MORNING_MOVES, Set.of())
            .with(NightFields.LOCATION, SleepPlace.OWN_BED)
            .with(SetUpFields.MATTRESS_CAN_ROTATE, YesNoUnsure.UNSURE)
            .with(SetUpFields.BOARD_UNDER, YesNo.NO)
            .with(SetUpFields.MATTRESS_STANDING_ALIGNMENT, YesNoUnsure.UNSURE)
            .with(SetUpFields.MATTRESS_PLAN, MattressPlan.NONE)
            .with(SetUpFields.PILLOW_HEAD_IN_LINE, HeadAlignment.UNSURE)
            .with(SetUpFields.PILLOW_SUPPORTS_NECK, YesNoUnsure.UNSURE)
            .with(SetUpFields.SIDE_KNEES_BENT, YesNoUnsure.UNSURE)
            .with(SetUpFields.POSITION_ONLY, OnlyPosition.NONE)
            .with(SetUpFields.ROUTINE_STEPS, Set.of())
            .with(SetUpFields.DEVICES, Set.of())
            .with(ProfileFields.HIP_WAIST, HipWaist.UNSURE)
            .with(ProfileFields.CLINICIAN_SAID, Set.of())
            .with(ProfileFields.CARE, Care.NONE)
            .with(ProfileFields.EXERCISE_ADVICE, YesNo.NO)
            .with(ProfileFields.WEIGHT_TOPIC, WeightTopic.OFF)
            .with(ProfileFields.INTERESTS, Set.of())
            .with(ProfileFields.MEDS_DIRECTED, MedicineGuidance.NO)
            .with(ProfileFields.RISK_HISTORY, Set.of())
            .with(EventFields.SYMPTOMS, Set.of())
            .with(EventFields.THERAPY_KIND, Set.of())
            .with(EventFields.THERAPY_DISCUSSED, YesNo.NO)
            .with(EventFields.TRIAL_KIND, TrialKind.NONE);

    private Unanswered() {}

    /** What an unanswered field counts as, whatever else was answered; nothing where it is unknown. */
    static <T> Optional<T> of(Field<T> field) {
        return COUNTS_AS.get(field);
    }

    /**
     * What follows for fields of a night that nobody answered: the props are those of the set-up, without pain nowhere
     * hurts, and whoever never woke was woken by nothing.
     *
     * @param answers
     *            the answers about the night
     * @param setUp
     *            everything known of the bed that night
     */
    static Answers following(Answers answers, Answers setUp) {
        Answers follows = Answers.NONE;
        Optional<Set<Prop>> usual = setUp.get(SetUpFields.PROPS);
        if (usual.isPresent()) {
            follows = follows.with(NightFields.PROPS, usual.get());
        }
        if (answers.get(NightFields.PAIN_RISING).filter(pain -> pain.value() == 0).isPresent()) {
            follows = follows.with(NightFields.PAIN_REGIONS, Set.of());
        }
        if (answers.get(NightFields.AWAKENINGS).filter(times -> times == 0).isPresent()) {
            follows = follows.with(NightFields.AWAKENING_CAUSES, Set.of());
        }
        return follows;
    }
}
