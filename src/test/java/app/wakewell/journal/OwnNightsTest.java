package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.Library;
import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OwnNightsTest {

    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 1, 1));
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int EACH = 40;
    private static final String KNEES = "side-pillow-between-knees";

    private static Item bed(int night, Patch difference, String tries) {
        return new SetUpChange(FIRST.plus(night), difference, Map.of(), null, null, tries.isEmpty() ? null : tries,
                Instant.EPOCH, night + 1);
    }

    private static Patch props(Prop... props) {
        return Patch.NONE.set(SetUpFields.PROPS, Set.of(props));
    }

    /** Forty nights before and forty after the second change, with these scores give or take one. */
    private static OwnNights of(int before, int after, Patch first, Patch second, String tries) {
        Random random = new Random(11);
        List<Item> items = new ArrayList<>(List.of(bed(0, first, ""), bed(EACH, second, tries)));
        for (int night = 0; night < 2 * EACH; night++) {
            int score = (night < EACH ? before : after) + random.nextInt(3) - 1;
            items.add(new Entry(FIRST.plus(night),
                    Answers.NONE.with(NightFields.PAIN_RISING, new Score(score)), Instant.EPOCH, null, ZONE,
                    Source.HAND));
        }
        Snapshot journal = Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZONE, false), Profile.UNKNOWN,
                items);
        return OwnNights.of(journal.bed(), SetUpFindings.of(journal, FIRST.plus(2 * EACH).morning()),
                Library.shipped());
    }

    @Test
    void aChangeThatAddsWhatAnItemSaysIsItsOwnResult() {
        OwnNights own = of(6, 4, props(), props(Prop.KNEES_BETWEEN), "");
        assertEquals(List.of(true), own.about(KNEES).stream().map(OwnNights.Own::towards).toList());
        assertTrue(own.about("back-pillow-under-knees").isEmpty());
        assertEquals(Set.of(), own.spokenAgainst(), "pain was lower with it");
    }

    @Test
    void aClearShiftToMorePainSpeaksAgainstIt() {
        OwnNights own = of(4, 6, props(Prop.HUGGED), props(Prop.HUGGED, Prop.KNEES_BETWEEN), "");
        assertEquals(Set.of(KNEES), own.spokenAgainst(), "what stayed says nothing");
        assertTrue(own.about("side-hug-pillow").isEmpty());
    }

    @Test
    void takingItAwayCountsTheOtherWayRound() {
        OwnNights less = of(6, 4, props(Prop.KNEES_BETWEEN), props(), "");
        assertEquals(List.of(false), less.about(KNEES).stream().map(OwnNights.Own::towards).toList());
        assertEquals(Set.of(KNEES), less.spokenAgainst());
        assertEquals(Set.of(), of(4, 6, props(Prop.KNEES_BETWEEN), props(), "").spokenAgainst());
    }

    @Test
    void noClearDifferenceSpeaksAgainstNothing() {
        OwnNights own = of(5, 5, props(), props(Prop.KNEES_BETWEEN), "");
        assertFalse(own.about(KNEES).isEmpty());
        assertEquals(Set.of(), own.spokenAgainst());
    }

    @Test
    void whatAChangeSaysItTriesCountsWhateverItIs() {
        Patch count = Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1);
        OwnNights own = of(4, 6, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2), count, "pillow-keeps-head-in-line");
        assertEquals(Set.of("pillow-keeps-head-in-line", "too-many-pillows", "stomach-neck-one-pillow"),
                own.byItem().keySet());
    }

    @Test
    void aValueIsTakenWholeAndItemsWithTheSameIdeaShareIt() {
        OwnNights own = of(6, 4, Patch.NONE.set(SetUpFields.PILLOW_LOFT, PillowLoft.THICK),
                Patch.NONE.set(SetUpFields.PILLOW_LOFT, PillowLoft.THIN), "");
        assertEquals(Set.of("stomach-thin-pillow", "stomach-neck-skinnier-pillow", "side-thick-pillow"),
                own.byItem().keySet());
        assertEquals(Set.of("side-thick-pillow"), own.spokenAgainst(), "leaving the thick one went with less pain");
    }
}
