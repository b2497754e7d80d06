package app.wakewell.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something that doctors ask people with back pain to know: a symptom, or a circumstance that makes pain weigh more.
 * Each is a line of the list of warning signs. {@link #RECENT_INJURY} is an injury that is not said to be serious or
 * minor. New ones stand at the end, because the order is the one of files.
 */
public enum Symptom {
    LEG_NUMBNESS, LEG_TINGLING, LEG_WEAKNESS, SEVERE_PAIN, UNEXPLAINED_WEIGHT_LOSS, FEVER, NAUSEA_VOMITING,
    MISSED_PERIODS, SWELLING, SADDLE_NUMBNESS, BLADDER_BOWEL_CHANGE, SEXUAL_FUNCTION_CHANGE, PAIN_BOTH_LEGS,
    WEAKNESS_GETTING_WORSE, CHEST_PAIN_OR_BREATHLESS, RECENT_INJURY, RECENT_INJURY_SERIOUS, RECENT_INJURY_MINOR,
    NIGHT_SWEATS, NO_POSITION_EASES, URINARY_SYMPTOMS, BREATHING_PAUSES, NEW_SPINE_DEFORMITY, SUDDEN_TEARING_PAIN,
    FLANK_PAIN_AT_RISK, LEG_WEAKNESS_AFTER_CANCER, SELF_HARM_THOUGHTS, PAIN_AFTER_CANCER, UPPER_BACK_PAIN,
    WORSE_WHEN_STRAINING, LASTING_PAIN, WORSENING_PAIN, LIMITED_LIFE, FIRST_AT_THIS_AGE, LONG_MORNING_STIFFNESS,
    BELT_LIKE_ACHE, NIGHT_PAIN_HEART_RISK, PAIN_WITH_FRAGILE_BONES, LOW_MOOD, SNORING_UNREFRESHED, PREGNANCY,
    MEDICINE_TOGETHER, EXERCISE_BRINGS_PAIN, HARD_TO_RISE;

    /** About sexual function and mood: told to others only where the person asks for it. */
    public static final Set<Symptom> INTIMATE = Set
            .copyOf(EnumSet.of(SEXUAL_FUNCTION_CHANGE, SELF_HARM_THOUGHTS, LOW_MOOD));
}
