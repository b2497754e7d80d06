package app.wakewell.ui.setups;

import java.util.function.Consumer;

import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Notices;

/**
 * Does something to the journal, and tells what was done with the way back.
 *
 * @param journal
 *            touched only on its own thread
 * @param background
 *            runs there
 * @param texts
 *            the words
 * @param navigator
 *            takes it back
 * @param notices
 *            tells it
 */
record Doing(Journal journal, Background background, SetUpsTexts texts, Navigator navigator, Notices notices) {

    /**
     * Does something.
     *
     * @param told
     *            what is told once it is stored
     * @param done
     *            runs before that
     * @param refused
     *            gets why it was not done
     */
    void run(Consumer<Journal> work, String told, Runnable done, Consumer<Refused> refused) {
        background.run(() -> {
            work.accept(journal);
            return told;
        }, words -> {
            done.run();
            notices.offer(words, texts.text("setups.undo"), navigator::undo);
        }, failure -> {
            if (failure instanceof Refused why) {
                refused.accept(why);
            } else {
                notices.failed(failure);
            }
        });
    }

    /** Does something that leaves no form open; what is refused is told like what was done. */
    void run(Consumer<Journal> work, String told) {
        run(work, told, () -> {}, refused -> notices.say(texts.wording().problem(refused.problems().getFirst())));
    }
}
