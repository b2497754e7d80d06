package app.wakewell.ui.trends;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Score;
import app.wakewell.domain.Source;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.Mark;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Point;
import app.wakewell.picture.Role;
import app.wakewell.picture.Size;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.picture.JournalPictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TrendsStateTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final Wording WORDING = new Wording(Locale.ENGLISH);
    private static final TrendsTexts TEXTS = new TrendsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH), WORDING);
    private static final int LEGEND_DOTS = 2;

    private static Snapshot journal(int... nightsAgo) {
        List<Entry> entries = new ArrayList<>();
        for (int ago : nightsAgo) {
            Night night = TODAY.plus(-ago);
            entries.add(new Entry(night, Answers.NONE.with(NightFields.PAIN_RISING, new Score(ago % 11)),
                    night.morning().atTime(7, 0).toInstant(ZoneOffset.UTC), null, ZoneOffset.UTC, Source.HAND));
        }
        return Snapshot.of(new JournalInfo("id", "journal", Instant.EPOCH, ZoneOffset.UTC, false), Profile.UNKNOWN,
                entries);
    }

    private static TrendsState.Shown shown(Snapshot journal, TrendsRange range, Measure measure) {
        return assertInstanceOf(TrendsState.Shown.class, TrendsState.of(journal,
                JournalPictures.of(journal, Set.of(), WORDING), TODAY, range, measure, TEXTS));
    }

    private static Picture picture(TrendsState.Shown shown) {
        return PainPicture.of(shown.input(), new Size(956, 420), PainPictureOptions.screen(),
                JournalPictures.texts(shown.measure(), Locale.ENGLISH));
    }

    @Test
    void journalWithoutEntriesIsEmpty() {
        Snapshot journal = journal();
        assertInstanceOf(TrendsState.Empty.class, TrendsState.of(journal,
                JournalPictures.of(journal, Set.of(), WORDING), TODAY, TrendsRange.ALL, Measure.PAIN_RISING, TEXTS));
    }

    @Test
    void unwrittenLastNightIsNoGap() {
        TrendsState.Shown shown = shown(journal(IntStream.rangeClosed(1, 40).toArray()), TrendsRange.NIGHTS_30,
                Measure.PAIN_RISING);
        assertEquals(TODAY.previous(), shown.to());
        assertEquals("23 October to 21 November 2026 · 30 of 30 mornings written"
                + " · 0 = no pain, 10 = worst pain imaginable", shown.summary());
    }

    @Test
    void rangeEndsWithLastNightOnceItIsWritten() {
        assertEquals(TODAY, shown(journal(0, 1, 2), TrendsRange.ALL, Measure.PAIN_RISING).to());
    }

    @Test
    void nightsBeforeTheFirstOneAreNoGap() {
        TrendsState.Shown shown = shown(journal(0), TrendsRange.ALL, Measure.PAIN_RISING);
        assertEquals(TODAY, shown.from());
        assertTrue(shown.summary().startsWith("22 November 2026 · 1 of 1 morning written"), shown.summary());
    }

    @Test
    void journalThatRestedLongIsShownWhereItEnds() {
        TrendsState.Shown shown = shown(journal(500, 501, 502), TrendsRange.NIGHTS_30, Measure.PAIN_RISING);
        assertEquals(TODAY.plus(-500), shown.to());
    }

    @Test
    void gapsAreNamedWithTheirLength() {
        TrendsState.Shown shown = shown(journal(1, 2, 3, 12, 13), TrendsRange.NIGHTS_30, Measure.PAIN_RISING);
        assertTrue(shown.summary().contains("5 of 13 mornings written, longest gap 8 nights"), shown.summary());
    }

    @Test
    void missingMeasureIsSaid() {
        TrendsState.Shown shown = shown(journal(1, 2, 3), TrendsRange.NIGHTS_30, Measure.PAIN_BED);
        assertTrue(shown.summary().contains("0 of them with pain in bed"), shown.summary());
    }

    @Test
    void cardSaysWhatIsKnownOfTheNight() {
        var card = shown(journal(1, 2, 3), TrendsRange.ALL, Measure.PAIN_RISING).night(TODAY.plus(-3)).orElseThrow();
        assertEquals("Night of Wed 18 to Thu 19 November 2026. 3 on rising", card.spoken());
    }

    @ParameterizedTest
    @EnumSource(TrendsRange.class)
    void everyScoreInRangeHasOneDot(TrendsRange range) {
        Snapshot sample = ScreenWorld.sample().journal().read();
        TrendsState.Shown shown = shown(sample, range, Measure.PAIN_RISING);
        long scores = sample.between(shown.from(), shown.to())
                .stream()
                .filter(entry -> entry.painRising().isPresent())
                .count();
        long dots = picture(shown).marks().stream().filter(mark -> mark instanceof Mark.Dot).count();
        assertTrue(scores > 20, "nothing to count");
        assertEquals(scores, dots - LEGEND_DOTS);
        assertEquals(scores, shown.rows().stream().filter(row -> !row.rising().isEmpty()).count());
    }

    @ParameterizedTest
    @EnumSource(value = TrendsRange.class, names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void noStrokeOfTheMedianCrossesANightWithoutAnEntry(TrendsRange range) {
        Snapshot sample = ScreenWorld.sample().journal().read();
        TrendsState.Shown shown = shown(sample, range, Measure.PAIN_RISING);
        Picture picture = picture(shown);
        double night = picture.xOf(LocalDate.of(2026, 11, 21)).orElseThrow()
                - picture.xOf(LocalDate.of(2026, 11, 20)).orElseThrow();
        long strokes = 0;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Polyline line
                    && (line.role() == Role.MEDIAN_LINE || line.role() == Role.MEDIAN_LINE_FINE)) {
                for (int i = 1; i < line.points().size(); i++) {
                    Point from = line.points().get(i - 1);
                    Point to = line.points().get(i);
                    assertTrue(to.x() - from.x() < 1.5 * night, "a stroke of " + (to.x() - from.x()) + " pixels");
                    strokes++;
                }
            }
        }
        assertTrue(strokes > 10, "no median");
    }
}
