package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is changed from History, and that each of it can be taken back and done again. */
class HistoryViewModelTest {

    private final ScreenWorld world = ScreenWorld.sample();
    private final ScreenContext context = world.context();
    private final HistoryTexts texts = new HistoryTexts(context.messages(), context.wording(), context.formats(),
            Histories.ZONE);
    private final HistoryViewModel model = new HistoryViewModel(world.journal(), context.live(), context.background(),
            texts, context.navigator(), context.notices(), context.preferences(), Locale.UK);
    private final NightPanelViewModel panel = new NightPanelViewModel(world.journal(), context.live(),
            context.background(), texts, context.navigator(), context.notices(), model.chosenProperty());
    private final BinViewModel bin = new BinViewModel(world.journal(), context.background(), texts,
            context.navigator(), context.notices());
    private final List<String> refused = new ArrayList<>();

    HistoryViewModelTest() {
        context.live().stateProperty().subscribe(now -> {
            model.refresh();
            panel.refresh();
            bin.refresh();
        });
    }

    private Entry newest() {
        return world.journal().read().entries().getLast();
    }

    private HistoryState.Shown shown() {
        return assertInstanceOf(HistoryState.Shown.class, model.stateProperty().get());
    }

    private void answer(Night night, String text) {
        model.answer(night, NightFields.PAIN_RISING, text, () -> {}, refused::add);
    }

    @Test
    void everyCellIsAStepOfItsOwn() {
        Night night = newest().night();
        Entry before = newest();
        answer(night, "9");
        answer(night, "8");
        assertEquals(new Score(8), newest().painRising().orElseThrow());
        world.journal().undo();
        assertEquals(new Score(9), newest().painRising().orElseThrow());
        world.journal().undo();
        assertEquals(before, newest());
        world.journal().redo();
        assertEquals(new Score(9), newest().painRising().orElseThrow());
        assertEquals(List.of(), refused);
    }

    @Test
    void whatTheFieldOrTheJournalRefusesIsSaidInWords() {
        answer(newest().night(), "11");
        answer(newest().night(), "");
        assertEquals(2, refused.size());
        assertEquals("11 was given; it can be 0 to 10.", refused.getFirst());
        assertTrue(refused.getLast().startsWith("Pain on rising is needed"), refused.toString());
    }

    @Test
    void aMissingNightIsWrittenFromTheTableAndIsLate() {
        model.filterProperty().set(NightFilter.ALL.ofKinds(Set.of(NightKind.MISSING)));
        Night gap = shown().shown().getLast().night();
        answer(gap, "4");
        assertTrue(world.journal().read().entry(gap).orElseThrow().isLate());
        assertFalse(shown().shown().stream().anyMatch(row -> row.night().equals(gap)), "it is missing no more");
    }

    @Test
    void removedNightsAreInTheBinUntilTheyAreBroughtBack() {
        List<Entry> two = world.journal().read().entries().reversed().stream().limit(2).toList();
        model.remove(two.stream().map(Entry::night).toList());
        assertEquals(2, bin.stateProperty().get().rows().size());
        assertEquals("The night is in the bin for 30 days.", said(() -> model.remove(List.of(newest().night()))));
        bin.bringBack(bin.stateProperty().get().rows().getLast());
        bin.bringBack(bin.stateProperty().get().rows().getLast());
        for (Entry entry : two) {
            assertEquals(entry, world.journal().read().entry(entry.night()).orElseThrow());
        }
        world.journal().undo();
        assertEquals(2, bin.stateProperty().get().rows().size());
    }

    private String said(Runnable action) {
        action.run();
        return world.notices().said().getLast().replaceAll(" \\[.*", "");
    }

    @Test
    void nothingIsDeletedForGoodBeforeItWasAskedAbout() {
        model.remove(List.of(newest().night()));
        BinState.Row row = bin.stateProperty().get().rows().getFirst();
        bin.ask(row);
        assertEquals(row.key(), Objects.requireNonNull(bin.askedProperty().get()));
        bin.keep();
        assertNull(bin.askedProperty().get());
        assertEquals(1, world.journal().bin().items().size());
        bin.ask(row);
        bin.deleteForGood(row);
        assertEquals(List.of(), world.journal().bin().items());
    }

    @Test
    void aSymptomIsNotedMarkedAsGoneRemovedAndBroughtBack() {
        model.chosenProperty().set(Night.endingOn(ScreenWorld.TODAY));
        panel.addEvent();
        EventFormViewModel form = panel.form();
        form.save();
        assertFalse(form.problemsProperty().get().getOrDefault("", "").isEmpty(), "nothing was chosen yet");
        form.typeProperty().set(DayEvent.Type.SYMPTOM);
        form.answer(EventFields.SYMPTOMS).set(Set.of(Symptom.FEVER));
        form.save();
        assertFalse(form.openProperty().get());
        DayEvent fever = symptom();
        panel.end(fever, DayEvent.Ending.GONE);
        assertEquals(DayEvent.Ending.GONE, symptom().what().ending());
        panel.removeEvent(symptom());
        assertTrue(events().stream().noneMatch(event -> event.number() == fever.number()));
        world.journal().undo();
        world.journal().undo();
        assertEquals(fever.what(), symptom().what());
        world.journal().redo();
        assertEquals(DayEvent.Ending.GONE, symptom().what().ending());
    }

    private List<DayEvent> events() {
        return world.journal().read().events();
    }

    private DayEvent symptom() {
        return events().stream()
                .filter(event -> event.what().type() == DayEvent.Type.SYMPTOM
                        && event.what().day().equals(ScreenWorld.TODAY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDoneIsSaidInWordsThatNameIt() {
        Night night = newest().night();
        answer(night, "9");
        assertEquals("Night of Fri 20 to Sat 21 November, changed",
                context.wording().step(world.journal().undoable().orElseThrow()));
        model.remove(List.of(night));
        assertEquals("Night of Fri 20 to Sat 21 November, removed",
                context.wording().step(world.journal().undoable().orElseThrow()));
    }

    @Test
    void thePanelFollowsItsNightThroughEveryChange() {
        Night night = newest().night();
        model.chosenProperty().set(night);
        answer(night, "9");
        NightPanel now = Objects.requireNonNull(panel.panelProperty().get());
        assertEquals("9", now.answers().getFirst().answer());
        assertTrue(now.changes().getLast().differences().getFirst().endsWith("→ 9"), now.changes().toString());
        world.journal().undo();
        NightPanel after = Objects.requireNonNull(panel.panelProperty().get());
        assertTrue(after.changes().stream().noneMatch(row -> row.differences().toString().contains("→ 9")),
                "what was undone is not told");
    }

    @Test
    void chosenColumnsAreRemembered() {
        assertEquals(NightColumns.USUAL.stream().map(NightColumn::id).toList(), model.columns());
        model.chooseColumns(List.of("night", NightFields.STRESS.id()));
        assertEquals(List.of("night", NightFields.STRESS.id()), model.columns());
    }

    @Test
    void anEmptyJournalSaysSo() {
        ScreenWorld empty = ScreenWorld.empty();
        ScreenContext its = empty.context();
        HistoryViewModel nothing = new HistoryViewModel(empty.journal(), its.live(), its.background(), texts,
                its.navigator(), its.notices(), its.preferences(), Locale.UK);
        nothing.refresh();
        assertInstanceOf(HistoryState.Empty.class, nothing.stateProperty().get());
    }
}
