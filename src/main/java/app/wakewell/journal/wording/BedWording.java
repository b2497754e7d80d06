package app.wakewell.journal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.PillowType;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.YesNo;

/** Set-ups and set-up changes in plain words, things of the list by the names the person gave them. Immutable. */
public final class BedWording {

    private final Wording wording;
    private final Map<Integer, Thing> things;

    BedWording(Wording wording) {
        this(wording, Map.of());
    }

    private BedWording(Wording wording, Map<Integer, Thing> things) {
        this.wording = wording;
        this.things = things;
    }

    /** The same words, with the names of the things of the list. */
    public BedWording naming(Collection<Thing> list) {
        return new BedWording(wording,
                list.stream().collect(Collectors.toUnmodifiableMap(Thing::number, Function.identity())));
    }

    /** Everything known of a bed: "Medium foam mattress, 1 medium pillow, pillow between the knees". */
    public String setUp(Answers setUp) {
        return setUp(setUp, Map.of());
    }

    /** The same of a bed that things of the list make up: "Old spring mattress, latex pillow". */
    public String setUp(Answers setUp, Map<BedPart, NavigableSet<Integer>> used) {
        List<String> parts = new ArrayList<>();
        for (BedPart part : BedPart.values()) {
            part(part, setUp, used).ifPresent(parts::add);
        }
        return parts.isEmpty() ? text("bed.unknown") : joined(parts);
    }

    /** What is different in a phase from the one before: "Firm foam mattress"; of the first one, all of it. */
    public String change(Phase phase) {
        return phase.isFirst() ? setUp(phase.setUp(), phase.things()) : joined(changes(phase));
    }

    /** The same to stand inside a sentence; names stay as they were given: "firm foam mattress", "Big Blue". */
    public String changeInSentence(Phase phase) {
        return phase.isFirst() ? wording.lowerFirst(change(phase)) : list(changes(phase));
    }

    private List<String> changes(Phase phase) {
        return phase.changedParts().stream().map(part -> changed(part, phase)).toList();
    }

    private String changed(BedPart part, Phase phase) {
        if (part == BedPart.PROPS) {
            return changedProps(phase);
        }
        if (part == BedPart.ROOM) {
            return changedRoom(phase);
        }
        List<String> names = names(part, phase.things());
        if (!names.isEmpty() && names.equals(names(part, phase.thingsBefore()))) {
            return text("bed.sameThing", list(names), part(part, phase.setUp()).orElseGet(wording::unknown));
        }
        return part(part, phase.setUp(), phase.things())
                .orElseGet(() -> text("bed.noLonger", wording.lowerFirst(wording.part(part))));
    }

    private String changedProps(Phase phase) {
        List<String> before = props(phase.before(), phase.thingsBefore());
        List<String> now = props(phase.setUp(), phase.things());
        List<String> words = new ArrayList<>(now);
        words.removeAll(before);
        before.stream()
                .filter(prop -> !now.contains(prop))
                .map(prop -> text("bed.without", prop))
                .forEach(words::add);
        if (!words.isEmpty()) {
            return list(words);
        }
        return phase.setUp().get(SetUpFields.PROPS).isPresent()
                ? text("bed.noProps")
                : text("bed.noLonger", wording.lowerFirst(wording.part(BedPart.PROPS)));
    }

    private String changedRoom(Phase phase) {
        Answers now = phase.setUp();
        List<String> words = BedPart.ROOM.fields()
                .stream()
                .filter(field -> !now.text(field).equals(phase.before().text(field)))
                .flatMap(field -> room(field, now).stream())
                .toList();
        return words.isEmpty()
                ? text("bed.noLonger", wording.lowerFirst(wording.part(BedPart.ROOM)))
                : text("bed.room", list(words));
    }

    /** One part of a bed: "soft topper"; empty where nothing is known of it. An answered "none" has words, too. */
    public Optional<String> part(BedPart part, Answers setUp) {
        return part(part, setUp, Map.of());
    }

    /** The same of a bed that things of the list make up; of several props each. */
    public Optional<String> part(BedPart part, Answers setUp, Map<BedPart, NavigableSet<Integer>> used) {
        List<String> names = part == BedPart.PROPS ? props(setUp, used) : names(part, used);
        if (!names.isEmpty()) {
            return Optional.of(list(names));
        }
        boolean isThere = used.containsKey(part);
        return described(part, setUp)
                .or(() -> isThere ? Optional.of(wording.lowerFirst(wording.part(part))) : Optional.empty());
    }

    private Optional<String> described(BedPart part, Answers setUp) {
        return switch (part) {
            case MATTRESS -> mattress(setUp);
            case TOPPER -> setUp.get(SetUpFields.TOPPER).map(topper -> text("bed.topper." + topper.name()));
            case BASE -> base(setUp);
            case PILLOW -> pillow(setUp);
            case PROPS -> setUp.get(SetUpFields.PROPS).map(none -> text("bed.noProps"));
            case ROOM -> room(setUp);
        };
    }

    private List<String> names(BedPart part, Map<BedPart, NavigableSet<Integer>> used) {
        return used(part, used).stream().map(Thing::name).toList();
    }

    private List<Thing> used(BedPart part, Map<BedPart, NavigableSet<Integer>> used) {
        return used.getOrDefault(part, Collections.emptyNavigableSet())
                .stream()
                .map(things::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Each prop of a bed: things by their names first, then those that are no thing of the list. */
    public List<String> props(Answers setUp, Map<BedPart, NavigableSet<Integer>> used) {
        List<Thing> listed = used(BedPart.PROPS, used);
        Set<Prop> rest = EnumSet.noneOf(Prop.class);
        setUp.get(SetUpFields.PROPS).ifPresent(rest::addAll);
        listed.forEach(thing -> thing.facts().get(SetUpFields.PROPS).ifPresent(rest::removeAll));
        List<String> words = new ArrayList<>(listed.stream().map(Thing::name).toList());
        rest.stream().map(wording::value).forEach(words::add);
        return words;
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

    private Optional<String> base(Answers setUp) {
        Optional<String> base = setUp.get(SetUpFields.BASE).map(wording::value);
        if (setUp.get(SetUpFields.BOARD_UNDER).filter(YesNo.YES::equals).isEmpty()) {
            return base;
        }
        String board = text("bed.board");
        return Optional.of(base.map(words -> list(List.of(words, board))).orElse(board));
    }

    private Optional<String> pillow(Answers setUp) {
        Optional<Integer> count = setUp.get(SetUpFields.PILLOW_COUNT);
        Optional<PillowLoft> loft = setUp.get(SetUpFields.PILLOW_LOFT);
        if (count.filter(number -> number == 0).isPresent() || loft.filter(PillowLoft.NONE::equals).isPresent()) {
            return Optional.of(text("bed.pillow.none"));
        }
        Optional<PillowType> type = setUp.get(SetUpFields.PILLOW_TYPE);
        if (count.isEmpty() && loft.isEmpty() && type.isEmpty()) {
            return Optional.empty();
        }
        String kind = words(loft.map(wording::value),
                type.filter(value -> value != PillowType.OTHER && value != PillowType.STANDARD).map(wording::value));
        return Optional.of(count.map(number -> text("bed.pillow.counted", number, kind))
                .orElseGet(() -> text("bed.pillow", kind))
                .replaceAll(" +", " ")
                .strip());
    }

    private Optional<String> room(Answers setUp) {
        List<String> words = BedPart.ROOM.fields().stream().flatMap(field -> room(field, setUp).stream()).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(text("bed.room", list(words)));
    }

    private Optional<String> room(Field<?> field, Answers setUp) {
        return setUp.isUnknown(field)
                ? Optional.empty()
                : setUp.text(field).map(answer -> text("bed." + field.name() + "." + answer));
    }

    /**
     * What was noted beside the bed itself, such as how a mattress is worn or when somebody usually goes to bed:
     * "Mattress condition: worn". Empty where a change notes nothing of the kind.
     */
    public String noted(Patch difference) {
        Answers after = difference.applyTo(Answers.NONE);
        return difference.texts()
                .keySet()
                .stream()
                .filter(field -> BedPart.of(field).isEmpty())
                .map(field -> text("bed.noted", wording.field(field),
                        wording.answer(field, after).orElseGet(() -> text("bed.noted.nothing"))))
                .collect(Collectors.joining(text("bed.noted.separator")));
    }

    private static String words(Optional<String> first, Optional<String> second) {
        return (first.orElse("") + " " + second.orElse("")).strip();
    }

    private String list(List<String> words) {
        return String.join(text("list.separator"), words);
    }

    private String joined(List<String> parts) {
        return wording.upperFirst(list(parts));
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
