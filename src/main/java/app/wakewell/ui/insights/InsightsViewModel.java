package app.wakewell.ui.insights;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.domain.Reply;
import app.wakewell.journal.AdviceBook;
import app.wakewell.journal.Findings;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.NotSaved;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.SignsLook;

/** The findings of the journal as it is now. */
final class InsightsViewModel {

    private final Journal journal;
    private final LiveJournal live;
    private final Background background;
    private final Background.Lane reading;
    private final SignsLook looking;
    private final InsightsTexts texts;
    private final Navigator navigator;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable InsightsState> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.ALL);
    private final ObjectProperty<@Nullable Night> opened = new SimpleObjectProperty<>(this, "opened");
    private @Nullable Made made;

    /**
     * Findings that were computed.
     *
     * @param nights
     *            the journal they are of, without what was said to findings, which changes none of them
     */
    private record Made(Snapshot nights, Night current, Findings findings) {

        boolean isOf(Snapshot other, Night tonight) {
            return nights.equals(other) && current.equals(tonight);
        }
    }

    private record Shown(Made made, InsightsState state) {}

    InsightsViewModel(ScreenContext context, InsightsTexts texts) {
        this.journal = context.session().journal();
        this.live = context.live();
        this.background = context.background();
        this.reading = background.lane();
        this.looking = new SignsLook(context);
        this.texts = texts;
        this.navigator = context.navigator();
        this.notices = context.notices();
    }

    /** What is shown, or {@code null} until it was computed for the first time. */
    ReadOnlyObjectProperty<@Nullable InsightsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What kind of findings is looked at. */
    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /**
     * The night from which the change is in force whose finding is to be looked at now; whoever leads there sets it
     * back to {@code null}.
     */
    ObjectProperty<@Nullable Night> openedProperty() {
        return opened;
    }

    /** Leads to the finding on the change from a night on, when the findings are there. */
    void open(Night from) {
        refresh(() -> {
            section.set(Section.ALL);
            opened.set(from);
        });
    }

    /** Computes the findings; those of the same nights on the same day are kept. */
    void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        looking.look(seen -> compute(seen, then));
    }

    private void compute(SignsLook.Seen seen, Runnable then) {
        Snapshot snapshot = live.snapshot();
        Made known = made;
        reading.compute(journal::currentNight, tonight -> {
            Snapshot nights = withoutReplies(snapshot);
            Made findings = known != null && known.isOf(nights, tonight)
                    ? known
                    : new Made(nights, tonight, Findings.of(nights, tonight.morning()));
            return new Shown(findings, InsightsState.of(
                    new InsightsState.Looked(snapshot, findings.findings(), seen.now(), tonight), seen.library(),
                    texts));
        }, now -> {
            made = now.made();
            state.set(now.state());
            then.run();
        });
    }

    private static Snapshot withoutReplies(Snapshot all) {
        return new Snapshot(all.info(), all.entries(), all.bed(), all.profile(), all.things(), all.weeks(),
                all.events(), all.factors(), all.person(), List.of());
    }

    /** Leads to the list of warning signs. */
    void openSigns() {
        navigator.show(Navigator.SIGNS);
    }

    /** Leads to an item of the articles. */
    void openAdvice(String item) {
        navigator.openAdvice(item);
    }

    /** Leads to where it is noted what happened on the day of a night. */
    void addEvent(Night night) {
        navigator.addEvent(night);
    }

    /** Leads to the editor of the bed. */
    void describe(Night from) {
        navigator.changeSetUp(from);
    }

    /** Puts a finding out of the way; the notice offers to bring it back. */
    void ignore(FindingCard card) {
        say(advice -> advice.ignore(card.subject()), "insights.ignored", card);
    }

    /** Shows a finding again. */
    void showAgain(FindingCard card) {
        say(advice -> advice.takeBack(Reply.toFinding(card.subject())), "insights.shownAgain", card);
    }

    /** Something said to a finding. */
    @FunctionalInterface
    private interface Said {
        void to(AdviceBook book);
    }

    private void say(Said said, String key, FindingCard card) {
        background.run(() -> {
            said.to(journal.advice());
            return card;
        }, done -> notices.offer(texts.text(key, done.text().headline()), texts.text("insights.undo"),
                navigator::undo), failure -> {
                    if (failure instanceof Refused || failure instanceof JournalUnusable) {
                        notices.say(new NotSaved(texts.messages(), texts.wording()).words(failure));
                    } else {
                        notices.failed(failure);
                    }
                });
    }
}
