package app.wakewell.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.advice.Advisor;
import app.wakewell.advice.Library;
import app.wakewell.advice.NoteWords;
import app.wakewell.advice.Situation;
import app.wakewell.advice.Trigger;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainCharacter;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.wording.SignWording;
import app.wakewell.journal.wording.Wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** When the list of warning signs opens by itself, day after day over one journal. */
class SignsNowTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final NoteWords WORDS = new SignWording(new Wording(Locale.ENGLISH)).noteWords();

    private final InMemoryStore store = InMemoryStore.in(ZONE);

    private Journal on(int day) {
        Clock clock = Clock.fixed(FIRST.plusDays(day).atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant(), ZONE);
        return new Journal(store, clock, new InMemoryDayStart());
    }

    private SignsNow now(int day) {
        AdviceBook book = on(day).advice();
        Situation situation = book.situation(Set.of()).with(book.history());
        return SignsNow.of(situation, Optional.of(new Advisor(Library.shipped()).advise(situation)),
                WORDS, book.signsLastOpenedByThemselves());
    }

    /** Writes the morning, and if the list opens shows it, as the window does. */
    private boolean opens(int day, Patch answers) {
        on(day).log(Night.endingOn(FIRST.plusDays(day)), answers, new Visit());
        SignsNow now = now(day);
        if (now.opens()) {
            on(day).advice().signsOpenedByThemselves();
            on(day).advice().shown(now.items());
        }
        return now.opens();
    }

    private static Patch pain(int score) {
        return Patch.NONE.set(NightFields.PAIN_RISING, new Score(score));
    }

    private static Patch pain(int score, Region region) {
        return pain(score).set(NightFields.PAIN_REGIONS, Set.of(PainRegion.of(region)));
    }

    @Test
    void anOrdinaryMorningOpensNothing() {
        assertFalse(opens(0, pain(4, Region.LOWER_BACK)));
        assertEquals(SignsNow.NONE, now(0));
    }

    @Test
    void strongMorningsOpenItOnTheThirdAndThenOnceAWeek() {
        List<Integer> opened = IntStream.range(0, 20).filter(day -> opens(day, pain(8))).boxed().toList();
        assertEquals(List.of(2, 9, 16), opened);
    }

    @Test
    void anEmergencySignOpensItOnceADayWhateverWasOpenedBefore() {
        IntStream.range(0, 3).forEach(day -> opens(day, pain(8)));
        Patch tearing = pain(8).set(NightFields.PAIN_CHARACTER, Set.of(PainCharacter.TEARING));
        assertTrue(opens(3, tearing));
        assertFalse(opens(3, tearing));
        assertTrue(opens(4, tearing));
    }

    @Test
    void aTickedEmergencyOpensIt() {
        new SymptomNotes(on(0)).note(Symptom.SADDLE_NUMBNESS, FIRST);
        assertTrue(opens(0, pain(2)));
    }

    @Test
    void aPlaceAsksOnceAndAgainOnlyWhereItIsNewOrHurtsMore() {
        assertTrue(opens(0, pain(4, Region.BUTTOCK)));
        assertFalse(opens(1, pain(4, Region.BUTTOCK)));
        assertTrue(opens(2, pain(4, Region.CHEST)));
        assertFalse(opens(3, pain(5, Region.CHEST)));
        assertTrue(opens(4, pain(6, Region.CHEST)));
        List<Integer> opened = IntStream.range(5, 40)
                .filter(day -> opens(day, pain(5, Region.BUTTOCK)))
                .boxed()
                .toList();
        assertEquals(List.of(), opened);
    }

    @Test
    void aPlaceThatStaysIsAskedAboutOnceAWeekWithoutOpeningTheList() {
        opens(0, pain(4, Region.BUTTOCK));
        assertEquals(List.of(), now(0).questions());
        assertFalse(opens(7, pain(4, Region.BUTTOCK)));
        assertEquals(List.of("nia-leg-pain-asks"), now(7).items());
    }

    @Test
    void withoutTheLibraryTheTriggersAreThere() {
        IntStream.range(0, 3).forEach(day -> on(day).log(Night.endingOn(FIRST.plusDays(day)), pain(9), new Visit()));
        SignsNow now = SignsNow.of(on(2).advice().situation(Set.of()), Optional.empty(), WORDS,
                Optional.empty());
        assertTrue(now.opens());
        assertEquals(List.of(Trigger.Kind.STRONG_MORNINGS), now.triggers().stream().map(Trigger::kind).toList());
    }

    // ---- the words of the language ----

    @ParameterizedTest
    @ValueSource(strings = {"My left foot is numb.", "Trouble with the bladder", "bowels strange", "Fever in the night",
            "Had a fall on Monday", "I fell down the stairs", "weight loss", "Lost weight again"})
    void theseWordsOfANoteOpenIt(String note) {
        assertTrue(opens(0, pain(1).set(NightFields.NOTE, note)), note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Could not fall asleep", "Fell asleep at two", "had fallen asleep on the sofa",
            "hay fever season", "no fever", "number of pillows", "Everything fell apart", "slept well"})
    void theseDoNot(String note) {
        assertFalse(opens(0, pain(1).set(NightFields.NOTE, note)), note);
    }
}
