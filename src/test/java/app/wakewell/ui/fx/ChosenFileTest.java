package app.wakewell.ui.fx;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChosenFileTest {

    private static final List<String> ENDINGS = List.of(".svg", ".png");

    @Test
    void nameTheDialogAskedAboutMayBeReplaced() {
        assertEquals(new ChosenFile(Path.of("a.PNG"), true), ChosenFile.of(Path.of("a.PNG"), ENDINGS));
    }

    @Test
    void nameThatGotItsEndingHereReplacesNothing() {
        assertEquals(new ChosenFile(Path.of("folder", "a.b.svg"), false),
                ChosenFile.of(Path.of("folder", "a.b"), ENDINGS));
    }
}
