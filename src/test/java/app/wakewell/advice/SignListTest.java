package app.wakewell.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.wakewell.domain.Symptom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The list is whole, and what is ticked on it is a sign. */
class SignListTest {

    private static final Advisor ADVISOR = new Advisor(Library.shipped());

    /** What guidance on red flags asks for, row by row, with the latest that each may be acted on. */
    private static final Map<List<Symptom>, Level> GUIDANCE = Map.ofEntries(
            row(Level.EMERGENCY, Symptom.SADDLE_NUMBNESS), //
            row(Level.EMERGENCY, Symptom.BLADDER_BOWEL_CHANGE), //
            row(Level.EMERGENCY, Symptom.SEXUAL_FUNCTION_CHANGE), //
            row(Level.EMERGENCY, Symptom.PAIN_BOTH_LEGS, Symptom.WEAKNESS_GETTING_WORSE), //
            row(Level.EMERGENCY, Symptom.CHEST_PAIN_OR_BREATHLESS), //
            row(Level.EMERGENCY, Symptom.SUDDEN_TEARING_PAIN), //
            row(Level.EMERGENCY, Symptom.RECENT_INJURY_SERIOUS), //
            row(Level.EMERGENCY, Symptom.FLANK_PAIN_AT_RISK, Symptom.LEG_WEAKNESS_AFTER_CANCER), //
            row(Level.EMERGENCY, Symptom.SELF_HARM_THOUGHTS), //
            row(Level.URGENT, Symptom.FEVER), //
            row(Level.URGENT, Symptom.URINARY_SYMPTOMS, Symptom.NAUSEA_VOMITING, Symptom.MISSED_PERIODS), //
            row(Level.URGENT, Symptom.RECENT_INJURY_MINOR), //
            row(Level.URGENT, Symptom.PAIN_AFTER_CANCER), //
            row(Level.URGENT, Symptom.LEG_WEAKNESS), //
            row(Level.URGENT, Symptom.UPPER_BACK_PAIN, Symptom.NEW_SPINE_DEFORMITY, Symptom.NO_POSITION_EASES,
                    Symptom.NIGHT_SWEATS, Symptom.WORSE_WHEN_STRAINING), //
            row(Level.URGENT, Symptom.UNEXPLAINED_WEIGHT_LOSS), //
            row(Level.SEE_SOON, Symptom.FIRST_AT_THIS_AGE, Symptom.WORSENING_PAIN), //
            row(Level.SEE_SOON, Symptom.LONG_MORNING_STIFFNESS), //
            row(Level.SEE_SOON, Symptom.LASTING_PAIN, Symptom.LIMITED_LIFE), //
            row(Level.SEE_SOON, Symptom.LOW_MOOD), //
            row(Level.SEE_SOON, Symptom.BREATHING_PAUSES));

    private static Map.Entry<List<Symptom>, Level> row(Level level, Symptom... symptoms) {
        return Map.entry(List.of(symptoms), level);
    }

    @Test
    void everyRowOfTheGuidanceStandsAtLeastAsUrgently() {
        GUIDANCE.forEach((symptoms, level) -> symptoms.forEach(symptom -> assertTrue(
                SignList.of(symptom).level().compareTo(level) <= 0, symptom + " " + SignList.of(symptom).level())));
    }

    @ParameterizedTest
    @EnumSource
    void everySymptomHasItsLine(Symptom symptom) {
        long lines = SignList.LINES.stream().filter(line -> line.symptom() == symptom).count();
        assertEquals(symptom == Symptom.RECENT_INJURY ? 0 : 1, lines);
        Symptom shown = symptom == Symptom.RECENT_INJURY ? Symptom.RECENT_INJURY_MINOR : symptom;
        assertEquals(shown, SignList.of(symptom).symptom());
    }

    @Test
    void everyItemAboutSafetyIsCovered() {
        Set<String> covered = SignList.LINES.stream()
                .flatMap(line -> line.items().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = Library.shipped()
                .items()
                .stream()
                .filter(item -> item.kind() == Kind.NOT_IN_ARTICLES || item.kind() == Kind.RED_FLAG)
                .map(AdviceItem::id)
                .filter(id -> id.startsWith("nia-") || id.startsWith("rf-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(wanted.size() >= 37, () -> "only " + wanted);
        assertEquals(wanted, covered);
    }

    @Test
    void linesStandByUrgencyAndNoneIsLaterThanTheLibraryAsks() {
        assertEquals(SignList.LINES, SignList.LINES.stream()
                .sorted(java.util.Comparator.comparing(SignLine::level))
                .toList());
        assertEquals(SignList.LINES.size(),
                Arrays.stream(Level.values()).mapToInt(level -> SignList.at(level).size()).sum());
    }

    @Test
    void linesNameTheArticlesOfTheirItems() {
        for (SignLine line : SignList.LINES) {
            Set<String> articles = line.items()
                    .stream()
                    .flatMap(id -> Library.shipped().item(id).stream())
                    .flatMap(item -> item.sources().stream())
                    .map(ArticleLines::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(articles, new TreeSet<>(line.articles()), line.symptom().name());
        }
    }

    static Stream<SignLine> lines() {
        return SignList.LINES.stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTickAloneIsASignAsUrgentAsItsLineAndHoldsAdviceBackWhereItIsUrgent(SignLine line) {
        Diary diary = new Diary().asked()
                .setUp(60, "setup.props=none")
                .nights(7, "night.pain_rising=4", "night.position=SIDE", "night.pain_regions=LOWER_BACK");
        Advice before = ADVISOR.advise(diary.situation());
        Advice after = ADVISOR.advise(diary.symptom(line.symptom().name()).situation());
        assertEquals(List.of(), before.signs());
        if (line.level() == Level.MENTION) {
            assertEquals(List.of(), after.signs());
            return;
        }
        Sign sign = after.signs().getFirst();
        assertEquals(line.level(), sign.level());
        assertTrue(line.items().contains(sign.item().id()), sign.item().id());
        assertEquals(line.item(), sign.item().id());
        assertEquals(line.level().isUrgent(), after.cards().isEmpty());
    }
}
