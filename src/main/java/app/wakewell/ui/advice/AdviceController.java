package app.wakewell.ui.advice;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Topic;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.ViewLoader;

/**
 * Binds the frame of Advice: its two pages, the line that always stands there, and the keys that lead to the search.
 */
final class AdviceController {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final String SLASH = "/";

    private final AdviceViewModel model;
    private final AdviceActions actions;
    private final Messages messages;
    private final ViewLoader views;
    private @Nullable ForYouController forYou;
    private @Nullable LibraryController library;
    private @Nullable Node forYouPage;
    private @Nullable Node libraryPage;

    @FXML
    private VBox root;
    @FXML
    private Label summary;
    @FXML
    private Segments<AdviceTab> tabs;
    @FXML
    private Label fixed;
    @FXML
    private VBox trouble;
    @FXML
    private Label troubleWhy;
    @FXML
    private StackPane pages;

    AdviceController(AdviceViewModel model, AdviceActions actions, Messages messages, ViewLoader views) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.views = views;
    }

    @FXML
    private void initialize() {
        tabs.offer(List.of(AdviceTab.values()), tab -> messages.text("advice.tab." + tab),
                tab -> messages.text("advice.tab.spoken." + tab));
        tabs.setAccessibleText(messages.text("advice.tabs"));
        tabs.valueProperty().set(model.tabProperty().get());
        tabs.valueProperty().subscribe(tab -> {
            if (tab != null) {
                model.tabProperty().set(tab);
            }
        });
        model.tabProperty().subscribe(this::turnTo);
        model.stateProperty().subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key)) {
                find();
                key.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (SLASH.equals(key.getCharacter()) && !(key.getTarget() instanceof TextInputControl)) {
                find();
                key.consume();
            }
        });
    }

    private void show(@Nullable AdviceState state) {
        boolean isReady = state instanceof AdviceState.Ready;
        Room.shown(trouble, state instanceof AdviceState.Unusable);
        Room.shown(pages, isReady);
        Room.shown(tabs, isReady);
        Room.shown(fixed, isReady);
        switch (state) {
            case AdviceState.Unusable unusable -> {
                troubleWhy.setText(unusable.why());
                summary.setText("");
            }
            case AdviceState.Ready ready -> {
                fixed.setText(ready.reading().texts().fixedLine());
                summary.setText(ready.forYou().summary());
                load(ready.reading().texts()).show(ready);
            }
            case null -> summary.setText(messages.text("advice.looking"));
        }
    }

    /** The pages are made when the library is there to fill them. */
    private ForYouController load(AdviceTexts texts) {
        if (forYou != null) {
            return forYou;
        }
        ForYouController first = new ForYouController(model, actions, texts, views,
                new ForYouController.Leads(this::find, this::read, this::browse));
        LibraryController second = new LibraryController(model.library(), actions, texts);
        forYou = first;
        library = second;
        forYouPage = views.load(ForYouController.class, Map.<Class<?>, Supplier<?>>of(ForYouController.class,
                () -> first, AskController.class, () -> new AskController(model.ask(), texts)));
        libraryPage = views.load(LibraryController.class, Map.<Class<?>, Supplier<?>>of(LibraryController.class,
                () -> second, LibraryItemController.class, second::item));
        pages.getChildren().setAll(forYouPage, libraryPage);
        turnTo(model.tabProperty().get());
        return first;
    }

    private void turnTo(AdviceTab tab) {
        tabs.valueProperty().set(tab);
        if (forYouPage != null && libraryPage != null) {
            Room.shown(forYouPage, tab == AdviceTab.FOR_YOU);
            Room.shown(libraryPage, tab == AdviceTab.LIBRARY);
        }
    }

    private void find() {
        if (library != null) {
            model.tabProperty().set(AdviceTab.LIBRARY);
            library.find();
        }
    }

    /** Opens an item of the library and goes there. */
    void read(String item) {
        model.open(item);
        if (library != null) {
            library.item().takeFocus();
        }
    }

    private void browse(Topic topic) {
        model.browse(topic);
        if (library != null) {
            library.takeFocus();
        }
    }

    /** Puts the focus where the keys of this screen are heard. */
    void takeFocus() {
        tabs.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }
}
