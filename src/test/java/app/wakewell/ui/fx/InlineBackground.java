package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@link Background} that does everything at once, on the thread of the test; failures nobody handles are kept. */
public final class InlineBackground implements Background {

    private final List<RuntimeException> unhandled = new ArrayList<>();

    public List<RuntimeException> unhandled() {
        return unhandled;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<? super RuntimeException> failed) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            failed.accept(failure);
            return;
        }
        then.accept(result);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> then) {
        run(work, then, unhandled::add);
    }

    @Override
    public Lane lane() {
        return new InlineLane();
    }

    @Override
    public void onFx(Runnable work) {
        work.run();
    }

    private final class InlineLane implements Lane {
        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then) {
            InlineBackground.this.run(work, then);
        }

        @Override
        public <S, T> void compute(Supplier<S> read, Function<? super S, ? extends T> compute,
                Consumer<? super T> then) {
            InlineBackground.this.<T>run(() -> compute.apply(read.get()), then);
        }

        @Override
        public void cancel() {}
    }
}
