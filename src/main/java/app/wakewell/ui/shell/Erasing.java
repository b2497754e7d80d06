package app.wakewell.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import app.wakewell.journal.Erasure;
import app.wakewell.journal.JournalOpener;

/** Deletes everything: names every file first, asks twice, and says what could not be deleted. */
final class Erasing {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final Erasure erasure;
    private final JournalOpener.Request journal;
    private final Path settings;
    private final WindowCare.Hands hands;

    /**
     * For one journal.
     *
     * @param settings
     *            the file of the preferences, which goes, too
     */
    Erasing(Erasure erasure, JournalOpener.Request journal, Path settings, WindowCare.Hands hands) {
        this.erasure = erasure;
        this.journal = journal;
        this.settings = settings;
        this.hands = hands;
    }

    void begin() {
        hands.background().run(this::plan, this::ask, this::failed);
    }

    private Erasure.Plan plan() {
        return erasure.plan(journal).with(Stream.of(settings.toAbsolutePath()).filter(Files::exists).toList());
    }

    private void ask(Erasure.Plan plan) {
        CareDialog first = hands.dialog("erase", "care.erase.title")
                .line(hands.text("care.erase.files", plan.files().size()))
                .with(list("erase-files", plan.files()))
                .line(hands.text("care.erase.unknown"))
                .line(hands.text("care.erase.plain"));
        plan.outOfReach().forEach(place -> first.line(hands.text("care.erase.outOfReach", place)));
        if (first.asks(hands.text("care.erase.goOn"), hands.text("care.no")) && isSure(plan)) {
            // looked for anew: closing makes a backup of what was changed since the last one, and it has to go, too
            hands.closing().during(() -> erasure.erase(plan()), this::done, this::failed);
        }
    }

    private ListView<Path> list(String id, List<Path> files) {
        ListView<Path> list = new ListView<>(FXCollections.observableList(files));
        list.setId(id);
        list.setAccessibleText(hands.text("care.erase.list"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(files.size(), MOST_ROWS) + 2);
        return list;
    }

    private boolean isSure(Erasure.Plan plan) {
        String word = hands.text("care.erase.word");
        TextField typed = new TextField();
        typed.setId("erase-word");
        typed.setAccessibleText(hands.text("care.erase.type", word));
        return hands.dialog("erase-sure", "care.erase.sure")
                .line(hands.text("care.erase.last", plan.files().size()))
                .line(hands.text("care.erase.type", word))
                .with(typed)
                .asksOnly(typed.textProperty().map(text -> !text.strip().toUpperCase(Locale.ROOT).equals(word)),
                        hands.text("care.erase.yes"), hands.text("care.no"));
    }

    private void done(List<Path> left) {
        CareDialog tell = hands.dialog("erased", left.isEmpty() ? "care.erased.title" : "care.erased.left.title")
                .line(hands.text(left.isEmpty() ? "care.erased" : "care.erased.left"));
        if (!left.isEmpty()) {
            tell.with(list("erase-left", left));
        }
        tell.tells();
    }

    private void failed(RuntimeException failure) {
        hands.dialog("not-erased", "care.erase.failed").line(hands.why(failure)).tells();
    }
}
