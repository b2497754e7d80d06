package app.wakewell.ui.settings;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Settings. */
public final class SettingsScreen implements Screen {

    private final SettingsViewModel model;
    private final LookViewModel look;
    private final SettingsController page;
    private final SafetyController safety;
    private final Parent root;

    public SettingsScreen(ScreenContext context) {
        this(context, OpenDialog.ofSystem());
    }

    SettingsScreen(ScreenContext context, OpenDialog opening) {
        SettingsTexts texts = new SettingsTexts(context.messages(), context.wording(), context.formats(),
                context.clock());
        model = new SettingsViewModel(context, texts);
        look = new LookViewModel(context);
        page = new SettingsController();
        safety = new SafetyController(model, texts, opening);
        root = context.views()
                .load(SettingsController.class, Map.<Class<?>, Supplier<?>>of(SettingsController.class, () -> page,
                        SafetyController.class, () -> safety, SecondPlaceController.class,
                        () -> new SecondPlaceController(model, texts, opening), LookController.class,
                        () -> new LookController(look, texts)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        look.shown();
        page.shown();
        safety.focusFirst();
    }

    @Override
    public void onHidden() {
        model.hidden();
    }
}
