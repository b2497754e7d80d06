package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.util.Subscription;

import app.wakewell.domain.Symptom;
import app.wakewell.journal.Journal;

/** What the page stands on: a journal, or none, where the list is there all the same. */
interface SignsSource {

    /** The symptoms that are noted, with the day on which each was. */
    SortedMap<Symptom, LocalDate> ticked();

    /** Calls back after every change of the journal, on the JavaFX thread, until it is unsubscribed. */
    Subscription follow(Runnable changed);

    /** Whether what is ticked can be kept. */
    boolean isWritable();

    /** Whether there is a report to take along, and a way to it. */
    boolean isReportable();

    /** Opens that report. */
    void openReport();

    /** Takes the newest change back. */
    void undo();

    /**
     * Changes the journal; only where {@link #isWritable}.
     *
     * @param work
     *            the change, on the journal's thread
     * @param done
     *            runs once it is saved
     * @param failed
     *            gets what went wrong
     */
    void write(Consumer<Journal> work, Runnable done, Consumer<? super RuntimeException> failed);

    /** Looks at what the nights say; remembers that it was put before the person. */
    void look(Consumer<Found> then);

    /** Without a journal: nothing is noted, and nothing kept. */
    static SignsSource none() {
        return new SignsSource() {
            @Override
            public SortedMap<Symptom, LocalDate> ticked() {
                return Collections.emptySortedMap();
            }

            @Override
            public Subscription follow(Runnable changed) {
                return Subscription.EMPTY;
            }

            @Override
            public boolean isWritable() {
                return false;
            }

            @Override
            public boolean isReportable() {
                return false;
            }

            @Override
            public void openReport() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void undo() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Consumer<Journal> work, Runnable done, Consumer<? super RuntimeException> failed) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void look(Consumer<Found> then) {
                then.accept(Found.NOTHING);
            }
        };
    }
}
