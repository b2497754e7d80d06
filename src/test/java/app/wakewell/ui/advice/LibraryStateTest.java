package app.wakewell.ui.advice;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Library;
import app.wakewell.advice.Topic;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryStateTest {

    static final AdviceTexts TEXTS = AdviceTexts.of(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH), Library.shipped());

    private static LibraryState state(LibraryFilter filter) {
        return LibraryState.of(filter, Set.of(), Set.of(), TEXTS);
    }

    private static List<AdviceItem> found(LibraryFilter filter) {
        return filter.of(Library.shipped());
    }

    private static List<String> searched(String words) {
        return found(LibraryFilter.ALL.searching(words)).stream().map(AdviceItem::id).toList();
    }

    @Test
    void everyItemIsListedInTheOrderOfTheLibrary() {
        LibraryState all = state(LibraryFilter.ALL);
        assertEquals("297 of 297", all.count());
        assertEquals(Library.shipped().items().stream().map(AdviceItem::id).toList(),
                all.rows().stream().map(LibraryState.Row::id).toList());
    }

    @Test
    void everyWordHasToBeFoundWhateverItsCase() {
        assertEquals(List.of("side-pillow-between-knees", "back-pillow-under-knees"), searched("PILLOW knees"));
        assertTrue(searched("pillow").size() > 10);
        assertTrue(searched("pillow xylophone").isEmpty());
        assertEquals(297, searched("   ").size());
    }

    @Test
    void remarksWordsOfCardsAndTitlesOfArticlesAreSearched() {
        assertTrue(searched("“A trial of 313”").isEmpty());
        assertTrue(searched("No trial was found").contains("side-pillow-between-knees"));
        assertTrue(searched("9 Sleep Tips for Back Pain").contains("hips-wider-softer-mattress"));
        assertTrue(searched("some people side spine").size() < 297);
        assertTrue(searched("for many people the side").contains("side-sleep-first-choice"));
    }

    @Test
    void filtersHoldTogether() {
        assertEquals(Set.of(Kind.CAUTION),
                kinds(LibraryFilter.ALL.ofKind(Kind.CAUTION)));
        List<AdviceItem> mattress = found(LibraryFilter.on(Topic.D));
        assertEquals(32, mattress.size());
        List<AdviceItem> both = found(LibraryFilter.on(Topic.D).with(Evidence.STUDIES).from("S3"));
        assertTrue(!both.isEmpty() && both.size() < mattress.size());
        assertTrue(both.stream()
                .allMatch(item -> item.topic() == Topic.D && item.evidence() == Evidence.STUDIES
                        && item.sources().stream().anyMatch(lines -> lines.source().equals("S3"))));
        assertEquals(found(LibraryFilter.ALL), found(LibraryFilter.on(Topic.D).about(null)));
    }

    private static Set<Kind> kinds(LibraryFilter filter) {
        return Set.copyOf(found(filter).stream().map(AdviceItem::kind).distinct().toList());
    }

    @Test
    void whatFitsTheJournalStandsOnTopOfItsTopicAndSaysSo() {
        LibraryState state = LibraryState.of(LibraryFilter.on(Topic.O), Set.of("cond-herniated-disc"), Set.of(), TEXTS);
        assertEquals("cond-herniated-disc", state.rows().getFirst().id());
        assertEquals("about your journal", state.rows().getFirst().mark());
        List<LibraryState.Row> all = LibraryState
                .of(LibraryFilter.ALL, Set.of("cond-herniated-disc"), Set.of("rotate-mattress"), TEXTS)
                .rows();
        int pinned = all.stream().map(LibraryState.Row::id).toList().indexOf("cond-herniated-disc");
        assertEquals(Library.shipped().items().stream().map(AdviceItem::topic).toList().indexOf(Topic.O), pinned);
        assertEquals("fits now",
                all.stream().filter(row -> row.id().equals("rotate-mattress")).findFirst().orElseThrow().mark());
    }

    @Test
    void rowSaysItsTopicAndArticlesAndSafetyThatItIsFromNone() {
        LibraryState.Row prop = row("side-pillow-between-knees");
        assertEquals("Props and where they go · 3 articles", prop.about());
        assertEquals("Not from the articles", row("nia-saddle-numbness").about());
        assertFalse(prop.spoken().isBlank());
    }

    private static LibraryState.Row row(String id) {
        return state(LibraryFilter.ALL).rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
