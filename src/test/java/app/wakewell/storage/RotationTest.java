package app.wakewell.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.journal.Backup.Why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RotationTest {

    private static final Instant START = Instant.parse("2023-11-22T08:00:00Z");
    private static final List<Why> USUAL = List.of(Why.DAILY, Why.CLOSING, Why.BULK, Why.HAND);
    private static final Rotation ROTATION = new Rotation(ZoneOffset.UTC);

    /** What is there, oldest first. */
    private List<BackupName> there = new ArrayList<>();
    private int number;

    /** Makes one, and lets the rotation run as it does after each. */
    private BackupName make(Instant at, Why why) {
        BackupName made = new BackupName(at.truncatedTo(ChronoUnit.SECONDS), why, ++number, "0123456789abcdef",
                "journal.db");
        there.add(made);
        there.removeAll(ROTATION.superseded(there));
        return made;
    }

    private void makeDaily(Instant from, int days) {
        for (int day = 0; day < days; day++) {
            make(from.plus(Duration.ofDays(day)), Why.CLOSING);
        }
    }

    private List<LocalDate> days() {
        return there.stream().map(RotationTest::day).distinct().toList();
    }

    private static LocalDate day(BackupName name) {
        return LocalDate.ofInstant(name.at(), ZoneOffset.UTC);
    }

    @Test
    void upToTenOfTheLastDayStay() {
        Stream.iterate(0, minutes -> minutes < 6 * 30, minutes -> minutes + 30)
                .forEach(minutes -> make(START.plus(Duration.ofMinutes(minutes)), Why.CLOSING));
        assertEquals(6, there.size());
        Stream.iterate(200, minutes -> minutes < 600, minutes -> minutes + 30)
                .forEach(minutes -> make(START.plus(Duration.ofMinutes(minutes)), Why.CLOSING));
        assertEquals(10, there.size());
        assertEquals(number, there.getLast().number());
        assertEquals(number - 9, there.getFirst().number());
    }

    @Test
    void daysWeeksAndMonthsThinOut() {
        makeDaily(START, 3 * 365);
        LocalDate last = days().getLast();
        for (int ago = 0; ago < 7; ago++) {
            assertTrue(days().contains(last.minusDays(ago)), ago + " days ago");
        }
        for (int ago = 0; ago < 4; ago++) {
            LocalDate monday = last.minusWeeks(ago).minusDays(last.getDayOfWeek().getValue() - 1L);
            assertTrue(days().stream().anyMatch(day -> !day.isBefore(monday) && day.isBefore(monday.plusDays(7))),
                    ago + " weeks ago");
        }
        Set<YearMonth> months = days().stream().map(YearMonth::from).collect(Collectors.toSet());
        for (int ago = 0; ago < 12; ago++) {
            assertTrue(months.contains(YearMonth.from(last).minusMonths(ago)), ago + " months ago");
        }
        assertTrue(there.size() <= 7 + 4 + 12, there::toString);
    }

    @Test
    void precautionsStayForNinetyDays() {
        for (Why why : List.of(Why.UPGRADE, Why.RESTORE)) {
            BackupName precaution = make(START, why);
            makeDaily(START.plusSeconds(60), 90);
            assertTrue(there.contains(precaution));
            makeDaily(START.plus(Duration.ofDays(91)), 20);
            assertTrue(!there.contains(precaution), "its time is over, and newer ones of its month are there");
            there.clear();
        }
    }

    @Test
    void clockThatWasWrongForADayTakesOnePlaceOfEachKind() {
        for (long years : List.of(10L, -10L)) {
            there.clear();
            makeDaily(START, 100);
            BackupName precaution = make(START.plus(Duration.ofDays(99)).plusSeconds(60), Why.UPGRADE);
            List<LocalDate> before = days();
            Instant wrong = START.plus(Duration.ofDays(100 + 365 * years));
            for (int i = 0; i < 12; i++) {
                make(wrong.plusSeconds(i), Why.CLOSING);
            }
            List<LocalDate> gone = new ArrayList<>(before);
            gone.removeAll(days());
            assertTrue(gone.size() <= 2, "the seventh day and the fourth week make room, not " + gone);
            assertTrue(there.contains(precaution));
            BackupName right = make(START.plus(Duration.ofDays(100)), Why.DAILY);
            assertTrue(there.contains(right));
            assertTrue(there.contains(precaution));
        }
    }

    /** Three years of use with a clock that jumps: there is always the newest to go back to, and never too many. */
    @Test
    void threeYearsOfAnyClockLeaveTheNewest() {
        for (int seed = 0; seed < 20; seed++) {
            there.clear();
            Random random = new Random(seed);
            List<BackupName> precautions = new ArrayList<>();
            for (int day = 0; day < 3 * 365; day++) {
                Instant clock = START.plus(Duration.ofDays(day));
                clock = random.nextInt(20) == 0 ? clock.plus(Duration.ofDays(random.nextLong(-3650, 3650))) : clock;
                for (int times = random.nextInt(4); times > 0; times--) {
                    clock = clock.plusSeconds(random.nextInt(-3_700, 8_000));
                    BackupName made = make(clock,
                            random.nextInt(50) == 0 ? Why.UPGRADE : USUAL.get(random.nextInt(4)));
                    assertTrue(there.contains(made), "seed " + seed + ", day " + day);
                    if (made.why() == Why.UPGRADE) {
                        precautions.add(made);
                    }
                }
                LocalDate recent = LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(day - 60L);
                assertTrue(there.containsAll(precautions.stream()
                        .filter(name -> number - name.number() < 7 && day(name).isAfter(recent))
                        .toList()), "seed " + seed + ", day " + day);
            }
            assertTrue(there.size() < 120, "seed " + seed + ": " + there.size());
        }
    }
}
