package app.wakewell.ui.week;

import java.util.List;

import app.wakewell.domain.Field;
import app.wakewell.domain.WeekFields;

/** The questions of a week that are folded away. */
enum WeekGroup {
    WEEK_SITTING, WEEK_MOVING, WEEK_PRIVATE;

    List<Field<?>> fields() {
        return switch (this) {
            case WEEK_SITTING -> List.of(WeekFields.PAIN_IMPACT, WeekFields.SIT_HOURS, WeekFields.SIT_BREAKS,
                    WeekFields.POSTURE, WeekFields.PAIN_WITH_SITTING, WeekFields.PAIN_WITH_STANDING,
                    WeekFields.STIFF_AFTER_SITTING);
            case WEEK_MOVING -> List.of(WeekFields.EXERCISE_DAYS, WeekFields.CORE_DAYS, WeekFields.STRETCH_DAYS,
                    WeekFields.LABOUR_DAYS, WeekFields.HOME_WORK_DAYS, WeekFields.HYDRATION);
            case WEEK_PRIVATE -> List.of(WeekFields.ANXIETY, WeekFields.LOW_MOOD, WeekFields.COPING);
        };
    }
}
