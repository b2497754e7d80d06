package app.wakewell.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * One run of a sleep tracker, from starting it to stopping it.
 *
 * @param line
 *            the line of the file it stands on
 * @param start
 *            by the clock on the wall
 * @param end
 *            by the clock on the wall
 * @param inBed
 *            elapsed time as the file tells it, or {@code null}; zero means that the tracker failed
 * @param quality
 *            the tracker's own rating, 0 to 10, if there is one
 * @param secondsToSleep
 *            from start to falling asleep, if told
 * @param secondsAsleep
 *            time asleep, if told
 * @param tags
 *            what the person picked or wrote
 */
record TrackedSleep(long line, LocalDateTime start, LocalDateTime end, @Nullable Duration inBed, OptionalDouble quality,
        OptionalDouble secondsToSleep, OptionalDouble secondsAsleep, List<String> tags) {

    /** A clock change moves the clock by one hour; trackers cut the rest to minutes. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(1);
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    ZonedDateTime startIn(ZoneId zone) {
        ZonedDateTime earlier = start.atZone(zone);
        ZonedDateTime later = earlier.withLaterOffsetAtOverlap();
        return fits(later, end.atZone(zone)) && !fits(earlier, end.atZone(zone)) ? later : earlier;
    }

    /**
     * The end, so that the elapsed time is the one that the file tells. Where the clock was changed that night but not
     * in the given zone, or the other way round, it carries a bare offset: the person slept somewhere else.
     */
    ZonedDateTime endIn(ZoneId zone) {
        ZonedDateTime from = startIn(zone);
        ZonedDateTime to = end.atZone(zone);
        if (inBed == null || inBed.isZero() || fits(from, to)) {
            return to;
        }
        if (fits(from, to.withLaterOffsetAtOverlap())) {
            return to.withLaterOffsetAtOverlap();
        }
        for (Duration change : List.of(CLOCK_CHANGE, CLOCK_CHANGE.negated())) {
            ZoneOffset moved = ZoneOffset.ofTotalSeconds(to.getOffset().getTotalSeconds() + (int) change.toSeconds());
            ZonedDateTime changed = OffsetDateTime.of(end, moved).toZonedDateTime();
            if (fits(from, changed)) {
                return changed;
            }
        }
        return to;
    }

    private boolean fits(ZonedDateTime from, ZonedDateTime to) {
        return inBed != null && Duration.between(from, to).minus(inBed).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Whether the tracker gave up: then its numbers say nothing, only start and end do. */
    boolean failed() {
        return inBed != null && inBed.isZero();
    }

    /** Elapsed time; by the clock where the file does not tell. */
    Duration elapsed() {
        return inBed == null || inBed.isZero() ? Duration.between(start, end) : inBed;
    }
}
