package app.wakewell.ui.person;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.ProfileFields;

/** The questions about the person, in groups. */
enum PersonGroup {
    PERSON_BOUT(ProfileFields.EPISODE_STARTED, ProfileFields.ONSET_AGE_BAND, ProfileFields.BEND_PREFERENCE),
    PERSON_CARE(ProfileFields.CARE, ProfileFields.EXERCISE_ADVICE, ProfileFields.MEDS_DIRECTED),
    PERSON_BODY(ProfileFields.JOINT_LIMITS, ProfileFields.HIP_WAIST, ProfileFields.HABITUAL_POSTURE,
            ProfileFields.YOGA, ProfileFields.DESK, ProfileFields.INTERESTS),
    PERSON_PRIVATE(ProfileFields.CLINICIAN_SAID, ProfileFields.RISK_HISTORY, ProfileFields.PREGNANT,
            ProfileFields.AGE_BAND, ProfileFields.WEIGHT_TOPIC);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Field<?>> fields;

    PersonGroup(Field<?>... fields) {
        this.fields = List.of(fields);
    }

    List<Field<?>> fields() {
        return fields;
    }
}
