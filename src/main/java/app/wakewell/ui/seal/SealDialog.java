package app.wakewell.ui.seal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.fx.ScreenContext;

/**
 * Makes an encrypted backup: asks for a passphrase and a place, shows the recovery code once the backup was opened on
 * trial, and asks for two groups of what was written down.
 */
public final class SealDialog {

    private SealDialog() {}

    /**
     * What a dialog asks the system for.
     *
     * @param saving
     *            where to write files
     * @param clipboard
     *            takes a text
     * @param random
     *            chooses the groups to type back
     */
    record Asking(SaveDialog saving, Consumer<String> clipboard, RandomGenerator random) {

        static Asking ofSystem() {
            return new Asking(SaveDialog.ofSystem(), text -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
            }, new SecureRandom());
        }
    }

    /**
     * Shows the dialog and goes on at once. Called on the JavaFX thread.
     *
     * @param owner
     *            the window that it stands above
     * @param context
     *            of the open journal, which is what the backup is of
     * @param made
     *            gets the file when the dialog is closed, if one was made
     */
    public static void show(Window owner, ScreenContext context, Consumer<Path> made) {
        show(owner, context, Asking.ofSystem(), made);
    }

    static void show(Window owner, ScreenContext context, Asking asking, Consumer<Path> made) {
        DialogPlace place = DialogPlace.over(owner, context);
        SealedTexts texts = SealedTexts.of(place);
        SealViewModel model = new SealViewModel(context.session().backups(), place.background(), texts,
                context.clock(), asking.random());
        SealController controller = new SealController(model, texts, asking.saving(), asking.clipboard());
        Parent content = place.views()
                .load(SealController.class, Map.<Class<?>, Supplier<?>>of(SealController.class, () -> controller));
        AskingDialog dialog = new AskingDialog(place, texts.text("seal.title"), content, controller::goOn,
                model::leave);
        model.stateProperty().subscribe(now -> {
            dialog.goOn().setText(now.goOn());
            dialog.goOn().setDisable(!now.ready());
            dialog.leave().setText(now.leave());
            dialog.leave().setDisable(now.step() == SealStep.MAKING);
            dialog.fit();
        });
        model.keptProperty().subscribe(text -> dialog.fit());
        model.problemProperty().subscribe(text -> dialog.fit());
        model.overProperty().subscribe(over -> {
            if (over) {
                dialog.end();
            }
        });
        dialog.setOnHidden(hidden -> model.made().ifPresent(made));
        dialog.begin(controller.beginning());
    }
}
