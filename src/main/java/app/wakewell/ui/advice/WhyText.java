package app.wakewell.ui.advice;

import java.util.List;
import java.util.Optional;

import app.wakewell.advice.Explained;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;

/**
 * Why something is shown: the rule in plain words, and the very nights that make it hold.
 *
 * @param rule
 *            what makes it hold; empty where it does not
 * @param nights
 *            the nights, newest first
 */
record WhyText(String rule, List<Link> nights) {

    WhyText {
        nights = List.copyOf(nights);
    }

    /**
     * A night that can be opened.
     *
     * @param words
     *            its date and its scores
     */
    record Link(Night night, String words) {}

    static WhyText of(Explained why, Reading reading) {
        AdviceTexts texts = reading.texts();
        return new WhyText(
                texts.wording().upperFirst(String.join(texts.text("advice.why.and"), texts.advice().why(why))),
                why.decidingNights()
                        .descendingSet()
                        .stream()
                        .map(night -> new Link(night, words(night, reading)))
                        .toList());
    }

    private static String words(Night night, Reading reading) {
        AdviceTexts texts = reading.texts();
        String date = texts.wording().nightWithYear(night);
        Optional<Entry> entry = reading.entry(night);
        Optional<String> rising = entry.flatMap(Entry::painRising)
                .map(score -> texts.text("advice.night.rising", score.value()));
        Optional<String> bed = entry.flatMap(written -> written.get(NightFields.PAIN_BED))
                .map(score -> texts.text("advice.night.bed", score.value()));
        String scores = rising
                .map(first -> bed.map(second -> texts.text("advice.night.both", first, second)).orElse(first))
                .or(() -> bed)
                .orElseGet(() -> texts.text("advice.night.none"));
        return texts.text("advice.night", date, scores);
    }
}
