package app.wakewell.ui.setups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class FieldBoxesTest {

    private static final SetUpsTexts TEXTS = new SetUpsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));

    private final List<Patch> answered = new ArrayList<>();
    private final AnswerForm form = new AnswerForm(answered::add);

    @Test
    void aChoiceShowsWhatTheFormIsFilledWithEachTime(FxRobot robot) {
        robot.interact(() -> {
            Pane captioned = (Pane) new FieldBoxes("test", form, TEXTS).captioned(SetUpFields.PILLOW_LOFT);
            MaybeChoice<?> choice = (MaybeChoice<?>) captioned.getChildren().getLast();
            for (Answers given : List.of(Answers.NONE.with(SetUpFields.PILLOW_LOFT, PillowLoft.THIN),
                    Answers.NONE.with(SetUpFields.PILLOW_LOFT, PillowLoft.THICK),
                    Answers.NONE.withUnknown(SetUpFields.PILLOW_LOFT), Answers.NONE)) {
                form.fill(given);
                assertEquals(given.text(SetUpFields.PILLOW_LOFT).orElse(null), choice.answerProperty().get());
            }
            assertTrue(answered.isEmpty(), "nobody answered");
            choice.getSelectionModel().selectLast();
            assertTrue(form.answers().isUnknown(SetUpFields.PILLOW_LOFT), "the last one is \"don't know\"");
            choice.getSelectionModel().selectFirst();
            assertTrue(form.answers().isEmpty(), "the first one takes the answer back");
            assertEquals(2, answered.size());
        });
    }
}
