package app.wakewell.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JournalPictureTest {

    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 3, 1));
    private static final PictureTexts WORDS = PictureTexts.ofPoints(Locale.ENGLISH,
            (key, details) -> key.startsWith("date.") ? "uuuu" : key + List.of(details));

    @Test
    void everyEntryBecomesAMorningWithWhatThePictureNeeds() {
        Entry late = entry(2, Answers.NONE.with(NightFields.PAIN_RISING, new Score(7))
                .with(NightFields.LOCATION, SleepPlace.SOFA_OR_CHAIR)
                .with(NightFields.MEDICINE_LEVEL, MedicineLevel.EXTRA));
        Entry early = entry(0, Answers.NONE.with(NightFields.SLEEP_QUALITY, SleepQuality.GOOD));

        PainPictureInput input = picture(List.of(late, early)).of(JournalPictureTest::rising, Scale.points("Pain"),
                FIRST, FIRST.plus(9), WORDS);

        assertEquals(List.of(
                new Morning(FIRST.morning(), OptionalDouble.empty(), false, true, false, OptionalInt.of(4)),
                new Morning(FIRST.plus(2).morning(), OptionalDouble.of(7), true, false, true, OptionalInt.empty())),
                input.mornings());
        assertEquals(FIRST.morning(), input.from());
        assertEquals(FIRST.plus(9).morning(), input.to());
    }

    @Test
    void setUpsKeepLetterAndLabelAndSecondsOfPairsAreMarked() {
        PainPictureInput input = picture(List.of(entry(0, Answers.NONE.with(NightFields.PAIN_RISING, new Score(1)))))
                .of(JournalPictureTest::rising, Scale.points("Pain"), FIRST, FIRST, WORDS);

        assertEquals(List.of(new SetUpMark(FIRST.morning(), "A", "label A", false),
                new SetUpMark(FIRST.plus(3).morning(), "B", "label B", true)), input.setUps());
    }

    @Test
    void aValueBeyondTheScaleStandsAtItsEnd() {
        PainPictureInput input = picture(List.of(entry(0, Answers.NONE.with(NightFields.MINUTES_ASLEEP, 900))))
                .of(e -> OptionalDouble.of(900), Scale.between(0, 720, "Sleep"), FIRST, FIRST, WORDS);

        assertEquals(OptionalDouble.of(720), input.mornings().getFirst().score());
        assertEquals(120, input.scale().step());
    }

    @Test
    void descriptionTellsHowManyAndHowHigh() {
        List<Entry> entries = List.of(entry(0, Answers.NONE.with(NightFields.PAIN_RISING, new Score(2))),
                entry(1, Answers.NONE.with(NightFields.PAIN_RISING, new Score(5))));

        String told = picture(entries).of(JournalPictureTest::rising, Scale.points("Pain"), FIRST, FIRST.plus(4), WORDS)
                .description();

        assertEquals("picture.description[Pain, 2026, 2026, 2, 5, picture.points[3.5], picture.points[2.0], "
                + "picture.points[5.0]]", told);
    }

    private static JournalPicture picture(List<Entry> entries) {
        BedHistory bed = BedHistory.of(List.of(
                new SetUpChange(FIRST, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1), null, null, Instant.EPOCH, 1),
                new SetUpChange(FIRST.plus(3), Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2), null, null, Instant.EPOCH,
                        2)));
        return new JournalPicture(entries, bed, FIRST::equals, phase -> "label " + phase.letter(),
                Set.of(FIRST.plus(3)));
    }

    private static OptionalDouble rising(Entry entry) {
        return entry.painRising().map(score -> OptionalDouble.of(score.value())).orElse(OptionalDouble.empty());
    }

    private static Entry entry(int offset, Answers answers) {
        return new Entry(FIRST.plus(offset), answers, Instant.EPOCH, null, ZoneId.of("UTC"), Source.HAND);
    }
}
