package app.wakewell.ui.week;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.WeekFields;

/** The questions of a week that are folded away. */
enum WeekGroup {
    WEEK_SITTING(WeekFields.PAIN_IMPACT, WeekFields.SIT_HOURS, WeekFields.SIT_BREAKS, WeekFields.POSTURE,
            WeekFields.PAIN_WITH_SITTING, WeekFields.PAIN_WITH_STANDING, WeekFields.STIFF_AFTER_SITTING),
    WEEK_MOVING(WeekFields.EXERCISE_DAYS, WeekFields.CORE_DAYS, WeekFields.STRETCH_DAYS, WeekFields.LABOUR_DAYS,
            WeekFields.HOME_WORK_DAYS, WeekFields.HYDRATION),
    WEEK_PRIVATE(WeekFields.ANXIETY, WeekFields.LOW_MOOD, WeekFields.COPING);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Field<?>> fields;

    WeekGroup(Field<?>... fields) {
        this.fields = List.of(fields);
    }

    List<Field<?>> fields() {
        return fields;
    }
}
