package app.wakewell.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.wakewell.advice.Advice;
import app.wakewell.advice.Fitting;
import app.wakewell.advice.Level;
import app.wakewell.advice.NoteWords;
import app.wakewell.advice.Sign;
import app.wakewell.advice.SignTriggers;
import app.wakewell.advice.Situation;
import app.wakewell.advice.Trigger;
import app.wakewell.domain.Thresholds;

/**
 * What of a journal concerns the list of warning signs today, and whether the list opens by itself upon it. It never
 * hangs on it what the list says.
 *
 * @param open
 *            the open signs, the most urgent first
 * @param questions
 *            questions about further signs
 * @param triggers
 *            what else was noted that leads to the list
 * @param opens
 *            whether the list opens by itself: upon an emergency sign once a day, upon a new place or more pain once,
 *            upon anything else at most once in {@value Thresholds#SIGNS_REST_DAYS} days
 */
public record SignsNow(List<Sign> open, List<Fitting> questions, List<Trigger> triggers, boolean opens) {

    /** Nothing. */
    public static final SignsNow NONE = new SignsNow(List.of(), List.of(), List.of(), false);

    public SignsNow {
        open = List.copyOf(open);
        questions = List.copyOf(questions);
        triggers = List.copyOf(triggers);
    }

    /**
     * Looks at a journal.
     *
     * @param situation
     *            the journal on a day
     * @param advice
     *            what the library says to it; nothing where it cannot be read
     * @param words
     *            what to look for in the note
     * @param opened
     *            when the list last opened by itself
     */
    public static SignsNow of(Situation situation, Optional<Advice> advice, NoteWords words,
            Optional<LocalDate> opened) {
        List<Trigger> triggers = SignTriggers.of(situation.journal(), situation.today(), words);
        List<Sign> open = advice.map(Advice::signs).orElse(List.of());
        LocalDate today = situation.today().morning();
        boolean emergency = open.stream()
                .filter(sign -> sign.level() == Level.EMERGENCY)
                .anyMatch(sign -> !today.equals(situation.history().lastShown().get(sign.item().id())));
        boolean news = advice.filter(said -> !said.news().isEmpty()).isPresent();
        boolean rested = opened.filter(last -> ChronoUnit.DAYS.between(last, today) < Thresholds.SIGNS_REST_DAYS)
                .isEmpty();
        return new SignsNow(open, advice.map(Advice::questions).orElse(List.of()), triggers,
                emergency || news || (!triggers.isEmpty() && rested));
    }

    /** The items of the library that are put before the person where all of it is shown. */
    public List<String> items() {
        return Stream
                .concat(open.stream().map(sign -> sign.item().id()), questions.stream().map(one -> one.item().id()))
                .toList();
    }
}
