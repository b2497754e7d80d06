package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.util.Subscription;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Explained;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.wording.AdviceWording;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.SignsLook;

/** The list over the journal that is open. */
final class OpenJournal implements SignsSource {

    private final ScreenContext context;
    private final Journal journal;
    private final SignsLook looking;
    private final boolean leadsOn;

    /**
     * A list.
     *
     * @param leadsOn
     *            whether other screens are reached from it
     */
    OpenJournal(ScreenContext context, boolean leadsOn) {
        this.context = context;
        this.leadsOn = leadsOn;
        journal = context.session().journal();
        looking = new SignsLook(context);
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
        return leadsOn && !context.live().snapshot().entries().isEmpty();
    }

    @Override
    public void openReport() {
        context.navigator().show(Navigator.REPORT);
    }

    @Override
    public void undo() {
        context.navigator().undo();
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
        looking.look(seen -> {
            then.accept(new Found(seen.now(), why(seen.library())));
            looking.keepShown(seen.now());
        });
    }

    private Function<Explained, List<String>> why(Optional<AdviceLibrary> library) {
        return library.map(known -> new AdviceWording(context.wording(), known))
                .<Function<Explained, List<String>>>map(words -> words::why)
                .orElse(nothing -> List.of());
    }
}
