package app.wakewell.ui.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SealViewModelTest {

    @TempDir
    Path folder;

    private final ScreenContext context = ScreenWorld.sample().context();
    private final SealViewModel model = new SealViewModel(context.session().backups(), context.background(),
            new SealedTexts(context.messages(), context.wording()), context.clock(), new Random(3));

    private SealState state() {
        return model.stateProperty().get();
    }

    private void make() {
        model.wordsProperty().set("two pillows");
        model.againProperty().set("two pillows");
        model.make(new ChosenFile(folder.resolve("a.wakewell"), false));
    }

    private void type(String first, String second) {
        model.firstProperty().set(first);
        model.secondProperty().set(second);
    }

    /** The group that the view-model asks for, as it was shown. */
    private String group(int asked) {
        String name = state().asked().get(asked).name();
        return state().groups().get(Integer.parseInt(name.substring("Group ".length())) - 1);
    }

    @Test
    void passphraseIsLongEnoughAndTypedTwice() {
        assertEquals("", state().hint());
        assertFalse(state().ready());
        model.wordsProperty().set("枕");
        assertEquals("1 character so far; it takes 8.", state().hint());
        model.wordsProperty().set("two pillows");
        assertEquals("", state().hint());
        assertFalse(state().ready());
        model.againProperty().set("two pil");
        assertEquals("", state().hint(), "whoever is still typing is not told off");
        model.againProperty().set("two pilows");
        assertEquals("The two are not the same.", state().hint());
        model.againProperty().set("two pillows");
        assertTrue(state().ready());
    }

    @Test
    void whatCannotBeMadeIsSaidAndThePassphraseStays() throws IOException {
        Files.writeString(folder.resolve("a.wakewell"), "mine");
        make();
        assertEquals(SealStep.WORDS, state().step());
        assertTrue(model.problemProperty().get().contains("exists already"), model.problemProperty().get());
        assertTrue(state().ready());
        assertTrue(model.made().isEmpty());
        model.make(new ChosenFile(folder.resolve("b.wakewell"), false));
        assertEquals("", model.problemProperty().get());
        assertEquals(folder.resolve("b.wakewell"), model.made().orElseThrow());
    }

    @Test
    void codeIsShownAndTwoGroupsOfItAreTypedBack() {
        make();
        assertEquals(SealStep.CODE, state().step());
        assertEquals("", model.wordsProperty().get(), "the passphrase is not kept longer than it takes");
        assertEquals(7, state().groups().size());
        assertTrue(state().spoken().contains("group 7: 0 0 6 X"), state().spoken());
        model.goOn();
        assertEquals(SealStep.CHECK, state().step());
        assertEquals(2, state().asked().size());
        assertFalse(state().asked().getFirst().name().equals(state().asked().getLast().name()));
        assertFalse(state().ready());
        type("12", "");
        assertEquals("", state().asked().getFirst().remark());
        type("12AB", "");
        assertEquals("not as it was shown", state().asked().getFirst().remark());
        model.goOn();
        assertFalse(model.overProperty().get());
        type(group(0).toLowerCase(Locale.ROOT), " " + group(1).replace('0', 'o'));
        assertTrue(state().ready());
        model.goOn();
        assertTrue(model.overProperty().get());
    }

    @Test
    void whatWasTypedBackIsForgottenWhenTheCodeIsShownAgain() {
        make();
        model.goOn();
        type("12AB", "34CD");
        model.back();
        assertEquals(SealStep.CODE, state().step());
        model.goOn();
        assertEquals("", model.firstProperty().get() + model.secondProperty().get());
    }

    @Test
    void codeOnTheScreenIsLeftOnlyWhenAskedForTwice() {
        assertTrue(model.leave(), "nothing is made yet");
        make();
        assertFalse(model.leave());
        assertTrue(state().leaving());
        model.goOn();
        assertFalse(state().leaving(), "going on is an answer");
        assertFalse(model.leave());
        assertTrue(model.leave());
    }

    @Test
    void codeIsWrittenIntoAFileWhoseFirstLineItIs() throws IOException {
        make();
        Path file = folder.resolve("code.txt");
        model.saveCode(new ChosenFile(file, false));
        String text = Files.readString(file);
        assertTrue(RecoveryCode.parse(text.lines().findFirst().orElseThrow()).isPresent(), text);
        assertTrue(text.contains("a.wakewell") && text.contains("2026-11-22"), text);
        assertEquals("Saved as " + file, model.keptProperty().get());
        model.saveCode(new ChosenFile(file, false));
        assertTrue(model.problemProperty().get().contains("exists already"), model.problemProperty().get());
        model.copied();
        assertTrue(model.keptProperty().get().startsWith("Copied"));
        assertEquals("", model.problemProperty().get());
    }

    @Test
    void filesAreNamedForTheDay() {
        assertEquals("journal-2026-11-22", model.fileName());
        assertEquals("recovery-code-2026-11-22", model.codeFileName());
    }
}
