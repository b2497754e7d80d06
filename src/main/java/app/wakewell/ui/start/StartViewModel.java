package app.wakewell.ui.start;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Episode;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ScreenContext;

/** The question whether this is a new bout of pain, and what follows from the answer. */
final class StartViewModel {

    private final Journal journal;
    private final Background background;
    private final StartScreen.Ways ways;
    private final ObjectProperty<@Nullable Episode> answer = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper gentle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unanswered = new ReadOnlyBooleanWrapper();

    StartViewModel(ScreenContext context, StartScreen.Ways ways) {
        this.journal = context.session().journal();
        this.background = context.background();
        this.ways = ways;
        answer.subscribe(() -> unanswered.set(false));
    }

    /** The answer that is marked; none to begin with. */
    ObjectProperty<@Nullable Episode> answerProperty() {
        return answer;
    }

    /** Whether the gentler page is shown. */
    ReadOnlyBooleanProperty gentleProperty() {
        return gentle.getReadOnlyProperty();
    }

    /** Whether the person went on without marking an answer. */
    ReadOnlyBooleanProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }

    /** Goes on with the marked answer: a new bout leads to the gentler page first, where nothing is stored yet. */
    void goOn() {
        Episode marked = answer.get();
        if (marked == null) {
            unanswered.set(true);
        } else if (marked == Episode.RECENT && !gentle.get()) {
            gentle.set(true);
        } else {
            background.run(() -> {
                journal.answerEpisode(marked);
                return true;
            }, stored -> ways.begin().run());
        }
    }

    /** Goes back to the question. */
    void back() {
        gentle.set(false);
    }

    /** Begins without an answer, which is not the answer "rather not say". */
    void skip() {
        ways.begin().run();
    }

    void notNow() {
        ways.notNow().run();
    }

    void lookAround() {
        ways.sample().run();
    }

    void signs() {
        ways.signs().run();
    }
}
