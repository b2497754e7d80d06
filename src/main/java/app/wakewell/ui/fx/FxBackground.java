package app.wakewell.ui.fx;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Background} with a thread for the journal and one for analysis. */
public final class FxBackground implements Background, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    /** How long closing waits for work that has begun. */
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final ExecutorService journal;
    private final ExecutorService analysis;
    private final Consumer<? super RuntimeException> unhandled;

    /**
     * Starts the threads.
     *
     * @param unhandled
     *            gets failures that nobody handles, on the JavaFX thread
     */
    public FxBackground(Consumer<? super RuntimeException> unhandled) {
        this.unhandled = unhandled;
        this.journal = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("wakewell-journal").factory());
        this.analysis = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("wakewell-analysis").factory());
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<? super RuntimeException> failed) {
        on(journal, work, then, failed, () -> true);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, this::unhandled);
    }

    @Override
    public Lane lane() {
        return new FxLane();
    }

    @Override
    public void onFx(Runnable work) {
        Platform.runLater(work);
    }

    private void unhandled(RuntimeException failure) {
        LOG.error("background work failed", failure);
        unhandled.accept(failure);
    }

    private static <T> void on(ExecutorService thread, Supplier<T> work, Consumer<? super T> then,
            Consumer<? super RuntimeException> failed, BooleanSupplier wanted) {
        try {
            thread.execute(() -> {
                try {
                    T result = work.get();
                    deliver(() -> then.accept(result), wanted);
                } catch (RuntimeException failure) {
                    deliver(() -> failed.accept(failure), wanted);
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.debug("not run, the window is closing");
        }
    }

    private static void deliver(Runnable delivery, BooleanSupplier wanted) {
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                delivery.run();
            }
        });
    }

    /** Takes no more work, runs {@code last} on the journal's thread after what is there, and waits for it. */
    public void close(Runnable last) {
        run(() -> {
            last.run();
            return true;
        }, done -> {});
        close();
    }

    @Override
    public void close() {
        analysis.shutdownNow();
        journal.shutdown();
        try {
            if (!journal.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("work on the journal did not end in {}", DRAIN);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts requests; only the newest has the current number. Touched on the JavaFX thread only. */
    private final class FxLane implements Lane {

        private long newest;

        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            long mine = ++newest;
            on(journal, work, then, FxBackground.this::unhandled, () -> mine == newest);
        }

        @Override
        public <S, T> void compute(Supplier<S> read, Function<? super S, ? extends T> compute,
                Consumer<? super T> then) {
            long mine = ++newest;
            // through the JavaFX thread, so that a request that is no longer wanted is not computed at all
            on(journal, read, values -> on(analysis, () -> compute.apply(values), then, FxBackground.this::unhandled,
                    () -> mine == newest), FxBackground.this::unhandled, () -> mine == newest);
        }

        @Override
        public void cancel() {
            newest++;
        }
    }
}
