package app.wakewell.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.wakewell.analysis.ChangeKind;
import app.wakewell.analysis.NearbyEvent;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.Thresholds;

/**
 * Something other than the bed that began and may move pain: a medicine taken on several days, a therapy, an injury, a
 * fever. A set-up change too near to it cannot be told apart from it. One tablet on one evening is not among these.
 *
 * @param from
 *            the first night that it may show in: the one after its day
 * @param value
 *            what it is: a kind of medicine or therapy, or a symptom
 * @param first
 *            the event that began it
 */
public record OtherChange(Night from, Enum<?> value, DayEvent first) {

    /** A medicine that is taken on so many days within {@link #MEDICINE_WITHIN} is a new one, not a single tablet. */
    private static final int MEDICINE_DAYS = 3;

    /** Days, the first included, within which a new medicine is taken again. */
    private static final int MEDICINE_WITHIN = 14;

    private static final Set<Symptom> INJURY_OR_ILLNESS = EnumSet.of(Symptom.RECENT_INJURY,
            Symptom.RECENT_INJURY_SERIOUS, Symptom.RECENT_INJURY_MINOR, Symptom.FEVER);

    /** What began, by night. */
    static List<OtherChange> in(List<DayEvent> events) {
        List<OtherChange> changes = new ArrayList<>();
        changes.addAll(begun(events, DayEvent.Type.MEDICINE, NightFields.MEDICATION, MEDICINE_DAYS));
        changes.addAll(begun(events, DayEvent.Type.THERAPY, EventFields.THERAPY_KIND, 1));
        for (DayEvent event : events) {
            values(event, EventFields.SYMPTOMS).filter(INJURY_OR_ILLNESS::contains)
                    .forEach(symptom -> changes.add(of(event, symptom)));
        }
        changes.sort(Comparator.comparing(OtherChange::from));
        return changes;
    }

    /** As the analysis heeds it. */
    NearbyEvent nearby() {
        boolean medicine = first.what().type() == DayEvent.Type.MEDICINE;
        return new NearbyEvent(from.index(), value.name(),
                (medicine ? ChangeKind.MEDICINE : ChangeKind.OTHER).settlingNights());
    }

    private static <E extends Enum<E>> List<OtherChange> begun(List<DayEvent> events, DayEvent.Type type,
            Field<Set<E>> field, int least) {
        List<DayEvent> ofType = events.stream().filter(event -> event.what().type() == type).toList();
        List<OtherChange> begun = new ArrayList<>();
        for (E value : ofType.stream().flatMap(event -> values(event, field)).distinct().toList()) {
            List<DayEvent> days = ofType.stream()
                    .filter(event -> values(event, field).anyMatch(value::equals))
                    .sorted(Comparator.comparing(event -> event.what().day()))
                    .toList();
            for (int i = 0; i < days.size(); i++) {
                boolean fresh = i == 0 || days.get(i - 1)
                        .what()
                        .day()
                        .isBefore(days.get(i).what().day().minusDays(Thresholds.THERAPY_DAYS));
                if (fresh && daysFrom(days.subList(i, days.size())) >= least) {
                    begun.add(of(days.get(i), value));
                }
            }
        }
        return begun;
    }

    /** On how many days of the first two weeks. */
    private static long daysFrom(List<DayEvent> events) {
        LocalDate end = events.getFirst().what().day().plusDays(MEDICINE_WITHIN);
        return events.stream().map(event -> event.what().day()).filter(end::isAfter).distinct().count();
    }

    private static OtherChange of(DayEvent event, Enum<?> value) {
        return new OtherChange(Night.endingOn(event.what().day()).next(), value, event);
    }

    private static <E extends Enum<E>> Stream<E> values(DayEvent event, Field<Set<E>> field) {
        return event.get(field).stream().flatMap(Set::stream);
    }
}
