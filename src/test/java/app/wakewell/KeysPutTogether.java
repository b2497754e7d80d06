package app.wakewell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.wakewell.advice.Evidence;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Level;
import app.wakewell.advice.Quantity;
import app.wakewell.advice.Relation;
import app.wakewell.advice.SignList;
import app.wakewell.advice.Trigger;
import app.wakewell.advice.Truth;
import app.wakewell.advice.Withheld;
import app.wakewell.analysis.Doubt;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SizeWord;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Position;
import app.wakewell.domain.Region;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.Topper;
import app.wakewell.domain.ValueType;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.Backup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Step;
import app.wakewell.journal.wording.GroupWording;
import app.wakewell.settings.Opening;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.settings.Promise;
import app.wakewell.ui.settings.Promises;

/** The keys of words that are put together at run time. */
final class KeysPutTogether {

    /** The four verdicts that a difference can have. */
    private static final List<Verdict> OF_A_DIFFERENCE = List.of(Verdict.CLEAR_SHIFT,
            Verdict.DIFFERENT_TREND_POSSIBLE, Verdict.NO_CLEAR_DIFFERENCE, Verdict.ABOUT_THE_SAME);

    /** How soon the list of warning signs asks to be acted on. */
    private static final List<String> SIGN_LEVELS = SignList.LINES.stream()
            .map(line -> line.level().name())
            .distinct()
            .toList();

    private KeysPutTogether() {}

    /** How they begin in the code, and every ending they can take. */
    static Map<String, List<String>> all() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("history.tab.", names("app.wakewell.ui.history.HistoryTab"));
        keys.put("history.kind.", names("app.wakewell.ui.history.NightKind"));
        keys.put("history.column.", names("app.wakewell.ui.history.NightColumn$Fixed"));
        keys.put("history.column.short.",
                List.of("pain_rising", "pain_bed", "sleep_quality", "position", "medicine_level"));
        keys.put("history.level.pain.", List.of("0", "1", "2", "3"));
        keys.put("history.level.asleep.", List.of("0", "1", "2", "3", "4"));
        keys.put("trends.range.", names("app.wakewell.ui.trends.TrendsRange"));
        keys.put("trends.range.spoken.", names("app.wakewell.ui.trends.TrendsRange"));
        keys.put("trends.scale.", Stream.of(Measure.values()).map(measure -> measure.field().name()).toList());
        keys.put("trends.card.position.", names(Position.values()));
        keys.put("trends.card.stiffness.", names(Stiffness.values()));
        keys.put("report.span.", names("app.wakewell.ui.report.ReportSpan"));
        keys.put("report.span.spoken.", names("app.wakewell.ui.report.ReportSpan"));
        keys.put("start.title.", names("app.wakewell.ui.start.StartStep").stream()
                .map(step -> step.toLowerCase(Locale.ROOT))
                .toList());
        keys.put("start.episode.", names(Episode.values()));
        keys.put("start.episode.note.", names(Episode.values()));
        for (String option : List.of("start.gentle.week", "start.gentle.begin", "start.gentle.notNow",
                "start.signs.now", "start.signs.later", "start.bed.now", "start.bed.later")) {
            keys.put(option, List.of(".note"));
        }
        keys.put("start.howLong.", names("app.wakewell.ui.start.HowLong"));
        keys.put("signs.line.", SignList.LINES.stream().map(line -> line.symptom().name()).toList());
        keys.put("signs.level.", SIGN_LEVELS.stream().flatMap(level -> Stream.of(level, level + ".what")).toList());
        keys.put("signs.now.", SIGN_LEVELS);
        keys.put("signs.source.",
                SignList.LINES.stream().flatMap(line -> line.articles().stream()).distinct().toList());
        keys.put("signs.trigger.", names(Trigger.Kind.values()));
        keys.put("signs.said.", names(DayEvent.Ending.GONE, DayEvent.Ending.SEEN));
        keys.put("week.hint.", List.of("global_change", "limited_days", "pain_impact", "sit_hours",
                "stiff_after_sitting", "coping"));
        keys.put("person.hint.", List.of("episode_started", "onset_age_band", "exercise_advice",
                "meds_directed", "clinician_said", "risk_history", "weight_topic", "habitual_posture"));
        keys.put("person.episode.", names(Episode.values()));
        keys.put("settings.opening.", names(Opening.values()));
        List<String> promises = Promises.ALL.stream().map(Promise::key).toList();
        keys.put("settings.promise.", promises);
        keys.put("settings.promise.more.", promises);
        keys.put("settings.theme.", names(ThemeChoice.values()));
        keys.put("settings.theme.spoken.", names(ThemeChoice.values()));
        keys.put("person.factor.type.", names(OwnFactor.Type.values()));
        keys.put("several.range.", names("app.wakewell.ui.several.SeveralRange"));
        keys.put("several.column.", names("app.wakewell.ui.several.Column"));
        keys.put("several.keys.", names("app.wakewell.ui.several.Column"));
        keys.put("insights.section.", names("app.wakewell.ui.insights.Section"));
        keys.put("setups.range.", names("app.wakewell.ui.setups.SetUpsRange"));
        keys.put("setups.range.spoken.", names("app.wakewell.ui.setups.SetUpsRange"));
        keys.put("setups.editor.", names("app.wakewell.ui.setups.EditorMode"));
        keys.put("setups.editor.intro.", names("app.wakewell.ui.setups.EditorMode"));
        keys.put("setups.editor.evening.", names("app.wakewell.ui.setups.EditorMode"));
        keys.put("setups.editor.save.", names("app.wakewell.ui.setups.EditorMode"));
        keys.put("setups.amend", List.of(".spoken"));
        keys.put("setups.remove", List.of(".spoken"));
        keys.put("today.oneMore.", names("app.wakewell.ui.today.OneMore"));
        keys.put("today.factors.type.", names(OwnFactor.Type.values()));
        keys.put("setups.move", List.of(".spoken"));
        for (String action : List.of("amend", "retire", "bringBack", "remove", "keep")) {
            keys.put("setups.things." + action, List.of(".spoken"));
        }
        keys.put("setups.field.", SetUpFields.ALL.stream().map(Field::id).toList());
        keys.put("setups.mattress.", List.of("since", "age", "rotated", "reviewed", "feels", "comfort", "condition",
                "alignment"));
        keys.put("report.scale.", names(Measure.values()));
        keys.put("value.", values());
        keys.put("field.", Fields.ALL.stream().map(Field::id).toList());
        keys.put("meaning.", Fields.ALL.stream().map(Field::id).toList());
        keys.put("group.", Fields.ALL.stream().map(Field::group).distinct().toList());
        keys.put("event.group.", List.of("symptoms", "therapy", "trial"));
        keys.put("fields.takes.", List.of("whole", "number", "choice", "set", "text", "date", "time", "moment"));
        keys.put("part.", names(BedPart.values()));
        keys.put("bed.topper.", names(Topper.values()));
        keys.put("bed.", BedPart.ROOM.fields()
                .stream()
                .flatMap(field -> Stream.of(YesNo.values()).map(answer -> field.name() + "." + answer))
                .toList());
        keys.put("measure.", names(SleepMeasure.values()));
        keys.put("measure.formula.", names(SleepMeasure.values()));
        keys.put("step.", names(Step.Kind.values()));
        keys.put("reply.", names(Reply.Kind.values()));
        keys.put("problem.journal.", Stream.of(JournalUnusable.Reason.values())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .toList());
        keys.put("damage.how.", names(Damage.How.values()));
        keys.put("damage.one.", List.of("ENTRY", "SET_UP", "THING", "WEEK", "EVENT", "FACTOR", "REPLY", "DRAFT"));
        keys.put("damage.some.", names(Damage.Part.values()));
        keys.put("backup.why.", names(Backup.Why.values()));
        keys.put("finding.headline.", names(OF_A_DIFFERENCE));
        keys.put("finding.fact.", names(OF_A_DIFFERENCE));
        keys.put("finding.fact.alternating.", names(OF_A_DIFFERENCE));
        keys.put("finding.fact.together.", names(OF_A_DIFFERENCE));
        // the other two have nothing to add
        keys.put("finding.remark.", names(List.of(Verdict.CLEAR_SHIFT, Verdict.NO_CLEAR_DIFFERENCE)));
        keys.put("finding.doubt.", names(Doubt.values()));
        keys.put("analyse.shifts.", names(Shifts.Choice.values()));
        keys.put("factor.name.", Stream.of(NightFields.POSITION, NightFields.PROPS, NightFields.EVENING,
                NightFields.DAY_LOAD, NightFields.MEDICATION, NightFields.MEDICINE_LEVEL).map(Field::id).toList());
        keys.put("group.by.", names(GroupWording.By.values()));
        keys.put("factor.leftOut.", names(LeftOutFactor.Reason.values()));
        keys.put("finding.size.", names(SizeWord.values()));
        keys.put("verdict.", names(Verdict.values()));
        keys.put("advice.tab.", names("app.wakewell.ui.advice.AdviceTab"));
        keys.put("advice.tab.spoken.", names("app.wakewell.ui.advice.AdviceTab"));
        keys.put("advice.sign.", List.of("QUESTION", "NOTICE"));
        keys.put("advice.level.", names(Level.values()));
        keys.put("advice.evidence.", names(Evidence.values()));
        keys.put("advice.kind.", names(Kind.values()));
        keys.put("advice.withheld.", names(Withheld.Reason.values()));
        keys.put("advice.truth.", names(Truth.values()));
        keys.put("advice.trend.", names(Quantity.TrendWord.values()));
        keys.put("advice.relation.", names(Relation.values()));
        keys.put("number.", List.of("nights", "leftOut", "means", "step", "stepDrift", "stepFreeLine",
                "share", "stepWeekends", "leaveOutLastWeek", "family", "lag1", "nightsSearched",
                "levels", "place", "withWithout", "nightsCompared", "lookedAt", "pairs", "toPain", "toSleep",
                "recorded", "phi"));
        return keys;
    }

    /** Every value of every field, and of the few enums that are no field's. */
    private static List<String> values() {
        Stream<Enum<?>> worded = Stream.concat(Fields.ALL.stream().flatMap(field -> constants(field.type())),
                Stream.<Enum<?>[]>of(Expectation.values(), DayEvent.Type.values(), DayEvent.Ending.values())
                        .flatMap(Stream::of));
        return worded.map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name()).distinct().toList();
    }

    private static Stream<Enum<?>> constants(ValueType<?> type) {
        return switch (type) {
            case ValueType.Choice<?>(var values) -> Stream.of(values.getEnumConstants());
            case ValueType.Choices<?>(var values) -> Stream.of(values.getEnumConstants());
            case ValueType.Regions() -> Stream.concat(Stream.of(Region.values()),
                    Stream.of(PainRegion.Detail.values()));
            case ValueType.Qualities() -> Stream.of(SleepQuality.values());
            case ValueType.Scores(),ValueType.Whole _,ValueType.Decimal _,ValueType.Text _,ValueType.Day _,ValueType.Time _,ValueType.Moment _ ->
                Stream.empty();
        };
    }

    private static List<String> names(Enum<?>... values) {
        return names(List.of(values));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** The names of an enum that only its own package sees. */
    private static List<String> names(String type) {
        try {
            return Stream.of(Class.forName(type).getEnumConstants()).map(value -> ((Enum<?>) value).name()).toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("take the keys of " + type + " out of the list", gone);
        }
    }
}
