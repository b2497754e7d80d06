package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.journal.wording.Wording;
import app.wakewell.picture.Lane;

/** What was in the bed and when, as lanes. A part of which nothing was ever noted has no lane. */
final class BedLanes {

    private final BedHistory bed;
    private final Wording wording;

    private BedLanes(BedHistory bed, Wording wording) {
        this.bed = bed;
        this.wording = wording;
    }

    static List<Lane> of(BedHistory bed, Wording wording) {
        BedLanes lanes = new BedLanes(bed, wording);
        List<Lane> all = new ArrayList<>();
        for (BedPart part : BedPart.values()) {
            boolean noted = bed.phases()
                    .stream()
                    .anyMatch(phase -> part.fields().stream().anyMatch(phase.setUp()::has));
            if (noted) {
                all.add(new Lane(wording.part(part), part == BedPart.PROPS ? lanes.props() : lanes.things(part)));
            }
        }
        return all;
    }

    private List<Lane.Thing> props() {
        List<Lane.Thing> things = new ArrayList<>();
        for (Prop prop : Prop.values()) {
            things.addAll(runs(setUp -> setUp.get(SetUpFields.PROPS)
                    .filter(props -> props.contains(prop))
                    .map(props -> wording.upperFirst(wording.value(prop)))));
        }
        return things;
    }

    private List<Lane.Thing> things(BedPart part) {
        return runs(setUp -> isNone(part, setUp)
                ? Optional.empty()
                : wording.bed().part(part, setUp).map(wording::upperFirst));
    }

    private static boolean isNone(BedPart part, Answers setUp) {
        return switch (part) {
            case TOPPER -> setUp.get(SetUpFields.TOPPER).filter(Topper.NONE::equals).isPresent();
            case PILLOW -> setUp.get(SetUpFields.PILLOW_COUNT).filter(count -> count == 0).isPresent()
                    || setUp.get(SetUpFields.PILLOW_LOFT).filter(PillowLoft.NONE::equals).isPresent();
            case MATTRESS, BASE, PROPS, ROOM -> false;
        };
    }

    /** Neighbouring phases with the same words are one thing. */
    private List<Lane.Thing> runs(Function<Answers, Optional<String>> words) {
        List<Lane.Thing> runs = new ArrayList<>();
        Optional<String> going = Optional.empty();
        LocalDate since = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (Phase phase : bed.phases()) {
            Optional<String> now = words.apply(phase.setUp());
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

    private static void end(List<Lane.Thing> runs, Optional<String> words, LocalDate since, Optional<LocalDate> last) {
        words.ifPresent(text -> runs.add(new Lane.Thing(since, last, text)));
    }
}
