package app.wakewell.ui.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work off the JavaFX thread. Everything that touches the journal runs on its one thread, in the order in which it was
 * asked for; results are immutable and arrive on the JavaFX thread. What fails and is not handled reaches one dialog
 * and the log.
 */
public interface Background {

    /**
     * Runs work on the journal's thread.
     *
     * @param work
     *            what to do there
     * @param then
     *            gets the result on the JavaFX thread
     * @param failed
     *            gets what went wrong, on the JavaFX thread
     */
    <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<? super RuntimeException> failed);

    /** Runs work on the journal's thread; failures reach the dialog. */
    <T> void run(Supplier<T> work, Consumer<? super T> then);

    /** A new lane; a screen has one for each thing it shows. */
    Lane lane();

    /** Runs something on the JavaFX thread, after what is there already. */
    void onFx(Runnable work);

    /** Requests of one kind, of which only the newest is delivered. */
    interface Lane {

        /** Runs work on the journal's thread; cancels the delivery of what this lane asked for before. */
        <T> void run(Supplier<T> work, Consumer<? super T> then);

        /**
         * Reads on the journal's thread and computes on another, so that long analysis holds up no saving; cancels the
         * delivery of what this lane asked for before.
         *
         * @param read
         *            immutable values from the journal
         * @param compute
         *            pure
         * @param then
         *            gets the result on the JavaFX thread
         */
        <S, T> void compute(Supplier<S> read, Function<? super S, ? extends T> compute, Consumer<? super T> then);

        /** Delivers nothing that was asked for until now. */
        void cancel();
    }
}
