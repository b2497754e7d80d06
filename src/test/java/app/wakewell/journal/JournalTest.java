package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Care;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.TherapyKind;
import app.wakewell.domain.WeekFields;
import app.wakewell.domain.Yoga;

import static app.wakewell.journal.Refusals.assertRefused;
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
        return new Journal(store, Clock.fixed(Instant.parse(instant), BERLIN), new InMemoryDayStart());
    }

    @Test
    void beforeThreeInTheMorningItIsStillYesterday() {
        assertEquals(NIGHT, journal.currentNight());
        assertEquals(NIGHT.previous(), at("2026-03-04T00:30:00Z").currentNight());
        assertEquals(NIGHT, at("2026-03-04T02:00:00Z").currentNight());
    }

    /** Asleep from 14:00 to 21:00: from waking until the next sleep it is the night that ended at 21:00. */
    @Test
    void whoeverSleepsByDayChoosesWhenTheDayStarts() {
        List<Boolean> told = new ArrayList<>();
        for (String instant : List.of("2026-03-04T20:00:00Z", "2026-03-05T00:30:00Z", "2026-03-05T12:59:00Z")) {
            Journal worker = at(instant);
            worker.onChange(() -> told.add(true));
            worker.changeDayStart(LocalTime.of(21, 0));
            assertEquals(NIGHT, worker.currentNight(), instant);
            assertEquals(LocalTime.of(21, 0), worker.dayStart());
        }
        assertEquals(3, told.size(), "screens follow");
        Journal awake = at("2026-03-04T01:30:00Z");
        awake.changeDayStart(LocalTime.MIDNIGHT);
        assertEquals(NIGHT, awake.currentNight());
    }

    @Test
    void aDateThatAPlaceNeverHadIsNeverProposed() {
        Clock afterIt = Clock.fixed(Instant.parse("2011-12-30T11:30:00Z"), ZoneId.of("Pacific/Apia"));
        assertEquals(Night.endingOn(LocalDate.of(2011, 12, 29)),
                new Journal(store, afterIt, new InMemoryDayStart()).currentNight());
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
    void anImportAddsAndFillsButNeverReplaces() {
        journal.log(NIGHT, THREE, new Visit());
        Answers imported = Answers.NONE.with(NightFields.PAIN_RISING, new Score(9))
                .with(NightFields.MINUTES_ASLEEP,
                        400);
        List<ImportedNight> nights = List.of(new ImportedNight(NIGHT.previous(), imported),
                new ImportedNight(NIGHT, imported));
        assertEquals(new ImportCounts(1, 1, 0), journal.imports().preview(nights, List.of(), Source.CSV));
        assertEquals(new ImportCounts(1, 1, 0), journal.imports().merge(nights, List.of(), Source.CSV, "nights.csv"));
        Entry kept = journal.read().entry(NIGHT).orElseThrow();
        assertEquals(new Score(3), kept.painRising().orElseThrow());
        assertEquals(400, kept.get(NightFields.MINUTES_ASLEEP).orElseThrow());
        assertEquals(Source.HAND, kept.source());
        assertNull(kept.editedAt());
        assertEquals(new ImportCounts(0, 0, 0), journal.imports().merge(nights, List.of(), Source.CSV, "nights.csv"));
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

    @Test
    void aFileFillsInNothingThatContradictsWhatIsWritten() {
        ZonedDateTime up = NIGHT.morning().atTime(7, 0).atZone(BERLIN);
        journal.log(NIGHT, THREE.set(NightFields.INTO_BED, up.minusHours(2)).set(NightFields.GOT_UP, up), new Visit());
        ImportedNight night = new ImportedNight(NIGHT, Answers.NONE.with(NightFields.MINUTES_ASLEEP, 400)
                .with(NightFields.SLEEP_QUALITY, SleepQuality.GOOD));
        assertEquals(new ImportCounts(0, 1, 0),
                journal.imports().merge(List.of(night), List.of(), Source.CSV, "nights.csv"));
        Entry entry = journal.read().entry(NIGHT).orElseThrow();
        assertTrue(entry.get(NightFields.MINUTES_ASLEEP).isEmpty());
        assertEquals(Optional.of(SleepQuality.GOOD), entry.get(NightFields.SLEEP_QUALITY));
    }

    @Test
    void severalNightsAreOneStepOrNone() {
        Night other = NIGHT.previous();
        assertEquals(2, journal.logSeveral(new TreeMap<>(Map.of(NIGHT, THREE, other, THREE))));
        journal.undo();
        assertTrue(journal.read().entries().isEmpty());
        Patch noPain = Patch.NONE.set(NightFields.SLEEP_QUALITY, SleepQuality.GOOD);
        assertRefused("problem.several",
                () -> journal.logSeveral(new TreeMap<>(Map.of(NIGHT, THREE, other, noPain))));
        assertTrue(journal.read().entries().isEmpty());
    }

    @Test
    void aNightTellsHowItCameToBeWhatItIs() {
        journal.log(NIGHT, THREE, new Visit());
        at("2026-03-04T09:00:00Z").log(NIGHT, Patch.NONE.set(NightFields.PAIN_RISING, new Score(5)), new Visit());
        Journal later = at("2026-03-05T09:00:00Z");
        List<Version> history = later.history(NIGHT);
        assertEquals(List.of(Step.Kind.LOG, Step.Kind.AMEND), history.stream().map(Version::kind).toList());
        assertEquals(Optional.of(new Score(3)),
                Objects.requireNonNull(history.getLast().before()).painRising());
        later.undo();
        assertEquals(1, later.history(NIGHT).size(), "what was undone never was");
    }

    @Test
    void whatWasRemovedCanBeBroughtBackFor30Days() {
        Entry entry = journal.log(NIGHT, THREE, new Visit());
        journal.remove(NIGHT);
        Binned binned = journal.bin().items().getFirst();
        assertEquals(entry, binned.item());
        assertEquals(NIGHT.morning().plusDays(30), binned.goneOn());
        Journal later = at("2026-04-02T07:00:00Z");
        later.bin().empty();
        later.bin().restore(entry.key());
        assertEquals(List.of(entry), later.read().entries());
        assertTrue(later.bin().items().isEmpty());
        later.undo();
        assertEquals(1, later.bin().items().size());
    }

    @Test
    void after30DaysItIsGoneForGood() {
        Entry entry = journal.log(NIGHT, THREE, new Visit());
        journal.remove(NIGHT);
        Journal later = at("2026-04-04T07:00:00Z");
        later.bin().empty();
        assertTrue(later.bin().items().isEmpty());
        assertTrue(later.history(NIGHT).isEmpty());
        assertTrue(later.undoable().isEmpty());
        assertRefused("problem.bin.none", () -> later.bin().restore(entry.key()));
    }

    @Test
    void deletingForGoodTakesThePastAlong() {
        Entry kept = journal.log(NIGHT.previous(), THREE, new Visit());
        Entry gone = journal.log(NIGHT, THREE, new Visit());
        journal.remove(NIGHT);
        assertRefused("problem.bin.none", () -> journal.bin().deleteForGood(kept.key()));
        journal.bin().deleteForGood(gone.key());
        assertTrue(journal.bin().items().isEmpty());
        assertEquals(Optional.of(new StepTitle(Step.Kind.LOG, "2026-03-03")), journal.undoable());
        assertEquals(List.of(kept), journal.read().entries());
    }

    @Test
    void aWeekIsOneStepAVisitAndGoneWithItsLastAnswer() {
        Visit visit = new Visit();
        journal.logWeek(NIGHT.morning(), Patch.NONE.set(WeekFields.PEG_P, new Score(7)), visit);
        journal.logWeek(NIGHT.morning(), Patch.NONE.set(WeekFields.PEG_E, new Score(8)), visit);
        assertTrue(journal.read().weeks().getFirst().peg().isEmpty(), "all three items are needed");
        journal.logWeek(NIGHT.morning(), Patch.NONE.set(WeekFields.PEG_G, new Score(6)), visit);
        assertEquals(7.0, journal.read().weeks().getFirst().peg().orElseThrow());
        journal.undo();
        assertTrue(journal.read().weeks().isEmpty());
        journal.logWeek(NIGHT.morning(), Patch.NONE.set(WeekFields.PEG_P, new Score(7)), new Visit());
        assertTrue(journal.logWeek(NIGHT.morning(), Patch.NONE.clear(WeekFields.PEG_P), new Visit()).isEmpty());
        assertTrue(journal.read().weeks().isEmpty());
        assertRefused("problem.day.future", () -> journal.logWeek(NIGHT.next().morning(),
                Patch.NONE.set(WeekFields.PEG_P, new Score(7)), new Visit()));
    }

    @Test
    void anEventIsAddedAmendedAndRemoved() {
        DayEvent.What massage = DayEvent.What.of(DayEvent.Type.THERAPY, NIGHT.morning(),
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE)));
        DayEvent event = journal.addEvent(massage);
        DayEvent.What other = DayEvent.What.of(DayEvent.Type.THERAPY, NIGHT.morning(),
                massage.answers().with(EventFields.THERAPY_EFFECT, TherapyEffect.BETTER));
        assertEquals(other, journal.amendEvent(event.number(), other).what());
        journal.removeEvent(event.number());
        assertTrue(journal.read().events().isEmpty());
        assertEquals(2, journal.addEvent(massage).number(), "a number is never used twice");
        assertRefused("problem.event.none", () -> journal.removeEvent(1));
    }

    @Test
    void theProfileIsAnsweredAndTakenBack() {
        Visit visit = new Visit();
        journal.changePerson(Patch.NONE.set(ProfileFields.CARE, Care.SEEN), visit);
        journal.changePerson(Patch.NONE.set(ProfileFields.YOGA, Yoga.NEVER), visit);
        assertEquals(2, journal.read().person().fields().size());
        journal.undo();
        assertTrue(journal.read().person().isEmpty());
        assertRefused("problem.day.future", () -> journal.changePerson(
                Patch.NONE.set(ProfileFields.EPISODE_STARTED, NIGHT.next().morning()), visit));
    }

    @Test
    void ownFactorsAreListedAndRetired() {
        journal.keepFactor(new OwnFactor("cats in bed", OwnFactor.Type.NUMBER, null));
        journal.keepFactor(new OwnFactor("cats in bed", OwnFactor.Type.NUMBER, NIGHT.morning()));
        assertEquals(1, journal.read().factors().size());
        journal.removeFactor("cats in bed");
        assertRefused("problem.factor.none", () -> journal.removeFactor("cats in bed"));
    }
}
