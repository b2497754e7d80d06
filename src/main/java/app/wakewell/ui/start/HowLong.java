package app.wakewell.ui.start;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Episode;

/**
 * How long a bout of pain has lasted, in words. What is kept is a date: the latest on which it can have begun, so that
 * nothing is counted that may not have been.
 */
enum HowLong {
    DAYS(Period.ofDays(1)), WEEKS_1_2(Period.ofWeeks(1)), WEEKS_2_6(Period.ofWeeks(2)), WEEKS_6_12(
            Period.ofWeeks(6)),
    MONTHS_3_12(Period.ofMonths(3)), YEARS_1_5(Period.ofYears(1)), YEARS_5(
            Period.ofYears(5));

    private final Period atLeast;

    HowLong(Period atLeast) {
        this.atLeast = atLeast;
    }

    /** The latest day on which it can have begun. */
    LocalDate since(LocalDate today) {
        return today.minus(atLeast);
    }

    /** What fits the answer to the first question. */
    static List<HowLong> after(@Nullable Episode episode) {
        return Arrays.stream(values())
                .filter(one -> episode != Episode.RECENT || one.compareTo(WEEKS_2_6) <= 0)
                .filter(one -> episode != Episode.LASTING || one.compareTo(WEEKS_6_12) >= 0)
                .toList();
    }
}
