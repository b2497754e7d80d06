package app.wakewell.domain;

import java.util.List;
import java.util.Set;

/** What events of a day tell: symptoms, therapies and tests. Other events are described by {@link DayEvent} itself. */
public final class EventFields {

    /** A symptom, active until the person marks it as gone or seen by a clinician. */
    public static final Field<Set<Symptom>> SYMPTOMS = Field
            .of("safety.symptoms", 401, new ValueType.Choices<>(Symptom.class))
            .sensitive();
    public static final Field<Set<TherapyKind>> THERAPY_KIND = Field.of("therapy.kind", 402,
            new ValueType.Choices<>(TherapyKind.class));
    public static final Field<TherapyEffect> THERAPY_EFFECT = Field.of("therapy.effect", 403,
            new ValueType.Choice<>(TherapyEffect.class));
    /** Whether it was talked over with a clinician before the start. */
    public static final Field<YesNo> THERAPY_DISCUSSED = Field.of("therapy.discussed", 404,
            new ValueType.Choice<>(YesNo.class));
    public static final Field<TrialKind> TRIAL_KIND = Field.of("trial.kind", 405,
            new ValueType.Choice<>(TrialKind.class));
    public static final Field<TrialOutcome> TRIAL_OUTCOME = Field.of("trial.outcome", 406,
            new ValueType.Choice<>(TrialOutcome.class));

    /** All of them, in file order. */
    public static final List<Field<?>> ALL = List.of(SYMPTOMS, THERAPY_KIND, THERAPY_EFFECT, THERAPY_DISCUSSED,
            TRIAL_KIND, TRIAL_OUTCOME);

    private EventFields() {}
}
