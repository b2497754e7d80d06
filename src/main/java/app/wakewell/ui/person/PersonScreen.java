package app.wakewell.ui.person;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** "About you". */
public final class PersonScreen implements Screen {

    private final PersonViewModel model;
    private final PersonController controller;
    private final Parent root;

    public PersonScreen(ScreenContext context) {
        model = new PersonViewModel(context);
        controller = new PersonController(model);
        root = context.views()
                .load(PersonController.class, Map.<Class<?>, Supplier<?>>of(PersonController.class, () -> controller,
                        JournalUseController.class, () -> new JournalUseController(model)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
    }

    @Override
    public void onHidden() {
        controller.commit();
        model.hidden();
    }
}
