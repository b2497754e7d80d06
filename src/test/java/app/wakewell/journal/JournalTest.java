package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.Topper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JournalTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));
    private static final Patch THREE = Patch.NONE.set(NightFields.PAIN_RISING, new Score(3));

    private final InMemoryStore store = InMemoryStore.in(BERLIN);
    private final Journal journal = at("2026-03-04T07:00:00Z");

    private Journal at(String instant) {
        return new Journal(store, Clock.fixed(Instant.parse(instant), BERLIN));
    }

    @Test
    void beforeThreeInTheMorningItIsStillYesterday() {
        assertEquals(NIGHT, journal.currentNight());
        assertEquals(NIGHT.previous(), at("2026-03-04T00:30:00Z").currentNight());
        assertEquals(NIGHT, at("2026-03-04T02:00:00Z").currentNight());
    }

    @Test
    void answersOfOneVisitAreOneStepAndNoEdit() {
        Visit visit = new Visit();
        journal.log(NIGHT, THREE, visit);
        Entry entry = journal.log(NIGHT, Patch.NONE.set(NightFields.SLEEP_QUALITY, SleepQuality.GOOD), visit);
        assertFalse(entry.isEdited());
        journal.undo();
        assertTrue(journal.read().entries().isEmpty());
        journal.redo();
        assertEquals(List.of(entry), journal.read().entries());
    }

    @Test
    void aLaterVisitIsAnEditOfItsOwn() {
        Entry first = journal.log(NIGHT, THREE, new Visit());
        Entry second = at("2026-03-04T09:00:00Z").log(NIGHT, Patch.NONE.set(NightFields.PAIN_RISING, new Score(4)),
                new Visit());
        assertTrue(second.isEdited());
        assertEquals(first.loggedAt(), second.loggedAt());
        Journal later = at("2026-03-04T10:00:00Z");
        later.undo();
        assertEquals(List.of(first), later.read().entries());
        later.undo();
        assertTrue(later.read().entries().isEmpty());
        assertTrue(later.undoable().isEmpty());
    }

    @Test
    void theSameAnswersAgainChangeNothing() {
        journal.log(NIGHT, THREE, new Visit());
        List<String> told = new ArrayList<>();
        journal.onChange(() -> told.add("changed"));
        assertFalse(journal.log(NIGHT, THREE, new Visit()).isEdited());
        assertEquals(List.of(), told);
    }

    @Test
    void anEntryNeedsPainOnRisingAndKeepsIt() {
        assertRefused("problem.painRising.missing",
                () -> journal.log(NIGHT, Patch.NONE.set(NightFields.PAIN_BED, new Score(3)), new Visit()));
        journal.log(NIGHT, THREE, new Visit());
        assertRefused("problem.painRising.missing",
                () -> journal.log(NIGHT, Patch.NONE.clear(NightFields.PAIN_RISING), new Visit()));
        assertEquals(new Score(3), journal.read().entries().getFirst().painRising().orElseThrow());
    }

    @Test
    void aNightInTheFutureIsRefused() {
        assertRefused("problem.night.future", () -> journal.log(NIGHT.next(), THREE, new Visit()));
        assertRefused("problem.night.future", () -> journal.keepDraft(NIGHT.next(), Answers.NONE));
        assertTrue(journal.read().entries().isEmpty());
    }

    @Test
    void aDraftIsGoneOnceItsNightIsWritten() {
        journal.keepDraft(NIGHT, Answers.NONE.with(NightFields.PAIN_BED, new Score(2)));
        assertTrue(journal.draft(NIGHT).isPresent());
        journal.log(NIGHT, THREE, new Visit());
        assertTrue(journal.draft(NIGHT).isEmpty());
    }

    @Test
    void whatWasNotStoredIsNotShown() {
        journal.log(NIGHT, THREE, new Visit());
        store.failNext(JournalUnusable.Reason.DISK_FULL);
        assertThrows(JournalUnusable.class, () -> journal.log(NIGHT.previous(), THREE, new Visit()));
        assertEquals(1, journal.read().entries().size());
    }

    @Test
    void aSetUpChangeOfTheSameNightIsAmendedAndKeepsItsReason() {
        Patch soft = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT);
        journal.changeSetUp(NIGHT, soft, "sore hips", Expectation.BETTER);
        journal.changeSetUp(NIGHT, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1), null, null);
        var change = journal.read().bed().changeOn(NIGHT).orElseThrow();
        assertEquals("sore hips", change.reason());
        assertEquals(2, change.difference().texts().size());
        assertEquals(1, change.number());
        assertRefused("problem.setUp.same", () -> journal.changeSetUp(NIGHT.next(), soft, null, null));
        assertRefused("problem.setUp.future",
                () -> journal.changeSetUp(NIGHT.plus(2), Patch.NONE.set(SetUpFields.PILLOW_COUNT, 3), null, null));
        journal.removeSetUpChange(NIGHT);
        assertTrue(journal.read().bed().phases().isEmpty());
        journal.undo();
        assertEquals(1, journal.read().bed().phases().size());
    }

    @Test
    void aBlankReasonIsNoneAndTakesAnEarlierOneAway() {
        Patch soft = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT);
        assertNull(journal.changeSetUp(NIGHT, soft, "  ", null).reason());
        assertEquals("sore hips", journal.changeSetUp(NIGHT, soft, "sore hips", Expectation.BETTER).reason());
        journal.changeSetUp(NIGHT, soft, "", null);
        SetUpChange cleared = journal.read().bed().changeOn(NIGHT).orElseThrow();
        assertNull(cleared.reason());
        assertEquals(Expectation.BETTER, cleared.expected());
        journal.undo();
        assertEquals("sore hips", journal.read().bed().changeOn(NIGHT).orElseThrow().reason());
    }

    @Test
    void anImportAddsAndFillsButNeverReplaces() {
        journal.log(NIGHT, THREE, new Visit());
        Answers imported = Answers.NONE.with(NightFields.PAIN_RISING, new Score(9))
                .with(NightFields.MINUTES_ASLEEP,
                        400);
        List<ImportedNight> nights = List.of(new ImportedNight(NIGHT.previous(), imported),
                new ImportedNight(NIGHT, imported));
        assertEquals(new ImportCounts(1, 1, 0), journal.previewMerge(nights, List.of(), Source.CSV));
        assertEquals(new ImportCounts(1, 1, 0), journal.merge(nights, List.of(), Source.CSV, "nights.csv"));
        Entry kept = journal.read().entry(NIGHT).orElseThrow();
        assertEquals(new Score(3), kept.painRising().orElseThrow());
        assertEquals(400, kept.get(NightFields.MINUTES_ASLEEP).orElseThrow());
        assertEquals(Source.HAND, kept.source());
        assertNull(kept.editedAt());
        assertEquals(new ImportCounts(0, 0, 0), journal.merge(nights, List.of(), Source.CSV, "nights.csv"));
        journal.undo();
        assertEquals(1, journal.read().entries().size());
    }

    @Test
    void listenersAreToldUntilTheyLeave() {
        List<String> told = new ArrayList<>();
        try (Journal.Subscription subscription = journal.onChange(() -> told.add("changed"))) {
            journal.log(NIGHT, THREE, new Visit());
            assertEquals(1, told.size(), subscription.toString());
        }
        journal.undo();
        assertEquals(1, told.size());
    }

    private static void assertRefused(String key, Runnable change) {
        assertEquals(key, assertThrows(Refused.class, change::run).problems().getFirst().key());
    }
}
