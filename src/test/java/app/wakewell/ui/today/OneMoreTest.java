package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedExit;
import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Thresholds;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Snapshot;
import app.wakewell.settings.FormMemory;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class OneMoreTest {

    private static final Night TODAY = TestJournals.TODAY;
    private static final LocalDate DATE = TODAY.morning();

    /** A good morning after nothing: nothing to ask. */
    private static final Patch CALM = Patch.NONE.set(NightFields.PAIN_RISING, new Score(1))
            .set(NightFields.PAIN_BED, new Score(1))
            .set(NightFields.SLEEP_QUALITY, SleepQuality.GOOD);
    /** Pain from which on getting out of bed is asked. */
    private static final Patch SORE = CALM.set(NightFields.PAIN_RISING, new Score(OneMore.STRONG_PAIN));

    private static Entry entry(int ago, Patch patch) {
        Night night = TODAY.plus(-ago);
        return new Entry(night, patch.applyTo(Answers.NONE), night.morning()
                .atTime(7, 0)
                .atZone(TestJournals.ZONE)
                .toInstant(), null, TestJournals.ZONE, Source.HAND);
    }

    private static Snapshot journal(Entry... entries) {
        return Snapshot.of(InMemoryStore.in(TestJournals.ZONE).info(), Profile.UNKNOWN, List.of(entries));
    }

    private static Optional<OneMore> asked(Snapshot journal, Patch form) {
        return asked(journal, form, FormMemory.NONE);
    }

    private static Optional<OneMore> asked(Snapshot journal, Patch form, FormMemory memory) {
        return OneMore.of(journal, TODAY, form.applyTo(Answers.NONE), memory, DATE);
    }

    @Test
    void aCalmMorningIsAskedNothingMore() {
        assertEquals(Optional.empty(), asked(journal(entry(1, CALM)), CALM));
    }

    @Test
    void nothingIsAskedBeforeTheQuickPathIsAnswered() {
        Snapshot journal = journal(entry(1, CALM.set(NightFields.STIFFNESS, Stiffness.NOT_YET)));
        assertEquals(Optional.of(OneMore.STIFFNESS_BEFORE), asked(journal, CALM));
        for (var field : List.of(NightFields.PAIN_RISING, NightFields.PAIN_BED, NightFields.SLEEP_QUALITY)) {
            assertEquals(Optional.empty(), asked(journal, CALM.clear(field)), field.id());
        }
    }

    @Test
    void strongPainAsksHowOneGotUpUnlessThatIsKnown() {
        assertEquals(Optional.of(OneMore.BED_EXIT), asked(journal(), SORE));
        assertEquals(Optional.of(OneMore.BED_EXIT),
                asked(journal(), CALM.set(NightFields.PAIN_GETTING_UP, new Score(OneMore.STRONG_PAIN))));
        assertEquals(Optional.empty(),
                asked(journal(), CALM.set(NightFields.PAIN_RISING, new Score(OneMore.STRONG_PAIN - 1))));
        Patch known = CALM.set(NightFields.BED_EXIT, BedExit.ROLLED_AND_PUSHED);
        assertEquals(Optional.empty(), asked(journal(entry(OneMore.KNOWN_NIGHTS, known)), SORE));
        assertEquals(Optional.of(OneMore.BED_EXIT), asked(journal(entry(OneMore.KNOWN_NIGHTS + 1, known)), SORE));
    }

    @Test
    void aPoorNightAsksWhatWokeUnlessNothingDid() {
        Patch poor = CALM.set(NightFields.SLEEP_QUALITY, SleepQuality.POOR);
        assertEquals(Optional.of(OneMore.AWAKENING_CAUSES), asked(journal(), poor));
        assertEquals(Optional.empty(), asked(journal(), poor.set(NightFields.AWAKENINGS, 0)));
        assertEquals(Optional.empty(), asked(journal(), poor.unknown(NightFields.AWAKENING_CAUSES)));
        assertEquals(Optional.empty(), asked(journal(), CALM.set(NightFields.SLEEP_QUALITY, SleepQuality.FAIR)));
    }

    @Test
    void extraMedicineAsksForItsKind() {
        assertEquals(Optional.of(OneMore.MEDICATION),
                asked(journal(), CALM.set(NightFields.MEDICINE_LEVEL, MedicineLevel.EXTRA)));
        assertEquals(Optional.empty(),
                asked(journal(), CALM.set(NightFields.MEDICINE_LEVEL, MedicineLevel.USUAL)));
    }

    @Test
    void aPainfulMorningIsAskedAboutTheDayAfter() {
        Patch painful = CALM.set(NightFields.PAIN_RISING, new Score(Thresholds.PAINFUL_FROM));
        assertEquals(Optional.of(OneMore.PAIN_DURATION), asked(journal(entry(1, painful)), CALM));
        assertEquals(Optional.empty(), asked(journal(entry(2, painful)), CALM));
        assertEquals(Optional.empty(),
                asked(journal(entry(1, CALM.set(NightFields.PAIN_RISING, new Score(Thresholds.PAINFUL_FROM - 1)))),
                        CALM));
    }

    @Test
    void neverTwoOnOneDay() {
        FormMemory other = FormMemory.NONE.asking(OneMore.PAIN_DURATION.name(), DATE);
        assertEquals(Optional.empty(), asked(journal(), SORE, other));
        FormMemory same = FormMemory.NONE.asking(OneMore.BED_EXIT.name(), DATE);
        assertEquals(Optional.of(OneMore.BED_EXIT), asked(journal(), SORE, same), "the same one may stand there again");
    }

    @Test
    void theSameOneRestsForAWeek() {
        for (int ago = 1; ago <= OneMore.REST_DAYS; ago++) {
            FormMemory memory = FormMemory.NONE.asking(OneMore.BED_EXIT.name(), DATE.minusDays(ago));
            assertEquals(ago == OneMore.REST_DAYS, asked(journal(), SORE, memory).isPresent(), ago + " days ago");
        }
    }

    @Test
    void wavedAwayIsGoneForTheDay() {
        assertEquals(Optional.empty(), asked(journal(), SORE, FormMemory.NONE.skipping(DATE)));
        assertEquals(Optional.of(OneMore.BED_EXIT),
                asked(journal(), SORE, FormMemory.NONE.skipping(DATE.minusDays(1))));
    }

    @Test
    void asManyMorningsAsThereAreNeverRepeatWithinAWeek() {
        Patch everything = SORE.set(NightFields.SLEEP_QUALITY, SleepQuality.VERY_POOR)
                .set(NightFields.MEDICINE_LEVEL, MedicineLevel.EXTRA)
                .set(NightFields.STIFFNESS, Stiffness.NOT_YET);
        FormMemory memory = FormMemory.NONE;
        List<Optional<OneMore>> days = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            Night night = TODAY.plus(day);
            Entry before = new Entry(night.previous(), everything.applyTo(Answers.NONE),
                    night.previous().morning().atTime(7, 0).atZone(TestJournals.ZONE).toInstant(), null,
                    TestJournals.ZONE, Source.HAND);
            Optional<OneMore> asked = OneMore.of(journal(before), night, everything.applyTo(Answers.NONE), memory,
                    night.morning());
            memory = asked.isPresent() ? memory.asking(asked.get().name(), night.morning()) : memory;
            List<Optional<OneMore>> week = days.subList(Math.max(0, days.size() - OneMore.REST_DAYS + 1), days.size());
            asked.ifPresent(one -> assertEquals(-1, week.indexOf(Optional.of(one)), one + " again"));
            days.add(asked);
        }
        Arrays.stream(OneMore.values())
                .forEach(one -> assertNotEquals(-1, days.indexOf(Optional.of(one)), one + " has its turn"));
    }
}
