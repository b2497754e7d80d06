package app.wakewell.journal.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.analysis.Verdict;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampleJournalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Clock clock(LocalDate today, String zone) {
        ZoneId id = ZoneId.of(zone);
        return Clock.fixed(today.atTime(9, 30).atZone(id).toInstant(), id);
    }

    private static Snapshot snapshot(Clock clock) {
        SampleJournal sample = SampleJournal.endingBefore(clock);
        return Snapshot.of(new JournalInfo("sample", "sample", Instant.EPOCH, clock.getZone(), true),
                sample.profile(), sample.items());
    }

    @Test
    void endsYesterdayWithLastNightUnwritten() {
        Snapshot journal = snapshot(clock(TODAY, "Europe/Berlin"));
        assertTrue(journal.entry(Night.endingOn(TODAY)).isEmpty());
        assertEquals(Night.endingOn(TODAY.minusDays(1)), journal.lastNight().orElseThrow());
        long nights = journal.lastNight().orElseThrow().index() - journal.firstNight().orElseThrow().index() + 1;
        assertTrue(nights > 530 && nights < 560, "about 18 months, not " + nights);
    }

    @Test
    void hasGapsLateEntriesAndNightsAway() {
        List<Entry> entries = SampleJournal.endingBefore(clock(TODAY, "UTC")).entries();
        int longestGap = 0;
        for (int i = 1; i < entries.size(); i++) {
            longestGap = (int) Math.max(longestGap,
                    entries.get(i).night().index() - entries.get(i - 1).night().index() - 1);
        }
        assertTrue(longestGap >= 7);
        assertTrue(entries.stream().filter(Entry::isLate).count() >= 5);
        assertTrue(entries.stream().filter(Entry::isAway).count() >= 8);
        assertTrue(entries.stream().filter(Entry::isEdited).count() >= 3);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,Europe/Berlin", "2024-02-29,America/New_York", "2031-07-01,Asia/Kathmandu"})
    void showsTheFindingsItIsThereFor(LocalDate today, String zone) {
        SetUpFindings findings = SetUpFindings.of(snapshot(clock(today, zone)), today);
        List<Verdict> verdicts = findings.changes().stream().map(change -> change.outcome().verdict()).toList();
        assertEquals(4, verdicts.size());
        assertTrue(Set.of(Verdict.NO_CLEAR_DIFFERENCE, Verdict.ABOUT_THE_SAME).contains(verdicts.get(0)),
                verdicts.toString());
        assertEquals(List.of(Verdict.CLEAR_SHIFT, Verdict.INSEPARABLE, Verdict.INSEPARABLE), verdicts.subList(1, 4));
        assertEquals(3, findings.findings().size());
        assertEquals(EnumSet.of(Verdict.CLEAR_SHIFT, Verdict.INSEPARABLE, verdicts.get(0)), EnumSet.copyOf(verdicts));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(SampleJournal.endingBefore(clock(TODAY, "UTC")), SampleJournal.endingBefore(clock(TODAY, "UTC")));
    }
}
