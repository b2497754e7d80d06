package app.wakewell.storage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import app.wakewell.journal.Backup.Why;

/**
 * Which backups are kept: of the last 24 hours up to ten, the newest of each of 7 days, 4 weeks and 12 months, and for
 * 90 days those made before something that changes everything.
 *
 * <p>What is newer is told by the numbers of the backups, and time is counted by the days that have a backup, so that a
 * clock that jumps makes nothing old: a backup goes only when newer ones have taken its places, and the newest one
 * never.
 */
final class Rotation {

    private static final Duration LATELY = Duration.ofHours(24);
    private static final int OF_LATELY = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private static final Set<Why> PRECAUTIONS = EnumSet.of(Why.UPGRADE, Why.RESTORE);
    private static final Duration PRECAUTION = Duration.ofDays(90);
    /** Days with a backup that have to agree that this time is over. */
    private static final int WITNESSES = 7;

    private final ZoneId zone;

    /**
     * A rotation.
     *
     * @param zone
     *            where days begin
     */
    Rotation(ZoneId zone) {
        this.zone = zone;
    }

    /** Those that are not needed any more. */
    List<BackupName> superseded(Collection<BackupName> backups) {
        List<BackupName> newestFirst = backups.stream().sorted(BackupName.NEWEST_FIRST).toList();
        Set<BackupName> kept = new HashSet<>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream()
                .filter(name -> isWithinADay(name, newestFirst.getFirst()))
                .limit(OF_LATELY)
                .forEach(kept::add);
        keepNewestOfEach(this::day, DAYS, newestFirst, kept);
        keepNewestOfEach(this::week, WEEKS, newestFirst, kept);
        keepNewestOfEach(name -> YearMonth.from(day(name)), MONTHS, newestFirst, kept);
        newestFirst.stream()
                .filter(name -> PRECAUTIONS.contains(name.why()) && !isLongOver(name, newestFirst))
                .forEach(kept::add);
        return newestFirst.stream().filter(name -> !kept.contains(name)).toList();
    }

    private static boolean isWithinADay(BackupName name, BackupName newest) {
        return Duration.between(name.at(), newest.at()).abs().compareTo(LATELY) <= 0;
    }

    private boolean isLongOver(BackupName name, List<BackupName> backups) {
        return backups.stream()
                .filter(later -> later.number() > name.number() && !later.at().isBefore(name.at().plus(PRECAUTION)))
                .map(this::day)
                .distinct()
                .count() >= WITNESSES;
    }

    private LocalDate day(BackupName name) {
        return LocalDate.ofInstant(name.at(), zone);
    }

    private List<Integer> week(BackupName name) {
        return List.of(day(name).get(IsoFields.WEEK_BASED_YEAR), day(name).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static void keepNewestOfEach(Function<BackupName, Object> span, int spans, List<BackupName> newestFirst,
            Set<BackupName> kept) {
        Set<Object> seen = new HashSet<>();
        for (BackupName name : newestFirst) {
            if (seen.size() < spans && seen.add(span.apply(name))) {
                kept.add(name);
            }
        }
    }
}
