package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.BedWording;
import app.wakewell.picture.Lane;

/** What was in the bed and when, as lanes. A part of which nothing was ever noted has no lane. */
final class BedLanes {

    private final Snapshot journal;
    private final SetUpsTexts texts;
    private final BedWording words;

    private BedLanes(Snapshot journal, SetUpsTexts texts) {
        this.journal = journal;
        this.texts = texts;
        this.words = texts.bed(journal);
    }

    /** What a lane says of a phase. */
    private record Said(String text, Lane.Kind kind) {}

    static List<Lane> of(Snapshot journal, SetUpsTexts texts) {
        BedLanes lanes = new BedLanes(journal, texts);
        List<Lane> all = new ArrayList<>();
        for (BedPart part : BedPart.values()) {
            if (PartRun.of(journal.bed().phases(), part).stream().anyMatch(PartRun::isNoted)) {
                all.add(lanes.lane(part));
            }
        }
        return all;
    }

    private Lane lane(BedPart part) {
        return new Lane(texts.wording().part(part), part == BedPart.PROPS ? props() : things(part),
                part == BedPart.MATTRESS ? rotations() : List.of());
    }

    private List<Lane.Event> rotations() {
        return Rotations.of(journal.bed().changes())
                .stream()
                .map(day -> new Lane.Event(day, texts.text("setups.lanes.rotated", texts.wording().day(day))))
                .toList();
    }

    private List<Lane.Thing> props() {
        Set<String> names = new LinkedHashSet<>();
        journal.bed().phases().forEach(phase -> names.addAll(words.props(phase.setUp(), phase.things())));
        List<Lane.Thing> things = new ArrayList<>(runs(phase -> words.props(phase.setUp(), phase.things()).isEmpty()
                ? absence(BedPart.PROPS, phase.setUp())
                : Optional.empty()));
        for (String name : names) {
            Lane.Kind kind = isRetired(BedPart.PROPS, name) ? Lane.Kind.RETIRED : Lane.Kind.THING;
            things.addAll(runs(phase -> words.props(phase.setUp(), phase.things()).contains(name)
                    ? Optional.of(new Said(texts.wording().upperFirst(name), kind))
                    : Optional.empty()));
        }
        return things;
    }

    private boolean isRetired(BedPart part, String name) {
        List<Thing> so = journal.things()
                .stream()
                .filter(thing -> thing.part() == part && thing.name().equals(name))
                .toList();
        return !so.isEmpty() && so.stream().allMatch(Thing::isRetired);
    }

    private List<Lane.Thing> things(BedPart part) {
        return runs(phase -> {
            Set<Integer> used = phase.things().getOrDefault(part, Collections.emptyNavigableSet());
            if (used.isEmpty()) {
                return absence(part, phase.setUp()).or(() -> said(part, phase, Lane.Kind.THING));
            }
            boolean retired = used.stream()
                    .allMatch(number -> journal.thing(number)
                            .filter(Thing::isRetired)
                            .isPresent());
            return said(part, phase, retired ? Lane.Kind.RETIRED : Lane.Kind.THING);
        });
    }

    private Optional<Said> said(BedPart part, Phase phase, Lane.Kind kind) {
        return words.part(part, phase.setUp(), phase.things())
                .map(text -> new Said(texts.wording().upperFirst(text), kind));
    }

    /** "None" and "don't know" as the person answered them; nothing where something is there, or nothing was noted. */
    private Optional<Said> absence(BedPart part, Answers setUp) {
        if (isNone(part, setUp)) {
            return Optional.of(new Said(texts.text("setups.lanes.none"), Lane.Kind.NONE));
        }
        return isUnknown(part, setUp)
                ? Optional.of(new Said(texts.wording().unknown(), Lane.Kind.UNKNOWN))
                : Optional.empty();
    }

    private static boolean isNone(BedPart part, Answers setUp) {
        return switch (part) {
            case TOPPER -> setUp.get(SetUpFields.TOPPER).filter(Topper.NONE::equals).isPresent();
            case PILLOW -> setUp.get(SetUpFields.PILLOW_COUNT).filter(count -> count == 0).isPresent()
                    || setUp.get(SetUpFields.PILLOW_LOFT).filter(PillowLoft.NONE::equals).isPresent();
            case PROPS -> setUp.get(SetUpFields.PROPS).filter(Set::isEmpty).isPresent();
            case MATTRESS, BASE, ROOM -> false;
        };
    }

    /** Whether "don't know" is all that was answered of a part. */
    private static boolean isUnknown(BedPart part, Answers setUp) {
        List<Field<?>> answered = part.fields().stream().<Field<?>>map(field -> field).filter(setUp::has).toList();
        return !answered.isEmpty() && answered.stream().allMatch(field -> isUnknown(field, setUp));
    }

    private static <T> boolean isUnknown(Field<T> field, Answers setUp) {
        return setUp.isUnknown(field) || setUp.get(field).equals(field.ownUnknown());
    }

    /** Neighbouring phases of which the same is said are one run. */
    private List<Lane.Thing> runs(Function<Phase, Optional<Said>> words) {
        List<Lane.Thing> runs = new ArrayList<>();
        Optional<Said> going = Optional.empty();
        LocalDate since = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (Phase phase : journal.bed().phases()) {
            Optional<Said> now = words.apply(phase);
            if (!now.equals(going)) {
                end(runs, going, since, Optional.of(last));
                since = phase.from().morning();
                going = now;
            }
            last = phase.lastNight().map(Night::morning).orElse(LocalDate.MAX);
        }
        end(runs, going, since, Optional.empty());
        return runs;
    }

    private static void end(List<Lane.Thing> runs, Optional<Said> said, LocalDate since, Optional<LocalDate> last) {
        said.ifPresent(now -> runs.add(new Lane.Thing(since, last, now.text(),
                last.isEmpty() && now.kind() == Lane.Kind.RETIRED ? Lane.Kind.THING : now.kind())));
    }
}
