package app.wakewell.ui.advice;

import java.util.function.Consumer;
import java.util.function.Supplier;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Advisor;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Reply;
import app.wakewell.domain.TrialKind;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;

/** What the person does about advice. What changes the journal is said in a notice, with the way back. */
final class AdviceActions {

    private final ScreenContext context;
    private final Journal journal;

    AdviceActions(ScreenContext context) {
        this.context = context;
        this.journal = context.session().journal();
    }

    // ---- replies ----

    /** The card rests for four weeks. */
    void later(CardText card) {
        change(() -> journal.inOneStep(() -> {
            card.items().forEach(journal.advice()::later);
            return card;
        }), done -> say("advice.later.done"));
    }

    /** The card stays away until something that it rests on changes. */
    void notForMe(CardText card, AdviceState.Ready now) {
        Advisor advisor = new Advisor(now.reading().texts().library());
        change(() -> journal.inOneStep(() -> {
            for (AdviceItem item : advisor.library().all(card.items())) {
                journal.advice().notForMe(item.id(), advisor.lastingAnswers(item, now.situation()));
            }
            return card;
        }), done -> say("advice.notForMe.done"));
    }

    /** A clinician has seen the sign. */
    void seen(SignText sign) {
        change(() -> {
            journal.advice().seenByClinician(sign.id());
            return sign;
        }, done -> say("advice.sign.seen.done"));
    }

    /** Takes back what was said to an item, so that it is shown again. */
    void showAgain(String item) {
        change(() -> {
            journal.advice().takeBack(Reply.toAdvice(item));
            return item;
        }, done -> say("advice.showAgain.done"));
    }

    // ---- trying ----

    /**
     * Tries an item out, or leads to where that can be noted.
     *
     * @param words
     *            the item as it stands on the card
     */
    void tryOut(String item, String words, Attempt attempt) {
        switch (attempt) {
            case Attempt.ChangesBed(Patch difference) -> change(
                    () -> journal.advice().tryOut(item, journal.currentNight().next(), difference),
                    done -> say("advice.try.bed", words(difference)));
            case Attempt.NotesTrial(TrialKind kind) -> change(() -> note(kind, words), done -> say("advice.try.habit"));
            case Attempt.LeadsToSetUps _ -> context.background()
                    .run(() -> journal.currentNight().next(), context.navigator()::changeSetUp);
            case Attempt.Nothing _,Attempt.InPlace _,Attempt.Running _ -> {
                // nothing is offered then
            }
        }
    }

    private DayEvent note(TrialKind kind, String words) {
        return journal.addEvent(new DayEvent.What(DayEvent.Type.TRIAL, journal.currentNight().morning(), null,
                Answers.NONE.with(EventFields.TRIAL_KIND, kind), null, null, null, null, words));
    }

    /** "Pillow height: thick"; props say what they are by themselves. */
    private String words(Patch difference) {
        Field<?> field = difference.texts().firstKey();
        String value = context.wording().answer(field, difference.applyTo(Answers.NONE)).orElse("");
        return field.type() instanceof ValueType.Choices<?>
                ? value
                : context.messages()
                        .text("advice.try.what", context.wording().lowerFirst(context.wording().field(field)), value);
    }

    private <T> void change(Supplier<T> work, Consumer<T> then) {
        if (context.live().state().readOnly()) {
            context.notices().say(context.messages().text("shell.readOnly"));
            return;
        }
        context.background().run(work, then, failure -> {
            if (failure instanceof Refused refused) {
                context.notices().say(context.wording().problem(refused.problems().getFirst()));
            } else {
                context.notices().failed(failure);
            }
        });
    }

    private void say(String key, Object... details) {
        context.notices()
                .offer(context.messages().text(key, details), context.messages().text("saving.undo"),
                        context.navigator()::undo);
    }

    // ---- other places ----

    void openNight(Night night) {
        context.navigator().openNight(night);
    }

    void openFinding(Night from) {
        context.navigator().openFinding(from);
    }

    void openSigns() {
        context.navigator().show(Navigator.SIGNS);
    }

    void openReport() {
        context.navigator().show(Navigator.REPORT);
    }

    /** Leads to the first morning. */
    void begin() {
        context.navigator().show(Navigator.TODAY);
    }
}
