package app.wakewell.advice;

import java.time.LocalTime;

import app.wakewell.domain.Field;

/** What stands on the left of a test: an answer, or what a function makes of many. */
public sealed interface Quantity {

    /** Own bed only, and this many days back: what {@link Diff} compares. */
    int DIFF_DAYS = 60;

    /** The answer itself: of the newest night, while that is at most two days old, or of today. */
    record Told(Field<?> field) implements Quantity {
        @Override
        public String toString() {
            return field.id();
        }
    }

    /** Recorded nights of the last days on which a test holds. Never unknown. */
    record Count(int days, Expr test) implements Quantity {
        @Override
        public String toString() {
            return "COUNT(" + days + ", " + test + ")";
        }
    }

    /** Mean of the answers of the last days; needs 3 nights, or 1 week. */
    record Mean(int days, Field<?> field) implements Quantity {
        @Override
        public String toString() {
            return "MEAN(" + days + ", " + field + ")";
        }
    }

    /** The most frequent answer of the last days, of equals the newest; "don't know" is passed over. */
    record Mode(int days, Field<?> field) implements Quantity {
        @Override
        public String toString() {
            return "MODE(" + days + ", " + field + ")";
        }
    }

    /** Standard deviation of a time of day in minutes, counted from noon; needs 5 nights. */
    record Spread(int days, Field<LocalTime> time) implements Quantity {
        @Override
        public String toString() {
            return "SPREAD(" + days + ", " + time + ")";
        }
    }

    /**
     * Minutes between the mean time of Friday and Saturday nights and that of the others, without sign; needs 2 and 3
     * nights.
     */
    record WeekendShift(int days, Field<LocalTime> time) implements Quantity {
        @Override
        public String toString() {
            return "WEEKEND_SHIFT(" + days + ", " + time + ")";
        }
    }

    /**
     * Mean on the nights on which a test holds less the mean on those on which it does not; needs 5 nights each in the
     * own bed within {@value #DIFF_DAYS} days. Goes with, never causes.
     */
    record Diff(Field<?> field, Expr test) implements Quantity {
        @Override
        public String toString() {
            return "DIFF(" + field + ", " + test + ")";
        }
    }

    /** {@link TrendWord} of the weekly means of the last weeks; needs 4 nights in each. */
    record Trend(Field<?> field, int weeks) implements Quantity {
        @Override
        public String toString() {
            return "TREND(" + field + ", " + weeks + ")";
        }
    }

    /** Percent by which the newest value lies under the highest of the last weeks; needs 2 values. */
    record Drop(Field<?> field, Limit weeks) implements Quantity {
        @Override
        public String toString() {
            return "DROP(" + field + ", " + weeks + ")";
        }
    }

    /** Where weekly means are heading. */
    enum TrendWord {
        WORSENING, STEADY, IMPROVING
    }
}
