package app.wakewell.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.signs.SignsScreen;

/** The page about a journal that cannot be opened, with the warning signs one key away. */
final class TroublePage {

    private final JournalWindow.Journals journals;
    private final JournalOpener.Request journal;
    private final Words words;
    private final TroubleController.Ways ways;

    /**
     * Makes such pages.
     *
     * @param journal
     *            the one that cannot be opened
     */
    TroublePage(JournalWindow.Journals journals, JournalOpener.Request journal, Words words,
            TroubleController.Ways ways) {
        this.journals = journals;
        this.journal = journal;
        this.words = words;
        this.ways = ways;
    }

    /** What there is to be seen of it from without, and whether the window that has it open answered. */
    private record Seen(Optional<Checkup> checkup, boolean answered) {}

    /**
     * Looks at the file, on the journal's thread, and shows the page.
     *
     * @param signs
     *            makes the warning signs
     * @param show
     *            puts a page into the window
     */
    void show(JournalUnusable unusable, Background background, Supplier<SignsScreen> signs, Consumer<Parent> show) {
        background.run(() -> look(unusable), seen -> show.accept(page(unusable, seen, signs, show)),
                cannotTell -> show.accept(page(unusable, new Seen(Optional.empty(), false), signs, show)));
    }

    private Seen look(JournalUnusable unusable) {
        return unusable.reason() == JournalUnusable.Reason.IN_USE
                ? new Seen(Optional.empty(), journals.doorbell().ring(journal))
                : new Seen(unusable.checkup().or(() -> Optional.of(journals.rescue().check(journal))), false);
    }

    private Parent page(JournalUnusable unusable, Seen seen, Supplier<SignsScreen> signs, Consumer<Parent> show) {
        TroubleState state = TroubleState.of(unusable, seen.checkup(), seen.answered(), words);
        Parent page = words.views()
                .load(TroubleController.class, Map.<Class<?>, Supplier<?>>of(TroubleController.class,
                        () -> new TroubleController(state, words.messages(), ways)));
        SignsAside aside = new SignsAside(signs.get(), words.messages(), () -> show.accept(page));
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                show.accept(aside.root());
                aside.shown();
                event.consume();
            }
        });
        return page;
    }
}
