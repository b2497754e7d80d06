package app.wakewell.journal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedBase;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.domain.YesNo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class BedWordingTest {

    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 3, 1));

    private final Thing latex = thing(1, BedPart.PILLOW, "Latex pillow",
            Answers.NONE.with(SetUpFields.PILLOW_COUNT, 1));
    private final Thing roll = thing(2, BedPart.PROPS, "Red roll",
            Answers.NONE.with(SetUpFields.PROPS, Set.of(Prop.LUMBAR_ROLL)));
    private final Thing mystery = thing(3, BedPart.MATTRESS, "The one in the attic", Answers.NONE);
    private final BedWording plain = new Wording(Locale.ENGLISH).bed();
    private final BedWording words = plain.naming(List.of(latex, roll, mystery));

    private static Thing thing(int number, BedPart part, String name, Answers facts) {
        return new Thing(number, part, name, facts, null, null, Instant.EPOCH);
    }

    private static Map<BedPart, NavigableSet<Integer>> using(Thing... things) {
        Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
        for (Thing thing : things) {
            used.computeIfAbsent(thing.part(), part -> new TreeSet<>()).add(thing.number());
        }
        return used;
    }

    private static Phase last(SetUpChange... changes) {
        return BedHistory.of(List.of(changes)).phases().getLast();
    }

    private static SetUpChange change(int night, Patch difference, Map<BedPart, NavigableSet<Integer>> things) {
        return new SetUpChange(FIRST.plus(night), difference, things, null, null, null, Instant.EPOCH, night + 1);
    }

    @Test
    void thingsGoByTheNamesThePersonGaveThem() {
        Answers setUp = latex.facts().with(SetUpFields.PROPS, Set.of(Prop.LUMBAR_ROLL, Prop.HUGGED));
        assertEquals("Latex pillow, Red roll, hugged pillow", words.setUp(setUp, using(latex, roll)));
        assertEquals("1 pillow, roll at the low back, hugged pillow", plain.setUp(setUp, using(latex, roll)));
    }

    @Test
    void aThingOfWhichNothingIsKnownIsThereAllTheSame() {
        assertEquals("The one in the attic", words.setUp(Answers.NONE, using(mystery)));
        assertEquals("Mattress", plain.setUp(Answers.NONE, using(mystery)));
        assertEquals("Nothing noted about the bed", plain.setUp(Answers.NONE));
    }

    @Test
    void aChangeNamesTheThingThatCameAndThePropThatWent() {
        Phase phase = last(
                change(0, Thing.inUse(BedPart.PROPS, List.of(roll)).set(SetUpFields.PILLOW_COUNT, 2), using(roll)),
                change(5, Thing.inUse(BedPart.PILLOW, List.of(latex))
                        .then(Thing.inUse(BedPart.PROPS, List.of())),
                        Map.of(BedPart.PILLOW, new TreeSet<>(Set.of(1)), BedPart.PROPS, new TreeSet<>())));
        assertEquals("Latex pillow, without Red roll", words.change(phase));
    }

    @Test
    void theSameThingDescribedOtherwiseSaysWhatIsNew() {
        Phase phase = last(change(0, Thing.inUse(BedPart.PILLOW, List.of(latex)), using(latex)),
                change(5, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2), Map.of()));
        assertEquals("Latex pillow, now 2 pillows", words.change(phase));
    }

    @Test
    void dontKnowIsNeitherNoneNorAValue() {
        Answers unsure = Answers.NONE.with(SetUpFields.BASE, BedBase.SLATS);
        for (Field<?> field : List.of(SetUpFields.TOPPER, SetUpFields.ROOM_DARK, SetUpFields.PILLOW_COUNT,
                SetUpFields.PROPS, SetUpFields.BOARD_UNDER)) {
            unsure = unsure.withUnknown(field);
        }
        assertEquals("Slats", words.setUp(unsure));
        assertEquals(Optional.empty(), words.part(BedPart.ROOM, unsure));
        assertEquals(Optional.of("no topper"),
                words.part(BedPart.TOPPER, Answers.NONE.with(SetUpFields.TOPPER, Topper.NONE)));
        Phase phase = last(change(0, Patch.NONE.set(SetUpFields.ROOM_DARK, YesNo.YES), Map.of()),
                change(5, Patch.NONE.unknown(SetUpFields.ROOM_DARK), Map.of()));
        assertEquals("No longer known: room", words.change(phase));
    }

    @Test
    void aBoardUnderTheMattressIsPartOfTheBase() {
        Answers board = Answers.NONE.with(SetUpFields.BOARD_UNDER, YesNo.YES);
        assertEquals(Optional.of("board under the mattress"), words.part(BedPart.BASE, board));
        assertEquals(Optional.of("slats, board under the mattress"),
                words.part(BedPart.BASE, board.with(SetUpFields.BASE, BedBase.SLATS)));
    }

    @Test
    void onlyWhatMakesNoOtherBedIsNoted() {
        Patch patch = Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT)
                .set(SetUpFields.MATTRESS_CONDITION, MattressCondition.WORN)
                .unknown(SetUpFields.SCHEDULE_BED)
                .clear(SetUpFields.DEVICES);
        String noted = words.noted(patch);
        assertEquals("Mattress condition: worn; Usual time to bed: don’t know; Sleep technology: no longer noted",
                noted);
        assertFalse(noted.contains("topper"));
        assertEquals("", words.noted(Patch.NONE.set(SetUpFields.TOPPER, Topper.SOFT)));
    }
}
