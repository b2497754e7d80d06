package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.journal.Snapshot;

/**
 * The mattress that is slept on: how old it is, when it was turned and looked over, how it is.
 *
 * @param name
 *            what it is called
 * @param thing
 *            its number in the list; empty where it is described only
 * @param from
 *            the first night on it
 * @param facts
 *            what is known, line by line
 * @param ageAsked
 *            whether it can be said when it was bought
 * @param turning
 *            whether turning it can be noted
 * @param known
 *            what is known of it, for the form in which it is checked over
 */
record MattressState(String name, OptionalInt thing, Night from, List<Fact> facts, boolean ageAsked, Turning turning,
        Answers known) {

    /** Whether turning the mattress can be noted. */
    enum Turning {
        /** It can be turned. */
        OFFERED,
        /** The person may not know whether it can; the label is worth a look first. */
        LABEL_FIRST,
        /** It is not made to be turned, so nothing leads to it. */
        ABSENT
    }

    MattressState {
        facts = List.copyOf(facts);
    }

    /** The mattress in use tonight; empty where nothing is known of one. */
    static Optional<MattressState> of(Snapshot journal, Night tonight, SetUpsTexts texts) {
        List<PartRun> runs = PartRun.of(journal.bed().phases(), BedPart.MATTRESS);
        if (runs.isEmpty() || !runs.getLast().isNoted()) {
            return Optional.empty();
        }
        PartRun run = runs.getLast();
        Optional<Thing> thing = run.things().stream().flatMap(number -> journal.thing(number).stream()).findFirst();
        Answers known = thing.map(Thing::facts)
                .map(facts -> Patch.setting(journal.bed().knownOn(tonight)).applyTo(facts))
                .orElseGet(() -> journal.bed().knownOn(tonight));
        List<PartRun> own = thing.map(it -> Slept.runsOf(journal, it)).orElse(List.of(run));
        String name = texts.bed(journal)
                .part(BedPart.MATTRESS, run.setUp(), run.first().things())
                .map(texts.wording()::upperFirst)
                .orElseGet(() -> texts.wording().part(BedPart.MATTRESS));
        Facts facts = new Facts(journal, tonight, texts, known, run);
        return Optional.of(new MattressState(name, thing.map(it -> OptionalInt.of(it.number()))
                .orElse(OptionalInt.empty()), run.from(), facts.all(own),
                !known.has(SetUpFields.MATTRESS_ACQUIRED), turning(known), known));
    }

    private static Turning turning(Answers known) {
        return switch (known.get(SetUpFields.MATTRESS_CAN_ROTATE).orElse(YesNoUnsure.UNSURE)) {
            case YES -> Turning.OFFERED;
            case NO -> Turning.ABSENT;
            case UNSURE -> Turning.LABEL_FIRST;
        };
    }

    /** Finds the words of the lines. */
    private record Facts(Snapshot journal, Night tonight, SetUpsTexts texts, Answers known, PartRun run) {

        List<Fact> all(List<PartRun> own) {
            List<Fact> lines = new ArrayList<>();
            lines.add(fact("since", since(own)));
            lines.add(fact("age", age()));
            lines.add(fact("rotated", rotated(own)));
            lines.add(fact("reviewed", day(SetUpFields.MATTRESS_LAST_REVIEWED)));
            lines.add(fact("feels", answer(SetUpFields.MATTRESS_FIRMNESS)));
            lines.add(fact("comfort", known.get(SetUpFields.MATTRESS_COMFORT)
                    .map(comfort -> texts.text("setups.comfort", comfort))
                    .orElseGet(() -> answer(SetUpFields.MATTRESS_COMFORT))));
            lines.add(fact("condition", answer(SetUpFields.MATTRESS_CONDITION)));
            lines.add(fact("alignment", answer(SetUpFields.MATTRESS_STANDING_ALIGNMENT)));
            return lines;
        }

        private Fact fact(String key, String value) {
            return new Fact(texts.text("setups.mattress." + key), value);
        }

        private String since(List<PartRun> own) {
            if (run.from().equals(tonight)) {
                return texts.text("setups.things.fromTonight");
            }
            Slept slept = Slept.in(journal, own, tonight);
            return texts.text("setups.mattress.since.value", texts.day(run.from().evening()), slept.nights());
        }

        private String age() {
            return known.get(SetUpFields.MATTRESS_ACQUIRED)
                    .map(bought -> texts.age(bought, tonight.evening()))
                    .orElseGet(() -> answer(SetUpFields.MATTRESS_ACQUIRED));
        }

        private String rotated(List<PartRun> own) {
            NavigableSet<LocalDate> days = Rotations.of(changesIn(own));
            if (days.isEmpty()) {
                return turning(known) == Turning.ABSENT
                        ? texts.text("setups.mattress.rotated.not")
                        : answer(SetUpFields.MATTRESS_LAST_ROTATED);
            }
            return String.join(texts.text("setups.mattress.rotated.separator"),
                    days.descendingSet().stream().map(texts::day).toList());
        }

        private List<SetUpChange> changesIn(List<PartRun> own) {
            return journal.bed()
                    .changes()
                    .stream()
                    .filter(change -> own.stream()
                            .anyMatch(it -> !change.from().isBefore(it.from())
                                    && it.lastNight().filter(change.from()::isAfter).isEmpty()))
                    .toList();
        }

        private String day(Field<LocalDate> field) {
            return known.get(field).map(texts::day).orElseGet(() -> answer(field));
        }

        private String answer(Field<?> field) {
            return texts.wording().answer(field, known).orElseGet(() -> texts.text("setups.notNoted"));
        }
    }
}
