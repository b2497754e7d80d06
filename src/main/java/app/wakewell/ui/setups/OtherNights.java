package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.LanesInput;

/** The nights that differed from the set-up in force: slept elsewhere, or with other props than usual. */
final class OtherNights {

    private OtherNights() {}

    /** Those of a journal, by night. */
    static List<LanesInput.OtherNight> of(Snapshot journal) {
        List<LanesInput.OtherNight> others = new ArrayList<>();
        for (Entry entry : journal.entries()) {
            boolean elsewhere = Slept.isElsewhere(entry);
            boolean otherProps = !elsewhere && hasOtherProps(entry, journal);
            if (elsewhere || otherProps) {
                others.add(new LanesInput.OtherNight(entry.night().morning(), elsewhere, otherProps));
            }
        }
        return others;
    }

    /** Whether the props of a night were answered otherwise than the set-up has them. */
    private static boolean hasOtherProps(Entry entry, Snapshot journal) {
        return entry.get(NightFields.PROPS)
                .filter(used -> !Optional.of(used).equals(journal.bed().setUpOn(entry.night()).get(SetUpFields.PROPS)))
                .isPresent();
    }

    /** What was different on one night, in words; nothing where it was as usual. */
    static List<String> words(Entry entry, Snapshot journal, SetUpsTexts texts) {
        List<String> words = new ArrayList<>();
        if (Slept.isElsewhere(entry)) {
            entry.get(NightFields.LOCATION)
                    .ifPresent(place -> words.add(texts.text("setups.card.elsewhere", texts.wording().value(place))));
        } else if (hasOtherProps(entry, journal)) {
            entry.get(NightFields.PROPS)
                    .ifPresent(used -> words.add(texts.text("setups.card.props", used.isEmpty()
                            ? texts.wording().noneOfThese()
                            : texts.wording().list(used.stream().sorted().toList()))));
        }
        return words;
    }

    /** How many of them there are in a range, for who does not see the marks. */
    static String words(List<LanesInput.OtherNight> others, Night from, Night to, SetUpsTexts texts) {
        List<LanesInput.OtherNight> shown = others.stream()
                .filter(other -> !other.night().isBefore(from.morning()) && !other.night().isAfter(to.morning()))
                .toList();
        return texts.text("setups.lanes.others", shown.stream().filter(LanesInput.OtherNight::elsewhere).count(),
                shown.stream().filter(LanesInput.OtherNight::otherProps).count());
    }
}
