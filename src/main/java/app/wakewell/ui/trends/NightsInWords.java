package app.wakewell.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.picture.JournalPictures;
import app.wakewell.ui.picture.NightWords;

/**
 * Nights in words: for the card beside a dot and for a row of the table.
 *
 * @param journal
 *            holds the nights
 * @param pictures
 *            know set-ups and settling nights
 * @param texts
 *            the words
 */
record NightsInWords(Snapshot journal, JournalPictures pictures, TrendsTexts texts) {

    /** The card of a night; empty where it has no entry. */
    Optional<NightWords> card(Night night) {
        return journal.entry(night).map(this::card);
    }

    private NightWords card(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(scores(entry));
        sleep(entry).ifPresent(lines::add);
        lying(entry).ifPresent(lines::add);
        pictures.setUpOf(entry.night())
                .map(it -> texts.text("trends.card.setUp", it.letter(), it.number()))
                .ifPresent(lines::add);
        String marks = marks(entry);
        if (!marks.isEmpty()) {
            lines.add(wording().upperFirst(marks));
        }
        return new NightWords(wording().nightWithYear(entry.night()), lines, texts.text("trends.card.open"));
    }

    private String scores(Entry entry) {
        String rising = entry.painRising()
                .map(score -> texts.text("trends.card.rising", score.value()))
                .orElseGet(() -> texts.text("trends.card.rising.none"));
        return entry.get(NightFields.PAIN_BED)
                .map(score -> joined(List.of(rising, texts.text("trends.card.bed", score.value()))))
                .orElse(rising);
    }

    private Optional<String> sleep(Entry entry) {
        List<String> words = new ArrayList<>();
        entry.get(NightFields.SLEEP_QUALITY)
                .map(quality -> texts.text("trends.card.quality", wording().value(quality)))
                .ifPresent(words::add);
        entry.get(NightFields.STIFFNESS)
                .map(stiffness -> texts.text("trends.card.stiffness." + stiffness, wording().value(stiffness)))
                .ifPresent(words::add);
        Measure.MINUTES_ASLEEP.of(entry)
                .ifPresent(minutes -> words
                        .add(texts.text("trends.card.asleep", texts.value(Measure.MINUTES_ASLEEP, minutes))));
        entry.get(NightFields.DEVICE_QUALITY)
                .map(rating -> texts.text("trends.card.device", texts.value(Measure.DEVICE_QUALITY, rating)))
                .ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(wording().upperFirst(joined(words)));
    }

    private Optional<String> lying(Entry entry) {
        return entry.get(NightFields.POSITION)
                .map(position -> texts.text("trends.card.position." + position, wording().value(position)))
                .map(wording()::upperFirst);
    }

    /** What is special about a night: "settling night, extra medicine". */
    private String marks(Entry entry) {
        List<String> marks = new ArrayList<>();
        if (entry.isAway()) {
            marks.add(entry.get(NightFields.LOCATION)
                    .filter(place -> place != SleepPlace.OWN_BED)
                    .map(place -> texts.text("trends.mark.away", wording().value(place)))
                    .orElseGet(() -> texts.text("trends.mark.notCounting")));
        }
        if (pictures.isSettling(entry.night())) {
            marks.add(texts.text("trends.mark.settling"));
        }
        if (entry.get(NightFields.MEDICINE_LEVEL).filter(MedicineLevel.EXTRA::equals).isPresent()) {
            marks.add(texts.text("trends.mark.extraMedicine"));
        }
        if (entry.isLate()) {
            marks.add(texts.text("trends.mark.late"));
        }
        return joined(marks);
    }

    /** The row of a night. */
    NightRow row(Entry entry, Measure measure) {
        boolean own = measure == Measure.MINUTES_ASLEEP || measure == Measure.DEVICE_QUALITY;
        return new NightRow(entry.night(), wording().nightWithYear(entry.night()), value(entry, Measure.PAIN_RISING),
                value(entry, Measure.PAIN_BED), value(entry, Measure.SLEEP_QUALITY), own ? value(entry, measure) : "",
                entry.get(NightFields.POSITION).map(wording()::value).orElse(""),
                pictures.setUpOf(entry.night()).map(JournalPictures.NightOfSetUp::letter).orElse(""), marks(entry));
    }

    private String value(Entry entry, Measure measure) {
        var value = measure.of(entry);
        return value.isPresent() ? texts.value(measure, value.getAsDouble()) : "";
    }

    private String joined(List<String> words) {
        return String.join(texts.text("trends.list"), words);
    }

    private Wording wording() {
        return texts.wording();
    }
}
