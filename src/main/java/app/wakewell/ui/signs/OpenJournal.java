package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.util.Subscription;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Explained;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.NoteWords;
import app.wakewell.advice.Situation;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.wording.AdviceWording;
import app.wakewell.journal.wording.NoteWording;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ScreenContext;

/** The list over the journal that is open. */
final class OpenJournal implements SignsSource {

    private final ScreenContext context;
    private final Journal journal;
    private final NoteWords words;
    private final Background.Lane looking;

    /** The journal on a day. */
    private record Moment(Situation situation, Optional<LocalDate> opened) {}

    OpenJournal(ScreenContext context) {
        this.context = context;
        journal = context.session().journal();
        words = NoteWording.of(context.wording());
        looking = context.background().lane();
    }

    @Override
    public SortedMap<Symptom, LocalDate> ticked() {
        return SymptomNotes.active(context.live().snapshot());
    }

    @Override
    public Subscription follow(Runnable changed) {
        return context.live().stateProperty().subscribe((before, now) -> changed.run());
    }

    @Override
    public boolean isWritable() {
        return !context.live().state().readOnly();
    }

    @Override
    public boolean isReportable() {
        return !context.live().snapshot().entries().isEmpty();
    }

    @Override
    public void write(Consumer<Journal> work, Runnable done, Consumer<? super RuntimeException> failed) {
        context.background().run(() -> {
            work.accept(journal);
            return true;
        }, kept -> done.run(), failed);
    }

    @Override
    public void look(Consumer<Found> then) {
        looking.compute(() -> new Moment(journal.advice().situation(Set.of()),
                journal.advice().signsLastOpenedByThemselves()), this::found, found -> {
                    then.accept(found);
                    keepShown(found.now().items());
                });
    }

    private Found found(Moment moment) {
        try {
            AdviceLibrary library = context.library().get();
            SignsNow now = SignsNow.of(moment.situation(),
                    Optional.of(new Advisor(library).advise(moment.situation())), words, moment.opened());
            AdviceWording wording = new AdviceWording(context.wording(), library);
            return new Found(now, (Explained why) -> wording.why(why));
        } catch (LibraryUnusable unusable) {
            // the list stands without the library, and so does what is ticked
            return new Found(SignsNow.of(moment.situation(), Optional.empty(), words, moment.opened()),
                    why -> List.of());
        }
    }

    private void keepShown(List<String> items) {
        context.background().run(() -> {
            journal.advice().shown(items);
            return true;
        }, kept -> {});
    }
}
