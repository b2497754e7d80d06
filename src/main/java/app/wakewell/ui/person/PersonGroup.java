package app.wakewell.ui.person;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.ProfileFields;

/** The questions about the person, in groups. */
enum PersonGroup {
    PERSON_BOUT, PERSON_CARE, PERSON_BODY, PERSON_PRIVATE;

    List<Field<?>> fields() {
        return switch (this) {
            case PERSON_BOUT -> List.of(ProfileFields.EPISODE_STARTED, ProfileFields.ONSET_AGE_BAND,
                    ProfileFields.BEND_PREFERENCE);
            case PERSON_CARE -> List.of(ProfileFields.CARE, ProfileFields.EXERCISE_ADVICE,
                    ProfileFields.MEDS_DIRECTED);
            case PERSON_BODY -> List.of(ProfileFields.JOINT_LIMITS, ProfileFields.HIP_WAIST,
                    ProfileFields.HABITUAL_POSTURE, ProfileFields.YOGA, ProfileFields.DESK, ProfileFields.INTERESTS);
            case PERSON_PRIVATE -> List.of(ProfileFields.CLINICIAN_SAID, ProfileFields.RISK_HISTORY,
                    ProfileFields.PREGNANT, ProfileFields.AGE_BAND, ProfileFields.WEIGHT_TOPIC);
        };
    }
}
