package app.wakewell.ui.settings;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.seal.SealDialog;

/** Settings. */
public final class SettingsScreen implements Screen {

    private final SettingsViewModel model;
    private final CarryViewModel carry;
    private final LookViewModel look;
    private final SettingsController page;
    private final SafetyController safety;
    private final Parent root;

    public SettingsScreen(ScreenContext context) {
        this(context, SaveDialog.ofSystem(), OpenDialog.ofSystem());
    }

    SettingsScreen(ScreenContext context, SaveDialog saving, OpenDialog opening) {
        SettingsTexts texts = new SettingsTexts(context.messages(), context.wording(), context.formats(),
                context.clock());
        model = new SettingsViewModel(context, texts);
        carry = new CarryViewModel(context, texts);
        look = new LookViewModel(context);
        page = new SettingsController();
        safety = new SafetyController(model, texts, opening);
        root = context.views()
                .load(SettingsController.class, Map.<Class<?>, Supplier<?>>of( //
                        SettingsController.class, () -> page, //
                        SafetyController.class, () -> safety, //
                        SecondPlaceController.class, () -> new SecondPlaceController(model, texts, opening), //
                        SealedController.class, () -> new SealedController(model, texts,
                                (owner, made) -> SealDialog.show(owner, context, made)), //
                        CarryController.class, () -> new CarryController(carry, texts, saving, opening), //
                        LookController.class, () -> new LookController(look, texts), //
                        PromisesController.class, () -> new PromisesController(texts), //
                        AboutController.class, () -> new AboutController(context.live().state(), texts,
                                SettingsScreen::copy, context.care()::eraseEverything)));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        carry.shown();
        look.shown();
        page.shown();
        safety.focusFirst();
    }

    @Override
    public void onHidden() {
        model.hidden();
        look.hidden();
    }
}
