package app.wakewell.ui.advice;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.ArticleSource;
import app.wakewell.advice.Evidence;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Topic;
import app.wakewell.ui.control.MaybeChoice;

/** Binds search, filters and list of the library. */
final class LibraryController {

    private final LibraryViewModel model;
    private final AdviceTexts texts;
    private final LibraryItemController item;
    private boolean isListing;

    @FXML
    private TextField search;
    @FXML
    private MaybeChoice<Topic> topic;
    @FXML
    private MaybeChoice<Kind> kind;
    @FXML
    private MaybeChoice<String> source;
    @FXML
    private MaybeChoice<Evidence> evidence;
    @FXML
    private Button all;
    @FXML
    private Label count;
    @FXML
    private ListView<LibraryState.Row> list;

    LibraryController(LibraryViewModel model, AdviceActions actions, AdviceTexts texts) {
        this.model = model;
        this.texts = texts;
        this.item = new LibraryItemController(model, actions, texts);
    }

    /** The page beside the list. */
    LibraryItemController item() {
        return item;
    }

    @FXML
    private void initialize() {
        offer();
        search.textProperty().subscribe(words -> model.filterProperty().set(filter().searching(words)));
        topic.answerProperty().subscribe(one -> model.filterProperty().set(filter().about(one)));
        kind.answerProperty().subscribe(one -> model.filterProperty().set(filter().ofKind(one)));
        source.answerProperty().subscribe(one -> model.filterProperty().set(filter().from(one)));
        evidence.answerProperty().subscribe(one -> model.filterProperty().set(filter().with(one)));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::inSearch);
        list.setCellFactory(view -> new LibraryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isListing) {
                model.selectedProperty().set(row.id());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                item.takeFocus();
                key.consume();
            }
        });
        model.filterProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::mark);
    }

    private LibraryFilter filter() {
        return model.filterProperty().get();
    }

    private void offer() {
        topic.offer(List.of(Topic.values()), texts.library()::title, texts.text("advice.filter.topic.any"));
        kind.offer(List.of(Kind.values()), one -> texts.wording().upperFirst(texts.advice().kind(one)),
                texts.text("advice.filter.kind.any"));
        source.offer(texts.library().sources().stream().map(ArticleSource::id).toList(),
                id -> texts.library().source(id).map(ArticleSource::briefly).orElse(id),
                texts.text("advice.filter.source.any"));
        evidence.offer(List.of(Evidence.values()), one -> texts.wording().upperFirst(texts.advice().evidence(one)),
                texts.text("advice.filter.evidence.any"));
    }

    private void show(LibraryFilter now) {
        if (!search.getText().equals(now.search())) {
            search.setText(now.search());
        }
        topic.answerProperty().set(now.topic());
        kind.answerProperty().set(now.kind());
        source.answerProperty().set(now.source());
        evidence.answerProperty().set(now.evidence());
        all.setVisible(!now.equals(LibraryFilter.ALL));
    }

    private void show(LibraryState now) {
        count.setText(now.count());
        isListing = true;
        list.getItems().setAll(now.rows());
        isListing = false;
        mark(model.selectedProperty().get());
    }

    /** Marks what is read in the list, if it is in it. */
    private void mark(@Nullable String id) {
        LibraryState.Row marked = list.getSelectionModel().getSelectedItem();
        if (marked != null && marked.id().equals(id)) {
            return;
        }
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
    }

    private void inSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            takeFocus();
            key.consume();
        }
    }

    /** Puts the focus on the list. */
    void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Puts the focus on the search. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void all() {
        model.filterProperty().set(LibraryFilter.ALL);
        search.requestFocus();
    }
}
