package app.wakewell.ui.today;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.Source;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TodayStateTest {

    private static final Night TODAY = TestJournals.TODAY;
    private static final Answers PAIN = Answers.NONE.with(NightFields.PAIN_RISING, new Score(3));

    private final ScreenContext context = TestScreens.context(InMemoryStore.in(TestJournals.ZONE),
            TestJournals.MORNING);
    private final TodayWords words = new TodayWords(context.messages(), context.wording(), context.formats());
    private final List<Entry> entries = new ArrayList<>();

    private static Instant at(Night night, int daysLater, int hour) {
        return night.morning()
                .plusDays(daysLater)
                .atTime(LocalTime.of(hour, 40))
                .atZone(TestJournals.ZONE)
                .toInstant();
    }

    private void write(int ago, Answers answers, int daysLater, int hour, @Nullable Instant edited) {
        Night night = TODAY.plus(-ago);
        entries.add(new Entry(night, answers, at(night, daysLater, hour), edited, TestJournals.ZONE, Source.HAND));
    }

    private void write(int ago, Answers answers) {
        write(ago, answers, 0, 7, null);
    }

    private TodayState state(int ago, Answers form) {
        Snapshot journal = Snapshot.of(context.live().snapshot().info(), Profile.UNKNOWN, entries);
        return TodayState.of(new TodayState.Open(journal, TODAY.plus(-ago), form, true, TODAY, TODAY.morning()), words);
    }

    @Test
    void lateAndChangedNightsStayMarkedWithWhen() {
        write(3, PAIN, 1, 21, null);
        write(4, PAIN, 0, 7, at(TODAY, 0, 6));
        write(5, PAIN, 2, 9, at(TODAY, -1, 12));
        write(6, PAIN);
        assertEquals("written late, on Friday 20 November at 21:40", state(3, PAIN).marks());
        assertEquals("changed later, on Sunday 22 November at 06:40", state(4, PAIN).marks());
        assertEquals("written late, on Thursday 19 November at 09:40 · changed later, on Saturday 21 November at 12:40",
                state(5, PAIN).marks());
        assertEquals("", state(6, PAIN).marks());
        assertEquals("", state(2, PAIN).marks(), "not written at all");
    }

    @Test
    void onlyAnotherNightThanThisMorningsIsPast() {
        assertFalse(state(0, Answers.NONE).past());
        assertTrue(state(1, Answers.NONE).past());
    }

    @Test
    void theNextMissingNightComesAfterTheOpenOneThenFromTheStrip() {
        for (int ago = 30; ago > 0; ago--) {
            if (ago != 4 && ago != 9 && ago != 20) {
                write(ago, PAIN);
            }
        }
        assertEquals(Optional.of(TODAY.plus(-4)), state(9, Answers.NONE).nextMissing());
        assertEquals(Optional.of(TODAY), state(4, Answers.NONE).nextMissing());
        assertEquals(Optional.of(TODAY.plus(-9)), state(0, Answers.NONE).nextMissing(), "the oldest of the strip");
        assertEquals(Optional.of(TODAY.plus(-20)), state(25, Answers.NONE).nextMissing(), "further back when there");
    }

    @Test
    void nightsBeforeTheFirstEntryAreNotMissing() {
        assertEquals(Optional.empty(), state(0, Answers.NONE).nextMissing());
        write(2, PAIN);
        assertEquals(Optional.of(TODAY.plus(-1)), state(0, Answers.NONE).nextMissing());
        write(1, PAIN);
        assertEquals(Optional.empty(), state(0, Answers.NONE).nextMissing());
    }

    @Test
    void theSixHabitsNotedMostStandInFront() {
        write(3, PAIN.with(NightFields.EVENING, Set.of(EveningHabit.RELAXATION, EveningHabit.GENTLE_YOGA)));
        write(2, PAIN.with(NightFields.EVENING, Set.of(EveningHabit.RELAXATION, EveningHabit.WIND_DOWN)));
        Set<EveningHabit> first = state(0, Answers.NONE).habits();
        assertEquals(TodayState.HABITS, first.size());
        assertTrue(first.containsAll(Set.of(EveningHabit.RELAXATION, EveningHabit.GENTLE_YOGA,
                EveningHabit.WIND_DOWN)), first.toString());
        assertEquals(first, state(0, PAIN.with(NightFields.EVENING, Set.of(EveningHabit.TV_IN_BED))).habits(),
                "choosing one moves none");
    }

    @Test
    void whetherStiffnessEasesIsAskedWhereThereIsSome() {
        assertFalse(state(0, Answers.NONE).easesAsked());
        assertFalse(state(0, Answers.NONE.with(NightFields.STIFFNESS, Stiffness.NONE)).easesAsked());
        assertFalse(state(0, Answers.NONE.withUnknown(NightFields.STIFFNESS)).easesAsked());
        assertTrue(state(0, Answers.NONE.with(NightFields.STIFFNESS, Stiffness.NOT_YET)).easesAsked());
    }
}
