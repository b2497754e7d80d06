package app.wakewell.journal.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedBase;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Item;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Profile;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.Edit;
import app.wakewell.journal.Step;

/**
 * About 18 months of invented nights that end yesterday, last night unwritten: four set-up changes (a topper after a
 * bad week, a mattress followed by less pain, and a prop and a pillow too close together to tell apart), gaps, late
 * entries and nights away. The same seed and clock give the same journal.
 *
 * @param entries
 *            by night
 * @param changes
 *            the bed as it was described on the first night, then the four changes
 * @param others
 *            the things of the bed, weeks, events of days, what the person says of themselves
 * @param profile
 *            what the person would have said at the first start
 */
public record SampleJournal(List<Entry> entries, List<SetUpChange> changes, List<Item> others, Profile profile) {

    /** Nights from the first to yesterday's, written or not. */
    static final int NIGHTS = 548;

    /** Nights into the journal on which the four changes began. */
    static final int TOPPER = 180;
    static final int MATTRESS = 330;
    static final int KNEE_PILLOW = 500;
    static final int ONE_PILLOW = 504;

    /** No thing of the list makes up the part of the bed any more. */
    private static final int NO_THING = 0;

    public SampleJournal {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
        others = List.copyOf(others);
    }

    /** The sample journal as it is on the day, and in the zone, of a clock. */
    public static SampleJournal endingBefore(Clock clock) {
        Night first = Night.endingOn(LocalDate.now(clock)).plus(-NIGHTS);
        ZoneId zone = clock.getZone();
        return new SampleJournal(new SampleNights(first, zone).entries(), changes(first, zone),
                new SampleLife(first, zone).items(),
                new Profile(Episode.LASTING, morning(first.plus(NIGHTS - 40), zone)));
    }

    private static List<SetUpChange> changes(Night first, ZoneId zone) {
        Bed bed = new Bed(first, zone);
        bed.from(0, Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.INNERSPRING)
                .set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT)
                .set(SetUpFields.MATTRESS_ACQUIRED, first.morning().minusYears(8))
                .set(SetUpFields.TOPPER, Topper.NONE)
                .set(SetUpFields.BASE, BedBase.SLATS)
                .set(SetUpFields.PILLOW_COUNT, 2)
                .set(SetUpFields.PILLOW_LOFT, PillowLoft.MEDIUM)
                .set(SetUpFields.PROPS, Set.of())
                .set(SetUpFields.ROOM_DARK, YesNo.YES)
                .set(SetUpFields.ROOM_QUIET, YesNo.YES),
                Map.of(BedPart.MATTRESS, SampleLife.OLD_MATTRESS,
                        BedPart.PILLOW, SampleLife.TWO_PILLOWS),
                null, null);
        bed.from(TOPPER, Patch.NONE.set(SetUpFields.TOPPER, Topper.FIRM),
                Map.of(BedPart.TOPPER, SampleLife.FIRM_TOPPER), "A very bad week", Expectation.BETTER);
        bed.from(MATTRESS, Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                .set(SetUpFields.MATTRESS_FIRMNESS, Firmness.MEDIUM)
                .set(SetUpFields.MATTRESS_ACQUIRED, first.plus(MATTRESS).evening())
                .set(SetUpFields.TOPPER, Topper.NONE),
                Map.of(BedPart.MATTRESS, SampleLife.NEW_MATTRESS,
                        BedPart.TOPPER, NO_THING),
                "The old one sagged in the middle", Expectation.BETTER);
        bed.from(KNEE_PILLOW, Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN)),
                Map.of(BedPart.PROPS, SampleLife.KNEE_PILLOW), "Hips level", Expectation.SAME);
        bed.from(ONE_PILLOW, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1),
                Map.of(BedPart.PILLOW, SampleLife.LATEX_PILLOW), "Neck was bent sideways", null);
        return bed.changes;
    }

    static Instant morning(Night night, ZoneId zone) {
        return night.morning().atTime(LocalTime.of(7, 12)).atZone(zone).toInstant();
    }

    /** The whole journal as one step. */
    public Step asStep(Instant at) {
        return new Step(Step.Kind.IMPORT, "Wakewell", at, items().stream().map(Edit::added).toList());
    }

    /** Everything in it but the profile. */
    public List<Item> items() {
        return Stream.of(others, changes, entries).<Item>flatMap(List::stream).toList();
    }

    /** Collects changes of the bed, each written down on its first morning. */
    private static final class Bed {

        private final Night first;
        private final ZoneId zone;
        private final List<SetUpChange> changes = new ArrayList<>();

        Bed(Night first, ZoneId zone) {
            this.first = first;
            this.zone = zone;
        }

        void from(int night, Patch difference, Map<BedPart, Integer> things, @Nullable String reason,
                @Nullable Expectation expected) {
            Night from = first.plus(night);
            Map<BedPart, NavigableSet<Integer>> used = new EnumMap<>(BedPart.class);
            things.forEach((part, thing) -> used.put(part,
                    new TreeSet<>(thing == NO_THING ? Set.of() : Set.of(thing))));
            changes.add(new SetUpChange(from, difference, used, reason, expected, null, morning(from, zone),
                    changes.size() + 1));
        }
    }
}
