package app.wakewell.ui.seal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Secret;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretViewModelTest {

    private static final RecoveryCode CODE = RecoveryCode.of(new byte[16]);

    private final ScreenContext context = ScreenWorld.empty().context();
    private final List<Secret> tried = new ArrayList<>();
    private RuntimeException refusal = Refused.because("problem.sealed.wrong", "a.wakewell");
    private final SecretViewModel model = new SecretViewModel(this::open, context.background(),
            new SealedTexts(context.messages(), context.wording()));

    private long open(Secret secret) {
        tried.add(secret);
        if (secret.equals(new Secret.Passphrase("two pillows")) || secret.equals(new Secret.Code(CODE))) {
            return 12;
        }
        throw refusal;
    }

    private String tryOpening(String words) {
        model.wordsProperty().set(words);
        model.open();
        return model.problemProperty().get();
    }

    @Test
    void passphraseOpens() {
        assertEquals("", tryOpening("two pillows"));
        assertTrue(model.overProperty().get());
        assertEquals(12, model.opened().orElseThrow().nights());
    }

    @Test
    void codeOpensHoweverItIsTyped() {
        tryOpening(" " + CODE.inGroups().toLowerCase(Locale.ROOT).replace('-', ' '));
        assertEquals(List.of(new Secret.Code(CODE)), tried);
        assertTrue(model.overProperty().get());
    }

    @Test
    void anotherPassphraseCanBeTriedAgainForever() {
        for (int i = 0; i < 50; i++) {
            assertTrue(tryOpening("pillow " + i).contains("another passphrase"));
            assertFalse(model.busyProperty().get() || model.overProperty().get());
        }
        assertEquals("pillow 49", model.wordsProperty().get(), "what was typed stays");
        model.wordsProperty().set("pillow 5");
        assertEquals("", model.problemProperty().get(), "whoever types again is not told off");
        tryOpening("two pillows");
        assertTrue(model.overProperty().get());
    }

    @Test
    void slipInACodeIsSaidToBePossible() {
        String slip = "1" + CODE.inGroups().substring(1);
        assertTrue(tryOpening(slip).contains("28 letters and digits"));
        assertFalse(tryOpening("three pillows").contains("28 letters and digits"));
        refusal = Refused.because("problem.sealed.damaged", "a.wakewell");
        assertFalse(tryOpening(slip).contains("28 letters and digits"), "the slip is not the trouble");
    }

    @Test
    void damageIsSaidToBeDamage() {
        refusal = Refused.because("problem.sealed.damaged", "a.wakewell");
        assertTrue(tryOpening("three pillows").contains("is damaged"));
        refusal = new JournalUnusable(JournalUnusable.Reason.NEWER, Path.of("a.wakewell"), "");
        assertTrue(tryOpening("three pillows").contains("newer Wakewell"));
        refusal = new IllegalStateException("never seen");
        assertTrue(tryOpening("three pillows").contains("Something unexpected"));
    }

    @Test
    void nothingIsTriedWithNothing() {
        tryOpening("");
        assertEquals(List.of(), tried);
    }
}
