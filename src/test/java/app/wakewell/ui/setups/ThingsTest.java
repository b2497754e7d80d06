package app.wakewell.ui.setups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Thing;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The list of things, and the form of one. */
class ThingsTest {

    private static final Night TONIGHT = FilledBed.TONIGHT;

    private final FilledBed bed = new FilledBed();
    private final Journal journal = bed.journal();
    private final ScreenContext context = bed.world().context();
    private final SetUpsTexts texts = new SetUpsTexts(context.messages(), context.wording());
    private final ThingsViewModel model = new ThingsViewModel(context.live(), texts,
            new Doing(journal, context.background(), texts, context.navigator(), context.notices()));

    private List<ThingRow> rows() {
        return ThingRows.of(journal.read(), TONIGHT, texts);
    }

    private ThingRow row(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theListGoesPartByPartThoseInUseFirstRetiredOnesLast() {
        assertEquals(List.of("Foam mattress", "Old spring mattress", "Firm topper", "Slats", "Thick pillow",
                "Two feather pillows", "Latex pillow", "Knee pillow", "Red roll"),
                rows().stream().map(ThingRow::name).toList());
        assertTrue(row("Slats").isDescribed());
        assertTrue(row("Old spring mattress").retired());
        assertTrue(row("Red roll").removable());
        assertFalse(row("Thick pillow").removable());
    }

    @Test
    void aRowTellsSinceWhenAndHowManyNightsWereSleptOnIt() {
        assertEquals("in use since 7 November 2026: 15 nights slept on it, 14 written", row("Thick pillow").use());
        Night away = TONIGHT.plus(-3);
        journal.log(away, Patch.NONE.set(NightFields.PAIN_RISING, new Score(1))
                .set(NightFields.LOCATION, SleepPlace.OTHER_BED), new Visit());
        assertEquals("in use since 7 November 2026: 14 nights slept on it, 13 written", row("Thick pillow").use());
        assertEquals("not used yet", row("Red roll").use());
        assertTrue(row("Old spring mattress").use().startsWith("retired on "), row("Old spring mattress").use());
        assertEquals("1 thick cervical pillow · goes back until 17 December 2026", row("Thick pillow").facts());
    }

    @Test
    void aThingIsAddedWithItsNameFactsAndReturnDate() {
        model.add();
        assertFalse(model.isTouched());
        model.partProperty().set(BedPart.PILLOW);
        model.facts().answer(SetUpFields.PILLOW_LOFT).set(PillowLoft.THIN);
        model.facts().unknown(SetUpFields.PILLOW_TYPE).set(true);
        model.facts().answer(SetUpFields.MATTRESS_COMFORT).set(3);
        model.save();
        assertEquals("A name is needed, any you like.", model.problemProperty().get());
        assertNotNull(model.openProperty().get());
        model.nameProperty().set("  Guest pillow ");
        model.returnByProperty().set(FilledBed.TODAY.plusDays(9));
        model.save();
        assertNull(model.openProperty().get());
        Thing added = journal.read().things().getLast();
        assertEquals("Guest pillow", added.name());
        assertEquals(Answers.NONE.with(SetUpFields.PILLOW_LOFT, PillowLoft.THIN)
                .withUnknown(SetUpFields.PILLOW_TYPE), added.facts(), "facts of another part are left out");
        assertEquals(Optional.of(FilledBed.TODAY.plusDays(9)), added.returnDate());
        assertEquals("Guest pillow is in your list. [Undo]", bed.world().notices().said().getLast());
    }

    @Test
    void putRightFactsHoldForLaterUsesOnly() {
        Thing latex = journal.read()
                .things()
                .stream()
                .filter(it -> it.name().equals("Latex pillow"))
                .findFirst()
                .orElseThrow();
        Night slept = TONIGHT.plus(-20);
        Optional<PillowLoft> before = journal.read().bed().setUpOn(slept).get(SetUpFields.PILLOW_LOFT);
        model.edit(latex.number());
        assertEquals("Latex pillow", model.nameProperty().get());
        model.facts().answer(SetUpFields.PILLOW_LOFT).set(PillowLoft.THIN);
        assertTrue(model.isTouched());
        model.save();
        assertEquals(before, journal.read().bed().setUpOn(slept).get(SetUpFields.PILLOW_LOFT));
        Thing now = journal.read().thing(latex.number()).orElseThrow();
        journal.changeSetUp(TONIGHT, Thing.inUse(BedPart.PILLOW, List.of(now)),
                Map.of(BedPart.PILLOW, Set.of(now.number())), null, null);
        assertEquals(Optional.of(PillowLoft.THIN),
                journal.read().bed().setUpOn(TONIGHT).get(SetUpFields.PILLOW_LOFT));
    }

    @Test
    void aRetiredThingStaysInTheListAndComesBack() {
        model.retire(bed.roll().number(), FilledBed.TODAY);
        assertTrue(row("Red roll").retired());
        assertEquals("Red roll is retired. It stays in the list for the nights it was used. [Undo]",
                bed.world().notices().said().getLast());
        model.bringBack(bed.roll().number());
        assertFalse(row("Red roll").retired());
        model.remove(bed.roll().number());
        assertTrue(rows().stream().noneMatch(row -> row.name().equals("Red roll")));
    }

    @Test
    void aThingThatNightsUseIsNotRemoved() {
        model.remove(bed.trial().number());
        assertTrue(bed.world().notices().said().getLast().contains("it can be retired"));
        assertEquals("Thick pillow", row("Thick pillow").name());
    }

    @Test
    void whatIsDescribedBecomesAThingWithOneClick() {
        model.keep(row("Slats"));
        ThingRow kept = row("Slats");
        assertFalse(kept.isDescribed());
        assertTrue(kept.inUse());
        assertEquals(5 + 1, journal.read().bed().phases().size(), "no other bed by it");
    }

    @Test
    void anEmptyJournalHasNoRows() {
        assertEquals(List.of(), ThingRows.of(ScreenWorld.empty().journal().read(), TONIGHT, texts));
    }
}
