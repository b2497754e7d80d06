package app.wakewell.ui.advice;

import java.util.Set;

import app.wakewell.advice.Situation;

/** What Advice shows. */
sealed interface AdviceState {

    /**
     * The library cannot be read; everything else works.
     *
     * @param why
     *            in one line
     */
    record Unusable(String why) implements AdviceState {}

    /**
     * Advice.
     *
     * @param forYou
     *            what fits now
     * @param pinned
     *            ids of the items that belong on top of their section in the library
     * @param fitting
     *            ids of the items of all cards that fit
     * @param situation
     *            what it was looked for in
     * @param reading
     *            what it was put into words with
     */
    record Ready(ForYouState forYou, Set<String> pinned, Set<String> fitting, Situation situation, Reading reading)
            implements
                AdviceState {
        public Ready {
            pinned = Set.copyOf(pinned);
            fitting = Set.copyOf(fitting);
        }
    }
}
