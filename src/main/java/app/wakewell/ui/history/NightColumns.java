package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;

/** The columns of the table of nights. */
final class NightColumns {

    /** Those that are shown until the person chooses others. */
    static final List<NightColumn> USUAL = List.of(NightColumn.Fixed.NIGHT,
            new NightColumn.OfField(NightFields.PAIN_RISING),
            new NightColumn.OfField(NightFields.PAIN_BED), new NightColumn.OfField(NightFields.SLEEP_QUALITY),
            new NightColumn.OfField(NightFields.STIFFNESS), new NightColumn.OfField(NightFields.POSITION),
            NightColumn.Fixed.SET_UP,
            new NightColumn.OfField(NightFields.MEDICINE_LEVEL), new NightColumn.OfField(NightFields.NOTE),
            NightColumn.Fixed.MARKS);

    private NightColumns() {}

    /** All that can be shown: the usual ones in their order, then the other fields of a night, then own factors. */
    static List<NightColumn> all(List<OwnFactor> factors) {
        List<NightColumn> all = new ArrayList<>(USUAL);
        all.add(NightColumn.Fixed.EVENTS);
        Stream.concat(NightFields.ALL.stream(), factors.stream().map(OwnFactor::field))
                .map(NightColumn.OfField::new)
                .filter(column -> !USUAL.contains(column))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
