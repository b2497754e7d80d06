package app.wakewell.ui.insights;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.Library;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;
import app.wakewell.journal.Findings;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Journals that give the analysis little or nothing: always a named result, never a number that is none. */
class OddJournalsTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final InsightsTexts TEXTS = InsightsTexts.of(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));

    /** Everything that is answered each night, some of it the same thing twice. */
    private static Item night(int ago, int pain) {
        boolean late = ago % 2 == 0;
        Answers answers = Answers.NONE.with(NightFields.PAIN_RISING, new Score(pain))
                .with(NightFields.SLEEP_QUALITY, SleepQuality.of(1 + ago % 5))
                .with(NightFields.POSITION, late ? Position.SIDE_LEFT : Position.BACK)
                .with(NightFields.EVENING, late ? Set.of(EveningHabit.ALCOHOL, EveningHabit.SCREENS_LATE) : Set.of())
                .with(NightFields.DAY_LOAD, late ? Set.of(DayLoad.EXERCISED) : Set.of())
                .with(Field.ownFactor("Tea"), ago % 7 * 1.0);
        return new Entry(TODAY.plus(-ago), answers, Instant.EPOCH, null, ZONE, Source.HAND);
    }

    private static Snapshot journal(int nights, IntPredicate written, IntUnaryOperator pain, int setUpEvery) {
        List<Item> items = new ArrayList<>();
        for (int ago = nights - 1; ago >= 0; ago--) {
            if (written.test(ago)) {
                items.add(night(ago, pain.applyAsInt(ago)));
            }
            if (setUpEvery > 0 && ago % setUpEvery == 0) {
                int number = items.size() + 1;
                items.add(new SetUpChange(TODAY.plus(-ago),
                        Patch.NONE.set(SetUpFields.PILLOW_COUNT, ago / setUpEvery % 7),
                        Map.of(), null, null, null, Instant.EPOCH, number));
            }
        }
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZONE, false), Profile.UNKNOWN, items);
    }

    private static InsightsState state(Snapshot journal) {
        InsightsState state = InsightsState.of(
                new InsightsState.Looked(journal, Findings.of(journal, TODAY.morning()), SignsNow.NONE, TODAY),
                Optional.of(Library.shipped()), TEXTS);
        Stream.of(state.cards(), state.unlikely(), state.ignored()).flatMap(List::stream).forEach(card -> {
            String all = card.spoken() + card.text() + card.wide() + card.beside() + card.picture()
                    .map(picture -> picture.marks() + picture.description())
                    .orElse("");
            for (String none : List.of("NaN", "Infinity", "\u221e", "\ufffd", "null", "{0}", "-0.0 ")) {
                assertFalse(all.contains(none), () -> none + " in " + all);
            }
        });
        return state;
    }

    private static boolean tells(InsightsState state, String headline) {
        return Stream.concat(state.cards().stream(), state.unlikely().stream())
                .anyMatch(card -> card.text().headline().contains(headline));
    }

    @Test
    void anEmptyJournalHasNothingButAnInvitation() {
        InsightsState state = state(journal(0, ago -> true, ago -> 0, 0));
        assertTrue(state.cards().isEmpty());
        assertTrue(state.invitation().isPresent());
        assertEquals("", state.summary());
    }

    @Test
    void oneNightSaysWhatIsMissing() {
        InsightsState state = state(journal(1, ago -> true, ago -> 5, 0));
        assertTrue(tells(state, "cannot be told yet"), state.cards().toString());
        assertTrue(state.invitation().isPresent());
    }

    @Test
    void nightsThatAreAllTheSameHaveNothingToCompare() {
        for (int pain : new int[]{0, 10}) {
            InsightsState state = state(journal(150, ago -> true, ago -> pain, 60));
            assertTrue(tells(state, "nothing to compare"), state.cards().toString());
            assertTrue(tells(state, "Every morning has the same score"), state.cards().toString());
        }
    }

    @Test
    void gapsOfMonthsAndIdenticalColumnsAreNamed() {
        Random random = new Random(3);
        InsightsState gaps = state(journal(900, ago -> ago / 60 % 3 == 0, ago -> random.nextInt(11), 200));
        assertFalse(gaps.cards().isEmpty());
        InsightsState same = state(journal(110, ago -> true, ago -> random.nextInt(11), 0));
        FindingCard alcohol = Stream.concat(same.cards().stream(), same.unlikely().stream())
                .filter(card -> card.subject().startsWith("factor:"))
                .filter(card -> !card.text().remarks().isEmpty()
                        && card.text().remarks().getFirst().contains("cannot tell the two apart"))
                .findFirst()
                .orElseThrow();
        assertTrue(alcohol.text().remarks().size() > 2, alcohol.text().remarks().toString());
    }

    @Test
    void aChangeEveryFewNightsIsBoundTogether() {
        Random random = new Random(4);
        InsightsState forty = state(journal(200, ago -> true, ago -> random.nextInt(6), 5));
        assertTrue(tells(forty, "cannot be told apart"), forty.cards().toString());
    }

    @Test
    void everyRandomJournalIsReadable() {
        Random random = new Random(20);
        for (int round = 0; round < 12; round++) {
            int nights = 1 + random.nextInt(260);
            int gap = 1 + random.nextInt(9);
            int most = 1 + random.nextInt(11);
            int every = random.nextInt(3) * 20;
            state(journal(nights, ago -> ago % gap != 0 || gap == 1, ago -> random.nextInt(most), every));
        }
    }
}
