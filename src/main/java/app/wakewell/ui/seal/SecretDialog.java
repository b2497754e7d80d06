package app.wakewell.ui.seal;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.scene.Parent;

import app.wakewell.journal.Secret;

/**
 * Asks for the passphrase or the recovery code of an encrypted backup and opens the backup with it on trial. What does
 * not open it can be tried again as often as the person likes.
 */
public final class SecretDialog {

    private SecretDialog() {}

    /**
     * What opens a backup, tried and found right.
     *
     * @param nights
     *            nights written in the backup
     */
    public record Opened(Secret secret, long nights) {}

    /**
     * Shows the dialog and goes on at once. Called on the JavaFX thread.
     *
     * @param backup
     *            the encrypted backup
     * @param trying
     *            opens it on trial and tells its nights, as {@code Rescue.check} does; called on the journal's thread
     * @param opened
     *            gets what opened it, on the JavaFX thread after the dialog is closed; not called if the person leaves
     */
    public static void show(DialogPlace place, Path backup, ToLongFunction<Secret> trying, Consumer<Opened> opened) {
        SealedTexts texts = SealedTexts.of(place);
        SecretViewModel model = new SecretViewModel(trying, place.background(), texts);
        SecretController controller = new SecretController(model, backup);
        Parent content = place.views()
                .load(SecretController.class,
                        Map.<Class<?>, Supplier<?>>of(SecretController.class, () -> controller));
        AskingDialog dialog = new AskingDialog(place, texts.text("secret.title"), content, model::open,
                () -> !model.busyProperty().get());
        dialog.goOn().setText(texts.text("secret.open"));
        dialog.goOn().disableProperty().bind(model.busyProperty().or(model.wordsProperty().isEmpty()));
        dialog.leave().setText(texts.text("sealed.cancel"));
        dialog.leave().disableProperty().bind(model.busyProperty());
        model.problemProperty().subscribe(text -> dialog.fit());
        model.overProperty().subscribe(over -> {
            if (over) {
                dialog.end();
            }
        });
        dialog.setOnHidden(hidden -> model.opened().ifPresent(opened));
        dialog.begin(controller.beginning());
    }
}
