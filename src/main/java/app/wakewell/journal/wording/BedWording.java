package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Phase;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.PillowType;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.YesNo;

/** Set-ups and set-up changes in plain words. Immutable. */
public final class BedWording {

    private final Wording wording;

    BedWording(Wording wording) {
        this.wording = wording;
    }

    /** Everything known of a bed: "Medium foam mattress, 1 medium pillow, pillow between the knees". */
    public String setUp(Answers setUp) {
        List<String> parts = new ArrayList<>();
        for (BedPart part : BedPart.values()) {
            part(part, setUp).ifPresent(parts::add);
        }
        return parts.isEmpty() ? text("bed.unknown") : joined(parts);
    }

    /** What is different in a phase from the one before: "Firm foam mattress"; of the first one, all of it. */
    public String change(Phase phase) {
        if (phase.isFirst()) {
            return setUp(phase.setUp());
        }
        return joined(phase.changedParts().stream().map(part -> changed(part, phase)).toList());
    }

    private String changed(BedPart part, Phase phase) {
        if (part == BedPart.PROPS) {
            return changedProps(phase);
        }
        if (part == BedPart.ROOM) {
            return changedRoom(phase);
        }
        return part(part, phase.setUp()).orElseGet(() -> text("bed.noLonger", wording.lowerFirst(wording.part(part))));
    }

    private String changedProps(Phase phase) {
        Set<Prop> before = phase.before().get(SetUpFields.PROPS).orElse(Set.of());
        Set<Prop> now = phase.setUp().get(SetUpFields.PROPS).orElse(Set.of());
        List<String> words = new ArrayList<>();
        now.stream().filter(prop -> !before.contains(prop)).map(wording::value).forEach(words::add);
        before.stream()
                .filter(prop -> !now.contains(prop))
                .map(prop -> text("bed.without", wording.value(prop)))
                .forEach(words::add);
        return words.isEmpty() ? text("bed.noProps") : String.join(text("list.separator"), words);
    }

    private String changedRoom(Phase phase) {
        List<String> words = new ArrayList<>();
        for (Field<?> field : BedPart.ROOM.fields()) {
            boolean same = phase.setUp().text(field).equals(phase.before().text(field));
            phase.setUp()
                    .text(field)
                    .filter(value -> !same)
                    .map(value -> text("bed." + field.name() + "." + value))
                    .ifPresent(words::add);
        }
        return words.isEmpty()
                ? text("bed.noLonger", wording.lowerFirst(wording.part(BedPart.ROOM)))
                : text("bed.room", String.join(text("list.separator"), words));
    }

    /** One part of a bed: "soft topper"; empty where nothing is known of it. An answered "none" has words, too. */
    public Optional<String> part(BedPart part, Answers setUp) {
        return switch (part) {
            case MATTRESS -> mattress(setUp);
            case TOPPER -> setUp.get(SetUpFields.TOPPER).map(topper -> text("bed.topper." + topper.name()));
            case BASE -> setUp.get(SetUpFields.BASE).map(wording::value);
            case PILLOW -> pillow(setUp);
            case PROPS -> setUp.get(SetUpFields.PROPS)
                    .map(props -> props.isEmpty() ? text("bed.noProps") : wording.list(props));
            case ROOM -> room(setUp);
        };
    }

    private Optional<String> mattress(Answers setUp) {
        Optional<String> firmness = setUp.get(SetUpFields.MATTRESS_FIRMNESS)
                .filter(value -> value != Firmness.UNSURE)
                .map(wording::value);
        Optional<String> type = setUp.get(SetUpFields.MATTRESS_TYPE)
                .filter(value -> value != MattressType.UNSURE && value != MattressType.OTHER)
                .map(wording::value);
        if (firmness.isEmpty() && type.isEmpty()) {
            return BedPart.MATTRESS.fields().stream().anyMatch(setUp::has)
                    ? Optional.of(text("bed.mattress.plain"))
                    : Optional.empty();
        }
        return Optional.of(text("bed.mattress", words(firmness, type)));
    }

    private Optional<String> pillow(Answers setUp) {
        Optional<Integer> count = setUp.get(SetUpFields.PILLOW_COUNT);
        Optional<PillowLoft> loft = setUp.get(SetUpFields.PILLOW_LOFT);
        if (count.filter(number -> number == 0).isPresent() || loft.filter(PillowLoft.NONE::equals).isPresent()) {
            return Optional.of(text("bed.pillow.none"));
        }
        Optional<PillowType> type = setUp.get(SetUpFields.PILLOW_TYPE)
                .filter(value -> value != PillowType.OTHER && value != PillowType.STANDARD);
        boolean known = BedPart.PILLOW.fields().stream().anyMatch(setUp::has);
        String kind = words(loft.map(wording::value), type.map(wording::value));
        return known
                ? Optional.of(count.map(number -> text("bed.pillow.counted", number, kind))
                        .orElseGet(() -> text("bed.pillow", kind))
                        .replaceAll(" +", " ")
                        .strip())
                : Optional.empty();
    }

    private Optional<String> room(Answers setUp) {
        List<String> words = new ArrayList<>();
        for (Field<YesNo> field : List.of(SetUpFields.ROOM_DARK, SetUpFields.ROOM_QUIET, SetUpFields.ROOM_COOL)) {
            setUp.get(field).map(answer -> text("bed." + field.name() + "." + answer.name())).ifPresent(words::add);
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(text("bed.room", String.join(text("list.separator"), words)));
    }

    private static String words(Optional<String> first, Optional<String> second) {
        return (first.orElse("") + " " + second.orElse("")).strip();
    }

    private String joined(List<String> parts) {
        return wording.upperFirst(String.join(text("list.separator"), parts));
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
