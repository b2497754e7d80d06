package app.wakewell.ui.start;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Visit;
import app.wakewell.settings.Opening;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;

/**
 * Four questions before anything is written, and what follows from the first answer. An answer is kept as it is given
 * and leads on; each question can be passed over, and after the first one the rest of them with one key.
 */
final class StartViewModel {

    private final Journal journal;
    private final ScreenContext context;
    private final StartScreen.Ways ways;
    private final Visit visit = new Visit();
    private final Deque<StartStep> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<StartState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unanswered = new ReadOnlyBooleanWrapper();
    private StartStep step = StartStep.EPISODE;
    private @Nullable Episode episode;
    private Answers person = Answers.NONE;
    private boolean weekly;

    StartViewModel(ScreenContext context, StartScreen.Ways ways) {
        this.journal = context.session().journal();
        this.context = context;
        this.ways = ways;
        compute();
    }

    ReadOnlyObjectProperty<StartState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the person went on without an answer where one is asked for. */
    ReadOnlyBooleanProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(context.clock());
    }

    /** Gives the answer at a place, from 0 on; there may be none at it. */
    void choose(int place) {
        if (place >= state.get().options().size()) {
            return;
        }
        switch (step) {
            case EPISODE -> answer(StartState.EPISODES.get(place));
            case GENTLE -> gently(place);
            case DURATION -> since(HowLong.after(episode).get(place).since(today()));
            case ONSET -> {
                keep(ProfileFields.ONSET_AGE_BAND, StartState.AGES.get(place));
                to(StartStep.SIGNS);
            }
            case SIGNS -> {
                if (place == 0) {
                    ways.signs().run();
                } else {
                    to(StartStep.BED);
                }
            }
            case BED -> ways.begin().accept(place == 0 ? Navigator.SET_UPS : opensOn());
        }
    }

    private void answer(Episode given) {
        episode = given;
        if (given == Episode.RECENT) {
            to(StartStep.GENTLE); // where nothing is stored yet
        } else {
            weekly(false);
            keep(given);
        }
    }

    private void gently(int place) {
        if (place == 2) {
            ways.notNow().run();
            return;
        }
        weekly(place == 0);
        keep(Episode.RECENT);
    }

    private void weekly(boolean is) {
        if (is || weekly) {
            context.preferences().change(now -> now.withOpening(is ? Opening.WEEK : Opening.TODAY));
        }
        weekly = is;
    }

    private void keep(Episode given) {
        context.background().run(() -> {
            journal.answerEpisode(given);
            return given;
        }, stored -> {});
        // whoever would rather not say is asked nothing more about it
        to(given == Episode.NOT_SAID ? StartStep.SIGNS : StartStep.DURATION);
    }

    /** This bout of pain began on a day. */
    void since(LocalDate day) {
        keep(ProfileFields.EPISODE_STARTED, day);
        to(StartStep.ONSET);
    }

    private <T> void keep(Field<T> field, T value) {
        person = person.with(field, value);
        context.background()
                .run(() -> journal.changePerson(Patch.NONE.set(field, value), visit), stored -> {});
    }

    /** Enter: the first question wants an answer, after it begins what the person is here for. */
    void enter() {
        if (state.get().enter().isEmpty()) {
            unanswered.set(true);
        } else {
            ways.begin().accept(opensOn());
        }
    }

    private String opensOn() {
        return weekly ? Navigator.WEEK : Navigator.TODAY;
    }

    /** Passes a question over, which is not the answer "rather not say". */
    void skip() {
        switch (step) {
            case EPISODE -> to(StartStep.DURATION);
            case DURATION -> to(StartStep.ONSET);
            case ONSET -> to(StartStep.SIGNS);
            case SIGNS -> to(StartStep.BED);
            case GENTLE, BED -> {
                // nothing is asked there
            }
        }
    }

    /** Goes back to the step before, if there is one. */
    void back() {
        if (!behind.isEmpty()) {
            step = behind.pop();
            compute();
        }
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    /** The page of warning signs was open: that question is answered. */
    void shown() {
        if (step == StartStep.SIGNS && context.live().snapshot().profile().signsSeenAt() != null) {
            to(StartStep.BED);
        }
    }

    void lookAround() {
        ways.sample().run();
    }

    void signs() {
        ways.signs().run();
    }

    private void to(StartStep next) {
        behind.push(step);
        step = next;
        compute();
    }

    private void compute() {
        unanswered.set(false);
        state.set(StartState.of(step, new StartState.Given(episode, person, weekly), today(), context.messages(),
                context.wording()));
    }
}
