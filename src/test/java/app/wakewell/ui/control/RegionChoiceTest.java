package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RegionChoiceTest {

    private static final Set<PainRegion> LAST = Set.of(PainRegion.of(Region.LOWER_BACK));

    private static ShownControl<RegionChoice> regions() throws TimeoutException {
        return ShownControl.of(() -> {
            RegionChoice choice = new RegionChoice();
            choice.speak(new RegionChoice.Words(PainRegion::toString, Enum::name, "yes", "nowhere", "more", "how far",
                    "map"));
            choice.setDontKnow("don’t know");
            return choice;
        });
    }

    @Test
    void enterConfirmsWhatIsProposedAndLeadsOn() throws TimeoutException {
        try (ShownControl<RegionChoice> shown = regions()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnNext(() -> led.add("next"));
            shown.run(() -> shown.control().proposedProperty().set(LAST));
            assertNull(shown.control().getValue(), "a proposal is no answer");
            shown.type(KeyCode.ENTER);
            assertEquals(LAST, shown.control().getValue());
            assertEquals(List.of("next"), led);
        }
    }

    @Test
    void nowhereAndDontKnowAreNotUntouched() throws TimeoutException {
        try (ShownControl<RegionChoice> shown = regions()) {
            shown.run(() -> shown.control().proposedProperty().set(LAST));
            shown.type(KeyCode.D);
            assertTrue(shown.control().isUnknown());
            assertFalse(shown.control().isProposed(PainRegion.of(Region.LOWER_BACK)),
                    "answered, so nothing to propose");
            assertTrue(((ToggleButton) shown.control().lookup(".unknown")).isSelected());
            shown.type(KeyCode.N);
            assertEquals(Set.of(), shown.control().getValue());
            assertFalse(shown.control().isUnknown());
            shown.type(KeyCode.BACK_SPACE);
            assertNull(shown.control().getValue());
            assertTrue(shown.control().isProposed(PainRegion.of(Region.LOWER_BACK)));
        }
    }

    @Test
    void theListAnswersByKeyboard() throws TimeoutException {
        try (ShownControl<RegionChoice> shown = regions()) {
            shown.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
            assertEquals(Set.of(PainRegion.of(Region.NECK), PainRegion.of(Region.UPPER_BACK)),
                    shown.control().getValue());
            shown.type(KeyCode.TAB);
            assertEquals("after", shown.focused().getId());
        }
    }
}
