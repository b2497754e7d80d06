package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.advice.Advice;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Level;
import app.wakewell.advice.Library;
import app.wakewell.advice.SignLine;
import app.wakewell.advice.SignList;
import app.wakewell.advice.Situation;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands above the list, and the words of the list. */
class SignsStateTest {

    private static final LocalDate TODAY = ScreenWorld.TODAY;
    private static final SignsTexts TEXTS = new SignsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));

    /** Emergency numbers of many countries: none of them holds everywhere. */
    private static final Pattern NUMBER = Pattern
            .compile("\\b(000|061|100|101|102|103|108|110|111|112|113|114|115|116|117|118|119|911|988|999)\\b");

    private final ScreenWorld world = ScreenWorld.empty();
    private final SymptomNotes notes = new SymptomNotes(world.journal());

    private SignsState state() {
        Situation situation = world.journal().advice().situation(Set.of());
        Advice advice = new Advisor(Library.shipped()).advise(situation);
        Found found = new Found(new SignsNow(advice.signs(), advice.questions(), List.of(), false),
                why -> List.of("x"));
        return SignsState.of(SymptomNotes.active(world.journal().read()), found, TODAY, false, true, TEXTS);
    }

    private static List<Symptom> symptoms(SignsState.Block block) {
        return block.entries().stream().map(SignsState.Entry::symptom).toList();
    }

    @Test
    void nothingNotedLeavesTheListAlone() {
        assertEquals(new SignsState(List.of(), List.of(), List.of(), false, true), state());
    }

    @Test
    void whatIsTickedStandsByUrgencyWithWhatToDoAndSince() {
        notes.note(Symptom.LOW_MOOD, TODAY);
        notes.note(Symptom.FEVER, TODAY.minusDays(2));
        notes.note(Symptom.PREGNANCY, TODAY);
        notes.note(Symptom.SADDLE_NUMBNESS, TODAY);
        SignsState state = state();
        assertEquals(List.of(Level.EMERGENCY, Level.URGENT, Level.SEE_SOON, Level.MENTION),
                state.noted().stream().map(SignsState.Block::level).toList());
        SignsState.Entry fever = state.noted().get(1).entries().getFirst();
        assertEquals("Noted on 20 November 2026.", fever.since());
        assertFalse(fever.today());
        assertTrue(state.noted().getFirst().what().contains("local emergency number"));
        assertEquals(1, state.emergencies());
        assertTrue(state.isUrgent());
    }

    @Test
    void aTickedLineMovesUpWhereAnotherMakesItMoreUrgentAndIsSaidOnce() {
        notes.note(Symptom.LEG_TINGLING, TODAY);
        assertEquals(List.of(Level.SEE_SOON), state().noted().stream().map(SignsState.Block::level).toList());
        notes.note(Symptom.BLADDER_BOWEL_CHANGE, TODAY);
        SignsState state = state();
        assertEquals(1, state.noted().size());
        assertEquals(List.of(Symptom.BLADDER_BOWEL_CHANGE, Symptom.LEG_TINGLING), symptoms(state.noted().getFirst()));
    }

    @ParameterizedTest
    @EnumSource
    void everySymptomThatIsTickedStandsAboveTheListWithItsLine(Symptom symptom) {
        notes.note(symptom, TODAY);
        SignsState state = state();
        assertEquals(1, state.noted().size());
        assertEquals(List.of(symptom), symptoms(state.noted().getFirst()));
        SignLine line = SignList.of(symptom);
        assertEquals(line.level(), state.noted().getFirst().level());
        assertEquals(TEXTS.line(line), state.noted().getFirst().entries().getFirst().words());
    }

    @Test
    void aSignFromNightsSaysWhyAndCannotBeUnticked() {
        for (int ago = 0; ago < 2; ago++) {
            world.journal()
                    .log(Night.endingOn(TODAY.minusDays(ago)),
                            Patch.NONE.set(NightFields.PAIN_RISING,
                                    new Score(7)),
                            new Visit());
        }
        SignsState.Entry entry = state().noted().getFirst().entries().getFirst();
        assertEquals("From your nights: x.", entry.since());
        assertEquals(null, entry.symptom());
        assertEquals(List.of("rf-severe-pain"), entry.items());
    }

    @Test
    void noTextNamesAnEmergencyNumber() {
        SortedMap<String, String> texts = new TreeMap<>();
        SignList.LINES.forEach(line -> texts.put(line.symptom().name(), TEXTS.line(line)));
        for (Level level : List.of(Level.EMERGENCY, Level.URGENT, Level.SEE_SOON, Level.MENTION)) {
            texts.put(level.name(), TEXTS.text("signs.level." + level) + TEXTS.text("signs.level." + level + ".what")
                    + TEXTS.text("signs.now." + level));
        }
        texts.put("lead", TEXTS.text("signs.lead") + TEXTS.text("signs.how") + TEXTS.text("signs.foot"));
        texts.put("band", TEXTS.text("shell.emergency"));
        assertEquals(SignList.LINES.size() + 6, texts.size());
        texts.forEach((key, text) -> assertFalse(NUMBER.matcher(text).find(), key));
        Library.shipped()
                .items()
                .forEach(item -> assertFalse(
                        item.level() != null && NUMBER.matcher(item.cardText()).find(), item.id()));
        assertTrue(NUMBER.matcher("call 112 now").find());
    }

    @Test
    void everyLineSaysWhereItComesFrom() {
        assertEquals("not from the articles", TEXTS.source(SignList.of(Symptom.SADDLE_NUMBNESS)));
        assertEquals("from “Sore Back in Bed”", TEXTS.source(SignList.of(Symptom.LEG_TINGLING)));
        assertTrue(TEXTS.source(SignList.of(Symptom.FEVER)).contains(" and "));
    }
}
