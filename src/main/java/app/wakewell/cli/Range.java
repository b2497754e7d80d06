package app.wakewell.cli;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;

/**
 * The nights a command is about.
 *
 * @param from
 *            first night
 * @param to
 *            last night, not before the first
 */
record Range(Night from, Night to) {

    /**
     * The range asked for; an end that was not given is that of the journal.
     *
     * @param today
     *            stands for both ends of a journal without entries
     * @throws Refused
     *             if the range is the wrong way round
     */
    static Range of(Snapshot journal, @Nullable Night from, @Nullable Night to, Night today) {
        Night last = to != null ? to : later(journal.lastNight().orElse(today), from);
        Night first = from != null ? from : earlier(journal.firstNight().orElse(last), to);
        return checked(first, last);
    }

    /** The range asked for, or so many nights up to the last one of the journal. */
    static Range ofLast(int nights, Snapshot journal, @Nullable Night from, @Nullable Night to, Night today) {
        Night last = to != null ? to : later(journal.lastNight().orElse(today), from);
        return checked(from != null ? from : last.plus(1L - nights), last);
    }

    private static Range checked(Night first, Night last) {
        if (last.isBefore(first)) {
            throw Refused.because("problem.range.order", first, last);
        }
        return new Range(first, last);
    }

    private static Night later(Night one, @Nullable Night other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static Night earlier(Night one, @Nullable Night other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
