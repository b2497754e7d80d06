package app.wakewell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.cli.CommandRun.Result;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Item;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalUnusable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code log}, for every group of fields. */
class LogTest {

    private static final String DAY = "2026-03-04";

    private final CommandRun wakewell = new CommandRun();

    private Result log(String night, String... sets) {
        List<String> args = new ArrayList<>(List.of("log", "--json", "--night", night));
        Stream.of(sets).forEach(set -> args.addAll(List.of("--set", set)));
        return wakewell.run(args.toArray(String[]::new));
    }

    private JsonNode saved(String night, String... sets) {
        Result result = log(night, sets);
        assertEquals("", result.err());
        assertEquals(0, result.exit());
        assertTrue(result.tree().path("saved").asBoolean(), result.out());
        return result.tree();
    }

    private void refused(String problem, String night, String... sets) {
        List<Item> before = wakewell.store.read().items();
        Result result = log(night, sets);
        assertEquals(problem, result.err().strip());
        assertEquals("", result.out());
        assertEquals(1, result.exit());
        assertEquals(before, wakewell.store.read().items(), "nothing is written");
    }

    private List<String> events() {
        return wakewell.store.read().events().stream().map(LogTest::told).toList();
    }

    private static String told(DayEvent event) {
        DayEvent.What what = event.what();
        String lasted = what.until() == null ? "" : " until " + what.until() + " " + what.ending();
        return what.day() + " " + what.answers() + lasted;
    }

    /** A value of every field, and "don't know" and "none" where these are answers. */
    static Stream<String> everyAnswer() {
        return Fields.ANSWERED.stream()
                .flatMap(field -> Stream.of(example(field), "unknown", "none")
                        .filter(text -> Patch.NONE.parse(field, text) instanceof Parsed.Ok)
                        .map(text -> field.id() + "=" + text));
    }

    private static String example(Field<?> field) {
        return switch (field.type()) {
            case ValueType.Scores _,ValueType.Qualities _ -> "4";
            case ValueType.Whole(int min, int max) -> Integer.toString(Math.min(max, min + 1));
            case ValueType.Decimal(double min, double _) -> Double.toString(min + 0.5);
            case ValueType.Choice<?>(var values) -> values.getEnumConstants()[1].name();
            case ValueType.Choices<?>(var values) -> values.getEnumConstants()[1].name();
            case ValueType.Regions _ -> "LOWER_BACK:LEFT,HIP";
            case ValueType.Text _ -> "said";
            case ValueType.Day _ -> "2026-02-01";
            case ValueType.Time _ -> "23:10";
            case ValueType.Moment _ -> "2026-03-04T06:50+01:00[Europe/Berlin]";
        };
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void everyFieldTakesEveryKindOfAnswer(String assignment) {
        String id = assignment.substring(0, assignment.indexOf('='));
        String text = assignment.substring(id.length() + 1);
        JsonNode saved = id.startsWith("night.")
                ? saved(DAY, "night.pain_rising=3", assignment)
                : saved(DAY, assignment);
        JsonNode value = answers(saved, id.substring(0, id.indexOf('.'))).path(id.substring(id.indexOf('.') + 1));
        String expected = switch (text) {
            case "unknown" -> Fields.byId(id).flatMap(LogTest::ownUnknown).orElse(text);
            case "none" -> value.isArray() ? "[]" : id.equals("night.note") ? text : "NONE";
            default -> text;
        };
        assertEquals(expected, value.isArray() ? listed(value) : value.asString(), saved.toString());
    }

    private static Optional<String> ownUnknown(Field<?> field) {
        return field.ownUnknown().map(Object::toString);
    }

    private static String listed(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values.isEmpty() ? "[]" : String.join(",", values);
    }

    private static JsonNode answers(JsonNode saved, String group) {
        return switch (group) {
            case "night" -> saved.path("answers");
            case "week" -> saved.path("week").path("answers");
            case "setup" -> saved.path("setup").path("setup");
            case "profile" -> saved.path("profile");
            case "safety" -> saved.path("symptoms").path(0).path("answers");
            default -> saved.path(group).path(0).path("answers");
        };
    }

    @Test
    void whatIsObservedOfTheBedMakesNoOtherBed() {
        saved(DAY, "setup.mattress.type=FOAM", "setup.routine.has=PARTLY");
        Result result = wakewell.run("log", "--night", "2026-03-10", "--set", "setup.mattress.condition=WORN", "--set",
                "setup.routine.has=");
        assertEquals("Saved from 2026-03-10 on: Mattress condition: worn; Evening routine: no longer known\n",
                result.out());
        assertEquals("""
                A  2026-03-04 to now: Foam mattress; Evening routine: partly
                   2026-03-10: Mattress condition: worn; Evening routine: no longer known
                """, wakewell.run("setup", "--list").out());
        assertEquals(Map.of("letter", "A", "from", "2026-03-10", "setup",
                Map.of("mattress.type", "FOAM", "mattress.condition", "WORN")),
                plain(wakewell.run("setup", "--list", "--json").tree().path("setups").path(1)));
    }

    @Test
    void painOnRisingIsOnlyNeededForANewNight() {
        JsonNode saved = saved(DAY, "week.peg_p=4", "profile.care=SEEN");
        assertEquals(4, saved.path("week").path("answers").path("peg_p").asInt());
        assertEquals("SEEN", saved.path("profile").path("care").asString());
        assertFalse(saved.has("answers"));
        assertTrue(wakewell.store.read().entries().isEmpty());
        Result missing = log(DAY, "week.peg_e=4", "night.stress=LOW");
        assertTrue(missing.err().startsWith("Missing required option: --pain-rising"), missing.err());
        assertEquals(2, missing.exit());
        assertEquals(1, wakewell.store.read().weeks().getFirst().answers().fields().size(), "nothing is written");
    }

    @Test
    void oneCallIsOneStepForAllGroups() {
        Result result = wakewell.run("log", "--night", DAY, "--pain-rising", "5", "--set", "week.peg_p=4", "--set",
                "setup.mattress.topper=SOFT", "--set", "profile.care=SEEN", "--set",
                "safety.symptoms=FEVER,NIGHT_SWEATS",
                "--set", "therapy.kind=MASSAGE,YOGA", "--set", "therapy.effect=BETTER", "--set", "trial.kind=TOPPER");
        assertEquals("", result.err());
        assertEquals("""
                Saved night of Tue 3 to Wed 4 March 2026.
                Saved week to 4 March 2026.
                Saved set-up A from 2026-03-04 on: Soft topper
                Saved profile.
                Saved symptoms of 4 March 2026: fever; night sweats.
                Saved therapy of 4 March 2026: massage, better; yoga, better.
                Saved test of 4 March 2026: topper.
                """, result.out());
        assertEquals(List.of(1, 2, 3, 4, 5), wakewell.store.read().events().stream().map(DayEvent::number).toList());
        wakewell.store.undo();
        assertEquals(List.of(), wakewell.store.read().items());
    }

    @Test
    void ifAPartIsRefusedNothingIsWritten() {
        saved(DAY, "night.pain_rising=5", "setup.mattress.can_rotate=NO");
        refused("setup.mattress.last_rotated: This mattress is noted as one that stays as it lies, "
                + "so no turning is kept for it.", DAY, "night.pain_rising=6", "week.peg_p=3",
                "safety.symptoms=FEVER", "setup.mattress.last_rotated=2026-03-01");
        refused("profile.episode_started: 2 July 2026 lies in the future.", DAY, "night.pain_rising=6",
                "profile.episode_started=2026-07-02");
        refused("--set week.peg_p: 11 was given; it can be 0 to 10.", DAY, "night.pain_rising=6", "week.peg_p=11");
        refused("night.minutes_awake: 20 minutes awake contradict 0 awakenings; 0 minutes fits, "
                + "or at least 1 awakening.", DAY, "night.awakenings=0", "night.minutes_awake=20");
    }

    @Test
    void nothingIsHalfWrittenWhenTheDiskIsFull() {
        wakewell.store.failNext(JournalUnusable.Reason.DISK_FULL);
        Result failed = log(DAY, "night.pain_rising=5", "week.peg_p=4", "therapy.kind=YOGA");
        assertEquals(3, failed.exit());
        assertEquals("", failed.out());
        assertEquals(List.of(), wakewell.store.read().items());
    }

    @Test
    void unknownNoneAndUnansweredAreThreeThings() {
        saved(DAY, "night.pain_rising=5", "night.props=none", "night.stress=unknown", "night.position=unknown");
        Answers answers = wakewell.store.read().entries().getFirst().answers();
        assertEquals(Optional.of(Set.of()), answers.get(NightFields.PROPS));
        assertTrue(answers.isUnknown(NightFields.STRESS));
        assertEquals(Optional.of(Position.UNKNOWN), answers.get(NightFields.POSITION));
        assertFalse(answers.has(NightFields.EVENING));
        saved(DAY, "night.props=", "night.stress=");
        answers = wakewell.store.read().entries().getFirst().answers();
        assertEquals(List.of(NightFields.PAIN_RISING, NightFields.POSITION), answers.fields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "UNSURE", "none", "NA"})
    void aNoteIsKeptAsItIs(String note) {
        assertEquals(note, saved(DAY, "night.pain_rising=5", "night.note=" + note).path("answers")
                .path("note")
                .asString());
    }

    @Test
    void wallClocksBecomeMomentsOfTheNight() {
        JsonNode answers = saved(DAY, "night.pain_rising=5", "night.bed_time=23:10", "night.wake_time=06:45",
                "night.tried_to_sleep=00:05", "night.got_up=07:00").path("answers");
        assertEquals("2026-03-03T23:10+01:00[Europe/Berlin]", answers.path("into_bed").asString());
        assertEquals("2026-03-04T00:05+01:00[Europe/Berlin]", answers.path("tried_to_sleep").asString());
        assertEquals("2026-03-04T06:45+01:00[Europe/Berlin]", answers.path("final_waking").asString());
        assertEquals("2026-03-04T07:00+01:00[Europe/Berlin]", answers.path("got_up").asString());
        answers = saved(DAY, "night.bed_time=unknown", "night.wake_time=").path("answers");
        assertEquals("unknown", answers.path("into_bed").asString());
        assertFalse(answers.has("final_waking"));
        assertEquals(2, log(DAY, "night.bed_time=late").exit());
    }

    @Test
    void aWallClockThatTheNightDidNotHaveOrHadTwiceIsRefused() {
        refused("night.final_waking: 02:30 did not exist that night: the clocks went from 02:00 straight to 03:00.",
                "2026-03-29", "night.pain_rising=5", "night.wake_time=02:30");
        refused("night.final_waking: 02:30 came twice that night, as 2025-10-26T02:30+02:00[Europe/Berlin] and as "
                + "2025-10-26T02:30+01:00[Europe/Berlin]; say which one.", "2025-10-26", "night.pain_rising=5",
                "night.wake_time=02:30");
        saved("2025-10-26", "night.pain_rising=5", "night.final_waking=2025-10-26T02:30+01:00[Europe/Berlin]");
    }

    @Test
    void whatIsRareIsSaidAndKept() {
        String[] args = {"log", "--night", DAY, "--pain-rising", "5", "--set", "night.bed_time=16:00", "--set",
                "night.got_up=08:00"};
        Result rare = wakewell.run(args);
        assertEquals(0, rare.exit());
        assertEquals("Saved night of Tue 3 to Wed 4 March 2026.\n", rare.out());
        assertEquals(1, rare.problems().size(), rare.err());
        assertTrue(rare.err().contains("is 16 h."), rare.err());
        assertEquals("", wakewell.run(args).err(), "said once");
        assertEquals("", wakewell.run("log", "--night", DAY, "--pain-bed", "3").err());
    }

    @Test
    void whatIsWorkedOutIsNotAnswered() {
        DerivedFields.ALL.stream()
                .filter(field -> !List.of("night.bed_time", "night.wake_time").contains(field.id()))
                .forEach(field -> refused(field.id() + ": This is worked out, not answered.", DAY, field.id() + "=1"));
    }

    @Test
    void symptomsAreActiveUntilNoneIsSaid() {
        saved("2026-03-04", "safety.symptoms=FEVER");
        saved("2026-03-06", "safety.symptoms=FEVER,SWELLING");
        assertEquals(List.of("2026-03-04 {safety.symptoms=[FEVER]}", "2026-03-06 {safety.symptoms=[SWELLING]}"),
                events());
        JsonNode gone = saved("2026-03-08", "safety.symptoms=none").path("symptoms");
        assertEquals(List.of("GONE", "GONE"), gone.findValuesAsString("ending"));
        assertEquals(List.of("2026-03-04 {safety.symptoms=[FEVER]} until 2026-03-08 GONE",
                "2026-03-06 {safety.symptoms=[SWELLING]} until 2026-03-08 GONE"), events());
        saved("2026-03-08", "safety.symptoms=FEVER");
        assertEquals("2026-03-04 {safety.symptoms=[FEVER]}", events().getFirst(), "there after all");
        saved("2026-03-20", "safety.symptoms=SWELLING");
        assertEquals(3, events().size(), "once more");
        saved("2026-03-20", "safety.symptoms=");
        assertEquals(2, events().size(), "taken back");
        saved("2026-03-02", "safety.symptoms=FEVER");
        assertEquals("2026-03-02 {safety.symptoms=[FEVER]}", events().getFirst(), "earlier than was thought");
        assertEquals(2, events().size());
    }

    @Test
    void noneAndUnknownWithoutSymptomsAreKeptAsAnswers() {
        saved(DAY, "safety.symptoms=none");
        saved(DAY, "safety.symptoms=none");
        saved("2026-03-05", "safety.symptoms=unknown");
        assertEquals(List.of("2026-03-04 {safety.symptoms=[]} until 2026-03-04 GONE",
                "2026-03-05 {safety.symptoms=unknown} until 2026-03-05 ENDED"), events());
    }

    @Test
    void therapyOfADayIsAnEventForEachKindAndAmended() {
        saved(DAY, "therapy.kind=MASSAGE,YOGA", "therapy.discussed=YES");
        saved(DAY, "therapy.kind=MASSAGE", "therapy.effect=BETTER");
        assertEquals(List.of(
                "2026-03-04 {therapy.kind=[MASSAGE], therapy.effect=BETTER, therapy.discussed=YES}",
                "2026-03-04 {therapy.kind=[YOGA], therapy.discussed=YES}"), events());
        saved(DAY, "therapy.effect=SAME");
        assertEquals(List.of(
                "2026-03-04 {therapy.kind=[MASSAGE], therapy.effect=SAME, therapy.discussed=YES}",
                "2026-03-04 {therapy.kind=[YOGA], therapy.effect=SAME, therapy.discussed=YES}"), events());
        refused("therapy.kind: Therapy is noted for 4 March 2026, which “none” contradicts.", DAY,
                "therapy.kind=none");
        saved(DAY, "therapy.kind=", "therapy.effect=", "therapy.discussed=");
        assertEquals(List.of(), events());
        saved(DAY, "therapy.effect=WORSE");
        saved(DAY, "therapy.kind=TAI_CHI");
        assertEquals(List.of("2026-03-04 {therapy.kind=[TAI_CHI], therapy.effect=WORSE}"), events());
        saved("2026-03-05", "therapy.kind=TAI_CHI");
        assertEquals(2, events().size(), "another day, another session");
    }

    @Test
    void aTestRunsUntilItsOutcome() {
        saved("2026-03-04", "trial.kind=TOPPER");
        saved("2026-03-04", "trial.kind=TOPPER", "trial.outcome=RUNNING");
        assertEquals(List.of("2026-03-04 {trial.kind=TOPPER, trial.outcome=RUNNING}"), events());
        saved("2026-03-20", "trial.outcome=HELPED");
        assertEquals(List.of("2026-03-04 {trial.kind=TOPPER, trial.outcome=HELPED} until 2026-03-20 ENDED"), events());
        saved("2026-04-01", "trial.kind=OTHER_BED");
        saved("2026-04-03", "trial.kind=NONE", "trial.outcome=NO_CHANGE");
        assertEquals("2026-04-01 {trial.kind=OTHER_BED, trial.outcome=NO_CHANGE} until 2026-04-03 ENDED",
                events().getLast());
        saved("2026-04-04", "trial.kind=NONE");
        assertEquals("2026-04-04 {trial.kind=NONE} until 2026-04-04 ENDED", events().getLast());
        saved("2026-04-04", "trial.kind=ROTATION");
        assertEquals("2026-04-04 {trial.kind=ROTATION}", events().getLast());
    }

    @Test
    void thePersonAndTheWeekAreAmendedFieldByField() {
        saved(DAY, "profile.yoga=NEVER", "week.peg_p=4");
        JsonNode saved = saved(DAY, "profile.care=SEEN", "week.peg_e=5", "week.peg_p=");
        assertEquals(Map.of("care", "SEEN", "yoga", "NEVER"), plain(saved.path("profile")));
        assertEquals(Map.of("peg_e", 5), plain(saved.path("week").path("answers")));
        saved(DAY, "week.peg_e=");
        assertEquals(List.of(), wakewell.store.read().weeks());
    }

    private static Object plain(JsonNode node) {
        return JsonMapper.shared().treeToValue(node, Map.class);
    }

    @Test
    void somethingOfTheDayIsAnEventOfItsOwnEachTime() {
        Result saved = wakewell.run("event", "exercise", "--day", DAY, "--time", "18:30", "--minutes", "20", "--set",
                "night.day_load=STRETCHED", "--note", "with music");
        assertEquals("", saved.err());
        assertEquals("Saved 1  2026-03-04 18:30  exercise: stretching, 20 min, “with music”\n", saved.out());
        assertEquals(0, wakewell.run("event", "PAIN", "--day", DAY, "--pain", "6", "--set", "night.pain_regions=HIP")
                .exit());
        assertEquals(0, wakewell.run("event", "MEDICINE", "--day", DAY, "--set",
                "night.medication=OTC_PAIN_RELIEVER").exit());
        assertEquals(Map.of("saved", true, "number", 4, "type", "THERAPY", "day", "2026-03-05", "answers",
                Map.of("kind", List.of("MASSAGE"))),
                wakewell.run("event", "therapy", "--json", "--day", "2026-03-05",
                        "--set", "therapy.kind=MASSAGE").json());
        assertEquals("""
                2  2026-03-04  pain reading: pain 6, hip
                3  2026-03-04  medicine: pain reliever without prescription
                1  2026-03-04 18:30  exercise: stretching, 20 min, “with music”
                """, wakewell.run("event", "--list", "--day", DAY).out());
        assertEquals(4, wakewell.run("event", "--list", "--json").tree().path("events").size());
    }

    @Test
    void anEventThatMakesNoSenseIsNotWritten() {
        wrong("Give a type and --day, or --list", "event", "pain", "--pain", "3");
        wrong("There is no type “BREAK”; it is one of MEDICINE, EXERCISE, PAIN, THERAPY", "event", "BREAK", "--day",
                DAY);
        wrong("A pain reading has a score: --pain", "event", "PAIN", "--day", DAY);
        wrong("--pain goes with a pain reading: event PAIN", "event", "EXERCISE", "--day", DAY, "--pain", "3");
        wrong("There is no field “night.stress” here", "event", "EXERCISE", "--day", DAY, "--set", "night.stress=LOW");
        wrong("--list takes no event", "event", "EXERCISE", "--list");
        assertEquals("--minutes: 1441 was given; it can be 1 to 1,440.\n",
                wakewell.run("event", "EXERCISE", "--day", DAY, "--minutes", "1441").err());
        assertEquals("2 June 2026 lies in the future.\n",
                wakewell.run("event", "EXERCISE", "--day", "2026-06-02").err());
        assertEquals("No events are noted.\n", wakewell.run("event", "--list").out());
    }

    private void wrong(String problem, String... args) {
        Result result = wakewell.run(args);
        assertTrue(result.err().startsWith(problem), result.err());
        assertEquals(2, result.exit());
    }
}
