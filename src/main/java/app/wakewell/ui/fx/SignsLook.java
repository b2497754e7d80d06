package app.wakewell.ui.fx;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.NoteWords;
import app.wakewell.advice.Situation;
import app.wakewell.journal.AdviceBook;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.wording.SignWording;

/** Looks what of the journal concerns the list of warning signs, off the JavaFX thread. */
public final class SignsLook {

    private final ScreenContext context;
    private final AdviceBook book;
    private final NoteWords words;
    private final Background.Lane lane;

    /**
     * What was seen.
     *
     * @param now
     *            what concerns the list
     * @param library
     *            what says so; nothing where it cannot be read, and what is ticked or noted leads to the list all the
     *            same
     */
    public record Seen(SignsNow now, Optional<AdviceLibrary> library) {}

    private record Moment(Situation situation, Optional<LocalDate> opened) {}

    public SignsLook(ScreenContext context) {
        this.context = context;
        book = context.session().journal().advice();
        words = new SignWording(context.wording()).noteWords();
        lane = context.background().lane();
    }

    /** Looks at the journal as it is when all that was asked for before is saved; a newer look outruns an older one. */
    public void look(Consumer<? super Seen> then) {
        lane.compute(this::moment, this::seen, then);
    }

    /** Unlike cards, which stay for the day, what was put before the person this morning counts as that at noon. */
    private Moment moment() {
        return new Moment(book.situation(Set.of()).with(book.history()), book.signsLastOpenedByThemselves());
    }

    private Seen seen(Moment moment) {
        Optional<AdviceLibrary> library = library();
        return new Seen(SignsNow.of(moment.situation(),
                library.map(known -> new Advisor(known).advise(moment.situation())), words, moment.opened()), library);
    }

    private Optional<AdviceLibrary> library() {
        try {
            return Optional.of(context.library().get());
        } catch (LibraryUnusable unusable) {
            return Optional.empty(); // Advice says so; the list stands without it
        }
    }

    /** Remembers that all of it was put before the person. */
    public void keepShown(SignsNow now) {
        context.background().run(() -> {
            book.shown(now.items());
            return now;
        }, kept -> {});
    }

    /** Remembers that the list opened by itself. */
    public void keepOpened() {
        context.background().run(() -> {
            book.signsOpenedByThemselves();
            return true;
        }, kept -> {});
    }
}
