package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import app.wakewell.journal.Secret;

/** Work on files that goes wrong at a chosen step. */
final class FailingWork implements FileWork {

    /** How it goes wrong. */
    enum Fault {
        /** The step is refused, what comes after is not. */
        ONCE,
        /** The step is refused, and everything after it. */
        FROM_THEN_ON,
        /** The program ends before the step. */
        DEATH_BEFORE,
        /** The program ends after the step. */
        DEATH_AFTER,
        /** The program ends in the middle of a copy, or before the step if it is none. */
        DEATH_WITHIN
    }

    /** The end of the program: nothing of ours runs any more. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A step. */
    @FunctionalInterface
    private interface Doing {
        void run() throws IOException;
    }

    private final FileWork disk = new FileWork.Disk();
    private final Fault fault;
    private final int at;
    private int step;
    private boolean dead;

    FailingWork(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** Whether it got as far as the step that goes wrong. */
    boolean wentWrong() {
        return step >= at;
    }

    private void step(Doing doing, Doing half) throws IOException {
        if (dead) {
            throw new Death();
        }
        step++;
        boolean now = step == at;
        if ((now && fault == Fault.ONCE) || (step >= at && fault == Fault.FROM_THEN_ON)) {
            throw new IOException("No space left on device");
        }
        if (now && fault == Fault.DEATH_WITHIN) {
            half.run();
        }
        dead = now && (fault == Fault.DEATH_BEFORE || fault == Fault.DEATH_WITHIN);
        if (!dead) {
            doing.run();
            dead = now && fault == Fault.DEATH_AFTER;
        }
        if (dead) {
            throw new Death();
        }
    }

    private void step(Doing doing) throws IOException {
        step(doing, () -> {});
    }

    @Override
    public void folder(Path folder) throws IOException {
        step(() -> disk.folder(folder));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step(() -> disk.copy(from, to), () -> {
            byte[] bytes = Files.readAllBytes(from);
            Files.write(to, Arrays.copyOf(bytes, bytes.length / 2));
        });
    }

    @Override
    public void open(Path sealed, Path to, Secret secret) throws IOException {
        step(() -> disk.open(sealed, to, secret), () -> Files.write(to, new byte[]{1}));
    }

    @Override
    public void write(Path file, Path beside, String content) throws IOException {
        step(() -> disk.write(file, beside, content),
                () -> Files.writeString(beside, content.substring(0, content.length() / 2)));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(() -> disk.rename(from, to));
    }

    @Override
    public void discard(Path unneeded) throws IOException {
        step(() -> disk.discard(unneeded));
    }
}
