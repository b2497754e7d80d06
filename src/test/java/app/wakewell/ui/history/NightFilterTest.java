package app.wakewell.ui.history;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.ui.fx.FoldedText;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NightFilterTest {

    private static final List<NightKind> KINDS = List.of(NightKind.values());
    private static final HistoryTexts TEXTS = Histories.texts();

    private final Histories journal = new Histories()
            .wrote(10, 2, Histories.answer(NightFields.NOTE, "Schlief im Café, sehr KÜHL"))
            .wrote(8, 4, Histories.answer(NightFields.POSITION, Position.SIDE_LEFT))
            .wrote(7, 5, Histories.answer(NightFields.LOCATION, SleepPlace.SOFA_OR_CHAIR))
            .wroteLate(6, 3)
            .wroteAndChanged(5, 9)
            .happened(new DayEvent.What(DayEvent.Type.PAIN, Histories.day(3), LocalTime.of(14, 30), Answers.NONE,
                    new Score(6), null, null, null, "After carrying boxes"));

    /** How many nights ago the nights are that a filter leaves. */
    private List<Long> left(NightFilter filter) {
        HistoryTexts texts = TEXTS.knowing(journal.journal().factors());
        return filter.of(NightRows.of(journal.journal(), Histories.CURRENT).newestFirst(), new NightSearch(), texts)
                .stream()
                .map(row -> Histories.CURRENT.index() - row.night().index())
                .toList();
    }

    private List<Long> searched(String words) {
        return left(NightFilter.ALL.searching(words));
    }

    private List<Long> kind(NightKind kind) {
        return left(NightFilter.ALL.ofKinds(Set.of(kind)));
    }

    @Test
    void withoutAFilterEverythingWrittenIsThereNewestFirst() {
        assertEquals(List.of(3L, 5L, 6L, 7L, 8L, 10L), left(NightFilter.ALL));
    }

    @Test
    void everyKindPicksItsOwn() {
        assertEquals(List.of(5L, 6L, 7L, 8L), kind(NightKind.PAINFUL));
        assertEquals(List.of(7L), kind(NightKind.AWAY));
        assertEquals(List.of(6L), kind(NightKind.LATE));
        assertEquals(List.of(5L), kind(NightKind.CHANGED));
        assertEquals(List.of(10L), kind(NightKind.NOTE));
        assertEquals(List.of(3L), kind(NightKind.EVENTS));
        assertEquals(List.of(1L, 2L, 3L, 4L, 9L), kind(NightKind.MISSING));
    }

    @Test
    void nightsOfABreakAreNotMissing() {
        journal.happened(DayEvent.What.of(DayEvent.Type.BREAK, Histories.day(2), Answers.NONE));
        assertEquals(List.of(3L, 4L, 9L), kind(NightKind.MISSING));
    }

    @Test
    void kindsTogetherNarrow() {
        assertEquals(List.of(5L), left(NightFilter.ALL.ofKinds(Set.of(NightKind.PAINFUL, NightKind.CHANGED))));
    }

    @Test
    void datesIncludeBothEnds() {
        assertEquals(List.of(6L, 7L, 8L), left(NightFilter.ALL.between(Histories.day(8), Histories.day(6))));
        assertEquals(List.of(8L, 10L), left(NightFilter.ALL.between(null, Histories.day(8))));
    }

    @Test
    void accentsAndCapitalsMakeNoDifference() {
        assertEquals(List.of(10L), searched("cafe"));
        assertEquals(List.of(10L), searched("  kuhl SCHLIEF "));
        assertEquals(List.of(), searched("cafe left"));
    }

    @Test
    void valuesAreFoundByTheirWordsAndEventsByTheirNote() {
        assertEquals(List.of(8L), searched("left side"));
        assertEquals(List.of(3L), searched("boxes"));
        assertEquals(List.of(3L), searched("14:30 pain"));
    }

    @Test
    void ownFactorsAreFoundByTheNameThePersonGaveThem() {
        Field<Double> swim = Field.ownFactor("Swam");
        journal.with(new OwnFactor("Swam", OwnFactor.Type.YES_NO, null))
                .wrote(4, 1, Histories.answer(swim, 1d))
                .wrote(2, 1, Histories.answer(swim, 0d));
        assertEquals(List.of(4L), searched("swam: yes"));
        assertEquals(List.of(2L, 4L), searched("swam"));
    }

    @Test
    void whatWasChangedIsFoundByItsNewWords() {
        NightSearch search = new NightSearch();
        List<String> wanted = FoldedText.words("sofa");
        NightRow before = NightRows.of(new Histories().wrote(1, 3, Answers.NONE).journal(), Histories.CURRENT)
                .newestFirst()
                .getFirst();
        NightRow after = NightRows.of(new Histories().wrote(1, 3, Histories.answer(NightFields.NOTE, "Sofa")).journal(),
                Histories.CURRENT).newestFirst().getFirst();
        assertTrue(!search.finds(before, wanted, TEXTS) && search.finds(after, wanted, TEXTS)
                && !search.finds(before, wanted, TEXTS));
    }

    /** Whatever is asked for, only nights that fit are left, and none that fits is lost. */
    @Test
    void aFilterLeavesExactlyTheNightsThatFit() {
        Random random = new Random(5);
        List<NightRow> all = NightRows.of(journal.journal(), Histories.CURRENT).newestFirst();
        for (int round = 0; round < 300; round++) {
            Set<NightKind> kinds = random.nextInt(4) == 0
                    ? Set.of()
                    : Set.of(KINDS.get(random.nextInt(KINDS.size())));
            NightFilter filter = NightFilter.ALL.ofKinds(kinds)
                    .between(Histories.day(12 - random.nextInt(12)), Histories.day(random.nextInt(12)));
            List<NightRow> left = filter.of(all, new NightSearch(), TEXTS);
            for (NightRow row : all) {
                boolean fits = kinds.stream().allMatch(kind -> kind.includes(row))
                        && !row.night().morning().isBefore(Objects.requireNonNull(filter.from()))
                        && !row.night().morning().isAfter(Objects.requireNonNull(filter.to()))
                        && (row.isWritten() || !row.events().isEmpty() || kinds.contains(NightKind.MISSING));
                assertEquals(fits, left.contains(row), filter + " and " + row);
            }
        }
    }
}
