package app.wakewell.picture;

/**
 * What a mark stands for. A role decides how a mark looks through the {@link Palette}; no two roles that can be mixed
 * up differ by colour alone.
 */
public enum Role {
    /** Band behind the nights of a set-up; set-ups alternate between this and {@link #PHASE_B}. */
    PHASE_A,
    /** Band behind the nights of every second set-up. */
    PHASE_B,
    /** Column behind nights slept elsewhere. */
    AWAY,
    /** Line at a value of the scale. */
    GRID,
    /** Line and ticks of the date axis. */
    AXIS,
    /** Upright line at the first night of a set-up. */
    CHANGE_LINE,
    /** Upright dashed line at the second change of a pair that cannot be told apart. */
    CHANGE_LINE_SECOND,
    /** Band around the smoothed line. */
    SMOOTHED_BAND,
    /** Smoothed line. */
    SMOOTHED_LINE,
    /** Median of seven nights. */
    MEDIAN_LINE,
    /** Median of seven nights where nights stand closer than the line is wide: finer, so that dots stay visible. */
    MEDIAN_LINE_FINE,
    /** A morning. */
    DOT,
    /** A morning where mornings stand closer than their dots are wide: no rim, which would eat the neighbours. */
    DOT_SMALL,
    /** A settling or away morning: shown, but not counted. */
    HOLLOW,
    /** Triangle on the floor: extra medicine. */
    EXTRA_MEDICINE,
    /** Bar of sleep quality. */
    SLEEP_STRIP,
    /** Bar of sleep quality of a settling or away night. */
    SLEEP_STRIP_HOLLOW,
    /** Mean of a group of mornings. */
    MEAN,
    /** Likely range of a difference. */
    INTERVAL,
    /** The difference itself, on its range. */
    INTERVAL_DOT,
    /** Dotted line of no difference. */
    REFERENCE_DOTTED,
    /** Bar of a thing in use now. */
    LANE_CURRENT,
    /** Bar of a thing that was used. */
    LANE_PAST,
    /** Bar of a thing that was used and is kept no more. */
    LANE_RETIRED,
    /** Round spot on a bar: something was done to the thing. */
    LANE_EVENT,
    /** Square: a night not slept in this bed. */
    NIGHT_ELSEWHERE,
    /** Triangle: a night with other props than usual. */
    NIGHT_OTHER_PROPS,
    /** Dotted line: known to be nothing in this lane. */
    LANE_NONE,
    /** Arrow head: the bar goes on beyond the picture. */
    LANE_GOES_ON,
    /** A morning that was written in time. */
    CELL_LOGGED,
    /** Frame of a morning that was written late; its left half is {@link #CELL_LOGGED_HALF}. */
    CELL_LATE,
    /** Filled half of a morning that was written late. */
    CELL_LOGGED_HALF,
    /** A morning slept elsewhere. */
    CELL_AWAY,
    /** A morning without an entry. */
    CELL_NONE,
    /** A night of a year, under what it is filled with. */
    YEAR_CELL,
    /** Filling of a night of a year with little of the measure. */
    YEAR_FILL_1,
    /** Filling of a night of a year. */
    YEAR_FILL_2,
    /** Filling of a night of a year. */
    YEAR_FILL_3,
    /** Filling of a night of a year. */
    YEAR_FILL_4,
    /** Filling of a night of a year with most of the measure; each filling is darker than the one before. */
    YEAR_FILL_5,
    /** Dash on a night of a year whose entry lacks the measure. */
    YEAR_UNANSWERED,
    /** Numbers and dates at an axis, words of the legend. */
    AXIS_TEXT,
    /** Words in a picture. */
    LABEL,
    /** Words to be seen first, such as the letter of a set-up. */
    LABEL_STRONG,
    /** Words standing in a gap. */
    GAP_TEXT,
    /** Upright line through the night that is looked at; only screens draw it. */
    SELECTED_LINE,
    /** The morning that is looked at; only screens draw it. */
    SELECTED_DOT,
    /** Frame around the night that is looked at; only screens draw it. */
    SELECTED_CELL
}
