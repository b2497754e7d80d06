package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Snapshot;

/** The list of things that beds are made of, with what the bed of tonight is made of besides. */
final class ThingRows {

    private final Snapshot journal;
    private final Night tonight;
    private final SetUpsTexts texts;

    private ThingRows(Snapshot journal, Night tonight, SetUpsTexts texts) {
        this.journal = journal;
        this.tonight = tonight;
        this.texts = texts;
    }

    /** Part by part, those in use first, retired ones last. */
    static List<ThingRow> of(Snapshot journal, Night tonight, SetUpsTexts texts) {
        ThingRows rows = new ThingRows(journal, tonight, texts);
        List<ThingRow> all = new ArrayList<>();
        for (BedPart part : BedPart.values()) {
            if (part != BedPart.ROOM) {
                rows.described(part).ifPresent(all::add);
                journal.things()
                        .stream()
                        .filter(thing -> thing.part() == part)
                        .map(rows::listed)
                        .sorted(Comparator.comparing(ThingRow::retired)
                                .thenComparing(ThingRow::inUse, Comparator.reverseOrder()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private ThingRow listed(Thing thing) {
        List<PartRun> runs = Slept.runsOf(journal, thing);
        boolean inUse = !runs.isEmpty() && runs.getLast().lastNight().isEmpty();
        return new ThingRow(thing.part(), OptionalInt.of(thing.number()), thing.name(), facts(thing),
                use(thing, runs, inUse), inUse, thing.isRetired(), runs.isEmpty());
    }

    private String facts(Thing thing) {
        List<String> words = new ArrayList<>();
        texts.wording()
                .bed()
                .part(thing.part(), thing.facts())
                .map(texts.wording()::upperFirst)
                .filter(described -> !described.equals(thing.name()))
                .ifPresent(words::add);
        thing.facts()
                .get(SetUpFields.MATTRESS_ACQUIRED)
                .map(day -> texts.text("setups.things.bought", texts.day(day)))
                .ifPresent(words::add);
        thing.returnDate()
                .map(day -> texts.text(
                        day.isBefore(tonight.evening()) ? "setups.things.returnOver" : "setups.things.returnBy",
                        texts.day(day)))
                .ifPresent(words::add);
        return String.join(texts.text("setups.change.separator"), words);
    }

    private String use(Thing thing, List<PartRun> runs, boolean inUse) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(thing.retired())
                .map(day -> texts.text("setups.things.retired", texts.day(day)))
                .ifPresent(words::add);
        if (runs.isEmpty()) {
            words.add(texts.text("setups.things.unused"));
        } else {
            words.add(inUse ? inUse(runs) : used(runs));
        }
        return String.join(texts.text("setups.change.separator"), words);
    }

    private String inUse(List<PartRun> runs) {
        Slept slept = Slept.in(journal, runs, tonight);
        Night from = runs.getLast().from();
        return slept.nights() == 0 && from.equals(tonight)
                ? texts.text("setups.things.fromTonight")
                : texts.text("setups.things.inUse", texts.day(from.evening()), slept.nights(), slept.written());
    }

    private String used(List<PartRun> runs) {
        Slept slept = Slept.in(journal, runs, tonight);
        Night last = runs.getLast().lastNight().orElse(tonight);
        return texts.text("setups.things.used", texts.day(last.morning()), slept.nights(), slept.written());
    }

    /** What is in the bed tonight without being a thing of the list; an answered "none" is nothing to keep. */
    private Optional<ThingRow> described(BedPart part) {
        List<PartRun> runs = PartRun.of(journal.bed().phases(), part);
        if (runs.isEmpty() || !isDescribed(part, runs.getLast())) {
            return Optional.empty();
        }
        PartRun run = runs.getLast();
        return texts.wording()
                .bed()
                .part(part, run.setUp())
                .map(words -> new ThingRow(part, OptionalInt.empty(), texts.wording().upperFirst(words), "",
                        inUse(List.of(run)), true, false, false));
    }

    private static boolean isDescribed(BedPart part, PartRun run) {
        Answers setUp = run.setUp();
        return run.things().isEmpty() && switch (part) {
            case TOPPER -> setUp.get(SetUpFields.TOPPER).filter(topper -> topper != Topper.NONE).isPresent();
            case PILLOW -> setUp.get(SetUpFields.PILLOW_COUNT).filter(count -> count == 0).isEmpty()
                    && setUp.get(SetUpFields.PILLOW_LOFT).filter(PillowLoft.NONE::equals).isEmpty();
            case PROPS -> setUp.get(SetUpFields.PROPS).filter(props -> !props.isEmpty()).isPresent();
            case MATTRESS, BASE -> true;
            case ROOM -> false;
        };
    }
}
