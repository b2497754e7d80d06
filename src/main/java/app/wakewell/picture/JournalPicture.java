package app.wakewell.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Phase;

/**
 * A journal as pictures see it: from it comes the input of the picture of any measure over any nights. Screens, report
 * and picture files all go through it, so that they show the same.
 *
 * @param entries
 *            what was written, at most one entry a night
 * @param bed
 *            the bed through time
 * @param settling
 *            whether a night is one of the first on something new
 * @param label
 *            what is different in a phase, in a few words
 * @param secondOfPair
 *            first nights of the phases that cannot be told apart from the one before
 */
public record JournalPicture(List<Entry> entries, BedHistory bed, Predicate<Night> settling,
        Function<Phase, String> label, Set<Night> secondOfPair) {

    /** Sorts the entries by night. */
    public JournalPicture {
        entries = entries.stream().sorted(Comparator.comparing(Entry::night)).toList();
        secondOfPair = Set.copyOf(secondOfPair);
    }

    /**
     * The input of the picture of one measure. All entries and set-ups go into it, also those outside the nights shown:
     * the first medians and the set-up in force at the left edge come from before.
     *
     * @param measure
     *            the value of a night in the unit of the scale, absent where it was not answered; a value beyond the
     *            scale stands at its end
     * @param scale
     *            the scale, which also names the measure
     * @param from
     *            first night shown
     * @param to
     *            last night shown, not before the first
     * @param words
     *            the words for its title and description
     */
    public PainPictureInput of(Function<Entry, OptionalDouble> measure, Scale scale, Night from, Night to,
            PictureTexts words) {
        List<Morning> mornings = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            mornings.add(morning(entry, measure.apply(entry), scale));
        }
        List<SetUpMark> setUps = bed.phases()
                .stream()
                .map(phase -> new SetUpMark(phase.from().morning(), phase.letter(), label.apply(phase),
                        secondOfPair.contains(phase.from())))
                .toList();
        List<Morning> shown = PainPicture.between(mornings, from.morning(), to.morning());
        return new PainPictureInput(from.morning(), to.morning(), mornings, setUps, List.of(), scale,
                words.title(scale), words.description(scale, from, to, shown));
    }

    private Morning morning(Entry entry, OptionalDouble value, Scale scale) {
        OptionalDouble score = value.isPresent()
                ? OptionalDouble.of(Math.clamp(value.getAsDouble(), scale.min(), scale.max()))
                : OptionalDouble.empty();
        OptionalInt quality = entry.get(NightFields.SLEEP_QUALITY)
                .map(answer -> OptionalInt.of(answer.value()))
                .orElse(OptionalInt.empty());
        boolean extra = entry.get(NightFields.MEDICINE_LEVEL).filter(MedicineLevel.EXTRA::equals).isPresent();
        return new Morning(entry.night().morning(), score, entry.isAway(), settling.test(entry.night()), extra,
                quality);
    }
}
