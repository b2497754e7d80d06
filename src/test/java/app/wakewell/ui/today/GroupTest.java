package app.wakewell.ui.today;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Level;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainCharacter;
import app.wakewell.domain.Prop;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class GroupTest {

    /** What stands on Today in the open. */
    private static final List<Field<?>> IN_THE_OPEN = List.of(NightFields.PAIN_RISING, NightFields.PAIN_BED,
            NightFields.SLEEP_QUALITY, NightFields.LOCATION, NightFields.STIFFNESS, NightFields.POSITION,
            NightFields.MEDICINE_LEVEL, NightFields.PAIN_REGIONS, NightFields.NEW_SYMPTOM, NightFields.COUNTS,
            NightFields.NOTE);

    private static final Path CODE = Path.of("src/main/java/app/wakewell/ui/today");

    private final ScreenContext context = TestScreens.context(TestJournals.written(), TestJournals.MORNING);
    private final TodayWords words = new TodayWords(context.messages(), context.wording(), context.formats());

    private String summary(Group group, Answers form) {
        return GroupSummary.of(group, form, Set.of(), words);
    }

    @Test
    void everyFieldOfANightStandsInOnePlace() {
        List<Field<?>> placed = new ArrayList<>(IN_THE_OPEN);
        Arrays.stream(Group.values()).forEach(group -> placed.addAll(group.fields()));
        assertEquals(placed.size(), new TreeSet<>(placed).size(), "none stands twice");
        assertEquals(new TreeSet<>(NightFields.ALL), new TreeSet<>(placed));
    }

    /** A device's own rating comes with its file and is not asked. */
    @Test
    void everyFieldIsTiedToAControl() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(Controller|ViewModel)\\.java"))
                    .toList()) {
                code.append(Files.readString(file));
            }
        }
        assertFalse(code.isEmpty(), "nothing was read");
        List<String> untied = NightFields.ALL.stream()
                .filter(field -> !field.equals(NightFields.DEVICE_QUALITY))
                .map(field -> field.name().toUpperCase(java.util.Locale.ROOT))
                .filter(name -> code.indexOf("NightFields." + name) < 0)
                .toList();
        assertEquals(List.of(), untied);
    }

    @Test
    void aFoldedGroupTellsItsAnswersWhileTheyAreShort() {
        assertEquals("nothing noted", summary(Group.DAY, Answers.NONE));
        Answers stress = Answers.NONE.with(NightFields.STRESS, Level.LOW);
        assertEquals("Stress: low", summary(Group.DAY, stress));
        assertEquals("Stress: low · coffee: 1",
                summary(Group.DAY, stress.with(Field.ownFactor("coffee"), 1.0)));
        assertEquals("Stress: don’t know", summary(Group.DAY, Answers.NONE.withUnknown(NightFields.STRESS)));
        assertEquals("What the pain was like: none of these",
                summary(Group.PAIN, Answers.NONE.with(NightFields.PAIN_CHARACTER, Set.of())));
        Answers manyWords = Answers.NONE.with(NightFields.PAIN_CHARACTER, Set.of(PainCharacter.values()));
        assertEquals("1 answer", summary(Group.PAIN, manyWords));
        assertEquals("Stiffness eases with moving: not sure · 1 more",
                summary(Group.PAIN, manyWords.with(NightFields.STIFFNESS_EASES, YesNoUnsure.UNSURE)));
    }

    @Test
    void aTimeIsToldWithoutItsDate() {
        assertEquals("Into bed: 22:30", summary(Group.TIMES, Answers.NONE.with(NightFields.INTO_BED,
                TestJournals.TODAY.evening().atTime(22, 30).atZone(TestJournals.ZONE))));
    }

    @Test
    void thePropsOfTheSetUpHoldWhileNoneAreAnswered() {
        Set<Prop> usual = Set.of(Prop.KNEES_BETWEEN);
        assertEquals("pillow between the knees, as usual",
                GroupSummary.of(Group.LAY, Answers.NONE, usual, words));
        assertEquals("Props: none of these",
                GroupSummary.of(Group.LAY, Answers.NONE.with(NightFields.PROPS, Set.of()), usual, words));
    }
}
