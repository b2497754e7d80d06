package app.wakewell.ui.advice;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Library;
import app.wakewell.advice.Situation;
import app.wakewell.journal.Journal;

import static app.wakewell.ui.advice.LibraryStateTest.TEXTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ItemTextTest {

    private final Journal journal = AdviceWorlds.onTheSide().journal();
    private final Situation situation = journal.advice().situation(Set.of());
    private final Reading reading = Reading.of(journal.read(), AdviceWorlds.TODAY.next(), Map.of(), TEXTS);
    private final Advisor advisor = new Advisor(Library.shipped());

    private ItemText text(String id) {
        return ItemText.of(Library.shipped().item(id).orElseThrow(), advisor.explain(id, situation), reading);
    }

    @Test
    void itemNamesEveryArticleInFullWithItsLines() {
        assertEquals(List.of(
                "“Sore Back in Bed: Causes and Solutions for Waking Up with Back Pain” (publisher not named, undated), "
                        + "lines 13, 39, 50",
                "“Tips to reduce sleep-related back pain” (publisher NewYork-Presbyterian, Health Matters, undated), "
                        + "line 161",
                "“9 Sleep Tips for Back Pain” (publisher WebMD, undated), lines 205, 206"),
                text("side-pillow-between-knees").grounds().sources());
    }

    @Test
    void safetyThatTheArticlesLackSaysSo() {
        assertEquals(List.of("Not from the articles"), text("nia-saddle-numbness").grounds().sources());
    }

    @Test
    void conditionStandsInPlainWordsWithWhatCameOfEachPart() {
        ItemText fits = text("side-pillow-between-knees");
        assertTrue(fits.comesUp().startsWith("Comes up when: slept on the side last night, or mostly; and pain"),
                fits.comesUp());
        assertEquals("true – all of these", fits.parts().getFirst().words());
        assertEquals(0, fits.parts().getFirst().depth());
        assertTrue(fits.parts().stream().anyMatch(part -> part.depth() == 2));
        assertEquals(7, fits.why().nights().size());
        ItemText not = text("avoid-stomach-sleeping");
        assertTrue(not.parts().getFirst().words().startsWith("false – "));
        assertTrue(not.why().nights().isEmpty());
    }

    @Test
    void whatNobodyAnsweredIsNotKnown() {
        List<String> parts = text("side-sleep-hip-shoulder-caution").parts()
                .stream()
                .map(ItemText.Part::words)
                .toList();
        assertTrue(parts.contains("not known – joint trouble lying on the side: hip or shoulder"), parts.toString());
    }

    @Test
    void itemWithoutConditionSaysWhereItStands() {
        assertEquals("Always there, beside all advice.", text("guidance-only").comesUp());
        assertTrue(text("guidance-only").parts().isEmpty());
        assertEquals("In the library only; it is never pushed.", text("spine-shape-varies").comesUp());
        assertTrue(text("cond-herniated-disc").comesUp().startsWith("In the library only, on top of its topic when: "));
    }

    @Test
    void attachedItemsLeadToEachOther() {
        ItemText behind = text("neutral-all-night-less-stiffness");
        assertEquals("Behind other items, when one of them comes up.", behind.comesUp());
        assertTrue(ids(behind.behind()).contains("side-pillow-between-knees"));
        assertTrue(ids(text("side-pillow-between-knees").attached()).contains("neutral-all-night-less-stiffness"));
    }

    private static List<String> ids(List<ItemText.Other> others) {
        return others.stream().map(ItemText.Other::id).toList();
    }

    @Test
    void wordsOfTheCardStandBesideTheStatementWhereTheyDiffer() {
        assertEquals("On the side, bend the legs slightly.", text("side-knees-bent-slightly").onCard());
        assertEquals("", text("side-hug-pillow").onCard());
    }

    @Test
    void noConditionOfTheLibraryNamesAnIdOrAField() {
        for (AdviceItem item : Library.shipped().items()) {
            String words = text(item.id()).comesUp();
            assertFalse(words.matches("(?s).*\\b(night|setup|profile|week|ctx|safety)\\.[a-z_.]+.*"), words);
            assertFalse(words.matches("(?s).*\\b[a-z]+(-[a-z]+){3,}.*"), words);
        }
    }
}
