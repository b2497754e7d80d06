package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Level;
import app.wakewell.domain.Prop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChipSetTest {

    private static final Set<Prop> USED = Set.of(Prop.KNEES_UNDER, Prop.HUGGED);

    private static ShownControl<ChipSet<Prop>> props() throws TimeoutException {
        return ShownControl.of(() -> {
            ChipSet<Prop> chips = new ChipSet<>();
            chips.offer(List.of(Prop.values()), Prop::name, "none of these", Drawing::of);
            chips.setDontKnow("don’t know");
            return chips;
        });
    }

    private static List<String> seen(ShownControl<?> shown) {
        return shown.control()
                .lookupAll(".pill")
                .stream()
                .filter(chip -> chip.isVisible())
                .map(chip -> ((ToggleButton) chip).getText())
                .toList();
    }

    @Test
    void arrowsGoFromChipToChipAndSpaceChooses() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            shown.type(KeyCode.RIGHT, KeyCode.SPACE);
            assertEquals(Set.of(Prop.KNEES_UNDER), shown.control().getValue());
            shown.type(KeyCode.LEFT, KeyCode.SPACE);
            assertEquals(Set.of(Prop.KNEES_UNDER, Prop.KNEES_BETWEEN), shown.control().getValue());
            shown.type(KeyCode.TAB);
            assertEquals("after", shown.focused().getId(), "the chips are one stop");
        }
    }

    @Test
    void untouchedAndNoneAndDontKnowAreThreeAnswers() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            assertNull(shown.control().getValue());
            assertFalse(shown.control().isUnknown());
            shown.type(KeyCode.N);
            assertEquals(Set.of(), shown.control().getValue());
            shown.type(KeyCode.D);
            assertNull(shown.control().getValue());
            assertTrue(shown.control().isUnknown());
            shown.type(KeyCode.SPACE);
            assertFalse(shown.control().isUnknown());
            assertEquals(Set.of(Prop.KNEES_BETWEEN), shown.control().getValue());
        }
    }

    @Test
    void theLastOneTakenBackIsNotNone() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            shown.type(KeyCode.SPACE, KeyCode.SPACE);
            assertNull(shown.control().getValue());
        }
    }

    @Test
    void whatHoldsUnansweredStaysWhenOneIsAddedAndGoesWithDontKnow() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            shown.run(() -> shown.control().setInherited(Set.of(Prop.HUGGED)));
            assertTrue(shown.control().isInherited(Prop.HUGGED));
            shown.type(KeyCode.D);
            assertFalse(shown.control().isInherited(Prop.HUGGED));
            shown.type(KeyCode.DELETE, KeyCode.SPACE);
            assertEquals(Set.of(Prop.HUGGED, Prop.KNEES_BETWEEN), shown.control().getValue());
        }
    }

    @Test
    void whatIsUsedMostShowsAndTheRestUnfoldsByKey() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            shown.run(() -> shown.control().showFirst(USED, count -> "more (" + count + ")"));
            assertEquals(List.of("KNEES_UNDER", "HUGGED", "more (8)", "none of these", "don’t know"), seen(shown));
            shown.run(() -> shown.control().setValue(Set.of(Prop.LEGS_RAISED)));
            assertEquals(List.of("KNEES_UNDER", "HUGGED", "LEGS_RAISED", "more (7)", "none of these", "don’t know"),
                    seen(shown), "what is chosen is never folded away");
            shown.run(() -> shown.control().requestFocus());
            shown.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
            assertEquals(Prop.values().length + 2, seen(shown).size());
            assertEquals("KNEES_BETWEEN", ((ToggleButton) shown.focused()).getText(), "on to what was unfolded");
            assertEquals(Set.of(Prop.LEGS_RAISED), shown.control().getValue(), "unfolding is no answer");
        }
    }

    @Test
    void backspaceTakesAllBackAndLeadsBack() throws TimeoutException {
        try (ShownControl<ChipSet<Prop>> shown = props()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnBack(() -> led.add("back"));
            shown.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.BACK_SPACE);
            assertNull(shown.control().getValue());
            assertEquals(List.of("back"), led);
        }
    }

    @Test
    void dontKnowIsNotThereUnlessOffered() throws TimeoutException {
        try (ShownControl<ChipSet<Level>> shown = ShownControl.of(() -> {
            ChipSet<Level> chips = new ChipSet<>();
            chips.offer(List.of(Level.values()), Level::name, "none of these", null);
            return chips;
        })) {
            shown.type(KeyCode.D);
            assertFalse(shown.control().isUnknown());
            assertFalse(shown.control().lookup(".unknown").isVisible());
        }
    }
}
