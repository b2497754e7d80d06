package app.wakewell.ui.signs;

import java.util.List;
import java.util.function.Function;

import app.wakewell.advice.Explained;
import app.wakewell.journal.SignsNow;

/**
 * What the nights say today.
 *
 * @param now
 *            signs, questions and what else leads to the list
 * @param why
 *            puts into words why a sign is open
 */
record Found(SignsNow now, Function<Explained, List<String>> why) {

    /** Nothing: no journal, or none looked at yet. */
    static final Found NOTHING = new Found(SignsNow.NONE, why -> List.of());

    /** The signs of another moment, with the reasons for the list to open of this one. */
    Found withSignsOf(Found later) {
        return new Found(new SignsNow(later.now.open(), now.questions(), now.triggers(), now.opens()), later.why);
    }
}
