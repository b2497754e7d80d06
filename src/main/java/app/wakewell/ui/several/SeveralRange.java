package app.wakewell.ui.several;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.wakewell.domain.Night;
import app.wakewell.journal.Snapshot;

/** Which nights the sheet holds. */
enum SeveralRange {

    /** Those of the last 14 that are not written; the usual reason to be here. */
    MISSING,
    /** All of one month, by the dates of their mornings. */
    MONTH;

    /** How far back missing nights are looked for. */
    static final int NIGHTS = 14;

    /**
     * The nights of the range, oldest first; none of them still to come.
     *
     * @param newest
     *            the last night that can be written
     * @param month
     *            which month, where the range is one
     */
    List<Night> nights(Snapshot journal, Night newest, YearMonth month) {
        Stream<Night> all = switch (this) {
            case MISSING -> IntStream.rangeClosed(1 - NIGHTS, 0)
                    .mapToObj(newest::plus)
                    .filter(night -> journal.entry(night).isEmpty() && !journal.isBreak(night));
            case MONTH -> IntStream.rangeClosed(1, month.lengthOfMonth())
                    .mapToObj(day -> Night.endingOn(month.atDay(day)));
        };
        return all.filter(night -> !night.isAfter(newest)).toList();
    }
}
